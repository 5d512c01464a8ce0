//! What became of the elements of a batch, one by one.

use std::iter::FusedIterator;
use std::slice;

use super::cursor::Cursor;
use super::elements::Outputs;
use super::malformed::MalformedBatch;
use super::worlds::all_batch_roles::torvyn::streaming::batch_types::BatchResult;
use super::worlds::all_roles::torvyn::streaming::types::{OutputElement, ProcessError};

/// The codes of [`BatchResult::outcomes`].
mod code {
    pub(super) const FILTERED: u8 = 0;
    pub(super) const FORWARD: u8 = 1;
    pub(super) const OUTPUT: u8 = 2;
    pub(super) const MULTIPLE: u8 = 3;
    pub(super) const FAILED: u8 = 4;
}

/// What became of one element of a batch.
#[derive(Clone, Debug)]
pub enum Outcome<'a> {
    /// The element is dropped, on purpose.
    Filtered,
    /// The element goes on as it came in.
    Forward,
    /// One element goes on in its place.
    Output(OutputElement<'a>),
    /// Any number of elements go on in its place, in this order.
    Multiple(Outputs<'a>),
    /// The component could not do with this element what it was asked to.
    Failed(ProcessError<'a>),
}

/// What became of the elements of a batch, in their order.
///
/// [`BatchResult::outcomes`] makes it.
#[derive(Clone, Debug)]
pub struct Outcomes<'a> {
    codes: slice::Iter<'a, u8>,
    counts: slice::Iter<'a, u32>,
    outputs: Cursor<'a>,
    errors: slice::Iter<'a, ProcessError<'a>>,
}

impl<'a> BatchResult<'a> {
    /// What became of each of the elements that were passed, of which there were `elements`. The
    /// columns are checked once, and nothing is copied.
    ///
    /// # Errors
    ///
    /// [`MalformedBatch`] if the columns contradict each other, or the number of elements.
    pub fn outcomes(&self, elements: usize) -> Result<Outcomes<'a>, MalformedBatch> {
        let outputs = Cursor::new(self.outputs)?;
        check(self, elements)?;
        Ok(Outcomes {
            codes: self.outcomes.iter(),
            counts: self.counts.iter(),
            outputs,
            errors: self.errors.iter(),
        })
    }
}

/// Whether every outcome has what belongs to it, and nothing is left over.
fn check(result: &BatchResult<'_>, elements: usize) -> Result<(), MalformedBatch> {
    let codes = result.outcomes;
    agree("outcomes", codes.len() as u64, "elements", elements as u64)?;
    // A pass for the greatest and for each code that needs one, and sums that fit into a byte: so
    // many codes are looked at at a time.
    if codes.iter().fold(0, |most, code| most.max(*code)) > code::FAILED {
        return Err(unknown(codes));
    }
    let count = |code: u8| {
        let parts = codes.chunks(128);
        let sums = parts.map(|part| part.iter().map(|each| u8::from(*each == code)).sum::<u8>());
        sums.map(u64::from).sum::<u64>()
    };
    let multiple = count(code::MULTIPLE);
    agree(
        "counts",
        result.counts.len() as u64,
        "outcomes `multiple`",
        multiple,
    )?;
    let many: u64 = result.counts.iter().map(|count| u64::from(*count)).sum();
    let outputs = result.outputs.sequences.len() as u64;
    agree(
        "outputs",
        outputs,
        "by their outcomes",
        count(code::OUTPUT) + many,
    )?;
    let failed = count(code::FAILED);
    agree(
        "errors",
        result.errors.len() as u64,
        "outcomes `failed`",
        failed,
    )
}

#[inline]
fn agree(
    column: &'static str,
    found: u64,
    other: &'static str,
    expected: u64,
) -> Result<(), MalformedBatch> {
    if found == expected {
        return Ok(());
    }
    Err(MalformedBatch::Length {
        column,
        found,
        other,
        expected,
    })
}

#[cold]
fn unknown(codes: &[u8]) -> MalformedBatch {
    let found = codes
        .iter()
        .zip(0..)
        .find(|(code, _)| **code > code::FAILED);
    let (code, index) = found.map_or((0, 0), |(code, index)| (*code, index));
    MalformedBatch::UnknownOutcome { index, code }
}

impl<'a> Iterator for Outcomes<'a> {
    type Item = Outcome<'a>;

    #[inline]
    fn next(&mut self) -> Option<Outcome<'a>> {
        Some(match *self.codes.next()? {
            code::FILTERED => Outcome::Filtered,
            code::FORWARD => Outcome::Forward,
            code::OUTPUT => {
                let (meta, payload) = self.outputs.next()?;
                Outcome::Output(OutputElement { meta, payload })
            }
            code::MULTIPLE => {
                let count = *self.counts.next()?;
                Outcome::Multiple(Outputs(self.outputs.take(count as usize)))
            }
            _ => Outcome::Failed(*self.errors.next()?),
        })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.codes.size_hint()
    }
}

impl ExactSizeIterator for Outcomes<'_> {}
impl FusedIterator for Outcomes<'_> {}
