//! Has the types that it should have, and breaks one promise: the one that the variable `BREAKS` of
//! its environment names. Without it, it behaves.

wit_bindgen::generate!({ path: "../../../wit", world: "all-batch-roles" });

use std::cell::RefCell;
use std::fs;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};

use exports::torvyn::streaming::{
    batch_processor, batch_sink, batch_source, lifecycle, processor, sink, source,
};
use torvyn::streaming::batch_types::{
    BatchPoll, BatchReceipt, BatchResult, DeliveryError, ElementBatch,
};
use torvyn::streaming::types::{
    BackpressureSignal, ElementMeta, OutputElement, ProcessError, ProcessResult, SourcePoll,
    StreamElement,
};

#[derive(Default)]
struct State {
    /// How many elements were processed, made or taken.
    count: u64,
    /// Whether an element was refused.
    refused: bool,
    /// What is never freed.
    kept: Vec<Vec<u8>>,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

struct Unruly;

export!(Unruly);

fn breaks(promise: &str) -> bool {
    std::env::var("BREAKS").is_ok_and(|broken| broken == promise)
}

fn output(sequence: u64, payload: Vec<u8>) -> OutputElement {
    OutputElement {
        meta: ElementMeta {
            sequence,
            timestamp_ns: 0,
        },
        payload,
    }
}

/// Something that differs from one instance to the next: what seeds hash tables does.
fn random() -> [u8; 8] {
    RandomState::new().build_hasher().finish().to_le_bytes()
}

/// What every role does first with its input.
fn begin(payload: &[u8]) -> Result<(), ProcessError> {
    if payload.is_empty() && breaks("empty-payload") {
        panic!("there is nothing in it");
    }
    if payload.len() > 1000 && breaks("maximal-payload") {
        return Err(ProcessError::InvalidInput("x".repeat(100_000)));
    }
    if payload.len() > 100_000 && breaks("limits") {
        let _ = std::hint::black_box(vec![1_u8; 1 << 30]);
    }
    if breaks("spin") {
        loop {
            std::hint::black_box(payload);
        }
    }
    if breaks("denied") {
        let _ = std::time::SystemTime::now();
    }
    if breaks("nothing-outside") {
        let _ = fs::write("/left-behind.txt", payload);
    }
    STATE.with_borrow_mut(|state| {
        state.count += 1;
        if breaks("memory") {
            state.kept.push(vec![7; 64]);
        }
        // It breaks nothing: it grows as a collected heap does, and then no more.
        if breaks("nothing-but-grows") && state.count <= 30_000 {
            state.kept.push(vec![7; 64]);
        }
        if state.refused && breaks("after-error") {
            panic!("it has not got over an error");
        }
        if std::str::from_utf8(payload).is_err() {
            state.refused = true;
            let message = if breaks("errors") {
                " "
            } else {
                "this is no text"
            };
            return Err(ProcessError::InvalidInput(message.to_owned()));
        }
        Ok(())
    })
}

impl lifecycle::Guest for Unruly {
    fn init(config: String) -> Result<(), ProcessError> {
        match config.as_str() {
            "" => Ok(()),
            _ if breaks("bad-configuration") => Err(ProcessError::Internal("what?".to_owned())),
            _ => Err(ProcessError::InvalidInput(
                "there are no settings".to_owned(),
            )),
        }
    }

    fn teardown() -> Result<Vec<OutputElement>, ProcessError> {
        if breaks("order") {
            return Ok(vec![output(0, Vec::new())]);
        }
        Ok(Vec::new())
    }
}

impl processor::Guest for Unruly {
    fn process(element: StreamElement) -> Result<ProcessResult, ProcessError> {
        begin(&element.payload)?;
        let mut output = OutputElement {
            meta: element.meta,
            payload: element.payload,
        };
        if breaks("metadata") {
            output.meta.timestamp_ns = 0;
        }
        if breaks("determinism") {
            output.payload.extend(random());
        }
        Ok(ProcessResult::Output(output))
    }
}

impl source::Guest for Unruly {
    fn poll_source() -> Result<SourcePoll, ProcessError> {
        begin(b"text")?;
        STATE.with_borrow(|state| {
            let made = state.count - 1;
            if made == 100 {
                return Ok(SourcePoll::Finished);
            }
            if made > 100 && !breaks("end") {
                return Ok(SourcePoll::Finished);
            }
            let sequence = if breaks("order") { 7 } else { made };
            let payload = if breaks("determinism") {
                random().to_vec()
            } else {
                b"text".to_vec()
            };
            Ok(SourcePoll::Ready(output(sequence, payload)))
        })
    }

    fn notify_backpressure(signal: BackpressureSignal) {
        if signal == BackpressureSignal::Ready && breaks("backpressure") {
            STATE.with_borrow_mut(|state| state.count = 0);
        }
    }
}

impl sink::Guest for Unruly {
    fn deliver_sink(element: StreamElement) -> Result<BackpressureSignal, ProcessError> {
        begin(&element.payload)?;
        Ok(BackpressureSignal::Ready)
    }

    fn complete() -> Result<Option<OutputElement>, ProcessError> {
        if breaks("end") {
            panic!("there is no end");
        }
        STATE.with_borrow(|state| {
            let mut payload = state.count.to_string().into_bytes();
            if breaks("determinism") {
                payload.extend(random());
            }
            Ok(Some(output(state.count, payload)))
        })
    }
}

/// The elements of a batch, one by one.
fn elements(batch: &ElementBatch) -> impl Iterator<Item = StreamElement> {
    let mut start = 0;
    (0..batch.sequences.len()).map(move |index| {
        let end = batch.ends[index] as usize;
        let payload = batch.payloads[start..end].to_vec();
        start = end;
        StreamElement {
            meta: ElementMeta {
                sequence: batch.sequences[index],
                timestamp_ns: batch.timestamps[index],
            },
            payload,
        }
    })
}

fn push(batch: &mut ElementBatch, output: OutputElement) {
    batch.sequences.push(output.meta.sequence);
    batch.timestamps.push(output.meta.timestamp_ns);
    batch.payloads.extend(output.payload);
    batch.ends.push(batch.payloads.len() as u32);
}

fn nothing() -> ElementBatch {
    ElementBatch {
        sequences: Vec::new(),
        timestamps: Vec::new(),
        ends: Vec::new(),
        payloads: Vec::new(),
    }
}

impl batch_processor::Guest for Unruly {
    fn process_batch(batch: ElementBatch) -> Result<BatchResult, ProcessError> {
        let mut result = BatchResult {
            outcomes: Vec::new(),
            counts: Vec::new(),
            outputs: nothing(),
            errors: Vec::new(),
        };
        for element in elements(&batch) {
            match <Self as processor::Guest>::process(element) {
                // The first one of several is lost.
                Ok(_)
                    if breaks("batches") && result.outcomes.is_empty() && batch.ends.len() > 1 =>
                {
                    result.outcomes.push(0);
                }
                Ok(ProcessResult::Output(output)) => {
                    result.outcomes.push(2);
                    push(&mut result.outputs, output);
                }
                Ok(_) => result.outcomes.push(1),
                Err(error) if breaks("batch-errors") => return Err(error),
                Err(error) => {
                    result.outcomes.push(4);
                    result.errors.push(error);
                }
            }
        }
        Ok(result)
    }
}

impl batch_source::Guest for Unruly {
    fn poll_batch(max_elements: u32, _: u32) -> Result<BatchPoll, ProcessError> {
        let mut batch = nothing();
        while batch.ends.len() < max_elements as usize {
            match <Self as source::Guest>::poll_source()? {
                SourcePoll::Ready(output) => push(&mut batch, output),
                _ if batch.ends.is_empty() => return Ok(BatchPoll::Finished),
                _ => break,
            }
        }
        if breaks("batches") && batch.ends.len() > 1 {
            batch.sequences[1] += 1;
        }
        Ok(BatchPoll::Ready(batch))
    }
}

impl batch_sink::Guest for Unruly {
    fn deliver_batch(batch: ElementBatch) -> Result<BatchReceipt, ProcessError> {
        let mut errors = Vec::new();
        for (index, element) in (0..).zip(elements(&batch)) {
            // All but the first one are taken, and not counted.
            if breaks("batches") && index > 0 {
                break;
            }
            if let Err(error) = <Self as sink::Guest>::deliver_sink(element) {
                errors.push(DeliveryError { index, error });
            }
        }
        Ok(BatchReceipt {
            signal: BackpressureSignal::Ready,
            errors,
        })
    }
}
