//! Stages that are functions of the program's own.

use super::each::{Each, Made, Went};
use super::emit::Emit;
use crate::pipeline::report::{Reason, called, clock};
use crate::streaming::{StreamElement, owned};

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
        let mut emit = Emit::new(made);
        let outcome = (self.0)(element, &mut emit);
        emit.finish(outcome)
    }
}
