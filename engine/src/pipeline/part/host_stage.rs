//! Stages that are functions of the program's own.

use crate::streaming::{Batch, BatchFull, Elements, StreamElement, owned};

/// What a function makes of one element.
///
/// Whatever is [pushed](Self::push) goes on in the element's place, in that order. If nothing
/// is, the element is filtered.
#[derive(Debug)]
pub struct Emit<'a> {
    outputs: &'a mut Batch,
    forward: bool,
}

impl Emit<'_> {
    /// An element goes on. Its payload is copied.
    ///
    /// # Errors
    ///
    /// [`BatchFull`] if the payloads made in one go are more than `u32::MAX` bytes together.
    pub fn push(&mut self, element: StreamElement<'_>) -> Result<(), BatchFull> {
        self.outputs.push(element)
    }

    /// The element goes on as it came in, without a copy. What is pushed beside it is not.
    pub fn forward(&mut self) {
        self.forward = true;
    }
}

/// A stage of the program's own.
pub trait HostStage: Send {
    /// Makes something of every element.
    fn process(&mut self, elements: Elements<'_>, made: &mut Made);
}

/// What a host stage has made of elements, as a component would answer.
#[derive(Debug, Default)]
pub struct Made {
    pub(crate) codes: Vec<u8>,
    pub(crate) counts: Vec<u32>,
    pub(crate) outputs: Batch,
    pub(crate) errors: Vec<owned::ProcessError>,
}

/// The codes of [`BatchResult::outcomes`](crate::streaming::BatchResult::outcomes).
pub(crate) mod code {
    pub(crate) const FILTERED: u8 = 0;
    pub(crate) const FORWARD: u8 = 1;
    pub(crate) const OUTPUT: u8 = 2;
    pub(crate) const MULTIPLE: u8 = 3;
    pub(crate) const FAILED: u8 = 4;
}

impl Made {
    pub(crate) fn clear(&mut self) {
        self.codes.clear();
        self.counts.clear();
        self.outputs.clear();
        self.errors.clear();
    }
}

/// A function as a stage.
pub(crate) struct Function<F>(pub(crate) F);

impl<F> HostStage for Function<F>
where
    F: FnMut(StreamElement<'_>, &mut Emit<'_>) -> Result<(), owned::ProcessError> + Send,
{
    fn process(&mut self, elements: Elements<'_>, made: &mut Made) {
        for element in elements {
            let before = made.outputs.len();
            let mut emit = Emit {
                outputs: &mut made.outputs,
                forward: false,
            };
            let outcome = (self.0)(element, &mut emit);
            let forward = emit.forward;
            let count = made.outputs.len() - before;
            let code = match (outcome, forward, count) {
                (Err(error), ..) => {
                    made.outputs.truncate(before);
                    made.errors.push(error);
                    code::FAILED
                }
                (Ok(()), true, _) => {
                    made.outputs.truncate(before);
                    code::FORWARD
                }
                (Ok(()), false, 0) => code::FILTERED,
                (Ok(()), false, 1) => code::OUTPUT,
                (Ok(()), false, _) => {
                    made.counts.push(u32::try_from(count).unwrap_or(u32::MAX));
                    code::MULTIPLE
                }
            };
            made.codes.push(code);
        }
    }
}
