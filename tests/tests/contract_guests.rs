//! Every guest of `guest-examples`, tested against its contract as its author would do it.
//!
//! What they answer is in `golden`; after a change that is meant, write it down with
//! `UPDATE_GOLDEN=1 cargo test -p torvyn-tests --test contract_guests`, and read the difference.
#![forbid(unsafe_code)]

use torvyn_engine::contract_tests;

contract_tests! {
    wit = "../wit",
    world = "batch-transform",
    components = "$TORVYN_EXAMPLES/identity.wasm",
    golden = "golden/{name}",
    deterministic = true,
}

contract_tests! {
    wit = "../wit",
    world = "managed-batch-transform",
    components = "$TORVYN_EXAMPLES/[jrw][seo][ord]*.wasm",
    golden = "golden/{name}",
    deterministic = true,
}

contract_tests! {
    wit = "../wit",
    world = "managed-batch-transform",
    components = "$TORVYN_EXAMPLES/faulty.wasm",
    golden = "golden/{name}",
    deterministic = true,
}

contract_tests! {
    wit = "../wit",
    world = "managed-batch-data-source",
    components = "$TORVYN_EXAMPLES/line_source.wasm",
    golden = "golden/{name}",
    configuration = r#"{"count": 10000, "template": "this is line {n}"}"#,
    deterministic = true,
}

contract_tests! {
    wit = "../wit",
    world = "managed-batch-data-sink",
    components = "$TORVYN_EXAMPLES/summary_sink.wasm",
    golden = "golden/{name}",
    deterministic = true,
}

contract_tests! {
    wit = "../guest-examples/thermostat/wit",
    components = "$TORVYN_EXAMPLES/thermostat.wasm",
    golden = "golden/{name}",
    deterministic = true,
}
