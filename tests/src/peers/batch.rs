//! Many elements at a time: one call for each, and one call for all of them.
//!
//! All begin with payloads that lie apart, as a host has them, and look at every element that
//! comes out.

use std::iter::repeat_n;
use std::ops::ControlFlow;

use torvyn_engine::streaming::{
    Batch, BatchTransform, ElementMeta, Outcome, ProcessResult, StreamElement, Transform,
};
use torvyn_engine::{Calls, ComponentInvoker, Process, Processor, WasmtimeInvoker};
use wasmtime::component::Component;
use wasmtime::{Memory, Store, TypedFunc};

use super::by_hand::{instantiate, write};
use super::torvyn::Compiled;
use super::{Flip, Mode, State, linker, store};
use crate::now;

/// Flips the first byte of many elements.
pub trait FlipAll {
    /// Processes all of them, and returns the sum of the first bytes that came out.
    fn process_all(&mut self, payloads: &[Vec<u8>]) -> u64;
}

/// One call for each element.
pub struct OneByOne<P>(pub P);

impl<P: Flip> FlipAll for OneByOne<P> {
    #[inline]
    fn process_all(&mut self, payloads: &[Vec<u8>]) -> u64 {
        let first = |payload: &Vec<u8>| u64::from(self.0.process(payload));
        payloads.iter().map(first).sum()
    }
}

/// This engine.
pub struct Torvyn {
    invoker: WasmtimeInvoker<BatchTransform>,
    batch: Batch,
}

impl Torvyn {
    /// Makes an instance.
    #[must_use]
    pub fn new(compiled: &Compiled) -> Self {
        Self {
            invoker: compiled.start(()),
            batch: Batch::new(),
        }
    }
}

impl FlipAll for Torvyn {
    #[inline]
    fn process_all(&mut self, payloads: &[Vec<u8>]) -> u64 {
        gather(&mut self.batch, payloads);
        let answer = now(self.invoker.process_batch(self.batch.view()));
        let outcomes = answer.unwrap().unwrap().outcomes(payloads.len()).unwrap();
        outcomes
            .map(|outcome| match outcome {
                Outcome::Output(output) => u64::from(output.payload[0]),
                other => panic!("{other:?}"),
            })
            .sum()
    }
}

/// This engine, with a call for each element and as few guest entries as it can.
pub struct Each {
    invoker: WasmtimeInvoker<Transform>,
    calls: Firsts,
}

/// Elements of a batch, and the sum of the first bytes that came out.
#[derive(Default)]
struct Firsts {
    batch: Batch,
    next: usize,
    sum: u64,
}

impl Calls<Process<Transform>> for Firsts {
    #[inline]
    fn input(&self) -> Option<StreamElement<'_>> {
        self.batch.get(self.next)
    }

    #[inline]
    fn output(&mut self, output: <Transform as Processor>::Output<'_>) -> ControlFlow<()> {
        match output {
            Ok(ProcessResult::Output(output)) => self.sum += u64::from(output.payload[0]),
            other => panic!("{other:?}"),
        }
        self.next += 1;
        ControlFlow::Continue(())
    }
}

impl Each {
    /// Makes an instance.
    #[must_use]
    pub fn new(compiled: &Compiled) -> Self {
        Self {
            invoker: compiled.start(()),
            calls: Firsts::default(),
        }
    }
}

impl FlipAll for Each {
    #[inline]
    fn process_all(&mut self, payloads: &[Vec<u8>]) -> u64 {
        let mut calls = std::mem::take(&mut self.calls);
        gather(&mut calls.batch, payloads);
        (calls.next, calls.sum) = (0, 0);
        let (calls, made) = now(self.invoker.process_each(calls));
        self.calls = calls;
        made.unwrap();
        self.calls.sum
    }
}

/// Puts elements into a batch, in place of those that it has.
#[inline]
pub(super) fn gather(batch: &mut Batch, payloads: &[Vec<u8>]) {
    batch.clear();
    let elements = payloads.iter().zip(0..).map(|(payload, sequence)| {
        let meta = ElementMeta {
            sequence,
            timestamp_ns: 2,
        };
        StreamElement { meta, payload }
    });
    batch.extend(elements).unwrap();
}

/// The columns of a batch, gathered by somebody who has not this engine's.
#[derive(Default)]
struct Columns {
    sequences: Vec<u64>,
    timestamps: Vec<u64>,
    ends: Vec<u32>,
    payloads: Vec<u8>,
}

impl Columns {
    fn gather(&mut self, payloads: &[Vec<u8>]) {
        self.sequences.clear();
        self.timestamps.clear();
        self.ends.clear();
        self.payloads.clear();
        self.sequences.extend(0..payloads.len() as u64);
        self.timestamps.extend(repeat_n(2, payloads.len()));
        self.ends.extend(payloads.iter().map(|payload| {
            self.payloads.extend_from_slice(payload);
            self.payloads.len() as u32
        }));
    }
}

/// The sum of the first bytes of all outputs, if all elements have one.
fn firsts(outcomes: &[u8], ends: impl Iterator<Item = u32>, payloads: &[u8]) -> u64 {
    assert!(outcomes.iter().all(|code| *code == 2));
    let mut start = 0;
    let firsts = ends.map(|end| {
        let first = payloads[start as usize..end as usize][0];
        start = end;
        u64::from(first)
    });
    firsts.sum()
}

mod peer {
    wasmtime::component::bindgen!({
        path: "src/peers/wit/flip-batch.wit",
        ownership: Borrowing { duplicate_if_necessary: true },
    });
}

/// `bindgen!` at its best.
pub struct Bindgen {
    store: Store<State<()>>,
    bindings: peer::FlipBatch,
    columns: Columns,
}

impl Bindgen {
    /// Makes an instance.
    #[must_use]
    pub fn new(component: &Component) -> Self {
        let mut store = store(component.engine(), Mode::Unbounded, ());
        let linker = linker(component);
        let bindings = peer::FlipBatch::instantiate(&mut store, component, &linker).unwrap();
        Self {
            store,
            bindings,
            columns: Columns::default(),
        }
    }
}

impl FlipAll for Bindgen {
    #[inline]
    fn process_all(&mut self, payloads: &[Vec<u8>]) -> u64 {
        use peer::exports::torvyn::streaming::batch_processor::ElementBatchParam;
        self.columns.gather(payloads);
        let batch = ElementBatchParam {
            sequences: &self.columns.sequences,
            timestamps: &self.columns.timestamps,
            ends: &self.columns.ends,
            payloads: &self.columns.payloads,
        };
        let processor = self.bindings.torvyn_streaming_batch_processor();
        let answer = processor.call_process_batch(&mut self.store, batch);
        let result = answer.unwrap().unwrap();
        let outputs = result.outputs;
        firsts(
            &result.outcomes,
            outputs.ends.into_iter(),
            &outputs.payloads,
        )
    }
}

type Columned = (u32, u32, u32, u32, u32, u32, u32, u32);

/// The component's own core module, called by code written for this one function.
pub struct ByHand {
    store: Store<State<()>>,
    memory: Memory,
    realloc: TypedFunc<(u32, u32, u32, u32), u32>,
    process: TypedFunc<Columned, u32>,
    post_return: TypedFunc<u32, ()>,
    columns: Columns,
}

impl ByHand {
    /// Compiles the component's first module, and makes an instance of it.
    #[must_use]
    pub fn new(wasm: &[u8]) -> Self {
        const PROCESS: &str = "torvyn:streaming/batch-processor@0.2.0#process-batch";
        let (mut store, instance) = instantiate(wasm, Mode::Unbounded);
        let post_return = format!("cabi_post_{PROCESS}");
        Self {
            memory: instance.get_memory(&mut store, "memory").unwrap(),
            realloc: instance.get_typed_func(&mut store, "cabi_realloc").unwrap(),
            process: instance.get_typed_func(&mut store, PROCESS).unwrap(),
            post_return: instance.get_typed_func(&mut store, &post_return).unwrap(),
            columns: Columns::default(),
            store,
        }
    }

    fn put<T: bytemuck::NoUninit>(&mut self, column: impl Fn(&Columns) -> &[T]) -> (u32, u32) {
        let items = column(&self.columns);
        let align = align_of::<T>() as u32;
        let at = write(
            &mut self.store,
            self.memory,
            &self.realloc,
            align,
            bytemuck::cast_slice(items),
        );
        (at, items.len() as u32)
    }
}

impl FlipAll for ByHand {
    #[inline]
    fn process_all(&mut self, payloads: &[Vec<u8>]) -> u64 {
        self.columns.gather(payloads);
        let sequences = self.put(|columns| &columns.sequences);
        let timestamps = self.put(|columns| &columns.timestamps);
        let ends = self.put(|columns| &columns.ends);
        let bytes = self.put(|columns| &columns.payloads);
        let columns = (
            sequences.0,
            sequences.1,
            timestamps.0,
            timestamps.1,
            ends.0,
            ends.1,
            bytes.0,
            bytes.1,
        );
        let store = &mut self.store;
        let result = self.process.call(&mut *store, columns).unwrap();
        let memory = self.memory.data(&*store);
        let place = &memory[result as usize..][..60];
        assert_eq!(place[0], 0);
        let word = |at: usize| u32::from_le_bytes(*place[at..].first_chunk().unwrap()) as usize;
        let list = |at: usize, size: usize| &memory[word(at)..][..word(at + 4) * size];
        let ends = list(36, 4).chunks_exact(4);
        let ends = ends.map(|end| u32::from_le_bytes(*end.first_chunk().unwrap()));
        let sum = firsts(list(4, 1), ends, list(44, 1));
        self.post_return.call(&mut *store, result).unwrap();
        sum
    }
}
