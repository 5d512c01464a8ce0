//! Several stages, each an instance of its own: what comes out of one goes into the next.

use pollster::block_on;
use torvyn_engine::pipeline::{Pipeline, Sink, Source, Stage};
use torvyn_engine::streaming::{
    Batch, BatchTransform, ElementBatch, Outcome, ProcessResult, StreamElement,
};
use torvyn_engine::{ComponentInvoker, WasmtimeInvoker};

use super::batch::{FlipAll, gather};
use super::torvyn::{Compiled, element};
use super::{Flip, bindgen, native};
use crate::now;

/// This engine, with a view of each output as the next input.
pub struct Torvyn {
    stages: Vec<WasmtimeInvoker<BatchTransform>>,
    batch: Batch,
}

impl Torvyn {
    /// Makes an instance for each stage.
    #[must_use]
    pub fn new(compiled: &Compiled, stages: usize) -> Self {
        Self {
            stages: (0..stages).map(|_| compiled.start(())).collect(),
            batch: Batch::new(),
        }
    }
}

/// One element through all stages.
impl Flip for Torvyn {
    fn process(&mut self, payload: &[u8]) -> u8 {
        one(&mut self.stages, element(payload))
    }
}

fn one(stages: &mut [WasmtimeInvoker<BatchTransform>], element: StreamElement<'_>) -> u8 {
    let Some((stage, rest)) = stages.split_first_mut() else {
        return element.payload[0];
    };
    match now(stage.process(element)) {
        Ok(Ok(ProcessResult::Output(output))) => one(rest, output.into()),
        other => panic!("{other:?}"),
    }
}

/// All elements through all stages, in one call for each stage.
impl FlipAll for Torvyn {
    fn process_all(&mut self, payloads: &[Vec<u8>]) -> u64 {
        gather(&mut self.batch, payloads);
        many(&mut self.stages, self.batch.view())
    }
}

fn many(stages: &mut [WasmtimeInvoker<BatchTransform>], batch: ElementBatch<'_>) -> u64 {
    let Some((stage, rest)) = stages.split_first_mut() else {
        let elements = batch.elements().unwrap();
        return elements.map(|element| u64::from(element.payload[0])).sum();
    };
    let count = batch.len();
    let result = now(stage.process_batch(batch)).unwrap().unwrap();
    let mut outcomes = result.outcomes(count).unwrap();
    // Every element has one output, so the outputs are the next stage's batch.
    assert!(outcomes.all(|outcome| matches!(outcome, Outcome::Output(_))));
    many(rest, result.outputs)
}

/// This engine's pipeline, from an iterator to a function: it makes the instances anew for every
/// stream, and gathers batches by itself.
pub struct Pipelined {
    compiled: Compiled,
    stages: usize,
}

impl Pipelined {
    /// A pipeline of so many stages.
    #[must_use]
    pub fn new(compiled: Compiled, stages: usize) -> Self {
        Self { compiled, stages }
    }
}

impl FlipAll for Pipelined {
    fn process_all(&mut self, payloads: &[Vec<u8>]) -> u64 {
        let Compiled { engine, component } = &self.compiled;
        let stage = |number| Stage::component(format!("stage {number}"), engine, component);
        let mut sum = 0;
        let pipeline = Pipeline::new().source(Source::iter(payloads));
        let pipeline = (0..self.stages).fold(pipeline, |line, number| line.stage(stage(number)));
        let sink = Sink::from_fn(|element| {
            sum += u64::from(element.payload[0]);
            Ok(())
        });
        block_on(pipeline.sink(sink).run()).unwrap();
        sum
    }
}

/// `bindgen!`: what comes out is an owned payload.
pub struct Bindgen(pub Vec<bindgen::Flip>);

impl Flip for Bindgen {
    fn process(&mut self, payload: &[u8]) -> u8 {
        let mut stages = self.0.iter_mut();
        let first = stages.next().unwrap().flip(payload);
        stages.fold(first, |payload, stage| stage.flip(&payload))[0]
    }
}

/// Functions, one after the other.
pub struct Native(pub usize);

impl Flip for Native {
    fn process(&mut self, payload: &[u8]) -> u8 {
        let first = native::flip(element(payload));
        let flip = |output: native::Output, _| native::flip(element(&output.payload));
        (1..self.0).fold(first, flip).payload[0]
    }
}
