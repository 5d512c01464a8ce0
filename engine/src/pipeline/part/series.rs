//! Elements that a component is called with one after the other, in as few guest entries as there can
//! be.
//!
//! Whoever makes the calls owns the elements meanwhile, so they are copied for it, and what is made
//! of them is lent.

use std::mem;
use std::ops::ControlFlow;

use super::each::{Each, Halt, Made, Went};
use crate::EngineError;
use crate::pipeline::chunk::Limits;
use crate::pipeline::report::Reason;
use crate::streaming::{Batch, ProcessError, ProcessResult, StreamElement};

/// The largest payload, on average, of elements that are worth the copy: larger ones have guest
/// entries of their own anyhow.
const SMALL: usize = 512;

/// Elements, and what a component makes of them.
#[derive(Default)]
pub struct Series {
    inputs: Batch,
    next: usize,
    made: Made,
    limits: Limits,
    halt: Option<Halt>,
}

impl Series {
    /// Takes elements along, if that is worth it.
    pub(super) fn take(&mut self, each: &mut Each<'_>) -> bool {
        let elements = each.elements.len();
        if elements < 2 || each.elements.payload_bytes() / elements > SMALL {
            return false;
        }
        self.inputs.clear();
        if self.inputs.append(&each.elements).is_err() {
            return false;
        }
        self.next = 0;
        self.limits = each.limits;
        self.made = mem::take(each.made);
        true
    }

    /// Gives back what was lent, and says how far the calls have come.
    pub(super) fn went(&mut self, each: Each<'_>, ended: Result<(), EngineError>) -> Went {
        *each.made = mem::take(&mut self.made);
        let (failed, why) = match (ended, self.halt.take()) {
            (Err(error), _) => (1, Err(Reason::from(error).into())),
            (Ok(()), Some(halt)) => (0, Err(halt)),
            (Ok(()), None) => (0, Ok(())),
        };
        Went {
            calls: self.next + failed,
            why,
        }
    }

    #[inline]
    pub(super) fn input(&self) -> Option<StreamElement<'_>> {
        self.inputs.get(self.next)
    }

    #[inline]
    pub(super) fn output(
        &mut self,
        answer: Result<ProcessResult<'_>, ProcessError<'_>>,
    ) -> ControlFlow<()> {
        self.next += 1;
        if let Err(halt) = self.made.add(Ok(answer)) {
            self.halt = Some(halt);
            return ControlFlow::Break(());
        }
        match self.limits.are_reached(&self.made.outputs) {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    }
}
