//! Sources and sinks of such worlds, and stages that lack what the standard worlds have.

use std::sync::Arc;

use pollster::block_on;
use torvyn_engine::mock::MockEngine;
use torvyn_engine::pipeline::{OnError, Pipeline, Sink, Source, Stage};
use torvyn_engine::streaming::BackpressureSignal;
use torvyn_engine::streaming::owned::{ElementMeta, OutputElement, ProcessResult, SourcePoll};
use torvyn_engine::{Invoker, WasmEngine as _};

use crate::{Out, keep};

macro_rules! worlds {
    ($($name:ident = $world:literal;)*) => {$(
        #[derive(Invoker)]
        #[invoker(
            wit = [
                "../wit",
                "../guest-examples/geo-enrich/wit",
                "tests/pipeline/with_host/worlds.wit"
            ],
            world = $world,
            with("torvyn:streaming" = ::torvyn_engine::streaming::wit)
        )]
        struct $name;
    )*};
}

worlds! {
    Clocked = "test:parts/clocked";
    Counted = "test:parts/counted";
    Bare = "test:parts/bare";
    Ends = "test:parts/ends";
}

struct Host;

impl clocked::host::Clocked for Host {
    fn now(&mut self) -> u64 {
        7
    }
}

impl counted::host::Counted for Host {
    fn count(&mut self, _: u64) {}
}

impl bare::host::Bare for Host {
    fn now(&mut self) -> u64 {
        7
    }
}

impl ends::host::Ends for Host {
    fn now(&mut self) -> u64 {
        7
    }
}

/// Guests that import nothing fit worlds that import something, too.
#[test]
fn sources_and_sinks_can_have_hosts() {
    let engine = torvyn_tests::engine();
    let compile = |name| block_on(engine.compile_file(torvyn_tests::example(name))).unwrap();
    let (lines, summary) = (compile("line-source"), compile("summary-sink"));
    let source = Source::component_with::<Clocked, _>("lines", engine, &lines, || Host);
    let sink = Sink::component_with::<Counted, _>("summary", engine, &summary, || Host);
    let source = source.config(r#"{"count": 1000, "template": "line {n}"}"#);
    let pipeline = Pipeline::new().source(source).sink(sink);
    let report = block_on(pipeline.run()).unwrap();
    assert_eq!(report.elements.delivered, 1000);
    // Both take batches.
    assert!(report.source.calls < 10 && report.sink.calls < 10);
    assert_eq!(report.from_sink.len(), 1);
}

/// A world may have `init` and no `teardown`, and no batches.
#[test]
fn what_a_world_lacks_is_not_called() {
    let (engine, script) = MockEngine::new();
    let world = script.world::<Bare>();
    world.init().always_returns(Ok(()));
    world.process().always_returns(Ok(ProcessResult::Forward));
    let component = engine.component::<Bare>();
    let stage = Stage::component_with::<Bare, _>("bare", &engine, &component, || Host);
    let out = Out::default();
    let pipeline = Pipeline::new()
        .source(Source::iter(["one", "two"]))
        .stage(stage.config("all of it"))
        .sink(keep(&out));
    block_on(pipeline.run()).unwrap();
    assert_eq!(*out.lock().unwrap(), ["one", "two"]);
    assert_eq!(world.init().calls(), ["all of it"]);
}

/// A source without `notify-backpressure`, and a sink without `complete`.
#[test]
fn sources_and_sinks_may_have_nothing_but_their_roles() {
    let (engine, script) = MockEngine::new();
    let world = script.world::<Ends>();
    let element = OutputElement {
        meta: ElementMeta {
            sequence: 0,
            timestamp_ns: 0,
        },
        payload: b"one".to_vec(),
    };
    world.poll_source().returns(Ok(SourcePoll::Ready(element)));
    world.poll_source().always_returns(Ok(SourcePoll::Finished));
    world
        .deliver_sink()
        .always_returns(Ok(BackpressureSignal::Pause));
    let component = engine.component::<Ends>();
    let pipeline = Pipeline::new()
        .source(Source::component_with::<Ends, _>(
            "source",
            &engine,
            &component,
            || Host,
        ))
        .sink(Sink::component_with::<Ends, _>(
            "sink",
            &engine,
            &component,
            || Host,
        ));
    let report = block_on(pipeline.run()).unwrap();
    assert_eq!((report.elements.delivered, report.pauses), (1, 1));
    assert_eq!(world.deliver_sink().calls()[0].payload, b"one");
}

/// A mock has hosts as other engines do.
#[test]
fn a_mock_gets_a_host_for_each_instance() {
    let (engine, script) = MockEngine::new();
    let world = script.world::<Bare>();
    world.init().always_returns(Ok(()));
    world
        .process()
        .fails(torvyn_engine::mock::Failure::trap("enough"))
        .always_returns(Ok(ProcessResult::Forward));
    let component = engine.component::<Bare>();
    let made = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = Arc::clone(&made);
    let host = move || {
        count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Host
    };
    let stage = Stage::component_with::<Bare, _>("bare", &engine, &component, host);
    let out = Out::default();
    let pipeline = Pipeline::new()
        .source(Source::iter(["one"]))
        .stage(stage.on_error(OnError::fail().retry(1)))
        .sink(keep(&out));
    block_on(pipeline.run()).unwrap();
    assert_eq!(*out.lock().unwrap(), ["one"]);
    assert_eq!(made.load(std::sync::atomic::Ordering::Relaxed), 2);
}
