//! Calls that are pending for a while.

use std::future::{pending, poll_fn, ready};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use pollster::block_on;
use torvyn_engine::mock::{Failure, MockEngine};
use torvyn_engine::{EngineError, Invoker};

use crate::tools::exports::Tools as _;
use crate::tools::scripts::Tools as _;
use crate::{Prices, Tools, instance, tools};

/// Polls a future once.
fn poll<T>(future: impl Future<Output = T>) -> Poll<T> {
    pin!(future).poll(&mut Context::from_waker(Waker::noop()))
}

#[test]
fn a_call_waits() {
    let (mut invoker, script, _) = tools();
    let reset = script.world::<Tools>().reset();
    let open = Arc::new(AtomicBool::new(false));
    let gate = Arc::clone(&open);
    let opened = poll_fn(move |_| match gate.load(Ordering::Relaxed) {
        true => Poll::Ready(()),
        false => Poll::Pending,
    });
    reset.waits(opened).returns(()).always_returns(());
    {
        let mut call = pin!(invoker.reset());
        let mut context = Context::from_waker(Waker::noop());
        assert!(call.as_mut().poll(&mut context).is_pending());
        assert_eq!(reset.calls().len(), 1);
        open.store(true, Ordering::Relaxed);
        assert!(call.as_mut().poll(&mut context).is_ready());
    }
    // The others don't.
    assert!(poll(invoker.reset()).is_ready());
}

#[test]
fn every_call_waits() {
    let (mut invoker, script, _) = tools();
    let waits = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&waits);
    let reset = script.world::<Tools>().reset();
    reset.returns(()).always_returns(()).always_waits(move || {
        counter.fetch_add(1, Ordering::Relaxed);
        ready(())
    });
    for count in 1..4 {
        block_on(invoker.reset()).unwrap();
        assert_eq!(waits.load(Ordering::Relaxed), count);
    }
}

/// The timer is the test's own.
#[tokio::test]
async fn a_timeout_around_a_call() {
    let (mut invoker, script, _) = tools();
    let reset = script.world::<Tools>().reset();
    reset
        .waits(tokio::time::sleep(Duration::from_secs(60)))
        .always_returns(());
    let limit = Duration::from_millis(1);
    assert!(tokio::time::timeout(limit, invoker.reset()).await.is_err());
    // As in an engine whose guest was stopped half-way.
    let error = invoker.reset().await.unwrap_err();
    let EngineError::Ended { function, reason } = error else {
        panic!("{error:?}");
    };
    assert_eq!(&*function, "reset");
    assert!(reason.contains("dropped its future"), "{reason}");
    assert_eq!(invoker.ended(), Some(&reason[..]));
}

#[test]
fn a_call_that_was_never_polled_was_not_made() {
    let (mut invoker, script, _) = tools();
    let reset = script.world::<Tools>().reset();
    reset.waits(pending()).returns(());
    drop(invoker.reset());
    assert_eq!(reset.calls(), []);
    assert_eq!(invoker.ended(), None);
}

/// Its host takes its time.
#[derive(Invoker)]
#[invoker(
    inline = "
        package test:slow@1.0.0;
        world slow {
            import price: func(part: string) -> u32;
            export total: func(parts: list<string>) -> u32;
        }
    ",
    world = "test:slow/slow",
    async_host
)]
struct Slow;

impl slow::host::Slow for Prices {
    async fn price(&mut self, part: &str) -> u32 {
        tokio::task::yield_now().await;
        crate::tools::host::Tools::price(self, part)
    }
}

#[tokio::test]
async fn a_guest_waits_for_its_host() {
    use slow::exports::Slow as _;
    use slow::scripts::Slow as _;

    let (engine, script) = MockEngine::new();
    let total = script.world::<Slow>().total();
    total.always_awaits(|mut guest, parts| {
        Box::pin(async move {
            let mut total = 0;
            for part in parts {
                total += guest.host().price(part).await;
            }
            Ok(total)
        })
    });
    total.awaits(|_, _| Box::pin(async { Err(Failure::trap("tired")) }));
    let prices = Prices::default();
    let mut invoker = instance::<Slow>(&engine, prices.clone());
    let error = invoker.total(&["nut"]).await.unwrap_err();
    assert!(matches!(error, EngineError::Trap(_)), "{error:?}");
    let mut invoker = instance::<Slow>(&engine, prices.clone());
    // On another thread, as a runtime may choose to.
    let call = tokio::spawn(async move { invoker.total(&["bolt", "nut"]).await });
    assert_eq!(call.await.unwrap().unwrap(), 7);
    assert_eq!(*prices.0.lock().unwrap(), ["bolt", "nut"]);
}
