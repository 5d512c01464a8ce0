//! Elements that a stage is called with one after the other, and what it makes of them.

use super::answer::Called;
use crate::pipeline::chunk::{Limits, Unformed};
use crate::pipeline::report::{Reason, Watch};
use crate::streaming::{Batch, BatchFull, Elements, ProcessResult};

/// Elements that a stage is called with one after the other.
pub struct Each<'f> {
    pub(crate) elements: Elements<'f>,
    /// Takes down what the stage answers.
    pub(crate) made: &'f mut Made,
    /// How much is made before it goes on.
    pub(crate) limits: Limits,
    /// Whoever wants to know what a call takes.
    pub(crate) watch: Option<&'f Watch>,
}

impl Each<'_> {
    /// Whether enough was made.
    #[inline]
    pub(crate) fn is_enough(&self) -> bool {
        self.limits.are_reached(&self.made.outputs)
    }
}

/// How far the calls of a stage have come, and why they stopped there.
pub struct Went {
    /// With how many elements it was called, the one included that it failed on.
    pub(crate) calls: usize,
    /// Why it stopped before the last element, if that was not because enough was made.
    pub(crate) why: Result<(), Halt>,
}

/// Why no further element is tried.
pub(crate) enum Halt {
    /// The stage has failed on the last element that it was called with.
    Failed(Reason),
    /// What it has made of that element is no part of any batch.
    Unformed(Unformed),
}

impl From<Reason> for Halt {
    fn from(reason: Reason) -> Self {
        Self::Failed(reason)
    }
}

impl From<BatchFull> for Halt {
    fn from(full: BatchFull) -> Self {
        Self::Unformed(full.into())
    }
}

/// What a stage has made of elements, as a component that takes batches would answer.
#[derive(Debug, Default)]
pub(crate) struct Made {
    pub(crate) codes: Vec<u8>,
    pub(crate) counts: Vec<u32>,
    pub(crate) outputs: Batch,
}

/// The codes of [`BatchResult::outcomes`](crate::streaming::BatchResult::outcomes), and one more.
pub(crate) mod code {
    pub(crate) const FILTERED: u8 = 0;
    pub(crate) const FORWARD: u8 = 1;
    pub(crate) const OUTPUT: u8 = 2;
    pub(crate) const MULTIPLE: u8 = 3;
    pub(crate) const FAILED: u8 = 4;
    /// The element has its outcome already. No component can answer so.
    pub(crate) const SETTLED: u8 = u8::MAX;
}

impl Made {
    pub(crate) fn clear(&mut self) {
        self.codes.clear();
        self.counts.clear();
        self.outputs.clear();
    }

    /// Takes down what a component has answered for an element.
    #[inline]
    pub(crate) fn add(&mut self, answer: Called<'_, ProcessResult<'_>>) -> Result<(), Halt> {
        let code = match answer {
            Ok(Ok(ProcessResult::Filtered | ProcessResult::Multiple([]))) => code::FILTERED,
            Ok(Ok(ProcessResult::Forward)) => code::FORWARD,
            Ok(Ok(ProcessResult::Output(output) | ProcessResult::Multiple(&[output]))) => {
                self.outputs.push(output.into())?;
                code::OUTPUT
            }
            Ok(Ok(ProcessResult::Multiple(outputs))) => {
                self.outputs
                    .extend(outputs.iter().map(|output| (*output).into()))?;
                self.counts
                    .push(u32::try_from(outputs.len()).unwrap_or(u32::MAX));
                code::MULTIPLE
            }
            Ok(Err(error)) => return Err(Reason::of(error).into()),
            Err(error) => return Err(Reason::from(error).into()),
        };
        self.codes.push(code);
        Ok(())
    }
}
