//! What becomes of the elements of one batch of the source.

use super::policy::{OnError, Verdict};
use super::reason::Reason;

/// It failed: nothing of it goes on.
const FAILED: u8 = 1;
/// The sink has taken something of it.
const DELIVERED: u8 = 2;
/// Several elements were made of it before the last stage.
const FANNED: u8 = 4;

/// What becomes of the elements of one batch of the source, by their places in it.
#[derive(Debug, Default)]
pub(crate) struct Fates {
    flags: Vec<u8>,
    /// Whether any element has failed, or was fanned out.
    special: bool,
    pub(crate) verdicts: Vec<Ruling>,
    /// Those that end the run, if any do: from the first one on nothing is delivered.
    pub(crate) cut: Option<Cut>,
}

/// Why an element goes no further.
#[derive(Debug)]
pub(crate) struct Ruling {
    pub(crate) origin: u32,
    /// The place of the stage in the pipeline.
    pub(crate) position: usize,
    pub(crate) verdict: Verdict,
    pub(crate) reason: Reason,
    pub(crate) ends_run: bool,
}

/// The elements that end the run: the first and the last.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cut {
    pub(crate) first: u32,
    pub(crate) last: u32,
}

impl Fates {
    /// Begins with the next batch.
    pub(crate) fn begin(&mut self, elements: usize) {
        self.flags.clear();
        self.flags.resize(elements, 0);
        self.special = false;
        self.verdicts.clear();
        self.cut = None;
    }

    /// Whether every element goes through as one.
    #[inline]
    pub(crate) fn are_plain(&self) -> bool {
        !self.special
    }

    /// Whether nothing of an element goes on any more.
    #[inline]
    pub(crate) fn is_dead(&self, origin: u32) -> bool {
        self.special
            && (self.has(origin, FAILED) || self.cut.is_some_and(|cut| origin >= cut.first))
    }

    /// Whether several elements were made of it before the last stage.
    #[inline]
    pub(crate) fn is_fanned(&self, origin: u32) -> bool {
        self.special && self.has(origin, FANNED)
    }

    /// How many elements the sink has taken something of.
    #[inline]
    pub(crate) fn delivered(&self) -> u64 {
        let delivered = self.flags.iter().filter(|flags| **flags & DELIVERED != 0);
        delivered.count() as u64
    }

    pub(crate) fn is_delivered(&self, origin: u32) -> bool {
        self.has(origin, DELIVERED)
    }

    #[inline]
    pub(crate) fn fan(&mut self, origin: u32) {
        self.special = true;
        self.set(origin, FANNED);
    }

    #[inline]
    pub(crate) fn deliver(&mut self, origin: u32) {
        self.set(origin, DELIVERED);
    }

    /// An element has failed for good.
    #[cold]
    pub(crate) fn fail(&mut self, origin: u32, position: usize, policy: OnError, reason: Reason) {
        let ends_run = policy.verdict == Verdict::Fail;
        self.rule(origin, origin, position, policy, reason, ends_run);
    }

    /// A stage has ended with elements in it, and nobody has agreed to another instance.
    #[cold]
    pub(crate) fn end(
        &mut self,
        origins: &[u32],
        position: usize,
        policy: OnError,
        reason: &Reason,
    ) {
        let (Some(first), Some(last)) = (origins.first(), origins.last()) else {
            return;
        };
        for origin in origins {
            self.rule(*origin, *last, position, policy, reason.clone(), true);
        }
        debug_assert!(first <= last, "elements keep their order");
    }

    fn rule(
        &mut self,
        origin: u32,
        last: u32,
        position: usize,
        policy: OnError,
        reason: Reason,
        ends_run: bool,
    ) {
        self.special = true;
        if self.has(origin, FAILED) {
            return;
        }
        self.set(origin, FAILED);
        self.verdicts.push(Ruling {
            origin,
            position,
            verdict: policy.verdict,
            reason,
            ends_run,
        });
        let before = self.cut.is_none_or(|cut| origin < cut.first);
        if ends_run && before {
            self.cut = Some(Cut {
                first: origin,
                last,
            });
        }
    }

    /// Puts the rulings in the order of their elements, without those of elements that were not
    /// reached.
    pub(crate) fn sort(&mut self) {
        self.verdicts.sort_by_key(|ruling| ruling.origin);
        if let Some(Cut { first, last }) = self.cut {
            self.verdicts.retain(|ruling| {
                ruling.origin < first || (ruling.ends_run && ruling.origin <= last)
            });
        }
    }

    #[inline]
    fn has(&self, origin: u32, flag: u8) -> bool {
        let flags = self.flags.get(origin as usize);
        flags.is_some_and(|flags| flags & flag != 0)
    }

    #[inline]
    fn set(&mut self, origin: u32, flag: u8) {
        if let Some(flags) = self.flags.get_mut(origin as usize) {
            *flags |= flag;
        }
    }
}
