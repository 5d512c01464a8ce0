//! Sources and sinks that wait.

use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::{Notify, mpsc};
use torvyn_engine::pipeline::{AsyncSink, AsyncSource, HostError, Pipeline, Sink, Source};
use torvyn_engine::streaming::{
    BackpressureSignal, ElementMeta, OutputElement, SourcePoll, StreamElement,
};

use super::{Bounded, Counted, Received, on_this_thread, poll_once};
use crate::{Out, example, keep};

type Item = Result<String, HostError>;

#[test]
fn what_a_stream_has_goes_on_before_it_is_waited_for() {
    on_this_thread(async {
        let (send, receiver) = mpsc::unbounded_channel::<Item>();
        let (out, answered) = (Out::default(), Arc::new(Notify::new()));
        let (kept, notify) = (Arc::clone(&out), Arc::clone(&answered));
        let feeding = tokio::spawn({
            let out = Arc::clone(&out);
            async move {
                for at in 0..50 {
                    send.send(Ok(format!("{at} a"))).unwrap();
                    send.send(Ok(format!("{at} b"))).unwrap();
                    // Both come out while the stream has nothing more.
                    while out.lock().unwrap().len() < 2 * (at + 1) {
                        answered.notified().await;
                    }
                }
            }
        });
        let sink = Sink::from_async_fn(move |element| {
            kept.lock()
                .unwrap()
                .push(String::from_utf8(element.payload).unwrap());
            notify.notify_one();
            async { Ok(()) }
        });
        let pipeline = Pipeline::new()
            .source(Source::stream(Received(receiver)))
            .stage(example("identity"))
            .sink(sink);
        let report = pipeline.run().await.unwrap();
        feeding.await.unwrap();
        assert_eq!(report.elements.delivered, 100);
        assert_eq!(out.lock().unwrap()[98..], ["49 a", "49 b"]);
    });
}

#[test]
fn an_error_of_a_stream_ends_the_run_after_what_came_before() {
    on_this_thread(async {
        let (send, receiver) = mpsc::unbounded_channel::<Item>();
        for item in [
            Ok("one".to_owned()),
            Err("torn off".into()),
            Ok("two".to_owned()),
        ] {
            send.send(item).unwrap();
        }
        let out = Out::default();
        let source = Source::stream(Received(receiver)).name("wire");
        let pipeline = Pipeline::new().source(source).sink(keep(&out));
        let stopped = pipeline.run().await.unwrap_err();
        assert_eq!(stopped.to_string(), "`wire` failed: torn off");
        assert_eq!(*out.lock().unwrap(), ["one"]);
    });
}

/// Numbers that come one by one, each after a while.
struct Slowly {
    next: u64,
    end: u64,
    /// Whether the next one is there.
    is_there: bool,
    payload: [u8; 8],
    /// How many futures wait.
    waiting: Arc<AtomicUsize>,
    signals: Arc<Mutex<Vec<BackpressureSignal>>>,
}

impl Slowly {
    fn new(end: u64) -> Self {
        Self {
            next: 0,
            end,
            is_there: false,
            payload: [0; 8],
            waiting: Arc::default(),
            signals: Arc::default(),
        }
    }
}

impl AsyncSource for Slowly {
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError> {
        if self.next == self.end {
            return Ok(SourcePoll::Finished);
        }
        if !std::mem::take(&mut self.is_there) {
            return Ok(SourcePoll::Pending);
        }
        self.payload = self.next.to_be_bytes();
        let meta = ElementMeta {
            sequence: self.next,
            timestamp_ns: 0,
        };
        self.next += 1;
        let payload = &self.payload;
        Ok(SourcePoll::Ready(OutputElement { meta, payload }))
    }

    async fn wait(&mut self) -> Result<(), HostError> {
        let _guard = Counted::new(&self.waiting);
        tokio::time::sleep(Duration::from_micros(200)).await;
        self.is_there = true;
        Ok(())
    }

    fn notify(&mut self, signal: BackpressureSignal) {
        self.signals.lock().unwrap().push(signal);
    }
}

/// While elements linger the source is waited for, and no longer than they may.
#[test]
fn a_source_that_is_given_up_for_a_while_loses_nothing() {
    for linger in [
        Duration::ZERO,
        Duration::from_micros(50),
        Duration::from_millis(5),
    ] {
        on_this_thread(async {
            let source = Slowly::new(60);
            let waiting = Arc::clone(&source.waiting);
            let mut next = 0_u64;
            let sink = Sink::from_fn(move |element| {
                assert_eq!(element.payload, next.to_be_bytes());
                next += 1;
                Ok(())
            });
            let pipeline = Pipeline::new()
                .source(Source::from_async(source))
                .stage(example("identity"))
                .linger(linger)
                .sink(sink);
            let report = pipeline.run().await.unwrap();
            assert_eq!(report.elements.delivered, 60);
            assert_eq!(waiting.load(Ordering::Relaxed), 0);
            // Where elements wait for others, there are less calls than elements.
            if linger >= Duration::from_millis(5) {
                assert!(report.stages[0].calls < 60, "{}", report.stages[0].calls);
            }
        });
    }
}

/// A sink that takes one element at a time, and asks for a pause after each third.
struct Gate {
    taken: Vec<u8>,
    ready: Arc<Notify>,
    asked: Arc<AtomicUsize>,
    flushed: Arc<AtomicUsize>,
}

impl AsyncSink for Gate {
    async fn deliver(
        &mut self,
        element: StreamElement<'_>,
    ) -> Result<BackpressureSignal, HostError> {
        tokio::task::yield_now().await;
        if element.payload == b"bad" {
            return Err("this is bad".into());
        }
        self.taken.extend_from_slice(element.payload);
        Ok(match self.taken.len() % 3 {
            0 => BackpressureSignal::Pause,
            _ => BackpressureSignal::Ready,
        })
    }

    async fn ready(&mut self) {
        self.asked.fetch_add(1, Ordering::Relaxed);
        self.ready.notified().await;
    }

    async fn flush(&mut self) -> Result<(), HostError> {
        tokio::task::yield_now().await;
        self.flushed.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

#[test]
fn a_sink_that_pauses_says_itself_when_it_goes_on() {
    on_this_thread(async {
        let (ready, asked, flushed) = (Arc::new(Notify::new()), Arc::default(), Arc::default());
        let gate = Gate {
            taken: Vec::new(),
            ready: Arc::clone(&ready),
            asked: Arc::clone(&asked),
            flushed: Arc::clone(&flushed),
        };
        let opening = tokio::spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_micros(100)).await;
                ready.notify_one();
            }
        });
        let source = Slowly::new(12);
        let signals = Arc::clone(&source.signals);
        let stage = torvyn_engine::pipeline::Stage::from_fn("x", |element, emit| {
            let payload = b"x";
            let meta = element.meta;
            emit.push(StreamElement { meta, payload }).unwrap();
            Ok(())
        });
        let pipeline = Pipeline::new()
            .source(Source::from_async(source))
            .stage(stage)
            .sink(Sink::from_async(gate));
        let report = pipeline.run().await.unwrap();
        opening.abort();
        assert_eq!((report.elements.delivered, report.pauses), (12, 4));
        assert_eq!(asked.load(Ordering::Relaxed), 4);
        assert!(flushed.load(Ordering::Relaxed) > 1);
        let pause = [BackpressureSignal::Pause, BackpressureSignal::Ready];
        assert_eq!(*signals.lock().unwrap(), pause.repeat(4));
    });
}

#[test]
fn an_error_of_a_sink_that_waits_ends_the_run() {
    on_this_thread(async {
        let gate = Gate {
            taken: Vec::new(),
            ready: Arc::default(),
            asked: Arc::default(),
            flushed: Arc::default(),
        };
        let pipeline = Pipeline::new()
            .source(Source::iter(["a", "b", "bad", "c"]))
            .sink(Sink::from_async(gate).name("gate"));
        let stopped = pipeline.run().await.unwrap_err();
        assert_eq!(stopped.to_string(), "`gate` failed: this is bad");
        assert_eq!(stopped.report.elements.delivered, 2);
    });
}

/// The source's channel fills up while the sink waits.
#[test]
fn a_source_is_not_asked_while_a_sink_waits() {
    on_this_thread(async {
        let (send, receiver) = mpsc::channel::<Item>(4);
        let sent = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&sent);
        let feeding = tokio::spawn(async move {
            for number in 0..100 {
                send.send(Ok(number.to_string())).await.unwrap();
                count.fetch_add(1, Ordering::Relaxed);
            }
        });
        let (most, taken) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (peak, total) = (Arc::clone(&most), Arc::clone(&taken));
        let sink = Sink::from_async_fn(move |_| {
            let (sent, peak, total) = (Arc::clone(&sent), Arc::clone(&peak), Arc::clone(&total));
            async move {
                tokio::time::sleep(Duration::from_micros(50)).await;
                let taken = total.fetch_add(1, Ordering::Relaxed);
                peak.fetch_max(sent.load(Ordering::Relaxed) - taken, Ordering::Relaxed);
                Ok(())
            }
        });
        let pipeline = Pipeline::new()
            .source(Source::stream(Bounded(receiver)))
            .max_batch(3)
            .sink(sink);
        let report = pipeline.run().await.unwrap();
        feeding.await.unwrap();
        assert_eq!(report.elements.delivered, 100);
        // What the channel holds, and the elements of one batch.
        let most = most.load(Ordering::Relaxed);
        assert!(most <= 4 + 3, "{most}");
    });
}

#[test]
fn a_run_can_be_given_up_while_its_ends_wait() {
    let source = Slowly::new(1);
    let waiting = Arc::clone(&source.waiting);
    on_this_thread(async {
        let pipeline = Pipeline::new()
            .source(Source::from_async(source))
            .sink(keep(&Out::default()));
        let mut run = Box::pin(pipeline.run());
        assert!(poll_once(&mut run).is_pending());
        assert_eq!(waiting.load(Ordering::Relaxed), 1);
        drop(run);
        assert_eq!(waiting.load(Ordering::Relaxed), 0);
    });
    let count = Arc::new(AtomicUsize::new(0));
    let held = Arc::clone(&count);
    let sink = Sink::from_async_fn(move |_| {
        let guard = Counted::new(&held);
        async move {
            let _guard = guard;
            pending::<()>().await;
            Ok(())
        }
    });
    let pipeline = Pipeline::new().source(Source::iter(["a"])).sink(sink);
    let mut run = Box::pin(pipeline.run());
    assert!(poll_once(&mut run).is_pending());
    assert_eq!(count.load(Ordering::Relaxed), 1);
    drop(run);
    assert_eq!(count.load(Ordering::Relaxed), 0);
}

/// With several jobs the thread that has the source and the sink is held.
#[test]
fn ends_that_wait_are_refused_with_several_jobs() {
    let refused = |pipeline: Pipeline<'static>| {
        let pipeline = pipeline.stage(example("identity")).jobs(3);
        on_this_thread(pipeline.run()).unwrap_err().to_string()
    };
    let error = refused(
        Pipeline::new()
            .source(Source::from_async(Slowly::new(3)))
            .sink(keep(&Out::default())),
    );
    assert!(
        error.starts_with("`source` is asynchronous, and 3 jobs hold the thread"),
        "{error}"
    );
    let error = refused(
        Pipeline::new()
            .source(Source::iter(["a"]))
            .sink(Sink::from_async_fn(|_| async { Ok(()) })),
    );
    assert!(error.starts_with("`sink` is asynchronous, and"), "{error}");
}
