//! Calls on fibers: they yield, wait for the host, and can be dropped half-way.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod lives;
mod meter;

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use lives::{Lives, Log, Patient, start, start_patient};
use pollster::block_on;
use tokio::runtime::Builder;
use tokio::task::JoinSet;
use torvyn_engine::streaming::{ElementMeta, StreamElement, Transform};
use torvyn_engine::{
    ComponentInvoker, EngineError, ExecutionMode, InstanceAllocation, Lane, Pool, WasmEngine,
    WasmtimeEngine, WasmtimeEngineConfig, WasmtimeInvoker,
};

/// Never returns from this number.
const SPIN: u32 = 1;

fn config() -> WasmtimeEngineConfig {
    torvyn_tests::config().execution(ExecutionMode::Async)
}

fn engine(config: WasmtimeEngineConfig) -> WasmtimeEngine {
    torvyn_tests::engine_with(config)
}

/// Polls a future once.
fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

/// Polls a future until it is ready, and says how often.
fn polls<F: Future>(future: F) -> (u64, F::Output) {
    let mut future = pin!(future);
    for count in 1.. {
        if let Poll::Ready(output) = poll(future.as_mut()) {
            return (count, output);
        }
    }
    unreachable!()
}

fn refused(config: &WasmtimeEngineConfig) -> (&'static str, String) {
    match config.validate() {
        Err(EngineError::Config { setting, reason }) => (setting, reason),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_blocking_call_is_ready_when_it_is_first_polled() {
    let (mut invoker, _) = start(torvyn_tests::engine());
    let (polls, answer) = polls(invoker.process(5));
    assert_eq!((polls, answer.unwrap()), (1, 5));
}

#[test]
fn stacks_are_checked() {
    let blocking = WasmtimeEngineConfig::new().async_stack_bytes(4 << 20);
    let (setting, reason) = refused(&blocking);
    assert_eq!(setting, "async_stack_bytes");
    assert!(reason.contains("`execution` is blocking"), "{reason}");
    let small = config().max_stack_bytes(1 << 20).async_stack_bytes(1 << 20);
    let (setting, reason) = refused(&small);
    assert_eq!(setting, "async_stack_bytes");
    assert!(
        reason.contains("`max_stack_bytes`, which is 1048576"),
        "{reason}"
    );
    small.async_stack_bytes(2 << 20).validate().unwrap();
}

#[test]
fn the_guest_has_its_own_part_of_the_stack() {
    let path = torvyn_tests::example("faulty");
    for bytes in [64 << 10, 1 << 20, 8 << 20] {
        let engine = engine(config().max_stack_bytes(bytes));
        let error = block_on(async {
            let compiled = engine.compile_file(&path).await.unwrap();
            let instance = engine.instantiate::<Transform>(&compiled, ()).await;
            let mut invoker = engine.bind(instance.unwrap()).unwrap();
            let meta = ElementMeta {
                sequence: 0,
                timestamp_ns: 0,
            };
            let payload = b"recurse";
            invoker
                .process(StreamElement { meta, payload })
                .await
                .unwrap_err()
        });
        assert!(
            matches!(error, EngineError::StackOverflow { limit, .. } if limit == bytes),
            "{error}"
        );
    }
}

/// The stack that the host functions have is there: they use more than the default.
#[test]
fn the_stack_is_as_large_as_it_is_set() {
    let engine = engine(config().async_stack_bytes(32 << 20));
    let (mut invoker, _) = lives::start_deep(&engine, 3 << 20);
    block_on(invoker.init(7)).unwrap().unwrap();
}

#[test]
fn a_long_call_gives_its_thread_up_until_its_deadline() {
    let (mut invoker, _) = start(&engine(config().deadline(Some(Duration::from_millis(20)))));
    assert_eq!(polls(invoker.process(5)).1.unwrap(), 5);
    let (polls, answer) = polls(invoker.process(SPIN));
    let error = answer.unwrap_err();
    assert!(
        matches!(error, EngineError::DeadlineExceeded { .. }),
        "{error}"
    );
    // The deadline has four ticks, and one more for the part that had begun.
    assert_eq!(polls, 5);
}

#[test]
fn without_a_deadline_yields_are_measured_in_fuel() {
    let config = config().deadline(None).fuel(Some(10_000_000));
    let (mut invoker, _) = start(&engine(config));
    assert_eq!(polls(invoker.process(5)).1.unwrap(), 5);
    let (polls, answer) = polls(invoker.process(SPIN));
    let error = answer.unwrap_err();
    assert!(
        matches!(error, EngineError::FuelExhausted { .. }),
        "{error}"
    );
    assert_eq!(polls, 10);
}

/// With neither deadline nor fuel, whoever waits can still give up.
#[test]
fn a_call_without_limits_can_be_dropped() {
    let config = config().deadline(None).allow_unbounded_calls(true);
    let (mut invoker, _) = start(&engine(config));
    {
        let mut call = pin!(invoker.process(SPIN));
        for _ in 0..3 {
            assert!(poll(call.as_mut()).is_pending());
        }
    }
    ends(&mut invoker);
}

/// Asserts that the instance was left half-way, and that another one takes its place.
fn ends(invoker: &mut WasmtimeInvoker<Lives>) {
    for _ in 0..2 {
        let error = block_on(invoker.process(5)).unwrap_err();
        let EngineError::Ended { function, reason } = error else {
            panic!("{error}");
        };
        assert_eq!(&*function, "process");
        assert!(reason.contains("left half-way"), "{reason}");
    }
    let respawned = block_on(invoker.respawn()).unwrap();
    assert_eq!(respawned.generation, 1);
    assert_eq!(block_on(invoker.process(5)).unwrap(), 5);
}

#[test]
fn a_future_that_was_never_polled_ends_nothing() {
    let (mut invoker, _) = start(&engine(config()));
    drop(invoker.process(SPIN));
    assert_eq!(invoker.ended(), None);
    assert_eq!(block_on(invoker.process(5)).unwrap(), 5);
}

#[test]
fn a_timeout_ends_the_instance_and_not_the_thread() {
    let (mut invoker, _) = start(&engine(config()));
    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        let call = invoker.process(SPIN);
        let timeout = tokio::time::timeout(Duration::from_millis(1), call);
        timeout.await.unwrap_err();
    });
    ends(&mut invoker);
}

#[test]
fn a_select_that_goes_the_other_way_ends_the_instance() {
    let (mut invoker, _) = start(&engine(config()));
    let runtime = Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        tokio::select! {
            biased;
            answer = invoker.process(SPIN) => panic!("{answer:?}"),
            () = tokio::task::yield_now() => {}
        }
    });
    ends(&mut invoker);
}

#[test]
fn init_is_called_again_on_a_stack_of_its_own() {
    let (mut invoker, log) = start(&engine(config()));
    block_on(invoker.init(100)).unwrap().unwrap();
    block_on(invoker.process(0)).unwrap_err();
    assert!(block_on(invoker.respawn()).unwrap().initialized);
    assert_eq!(block_on(invoker.shutdown()).unwrap(), 100);
    let expected = ["accept 100", "accept 100", "say 100"];
    assert_eq!(*log.lock().unwrap(), expected);
}

#[test]
fn a_pool_has_a_stack_for_each_instance() {
    let config = config()
        .allocation(InstanceAllocation::Pooling(Pool::new(2)))
        .max_memory_bytes(1 << 20);
    let engine = engine(config);
    let (mut one, _) = start(&engine);
    let (mut other, _) = start(&engine);
    let mut first = pin!(one.process(SPIN));
    assert!(poll(first.as_mut()).is_pending());
    assert_eq!(block_on(other.process(5)).unwrap(), 5);
    assert!(poll(first.as_mut()).is_pending());
}

#[test]
fn a_blocking_engine_refuses_an_asynchronous_host() {
    let error = block_on(start_patient(torvyn_tests::engine())).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the setting `execution` can't be honoured: the host functions of \
         `test:lives/lives@1.0.0` are asynchronous: set it to async"
    );
}

/// Starts an instance whose host waits for a sign.
fn patient() -> (
    WasmtimeInvoker<Patient>,
    Log,
    tokio::sync::mpsc::Sender<u32>,
) {
    block_on(start_patient(&engine(config()))).unwrap()
}

/// Polls a call until its guest has asked the host for something. It may yield before that.
fn until_asked<F: Future>(mut call: Pin<&mut F>, log: &Log) {
    while log.lock().unwrap().is_empty() {
        assert!(poll(call.as_mut()).is_pending());
    }
}

#[test]
fn a_guest_waits_for_its_host_and_the_thread_does_not() {
    let (mut one, log, sign) = patient();
    let (mut other, ..) = patient();
    {
        let mut init = pin!(one.init(100));
        until_asked(init.as_mut(), &log);
        for _ in 0..3 {
            assert!(poll(init.as_mut()).is_pending());
        }
        assert_eq!(*log.lock().unwrap(), ["accept 100"], "it was called once");
        assert_eq!(block_on(other.process(5)).unwrap(), 5);
        sign.try_send(0).unwrap();
        block_on(init).unwrap().unwrap();
    }
    assert_eq!(block_on(one.process(5)).unwrap(), 105);
    assert_eq!(block_on(one.shutdown()).unwrap(), 105);
    assert_eq!(log.lock().unwrap()[1..], ["say 105"]);
}

/// A call on a fiber takes one, and one for its future. A function of the host's takes
/// one for its future, and one for that around it, or in the direct lane two; the text that this
/// host writes down is its own.
#[test]
fn an_asynchronous_function_of_the_host_allocates_a_little() {
    let around = match torvyn_tests::lane() {
        Lane::Component => 1,
        _ => 2,
    };
    let (mut invoker, ..) = patient();
    let mut cost = async |says: bool| {
        let (mut last, mut left) = (0, 3);
        while left > 0 {
            let mut call = pin!(async {
                match says {
                    true => invoker.teardown(()).await,
                    false => invoker.process(5).await,
                }
            });
            let mut ready = false;
            let measured = allocation_counter::measure(|| ready = poll(call.as_mut()).is_ready());
            match ready {
                true => (last, left) = (measured.count_total, left - 1),
                // It has yielded, on a busy machine: another one is counted.
                false => drop(call.await),
            }
        }
        last
    };
    assert_eq!(block_on(cost(false)), 2);
    assert_eq!(block_on(cost(true)), 2 + 1 + around + 1);
}

/// The host is with the call then, and comes back from it.
#[test]
fn the_host_of_a_dropped_call_is_kept() {
    let (mut invoker, log, sign) = patient();
    {
        let mut init = pin!(invoker.init(100));
        until_asked(init.as_mut(), &log);
    }
    assert!(invoker.ended().unwrap().contains("left half-way"));
    assert!(!block_on(invoker.respawn()).unwrap().initialized);
    sign.try_send(0).unwrap();
    block_on(invoker.init(7)).unwrap().unwrap();
    assert_eq!(*log.lock().unwrap(), ["accept 100", "accept 7"]);
}

/// Counts how often a future is polled.
struct Counted<F> {
    future: Pin<Box<F>>,
    polls: Arc<AtomicU64>,
}

impl<F: Future> Future for Counted<F> {
    type Output = F::Output;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        self.polls.fetch_add(1, Ordering::Relaxed);
        self.future.as_mut().poll(cx)
    }
}

/// Lets 999 guests spin on two threads, and one of them work. It says how often each
/// spinning one was polled until the work was done and each had been polled so many rounds.
fn share(config: WasmtimeEngineConfig, spinning: usize, rounds: u64) -> Vec<u64> {
    let engine = engine(config);
    let runtime = Builder::new_multi_thread().worker_threads(2).build();
    let polls = runtime.unwrap().block_on(async {
        let mut tasks = JoinSet::new();
        let mut polls = Vec::new();
        for mut invoker in lives::crowd(&engine, spinning).await {
            let count = Arc::<AtomicU64>::default();
            polls.push(Arc::clone(&count));
            tasks.spawn(Counted {
                future: Box::pin(async move { invoker.process(SPIN).await.map(drop) }),
                polls: count,
            });
        }
        let (mut worker, _) = lives::open(&engine).await;
        let work = tokio::spawn(async move {
            for number in 1..=rounds {
                assert_eq!(worker.process(5).await.unwrap(), 5 * number as u32);
                tokio::task::yield_now().await;
            }
        });
        work.await.unwrap();
        while polls
            .iter()
            .any(|polls| polls.load(Ordering::Relaxed) < rounds)
        {
            tokio::task::yield_now().await;
        }
        assert!(tasks.try_join_next().is_none(), "they are still at it");
        tasks.shutdown().await;
        polls
    });
    assert_eq!(engine.live_instances(), 0);
    polls
        .iter()
        .map(|polls| polls.load(Ordering::Relaxed))
        .collect()
}

#[test]
fn a_thousand_instances_share_two_threads() {
    let config = config().deadline(None).fuel(Some(u64::MAX));
    let polls = share(config, 999, 3);
    assert_eq!(polls.len(), 999);
    assert!(polls.iter().all(|polls| *polls >= 3));
}

#[test]
fn yields_by_the_clock_are_fair_too() {
    let polls = share(config().deadline(Some(Duration::from_secs(3600))), 20, 3);
    assert!(polls.iter().all(|polls| *polls >= 3));
}
