//! The mock is an engine like the real one: what holds for one of them holds for the other.
//!
//! The tests are generic over [`Bench`]: an engine, and components that behave as they are told.
//! In Wasmtime they are real; in the mock they are the same bytes, played by a script.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod agreement;
mod bench;
mod exports;
mod faults;
mod instances;
mod lent;
mod refused;
mod roles;

use bench::{Bench, Mock, Real};

/// Instantiates every test for both engines.
macro_rules! suite {
    ($($module:ident: $($test:ident),*;)*) => {
        mod in_wasmtime {
            $($(
                #[test]
                fn $test() {
                    crate::$module::$test::<crate::Real>();
                }
            )*)*
        }
        mod in_the_mock {
            $($(
                #[test]
                fn $test() {
                    crate::$module::$test::<crate::Mock>();
                }
            )*)*
        }
    };
}

suite! {
    roles: a_transform, a_source, a_sink, a_lifecycle, errors_of_the_guest;
    faults: traps, panics, deadlines, fuel, memory, stack, exits, denials, violations, starts,
        an_error_ends_nothing, every_function_of_an_ended_instance;
    refused: no_wasm, no_component, no_valid_component, no_file, the_wrong_world,
        a_component_of_another_engine;
    instances: a_limit, an_end_makes_room;
    lent: lists, copies_outlive_the_next_call, one_result_is_the_next_input, futures_are_send;
    exports: a_world_with_imports, an_export_that_is_no_role, a_host_that_panics,
        what_was_passed_is_what_arrives;
}
