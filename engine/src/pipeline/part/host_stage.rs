//! Stages that are functions of the program's own.

use super::each::{Each, Made, Went, code};
use crate::pipeline::report::{Reason, called, clock};
use crate::streaming::{Batch, BatchFull, StreamElement, owned};

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
    /// Makes something of one element after the other.
    fn process_each(&mut self, each: Each<'_>) -> Went;
}

/// A function as a stage.
pub(crate) struct Function<F>(pub(crate) F);

impl<F> HostStage for Function<F>
where
    F: FnMut(StreamElement<'_>, &mut Emit<'_>) -> Result<(), owned::ProcessError> + Send,
{
    fn process_each(&mut self, mut each: Each<'_>) -> Went {
        let mut calls = 0;
        while let Some(element) = each.elements.next() {
            calls += 1;
            let started = clock(each.watch);
            let outcome = self.call(element, each.made);
            called(each.watch, started, 1, element.payload.len());
            if let Err(error) = outcome {
                let why = Err(Reason::of_owned(error).into());
                return Went { calls, why };
            }
            if each.is_enough() {
                break;
            }
        }
        Went { calls, why: Ok(()) }
    }
}

impl<F> Function<F>
where
    F: FnMut(StreamElement<'_>, &mut Emit<'_>) -> Result<(), owned::ProcessError> + Send,
{
    /// Makes something of an element. If it fails, nothing of that is kept.
    #[inline]
    fn call(
        &mut self,
        element: StreamElement<'_>,
        made: &mut Made,
    ) -> Result<(), owned::ProcessError> {
        let before = made.outputs.len();
        let mut emit = Emit {
            outputs: &mut made.outputs,
            forward: false,
        };
        let outcome = (self.0)(element, &mut emit);
        let forward = emit.forward;
        if forward || outcome.is_err() {
            made.outputs.truncate(before);
        }
        outcome?;
        let code = match (forward, made.outputs.len() - before) {
            (true, _) => code::FORWARD,
            (false, 0) => code::FILTERED,
            (false, 1) => code::OUTPUT,
            (false, count) => {
                made.counts.push(u32::try_from(count).unwrap_or(u32::MAX));
                code::MULTIPLE
            }
        };
        made.codes.push(code);
        Ok(())
    }
}
