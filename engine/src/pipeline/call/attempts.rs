//! Another instance, and an element once more: as often as the policy says.

use super::stage::StageSlot;
use super::step::Why;
use crate::pipeline::outcome::{AfterEnd, BatchOutcomes};
use crate::pipeline::report::Reason;

/// The attempts at one element that a stage has.
pub(crate) struct Attempts {
    origin: u32,
    left: u32,
    /// What came of the last one.
    failure: Option<Reason>,
    /// Whether the element has its outcome.
    over: bool,
}

impl Attempts {
    /// One that nobody has been called with alone, or that a first attempt has failed on.
    pub(crate) fn new(origin: u32, after_end: AfterEnd, failure: Option<Reason>) -> Self {
        let first = u32::from(failure.is_none());
        Self {
            origin,
            left: after_end.tries().saturating_add(first),
            failure,
            over: false,
        }
    }

    /// Gets a stage ready for the next attempt. Answers whether there is one: if not, the element
    /// has its outcome.
    pub(crate) async fn next(
        &mut self,
        slot: &mut StageSlot<'_>,
        outcomes: &mut BatchOutcomes,
    ) -> bool {
        if self.over {
            return false;
        }
        if let Some(reason) = self.failure.take_if(|_| self.left == 0) {
            outcomes.fail(self.origin, slot.position, slot.policy, reason);
            return false;
        }
        if slot.stale
            && let Err(reason) = slot.respawn().await
        {
            let reason = slot.explain(reason);
            outcomes.end(&[self.origin], slot.position, slot.policy, &reason);
            return false;
        }
        self.left = self.left.saturating_sub(1);
        true
    }

    /// An attempt has failed.
    pub(crate) fn failed(
        &mut self,
        why: Why,
        slot: &mut StageSlot<'_>,
        outcomes: &mut BatchOutcomes,
    ) {
        let Why::Ended(reason) = why else {
            let what = "a single element came back as a part of a batch would";
            outcomes.lose(&[self.origin], slot.position, what);
            self.over = true;
            return;
        };
        let reason = slot.explain(reason);
        slot.stale = true;
        if slot.policy.after_end.replaces() {
            self.failure = Some(reason);
        } else {
            outcomes.end(&[self.origin], slot.position, slot.policy, &reason);
            self.over = true;
        }
    }
}
