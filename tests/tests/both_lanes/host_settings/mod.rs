//! What a derive says of the functions of its host: that they can end the call, and that they take
//! their time.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod desk;
mod taken;

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use desk::fallible::exports::Desk as _;
use desk::late::exports::Desk as _;
use desk::mixed::exports::Desk as _;
use desk::plain::exports::Desk as _;
use desk::{Fails, Fallible, Host, Late, Mixed, Plain, check, start};
use pollster::block_on;
use torvyn_engine::{
    EngineError, ExecutionMode, WasmtimeEngine, WasmtimeEngineConfig, WasmtimeInvoker,
};

const FAILING: [Fails; 3] = [Fails::Price, Fails::Name, Fails::Note];

fn engine(config: WasmtimeEngineConfig) -> WasmtimeEngine {
    torvyn_tests::engine_with(config)
}

/// It yields where the host waits alone: none of the calls takes much fuel.
fn asynchronous() -> WasmtimeEngine {
    let config = torvyn_tests::config().execution(ExecutionMode::Async);
    engine(config.deadline(None).fuel(Some(10_000_000)))
}

/// Polls a future until it is ready, and says how often.
fn polls<F: Future>(future: F) -> (u64, F::Output) {
    let mut future = pin!(future);
    for count in 1.. {
        let polled = future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()));
        if let Poll::Ready(output) = polled {
            return (count, output);
        }
    }
    unreachable!()
}

#[test]
fn a_host_that_does_not_fail() {
    for engine in [engine(torvyn_tests::config()), asynchronous()] {
        let mut plain = block_on(start::<Plain>(&engine, Host::new(Fails::Nothing))).unwrap();
        let mut fallible = block_on(start::<Fallible>(&engine, Host::new(Fails::Nothing))).unwrap();
        for _ in 0..3 {
            assert_eq!(block_on(plain.total(7)).unwrap(), 707);
            assert_eq!(block_on(fallible.total(7)).unwrap(), 707);
        }
    }
}

#[test]
fn an_error_of_the_host_ends_the_call_and_the_instance() {
    for engine in [engine(torvyn_tests::config()), asynchronous()] {
        for fails in FAILING {
            let mut invoker = block_on(start::<Fallible>(&engine, Host::new(fails))).unwrap();
            let error = block_on(invoker.total(7)).unwrap_err();
            check(&error, fails);
            let again = block_on(invoker.total(7)).unwrap_err();
            let EngineError::Ended { reason, .. } = &again else {
                panic!("{again:?}");
            };
            assert_eq!(
                reason.as_ref(),
                format!("an earlier call ended the instance ({error})")
            );
            // The host stays for the next instance, which calls it again.
            let respawned = block_on(invoker.respawn()).unwrap();
            assert_eq!(respawned.generation, 1);
            check(&block_on(invoker.total(7)).unwrap_err(), fails);
        }
    }
}

#[test]
fn an_error_of_a_host_that_takes_its_time() {
    let engine = asynchronous();
    let mut invoker = block_on(start::<Late>(&engine, Host::new(Fails::Nothing))).unwrap();
    let (count, answer) = polls(invoker.total(7));
    assert_eq!((count, answer.unwrap()), (4, 707));
    for fails in FAILING {
        let mut invoker = block_on(start::<Late>(&engine, Host::new(fails))).unwrap();
        let (count, answer) = polls(invoker.total(7));
        let expected = match fails {
            Fails::Name => 2,
            Fails::Price => 3,
            _ => 4,
        };
        assert_eq!(count, expected, "{fails:?}");
        check(&answer.unwrap_err(), fails);
        assert!(invoker.ended().is_some());
        let _ = block_on(invoker.respawn()).unwrap();
        check(&block_on(invoker.total(7)).unwrap_err(), fails);
    }
}

/// One function is asynchronous, and two others can fail.
#[test]
fn each_function_is_as_the_derive_says() {
    let engine = asynchronous();
    let mut invoker = block_on(start::<Mixed>(&engine, Host::new(Fails::Nothing))).unwrap();
    for _ in 0..2 {
        let (count, answer) = polls(invoker.total(7));
        // It waits for the price, and for nothing else.
        assert_eq!((count, answer.unwrap()), (2, 707));
    }
    for (fails, polled) in [(Fails::Name, 1), (Fails::Note, 2)] {
        let mut invoker = block_on(start::<Mixed>(&engine, Host::new(fails))).unwrap();
        let (count, answer) = polls(invoker.total(7));
        assert_eq!(count, polled);
        check(&answer.unwrap_err(), fails);
        assert!(invoker.ended().is_some());
    }
}

/// One function that waits is enough to need fibers.
#[test]
fn a_host_with_a_function_that_waits_needs_async_mode() {
    let engine = engine(torvyn_tests::config());
    let started = block_on(start::<Mixed>(&engine, Host::new(Fails::Nothing)));
    let error = started.unwrap_err();
    assert!(
        matches!(
            error,
            EngineError::Config {
                setting: "execution",
                ..
            }
        ),
        "{error:?}"
    );
}

/// A call that is given up while one function waits leaves the host to the next instance.
#[test]
fn a_call_that_is_dropped_in_the_function_that_waits() {
    let engine = asynchronous();
    let mut invoker: WasmtimeInvoker<Mixed> =
        block_on(start::<Mixed>(&engine, Host::new(Fails::Nothing))).unwrap();
    {
        let mut call = pin!(invoker.total(7));
        let polled = call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        assert!(polled.is_pending());
    }
    assert!(invoker.ended().is_some());
    let _ = block_on(invoker.respawn()).unwrap();
    assert_eq!(block_on(invoker.total(7)).unwrap(), 707);
}
