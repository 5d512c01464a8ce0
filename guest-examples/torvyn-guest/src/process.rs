//! One function for one element, called for one and for many.

use std::cell::Cell;
use std::mem;
use std::ops::Range;

use crate::columns::Past;
use crate::element::not_reached;
use crate::{Columns, Element, Error, Outcome, OutputElement, Outputs};

/// Turns elements into elements.
///
/// [`processor!`](crate::processor) makes the exports `process` and `process-batch` out of it.
pub trait Processor {
    /// Processes one element. Elements come in the order of the stream.
    ///
    /// # Errors
    ///
    /// Why this element could not be processed. The others of its batch are not touched by
    /// that, except by [`Error::Fatal`].
    fn process(element: Element<'_>, outputs: &mut Outputs<'_>) -> Result<Outcome, Error>;
}

/// What became of a batch: `batch-result` in the WIT.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct BatchResult {
    /// One code for each element.
    pub outcomes: Vec<u8>,
    /// How many outputs each `multiple` has.
    pub counts: Vec<u32>,
    /// All outputs.
    pub outputs: Columns,
    /// Why each `failed` element failed.
    pub errors: Vec<Error>,
}

/// The codes of [`BatchResult::outcomes`].
mod code {
    pub(super) const FILTERED: u8 = 0;
    pub(super) const FORWARD: u8 = 1;
    pub(super) const OUTPUT: u8 = 2;
    pub(super) const MULTIPLE: u8 = 3;
    pub(super) const FAILED: u8 = 4;
}

/// Processes the elements of a batch one by one.
///
/// # Errors
///
/// [`Error::InvalidInput`] if the columns contradict each other. Nothing is processed then.
pub fn process_batch<P: Processor>(mut batch: Columns) -> Result<BatchResult, Error> {
    batch.check()?;
    let count = batch.len();
    // All of one length, as was checked: here it is for the compiler to see.
    let (sequences, timestamps) = (&batch.sequences[..count], &batch.timestamps[..count]);
    let (ends, payloads) = (&batch.ends[..count], &mut batch.payloads[..]);
    let expected = (count, payloads.len());
    let mut outcomes = vec![code::FILTERED; count];
    let mut result = BatchResult::default();
    // The elements that go on changed in place, and are not among the outputs yet.
    let mut changed: Range<usize> = 0..0;
    let mut start = 0;
    for index in 0..count {
        let (sequence, timestamp_ns) = (sequences[index], timestamps[index]);
        let end = ends[index] as usize;
        let (before, payload) = payloads[..end].split_at_mut(start);
        let mut outputs = Outputs {
            columns: &mut result.outputs,
            changed: &mut changed,
            past: Past {
                sequences,
                timestamps,
                ends,
                payloads: before,
            },
            expected,
            sequence,
            timestamp_ns,
            written: 0,
        };
        let element = Element {
            sequence,
            timestamp_ns,
            payload,
        };
        let outcome = P::process(element, &mut outputs);
        let written = outputs.written;
        start = end;
        if written > 0 && outcome != Ok(Outcome::Written) {
            result.outputs.drop_last(written);
        }
        outcomes[index] = match outcome {
            Ok(Outcome::Filtered) => code::FILTERED,
            Ok(Outcome::Forward) => code::FORWARD,
            Ok(Outcome::Changed) => {
                // What was dropped lies between, and so does what was not changed.
                if changed.end != index || changed.is_empty() {
                    let past = Past {
                        sequences,
                        timestamps,
                        ends,
                        payloads,
                    };
                    if !changed.is_empty() {
                        result.outputs.add(&past, mem::take(&mut changed));
                    }
                    changed = index..index;
                }
                changed.end = index + 1;
                code::OUTPUT
            }
            Ok(Outcome::Written) => match written {
                0 => code::FILTERED,
                1 => code::OUTPUT,
                _ => {
                    result.counts.push(crate::columns::place(written));
                    code::MULTIPLE
                }
            },
            Err(error) => {
                let fatal = matches!(error, Error::Fatal(_));
                result.errors.push(error);
                if fatal {
                    // Those that follow fail too, and each has an error of its own.
                    outcomes[index..].fill(code::FAILED);
                    let failed = result.errors.len() - 1 + count - index;
                    result.errors.resize_with(failed, not_reached);
                    break;
                }
                code::FAILED
            }
        };
    }
    if changed == (0..count) {
        // All of them, so what came in goes out.
        result.outputs = batch;
    } else if !changed.is_empty() {
        let past = Past {
            sequences,
            timestamps,
            ends,
            payloads,
        };
        result.outputs.add(&past, changed);
    }
    result.outcomes = outcomes;
    Ok(result)
}

/// What became of one element: `process-result` in the WIT.
#[derive(Debug, PartialEq, Eq)]
pub enum Processed {
    /// It is dropped.
    Filtered,
    /// It goes on as it came in.
    Forward,
    /// One element goes on in its place.
    Output(OutputElement),
    /// Many elements go on in its place.
    Multiple(Vec<OutputElement>),
}

/// Processes one element on its own.
///
/// # Errors
///
/// Those of the processor.
#[inline]
pub fn process_one<P: Processor>(
    sequence: u64,
    timestamp_ns: u64,
    mut payload: Vec<u8>,
) -> Result<Processed, Error> {
    let mut columns = SCRATCH.take();
    let expected = (1, payload.len());
    let mut outputs = Outputs {
        columns: &mut columns,
        changed: &mut (0..0),
        past: Past {
            sequences: &[],
            timestamps: &[],
            ends: &[],
            payloads: &[],
        },
        expected,
        sequence,
        timestamp_ns,
        written: 0,
    };
    let element = Element {
        sequence,
        timestamp_ns,
        payload: &mut payload,
    };
    let outcome = P::process(element, &mut outputs);
    let written = outputs.written > 0;
    let processed = outcome.map(|outcome| match outcome {
        Outcome::Filtered => Processed::Filtered,
        Outcome::Forward => Processed::Forward,
        Outcome::Changed => Processed::Output(OutputElement {
            sequence,
            timestamp_ns,
            payload,
        }),
        Outcome::Written => written_as(&mut columns),
    });
    if written {
        columns.clear();
        SCRATCH.set(columns);
    }
    processed
}

thread_local! {
    /// The columns that the last element on its own was written to, without its payload.
    static SCRATCH: Cell<Columns> = const { Cell::new(Columns::new()) };
}

fn written_as(columns: &mut Columns) -> Processed {
    match (&columns.sequences[..], &columns.timestamps[..]) {
        ([], _) => Processed::Filtered,
        (&[sequence], &[timestamp_ns]) => Processed::Output(OutputElement {
            sequence,
            timestamp_ns,
            payload: mem::take(&mut columns.payloads),
        }),
        (sequences, timestamps) => {
            let mut start = 0;
            let ends = columns.ends.iter().map(|end| *end as usize);
            let elements = sequences.iter().zip(timestamps).zip(ends);
            let elements = elements.map(|((sequence, timestamp_ns), end)| OutputElement {
                sequence: *sequence,
                timestamp_ns: *timestamp_ns,
                payload: columns.payloads[mem::replace(&mut start, end)..end].to_vec(),
            });
            Processed::Multiple(elements.collect())
        }
    }
}
