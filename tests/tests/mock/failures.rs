//! Instances that end, and those that never begin.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use pollster::block_on;
use torvyn_engine::mock::{Failure, MockEngine};
use torvyn_engine::streaming::Transform;
use torvyn_engine::{EngineError, WasmEngine};

use crate::tools::exports::Tools as _;
use crate::tools::scripts::Tools as _;
use crate::{Tools, tools};

#[test]
fn a_script_that_panics_ends_the_instance() {
    let (mut invoker, script, _) = tools();
    let reset = script.world::<Tools>().reset();
    reset.always_runs(|_, ()| panic!("not so"));
    let call = AssertUnwindSafe(|| block_on(invoker.reset()));
    assert!(catch_unwind(call).is_err());
    let error = block_on(invoker.reset()).unwrap_err();
    assert!(matches!(error, EngineError::Ended { .. }), "{error:?}");
    // Another instance is not concerned by it, and neither is the script.
    reset.always_returns(());
    let (engine, _) = MockEngine::new();
    drop(engine);
    assert_eq!(script.live_instances(), 1);
    drop(invoker);
    assert_eq!(script.live_instances(), 0);
}

/// Every failure has the error of its name, its reason, and what was written to stderr.
#[test]
fn failures() {
    let second = Duration::from_secs(1);
    let failures = [
        (
            Failure::trap("out of bounds memory access"),
            "the guest trapped: out of bounds memory access",
        ),
        (
            Failure::panic("oh"),
            "the guest panicked: wasm `unreachable` instruction executed",
        ),
        (
            Failure::deadline(second),
            "the guest did not return within 1s: interrupt",
        ),
        (
            Failure::fuel(5),
            "the guest used up its fuel of 5: all fuel consumed by WebAssembly",
        ),
        (
            Failure::memory(9, 8),
            "the guest asked for 9 bytes of memory, and may have 8: wasm `unreachable` instruction executed",
        ),
        (
            Failure::stack(7),
            "the guest used up its stack of 7 bytes: call stack exhausted",
        ),
        (
            Failure::too_much_data(6),
            "the guest handed over more than 6 bytes at once: what was lifted takes more than 6 bytes on the host",
        ),
        (
            Failure::denied("wasi:a/b#c"),
            "the guest called what it was not granted: `wasi:a/b#c` is denied",
        ),
        (Failure::exit(true), "the guest exited: with success"),
        (
            Failure::abi_violation("bad char"),
            "the guest broke the canonical ABI: bad char",
        ),
        (
            Failure::host("test:tools/tools#price", "no price"),
            "the host ended the call: `test:tools/tools#price` failed: no price",
        ),
    ];
    for (failure, expected) in failures {
        let (mut invoker, script, _) = tools();
        let failure = failure.with_stderr("last words\n");
        script.world::<Tools>().reset().runs(move |guest, ()| {
            guest.write_stderr("first words\n");
            Err(failure)
        });
        let error = block_on(invoker.reset()).unwrap_err();
        let text = error.to_string();
        assert_eq!(
            text.lines().next(),
            Some(&format!("{expected} in `reset`")[..])
        );
        let stderr = &error.fault().unwrap().stderr;
        assert!(stderr.starts_with("first words\n"), "{stderr}");
        assert!(stderr.ends_with("last words\n"), "{stderr}");
        assert_eq!(&invoker.stderr(), stderr);
    }
}

#[test]
fn instances_that_do_not_start() {
    let (engine, script) = MockEngine::new();
    script
        .world::<Transform>()
        .fails_to_start(Failure::trap("unreachable"));
    let component = engine.component::<Transform>();
    let start = || block_on(engine.instantiate::<Transform>(&component, ()));
    let error = start().unwrap_err();
    assert_eq!(error.fault().unwrap().function, "start");
    start().unwrap();
    assert_eq!(script.world::<Transform>().instances(), 1);
}
