//! What becomes of a guest that fails, of its host, and of the next instance.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod backtrace;
mod c_library;
mod late_host;
mod memory;
mod start;
mod system;

use std::panic::{AssertUnwindSafe, catch_unwind};

use pollster::block_on;
use torvyn_engine::streaming::{ElementMeta, ManagedTransform, ProcessResult, StreamElement};
use torvyn_engine::{
    ComponentInvoker, EngineError, Fault, Invoker, WasmEngine, WasmtimeEngineConfig,
    WasmtimeInvoker,
};

const PROCESS: &str = "torvyn:streaming/processor@0.2.0#process";

fn start(config: WasmtimeEngineConfig) -> WasmtimeInvoker<ManagedTransform> {
    block_on(async {
        let engine = torvyn_tests::engine_with(config);
        let path = torvyn_tests::example("faulty");
        let compiled = engine.compile_file(path).await.unwrap();
        let instance = engine.instantiate(&compiled, ()).await.unwrap();
        engine.bind(instance).unwrap()
    })
}

fn command(text: &str) -> StreamElement<'_> {
    StreamElement {
        meta: ElementMeta {
            sequence: 0,
            timestamp_ns: 0,
        },
        payload: text.as_bytes(),
    }
}

/// The error that a command ends in.
fn error(text: &str) -> EngineError {
    let mut invoker = start(torvyn_tests::config());
    let error = block_on(invoker.process(command(text))).unwrap_err();
    let again = block_on(invoker.process(command("forward"))).unwrap_err();
    let EngineError::Ended { function, reason } = &again else {
        panic!("{again:?}");
    };
    assert_eq!(&**function, PROCESS);
    // In one line, even if the first error took several.
    let first_line = error.to_string().lines().next().unwrap().to_owned();
    assert_eq!(
        reason.as_ref(),
        format!("an earlier call ended the instance ({first_line})")
    );
    assert_eq!(invoker.ended(), Some(&reason[..]));
    error
}

fn fault(error: &EngineError) -> &Fault {
    let fault = error.fault().unwrap();
    assert_eq!(fault.function, PROCESS);
    fault
}

#[test]
fn a_trap() {
    let error = error("trap");
    assert!(matches!(error, EngineError::Trap(_)), "{error:?}");
    let expected =
        format!("the guest trapped: wasm `unreachable` instruction executed in `{PROCESS}`");
    assert_eq!(error.to_string(), expected);
    let fault = fault(&error);
    assert_eq!(fault.stderr, "");
    let backtrace = fault.backtrace.as_deref().unwrap();
    assert!(backtrace.contains("failure"), "{backtrace}");
    assert!(fault.source.is_some());
}

#[test]
fn a_panic() {
    let error = error("panic the flux\nis out of range");
    assert!(matches!(error, EngineError::Panic(_)), "{error:?}");
    let text = error.to_string();
    let (first, rest) = text.split_once('\n').unwrap();
    let expected =
        format!("the guest panicked: wasm `unreachable` instruction executed in `{PROCESS}`");
    assert_eq!(first, expected);
    assert!(rest.starts_with("  it wrote to stderr:\n"), "{rest}");
    assert!(
        rest.contains("\n    the flux\n    is out of range\n"),
        "{rest}"
    );
    let stderr = &fault(&error).stderr;
    assert!(stderr.contains("the flux\nis out of range\n"), "{stderr}");
}

#[test]
fn recursion_without_end() {
    let error = error("recurse");
    assert!(
        matches!(error, EngineError::StackOverflow { .. }),
        "{error:?}"
    );
    let backtrace = fault(&error).backtrace.as_deref().unwrap();
    assert!(backtrace.contains("depth_below"), "{backtrace}");
}

#[test]
fn an_exit() {
    for (text, how) in [("exit 0", "with success"), ("exit 7", "with failure")] {
        let error = error(text);
        assert!(matches!(error, EngineError::Exited(_)), "{error:?}");
        assert_eq!(
            error.to_string(),
            format!("the guest exited: {how} in `{PROCESS}`")
        );
        fault(&error);
    }
}

#[test]
fn a_clock() {
    let error = error("clock");
    assert!(matches!(error, EngineError::Denied(_)), "{error:?}");
    let reason = &fault(&error).reason;
    assert!(reason.starts_with("`wasi:clocks/wall-clock@"), "{reason}");
    assert!(reason.ends_with("#now` is denied"), "{reason}");
}

#[test]
fn an_environment_is_empty() {
    let mut invoker = start(torvyn_tests::config());
    let answer = block_on(invoker.process(command("env"))).unwrap().unwrap();
    let ProcessResult::Output(output) = answer else {
        panic!("{answer:?}");
    };
    assert_eq!(output.payload, b"");
}

#[test]
fn a_panic_in_another_function() {
    let mut invoker = start(torvyn_tests::config());
    let error = block_on(invoker.init("panic")).unwrap_err();
    let EngineError::Panic(fault) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(fault.function, "torvyn:streaming/lifecycle@0.2.0#init");
    let ended = block_on(invoker.teardown(())).unwrap_err();
    assert!(matches!(ended, EngineError::Ended { .. }), "{ended:?}");
}

/// An instance that has answered with an error is a healthy one.
#[test]
fn an_error_ends_nothing() {
    let mut invoker = start(torvyn_tests::config());
    for text in [
        "error fatal over",
        "no such command",
        "error deadline-exceeded",
    ] {
        assert!(block_on(invoker.process(command(text))).unwrap().is_err());
        assert_eq!(invoker.ended(), None);
    }
    let answer = block_on(invoker.process(command("forward"))).unwrap();
    assert_eq!(answer, Ok(ProcessResult::Forward));
}

#[test]
fn the_end_of_stderr_is_kept() {
    for limit in [0, 1, 100, 8 << 10] {
        let mut invoker = start(torvyn_tests::config().stderr_bytes(limit));
        let call = invoker.process(command("stderr 1000000"));
        assert_eq!(block_on(call).unwrap(), Ok(ProcessResult::Forward));
        assert_eq!(invoker.stderr(), "x".repeat(limit));
        let message = format!("panic {}", "message".repeat(300));
        let error = block_on(invoker.process(command(&message))).unwrap_err();
        let stderr = &fault(&error).stderr;
        assert_eq!(stderr.len(), limit);
        assert_eq!(&invoker.stderr(), stderr);
        // The note that Rust adds to a panic comes last.
        assert!(
            stderr.ends_with(&"a backtrace\n"[12 - limit.min(12)..]),
            "{stderr}"
        );
    }
}

/// What is cut off may be a part of a character.
#[test]
fn the_end_of_stderr_may_begin_within_a_character() {
    let mut invoker = start(torvyn_tests::config().stderr_bytes(1000));
    let message = format!("panic {}", "🦀".repeat(1000));
    let error = block_on(invoker.process(command(&message))).unwrap_err();
    let stderr = &fault(&error).stderr;
    assert!(stderr.contains("🦀🦀🦀"), "{stderr}");
}

#[derive(Invoker)]
#[invoker(
    inline = "
        package test:calling@1.0.0;
        world calling {
            import ask: func() -> u32;
            export answer: func() -> u32;
        }
    ",
    world = "test:calling/calling"
)]
struct Calling;

struct Host {
    calls: u32,
}

impl calling::host::Calling for Host {
    fn ask(&mut self) -> u32 {
        self.calls += 1;
        assert!(self.calls < 3, "enough of it");
        self.calls
    }
}

/// A panic of the host's own goes through the guest to whoever called it.
#[test]
fn the_host_panics() {
    use calling::exports::Calling as _;

    let wasm = wat::parse_str(
        r#"(component
            (import "ask" (func $ask (result u32)))
            (core func $ask (canon lower (func $ask)))
            (core module $m
                (import "host" "ask" (func $ask (result i32)))
                (func (export "answer") (result i32) (call $ask))
            )
            (core instance $m (instantiate $m (with "host" (instance
                (export "ask" (func $ask))
            ))))
            (func (export "answer") (result u32) (canon lift (core func $m "answer")))
        )"#,
    );
    let mut invoker = torvyn_tests::start::<Calling>(&wasm.unwrap(), Host { calls: 0 });
    assert_eq!(block_on(invoker.answer()).unwrap(), 1);
    assert_eq!(block_on(invoker.answer()).unwrap(), 2);
    let call = AssertUnwindSafe(|| block_on(invoker.answer()).unwrap());
    let panic = catch_unwind(call).unwrap_err();
    assert_eq!(panic.downcast_ref::<&str>(), Some(&"enough of it"));
    let error = block_on(invoker.answer()).unwrap_err();
    let EngineError::Ended { function, reason } = error else {
        panic!("{error:?}");
    };
    assert_eq!(&*function, "answer");
    assert!(reason.contains("panicked"), "{reason}");
    assert!(invoker.ended().is_some());
}
