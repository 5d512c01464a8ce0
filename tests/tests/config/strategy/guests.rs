//! Something for each of the example guests to do.

use std::fmt::Debug;

use pollster::block_on;
use thermostat::{Condition, Reading, Sample, Scale};
use torvyn_engine::streaming::{
    ElementMeta, ManagedDataSink, ManagedDataSource, ManagedTransform, StreamElement, Transform,
};
use torvyn_engine::{
    ComponentInvoker, Invoker, WasmEngine, WasmtimeEngine, WasmtimeInvoker, World,
};

use super::compile;

#[derive(Invoker)]
#[invoker(
    wit = "../guest-examples/thermostat/wit",
    world = "acme:sensors/thermostat@1.0.0"
)]
struct Thermostat;

struct Calibration;

impl thermostat::host::Calibration for Calibration {
    fn offset(&mut self, _: &str) -> Option<f64> {
        Some(0.5)
    }
    fn report(&mut self, _: &[Sample]) {}
}

fn element(payload: &str) -> StreamElement<'_> {
    StreamElement {
        meta: ElementMeta {
            sequence: 7,
            timestamp_ns: 42,
        },
        payload: payload.as_bytes(),
    }
}

fn start<W: World>(
    engine: &WasmtimeEngine,
    guest: &str,
    host: impl Into<W::Host> + Send,
) -> WasmtimeInvoker<W> {
    let instance = block_on(engine.instantiate(&compile(engine, guest), host)).unwrap();
    engine.bind(instance).unwrap()
}

fn text(answers: &[&dyn Debug]) -> String {
    format!("{answers:?}")
}

fn managed(engine: &WasmtimeEngine, guest: &str, config: &str, payload: &str) -> String {
    let mut invoker = start::<ManagedTransform>(engine, guest, ());
    block_on(invoker.init(config)).unwrap().unwrap();
    let answer = format!(
        "{:?}",
        block_on(invoker.process(element(payload)))
            .unwrap()
            .unwrap()
    );
    let last = block_on(invoker.teardown(())).unwrap().unwrap();
    text(&[&answer, &last])
}

/// What each guest answers.
pub(super) fn run(engine: &WasmtimeEngine) -> Vec<String> {
    let mut identity = start::<Transform>(engine, "identity", ());
    let mut source = start::<ManagedDataSource>(engine, "line-source", ());
    let mut sink = start::<ManagedDataSink>(engine, "summary-sink", ());
    let mut thermostat = start::<Thermostat>(engine, "thermostat", Calibration);
    block_on(source.init(r#"{"text": "first\nsecond\n"}"#))
        .unwrap()
        .unwrap();
    block_on(sink.init("")).unwrap().unwrap();
    block_on(sink.deliver_sink(element("delivered")))
        .unwrap()
        .unwrap();
    let samples = [10.0, 12.5].map(|value| Sample { at_ms: 1, value });
    let reading = Reading {
        sensor: "t1",
        room: Some("kitchen"),
        scale: Scale::Celsius,
        condition: Condition::empty(),
        samples: &samples,
    };
    vec![
        text(&[&block_on(identity.process(element("as it is")))
            .unwrap()
            .unwrap()]),
        managed(
            engine,
            "redact",
            r#"{"mask": "***"}"#,
            "ask ada@example.org at 10.0.0.1",
        ),
        managed(
            engine,
            "json-select",
            r#"{"fields": ["b"]}"#,
            r#"{"a": 2, "b": [1.5, "kept"]}"#,
        ),
        managed(
            engine,
            "word-count",
            r#"{"top": 2}"#,
            "one two three two three three",
        ),
        managed(engine, "faulty", "", "multiple 3"),
        text(&[&block_on(source.poll_source(())).unwrap().unwrap()]),
        text(&[&block_on(sink.complete(())).unwrap().unwrap()]),
        text(&[&block_on(thermostat.process(reading)).unwrap().unwrap()]),
    ]
}
