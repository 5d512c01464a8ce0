//! A world of somebody's own, whose `process-batch` takes a list of records.

use controller::Reading;
use pollster::block_on;
use torvyn_engine::{ComponentInvoker, Invoker};
use torvyn_tests::copied;

use super::component;

#[derive(Invoker)]
#[invoker(wit = "wit/controller.wit", world = "acme:sensors/controller@1.0.0")]
struct Controller;

/// Returns the list that it is given, where it lies. It traps if one call asks for memory twice.
const ECHO: &str = r#"(module
    (memory (export "memory") 4)
    (global $asked (mut i32) (i32.const 0))
    (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
        (if (global.get $asked) (then unreachable))
        (global.set $asked (i32.const 1))
        (i32.const 1024))
    (func (export "acme:sensors/control@1.0.0#process-batch") (param i32 i32) (result i32)
        (global.set $asked (i32.const 0))
        (i32.store (i32.const 0) (local.get 0))
        (i32.store (i32.const 4) (local.get 1))
        (i32.const 0)))"#;

#[test]
fn a_list_of_records_crosses_in_one_piece() {
    let wasm = component(ECHO, "wit/controller.wit", "controller");
    let mut invoker = torvyn_tests::start::<Controller>(&wasm, ());
    for count in [1, 1000] {
        let reading = |n: u32| Reading {
            sensor: n,
            celsius: f64::from(n) / 2.0,
        };
        let readings: Vec<_> = (0..count).map(reading).collect();
        let result = block_on(invoker.metered(|invoker| invoker.process_batch(&readings)));
        assert_eq!(result.outcome.unwrap(), readings);
        let stats = result.stats;
        assert_eq!(
            (stats.guest_entries, stats.host_copies),
            (1 + 1, 1 + copied(1))
        );
        assert_eq!(stats.bytes_in, u64::from(count) * 16);
    }
}
