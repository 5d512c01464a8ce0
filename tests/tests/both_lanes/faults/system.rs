//! What a guest gets of its system: nothing, or an error that names the function.

use pollster::block_on;
use system::exports::System as _;
use torvyn_engine::{EngineError, Invoker, WasmtimeInvoker};

#[derive(Invoker)]
#[invoker(wit = "guests/system/wit", world = "test:system/system")]
struct System;

fn start() -> WasmtimeInvoker<System> {
    let wasm = std::fs::read(torvyn_tests::guest("system")).unwrap();
    torvyn_tests::start::<System>(&wasm, ())
}

#[test]
fn what_is_there() {
    let mut invoker = start();
    for (what, answer) in [
        ("nothing", ""),
        ("arguments", "[]"),
        ("environment", "[]"),
        ("terminal", "false"),
        ("stderr", "true"),
        ("stdin", "Ok(0)"),
        ("file", "false"),
        // Its keys come from a seed that the engine makes up.
        ("hash-map", "Some(2)"),
    ] {
        assert_eq!(block_on(invoker.attempt(what)).unwrap(), answer, "{what}");
    }
    assert_eq!(invoker.stderr(), "to stderr\n");
}

#[test]
fn what_is_denied() {
    let denied = [
        ("stdout", "subscribe` on stdout is denied"),
        ("time", "wasi:clocks/wall-clock"),
        ("instant", "wasi:clocks/monotonic-clock"),
        ("sleep", "wasi:clocks/monotonic-clock"),
        ("socket", "wasi:sockets/"),
    ];
    for (what, function) in denied {
        let mut invoker = start();
        let error = block_on(invoker.attempt(what)).unwrap_err();
        let EngineError::Denied(fault) = &error else {
            panic!("{what}: {error:?}");
        };
        assert_eq!(fault.function, "attempt");
        assert!(fault.reason.contains(function), "{what}: {}", fault.reason);
        assert!(
            fault.reason.ends_with(" is denied"),
            "{what}: {}",
            fault.reason
        );
        let error = block_on(invoker.attempt("nothing")).unwrap_err();
        assert!(matches!(error, EngineError::Ended { .. }), "{error:?}");
    }
}

#[test]
fn an_exit() {
    for (what, how) in [("exit", "with failure"), ("leave", "with success")] {
        let error = block_on(start().attempt(what)).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("the guest exited: {how} in `attempt`")
        );
    }
}
