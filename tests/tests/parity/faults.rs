//! Failures: of which kind, in which function, and what becomes of the instance.

use std::fmt;

use pollster::block_on;
use torvyn_engine::streaming::ProcessResult;
use torvyn_engine::{ComponentInvoker, EngineError};

use crate::Bench;
use crate::bench::broken::exports::Broken as _;
use crate::bench::{Compiled, DEADLINE, FUEL, MEMORY, STACK, STARTED, Setup, Started, command};

const PROCESS: &str = "torvyn:streaming/processor@0.2.0#process";

/// The error that a command ends in. Checks that the instance has then ended, that it says how,
/// and that another one works.
fn fault<B: Bench>(setup: Setup, text: &str) -> EngineError {
    let bench = B::new(setup);
    let mut invoker = bench.faulty();
    assert_eq!(B::ended(&invoker), None);
    let error = block_on(invoker.process(command(text))).unwrap_err();
    assert_eq!(error.fault().unwrap().function, PROCESS);

    let again = block_on(invoker.process(command("forward")));
    let reason = ended(again, PROCESS);
    let first_line = error.to_string().lines().next().unwrap().to_owned();
    let expected = format!("an earlier call ended the instance ({first_line})");
    assert_eq!(reason, expected);
    assert_eq!(B::ended(&invoker), Some(reason));

    let mut next = bench.faulty();
    let answer = block_on(next.process(command("forward"))).unwrap();
    assert_eq!(answer, Ok(ProcessResult::Forward));
    error
}

/// Why an instance can't be called.
fn ended<T: fmt::Debug>(answer: Result<T, EngineError>, called: &str) -> String {
    match answer {
        Err(EngineError::Ended { function, reason }) => {
            assert_eq!(&*function, called);
            reason.into_string()
        }
        other => panic!("{other:?}"),
    }
}

pub(crate) fn traps<B: Bench>() {
    let error = fault::<B>(Setup::default(), "trap");
    assert!(matches!(error, EngineError::Trap(_)), "{error:?}");
    let expected =
        format!("the guest trapped: wasm `unreachable` instruction executed in `{PROCESS}`");
    assert_eq!(error.to_string(), expected);
}

pub(crate) fn panics<B: Bench>() {
    let error = fault::<B>(Setup::default(), "panic the flux\nis out of range");
    assert!(matches!(error, EngineError::Panic(_)), "{error:?}");
    let text = error.to_string();
    let (first, rest) = text.split_once('\n').unwrap();
    let expected =
        format!("the guest panicked: wasm `unreachable` instruction executed in `{PROCESS}`");
    assert_eq!(first, expected);
    assert!(rest.starts_with("  it wrote to stderr:\n"), "{rest}");
    let stderr = &error.fault().unwrap().stderr;
    assert!(stderr.contains("panicked at "), "{stderr}");
    assert!(stderr.contains("\nthe flux\nis out of range\n"), "{stderr}");
}

pub(crate) fn deadlines<B: Bench>() {
    let error = fault::<B>(Setup::default(), "spin");
    assert!(
        matches!(
            error,
            EngineError::DeadlineExceeded {
                limit: DEADLINE,
                ..
            }
        ),
        "{error:?}"
    );
    assert_eq!(error.fault().unwrap().reason, "interrupt");
}

pub(crate) fn fuel<B: Bench>() {
    let setup = Setup {
        fuel: true,
        ..Setup::default()
    };
    let error = fault::<B>(setup, "spin");
    assert!(
        matches!(error, EngineError::FuelExhausted { limit: FUEL, .. }),
        "{error:?}"
    );
    let reason = &error.fault().unwrap().reason;
    assert_eq!(reason, "all fuel consumed by WebAssembly");
}

pub(crate) fn memory<B: Bench>() {
    let error = fault::<B>(Setup::default(), "allocate");
    let EngineError::MemoryExceeded {
        requested, limit, ..
    } = error
    else {
        panic!("{error:?}");
    };
    assert_eq!(limit, MEMORY);
    assert!(requested > limit, "{requested}");
}

pub(crate) fn stack<B: Bench>() {
    let error = fault::<B>(Setup::default(), "recurse");
    assert!(
        matches!(error, EngineError::StackOverflow { limit: STACK, .. }),
        "{error:?}"
    );
    assert_eq!(error.fault().unwrap().reason, "call stack exhausted");
}

pub(crate) fn exits<B: Bench>() {
    for (text, how) in [("exit 0", "with success"), ("exit 7", "with failure")] {
        let error = fault::<B>(Setup::default(), text);
        let expected = format!("the guest exited: {how} in `{PROCESS}`");
        assert_eq!(error.to_string(), expected);
    }
}

pub(crate) fn denials<B: Bench>() {
    let error = fault::<B>(Setup::default(), "clock");
    assert!(matches!(error, EngineError::Denied(_)), "{error:?}");
    let reason = &error.fault().unwrap().reason;
    assert!(reason.starts_with("`wasi:clocks/wall-clock@"), "{reason}");
    assert!(reason.ends_with("#now` is denied"), "{reason}");
}

pub(crate) fn violations<B: Bench>() {
    let mut invoker = B::new(Setup::default()).broken();
    let error = block_on(invoker.text()).unwrap_err();
    let EngineError::AbiViolation(fault) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(fault.function, "text");
    assert!(fault.reason.contains("out of bounds"), "{}", fault.reason);
    let reason = ended(block_on(invoker.text()), "text");
    assert_eq!(B::ended(&invoker), Some(reason));
}

pub(crate) fn starts<B: Bench>() {
    let bench = B::new(Setup::default());
    let compiled: Compiled<B> = bench.compile(&wat::parse_str(STARTED).unwrap()).unwrap();
    B::check::<Started>(&compiled).unwrap();
    let error = bench.start::<Started>(&compiled, ()).err().unwrap();
    assert!(matches!(error, EngineError::Trap(_)), "{error:?}");
    let expected = "the guest trapped: wasm `unreachable` instruction executed in `start`";
    assert_eq!(error.to_string(), expected);
}

pub(crate) fn an_error_ends_nothing<B: Bench>() {
    let mut invoker = B::new(Setup::default()).faulty();
    for _ in 0..2 {
        let answer = block_on(invoker.process(command("error fatal over"))).unwrap();
        assert!(answer.is_err(), "{answer:?}");
        assert_eq!(B::ended(&invoker), None);
    }
    let answer = block_on(invoker.process(command("stderr 3"))).unwrap();
    assert_eq!(answer, Ok(ProcessResult::Forward));
    assert_eq!(B::stderr(&invoker), "xxx");
}

pub(crate) fn every_function_of_an_ended_instance<B: Bench>() {
    let mut invoker = B::new(Setup::default()).faulty();
    let error = block_on(invoker.init("panic")).unwrap_err();
    assert!(matches!(error, EngineError::Panic(_)), "{error:?}");
    let init = "torvyn:streaming/lifecycle@0.2.0#init";
    assert_eq!(error.fault().unwrap().function, init);
    let reason = ended(block_on(invoker.init("")), init);
    assert_eq!(
        ended(block_on(invoker.process(command(""))), PROCESS),
        reason
    );
    let teardown = "torvyn:streaming/lifecycle@0.2.0#teardown";
    assert_eq!(ended(block_on(invoker.teardown(())), teardown), reason);
}
