//! What flows, and in which order: fan-outs, last elements, pauses, the end.

use std::sync::{Arc, Mutex};

use pollster::block_on;
use torvyn_engine::pipeline::{
    ElementSink, ElementSource, HostError, Pipeline, Sink, Source, Stage,
};
use torvyn_engine::streaming::{
    AllRoles, BackpressureSignal, ElementMeta, OutputElement, SourcePoll, StreamElement,
};
use torvyn_engine::{ExecutionMode, WasmEngine, WasmtimeEngine, WasmtimeInvoker};

use super::{Out, compiled, example, guest, keep, run};

#[test]
fn elements_go_through_every_stage_in_order() {
    let lines = ["me@example.org", "", "plain", "ask you@example.org"];
    let (out, outcome) = run(&lines, |pipeline| {
        let upper = Stage::from_fn("upper", |StreamElement { meta, payload }, emit| {
            let payload = &*payload.to_ascii_uppercase();
            emit.push(StreamElement { meta, payload }).unwrap();
            Ok(())
        });
        pipeline
            .stage(example("identity"))
            .stage(example("redact").config(r#"{"mask":"[masked]"}"#))
            .stage(upper)
    });
    assert_eq!(out, ["[MASKED]", "", "PLAIN", "ASK [MASKED]"]);
    let report = outcome.unwrap();
    assert_eq!(report.elements.delivered, 4);
    assert_eq!(report.bytes_in, 14 + 5 + 19);
    let stages: Vec<_> = report.stages.iter().map(|stage| &*stage.name).collect();
    assert_eq!(stages, ["identity", "redact", "upper"]);
    assert!(report.stages.iter().all(|stage| stage.elements_out == 4));
}

#[test]
fn a_pipeline_without_stages_passes_everything_on() {
    let (out, outcome) = run(&["a", "b"], |pipeline| pipeline);
    assert_eq!(out, ["a", "b"]);
    assert_eq!(outcome.unwrap().sink.elements_out, 2);
}

#[test]
fn one_becomes_many_or_none() {
    let lines = ["multiple 3", "filter", "echo x", "multiple 0", "multiple 1"];
    for batch in [1, 2, 256] {
        let (out, outcome) = run(&lines, |pipeline| {
            pipeline
                .stage(example("faulty"))
                .stage(example("identity"))
                .max_batch(batch)
        });
        assert_eq!(out, ["0", "1", "2", "echo x", "0"]);
        let report = outcome.unwrap();
        assert_eq!(
            (report.elements.delivered, report.elements.filtered),
            (3, 2)
        );
        assert_eq!(report.stages[0].filtered, 2);
    }
}

#[test]
fn what_a_stage_has_left_goes_through_the_later_ones() {
    let (out, outcome) = run(&["the cat", "the dog and the cat"], |pipeline| {
        pipeline
            .stage(example("word-count").config(r#"{"top":2}"#))
            .stage(example("redact").config(r#"{"patterns":["cat"],"mask":"animal"}"#))
    });
    assert_eq!(out, ["3\tthe", "2\tanimal"]);
    let report = outcome.unwrap();
    assert_eq!(
        (report.elements.filtered, report.elements.delivered),
        (2, 0)
    );
    assert_eq!((report.last.taken, report.last.delivered), (2, 2));
}

#[test]
fn components_make_and_take() {
    let engine = torvyn_tests::engine();
    let source = compiled(torvyn_tests::example("line-source"));
    let sink = compiled(torvyn_tests::example("summary-sink"));
    let source =
        Source::component("lines", engine, &source).config(r#"{"count":1000,"template":"{n}"}"#);
    let pipeline = Pipeline::new()
        .source(source)
        .stage(example("identity"))
        .sink(Sink::component("summary", engine, &sink));
    let report = block_on(pipeline.run()).unwrap();
    assert_eq!(report.elements.delivered, 1000);
    let [summary] = &report.from_sink[..] else {
        panic!("{:?}", report.from_sink)
    };
    let text = String::from_utf8_lossy(&summary.payload);
    assert!(text.starts_with(r#"{"elements":1000,"#), "{text}");
}

fn probe() -> WasmtimeInvoker<AllRoles> {
    let engine = torvyn_tests::engine();
    let component = compiled(torvyn_tests::guest("probe"));
    let instance = block_on(engine.instantiate::<AllRoles>(&component, ()));
    engine.bind(instance.unwrap()).unwrap()
}

/// The source hands over at its end what it was told, and refuses to be polled in a pause.
#[test]
fn a_pause_reaches_the_source_and_so_does_its_end() {
    let out = Out::default();
    let pipeline = Pipeline::new()
        .source(Source::invoker("source", probe()).config("4"))
        .sink(Sink::invoker("sink", probe()));
    let report = block_on(pipeline.run()).unwrap();
    assert_eq!(report.pauses, 2);
    let text = "element 0; element 1; element 2; element 3; pause ready pause ready";
    assert_eq!(report.from_sink[0].payload, text.as_bytes());
    assert!(out.lock().unwrap().is_empty());
}

/// Calls on fibers yield to whatever else the thread does.
#[test]
fn invokers_may_run_on_stacks_of_their_own() {
    let engine = WasmtimeEngine::new(torvyn_tests::config().execution(ExecutionMode::Async));
    let engine = engine.unwrap();
    let invoker = |path| {
        block_on(async {
            let component = engine.compile_file(path).await?;
            let instance = engine.instantiate::<AllRoles>(&component, ()).await?;
            engine.bind(instance)
        })
    };
    let [source, stage, sink] = [(); 3].map(|()| invoker(torvyn_tests::guest("probe")).unwrap());
    let pipeline = Pipeline::new()
        .source(Source::invoker("source", source).config("4"))
        .stage(Stage::invoker("stage", stage))
        .sink(Sink::invoker("sink", sink));
    let report = block_on(pipeline.run()).unwrap();
    assert_eq!((report.pauses, report.elements.delivered), (2, 4));
    let text = "element 0; element 1; element 2; element 3; pause ready pause ready";
    assert_eq!(report.from_sink[0].payload, text.as_bytes());
}

/// Asks for a pause after every element, and is ready the third time that it is asked.
struct Reluctant {
    taken: Out,
    asked: u32,
}

impl ElementSink for Reluctant {
    fn deliver(&mut self, element: StreamElement<'_>) -> Result<BackpressureSignal, HostError> {
        assert_eq!(self.asked, 0, "delivered in a pause");
        self.asked = 3;
        let text = String::from_utf8(element.payload.to_vec())?;
        self.taken.lock().unwrap().push(text);
        Ok(BackpressureSignal::Pause)
    }

    fn is_ready(&mut self) -> bool {
        self.asked -= 1;
        self.asked == 0
    }
}

/// Makes what it is told to, with a `pending` before each, and writes down its signals.
struct Signalled {
    left: u32,
    waited: bool,
    paused: bool,
    signals: Arc<Mutex<Vec<BackpressureSignal>>>,
}

impl ElementSource for Signalled {
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError> {
        assert!(!self.paused, "polled in a pause");
        self.waited = !self.waited;
        if self.waited {
            return Ok(SourcePoll::Pending);
        }
        let Some(left) = self.left.checked_sub(1) else {
            return Ok(SourcePoll::Finished);
        };
        self.left = left;
        let meta = ElementMeta {
            sequence: u64::from(left),
            timestamp_ns: 0,
        };
        let payload = b"tick";
        Ok(SourcePoll::Ready(OutputElement { meta, payload }))
    }

    fn notify(&mut self, signal: BackpressureSignal) {
        self.paused = signal == BackpressureSignal::Pause;
        self.signals.lock().unwrap().push(signal);
    }
}

#[test]
fn sinks_of_the_program_pause_the_same_way() {
    let (taken, signals) = (Out::default(), Arc::default());
    let sink = Reluctant {
        taken: Arc::clone(&taken),
        asked: 0,
    };
    let source = Signalled {
        left: 3,
        waited: false,
        paused: false,
        signals: Arc::clone(&signals),
    };
    let pipeline = Pipeline::new()
        .source(Source::new(source))
        .stage(example("identity"))
        .sink(Sink::new(sink));
    let report = block_on(pipeline.run()).unwrap();
    assert_eq!(report.pauses, 3);
    assert_eq!(taken.lock().unwrap().len(), 3);
    use BackpressureSignal::{Pause, Ready};
    let expected = [Pause, Ready, Pause, Ready, Pause, Ready];
    assert_eq!(*signals.lock().unwrap(), expected);
}

#[test]
fn a_stream_can_be_stopped() {
    let out = Out::default();
    let seen = Arc::clone(&out);
    let pipeline = Pipeline::new()
        .source(Source::iter(std::iter::repeat("on and on")))
        .stage(example("word-count"))
        .sink(keep(&out))
        .max_batch(10)
        .stop_when({
            let mut asked = 0;
            move || {
                asked += 1;
                asked > 3 && seen.lock().unwrap().is_empty()
            }
        });
    let report = block_on(pipeline.run()).unwrap();
    assert_eq!(report.elements.filtered, 30);
    // What was gathered until then is handed over.
    assert_eq!(*out.lock().unwrap(), ["60\ton", "30\tand"]);
}

/// Batches or not, parts that are not there are said.
#[test]
fn a_pipeline_without_ends_is_an_error() {
    let error = block_on(Pipeline::new().run()).unwrap_err();
    assert_eq!(error.to_string(), "the pipeline has no source");
    let source = Source::iter(["a"]);
    let error = block_on(Pipeline::new().source(source).run()).unwrap_err();
    assert_eq!(error.to_string(), "the pipeline has no sink");
}

/// On a runtime whose threads are shared, the future of a run can be sent to any of them.
#[test]
fn a_run_can_be_spawned() {
    let runtime = tokio::runtime::Builder::new_multi_thread().build().unwrap();
    let out = Out::default();
    let pipeline = Pipeline::new()
        .source(Source::iter(["a", "b"]))
        .stage(guest("relay"))
        .sink(keep(&out));
    let report = runtime.block_on(async { tokio::spawn(pipeline.run()).await.unwrap() });
    assert_eq!(report.unwrap().elements.delivered, 2);
}
