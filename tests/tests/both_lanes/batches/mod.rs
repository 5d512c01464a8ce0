//! Many elements in one call: through guests that take them, and through what they may not return.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod counts;
mod examples;
mod gathered;
mod hostile;
mod mocked;
mod typed;

use pollster::block_on;
use torvyn_engine::streaming::{Batch, ElementMeta, Outcome, ProcessResult, StreamElement, owned};
use torvyn_engine::{
    BatchProcessor, ComponentInvoker, Initialization, Processor, WasmtimeInvoker, World,
};
use wit_component::{ComponentEncoder, StringEncoding, embed_component_metadata};
use wit_parser::Resolve;

fn example<W: World<Host = ()>>(name: &str) -> WasmtimeInvoker<W> {
    let wasm = std::fs::read(torvyn_tests::example(name)).unwrap();
    torvyn_tests::start::<W>(&wasm, ())
}

fn flip<W: World<Host = ()>>() -> WasmtimeInvoker<W> {
    let wasm = std::fs::read(torvyn_tests::guest("flip")).unwrap();
    torvyn_tests::start::<W>(&wasm, ())
}

/// Elements with these payloads, numbered from 10 on.
fn batch<P: AsRef<[u8]>>(payloads: impl IntoIterator<Item = P>) -> Batch {
    let mut batch = Batch::new();
    for (sequence, payload) in (10..).zip(payloads) {
        let meta = ElementMeta {
            sequence,
            timestamp_ns: sequence * 1000,
        };
        let payload = payload.as_ref();
        batch.push(StreamElement { meta, payload }).unwrap();
    }
    batch
}

/// What became of an element, whichever way it came.
#[derive(Clone, Debug, PartialEq)]
enum OwnedOutcome {
    Filtered,
    Forward,
    Made(Vec<owned::OutputElement>),
    Failed(owned::ProcessError),
}

/// A component of a core module, as text, and the world that it is for.
fn component(module: &str, wit: &str, world: &str) -> Vec<u8> {
    let mut module = wat::parse_str(module).unwrap();
    let mut resolve = Resolve::default();
    let (package, _) = resolve.push_path(wit).unwrap();
    let world = resolve.select_world(&[package], Some(world)).unwrap();
    embed_component_metadata(&mut module, &resolve, world, StringEncoding::UTF8).unwrap();
    let encoder = ComponentEncoder::default().module(&module).unwrap();
    encoder.validate(true).encode().unwrap()
}

/// What a role of the standard worlds takes and returns.
trait Configured:
    for<'a> Initialization<Input<'a> = &'a str, Output<'a> = Result<(), ProcessErrorOf<'a>>>
{
}

type ProcessErrorOf<'a> = torvyn_engine::ProcessError<'a>;

impl<W> Configured for W where
    W: for<'a> Initialization<Input<'a> = &'a str, Output<'a> = Result<(), ProcessErrorOf<'a>>>
{
}

fn init<W: Configured>(invoker: &mut WasmtimeInvoker<W>, config: &str) {
    block_on(invoker.init(config)).unwrap().unwrap();
}

/// What becomes of the elements of a batch in one call.
fn together<W>(invoker: &mut WasmtimeInvoker<W>, batch: &Batch) -> Vec<OwnedOutcome>
where
    W: for<'a> BatchProcessor<
            Input<'a> = torvyn_engine::streaming::ElementBatch<'a>,
            Output<'a> = Result<torvyn_engine::streaming::BatchResult<'a>, ProcessErrorOf<'a>>,
        >,
{
    let result = block_on(invoker.process_batch(batch.view()))
        .unwrap()
        .unwrap();
    let outcomes = result.outcomes(batch.len()).unwrap();
    assert_eq!(outcomes.len(), batch.len());
    let outcomes = outcomes.map(|outcome| match outcome {
        Outcome::Filtered => OwnedOutcome::Filtered,
        Outcome::Forward => OwnedOutcome::Forward,
        Outcome::Output(output) => OwnedOutcome::Made(vec![output.to_owned()]),
        Outcome::Multiple(outputs) => {
            OwnedOutcome::Made(outputs.map(|output| output.to_owned()).collect())
        }
        Outcome::Failed(error) => OwnedOutcome::Failed(error.to_owned()),
    });
    outcomes.collect()
}

/// What becomes of the elements of a batch in a call for each.
fn one_by_one<W>(invoker: &mut WasmtimeInvoker<W>, batch: &Batch) -> Vec<OwnedOutcome>
where
    W: for<'a> Processor<
            Input<'a> = StreamElement<'a>,
            Output<'a> = Result<ProcessResult<'a>, ProcessErrorOf<'a>>,
        >,
{
    let outcomes =
        batch.elements().map(
            |element| match block_on(invoker.process(element)).unwrap() {
                Ok(ProcessResult::Filtered) => OwnedOutcome::Filtered,
                Ok(ProcessResult::Forward) => OwnedOutcome::Forward,
                Ok(ProcessResult::Output(output)) => OwnedOutcome::Made(vec![output.to_owned()]),
                Ok(ProcessResult::Multiple(outputs)) => {
                    OwnedOutcome::Made(outputs.iter().map(|output| output.to_owned()).collect())
                }
                Err(error) => OwnedOutcome::Failed(error.to_owned()),
            },
        );
    outcomes.collect()
}
