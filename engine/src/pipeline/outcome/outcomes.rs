//! What becomes of the elements of one batch of the source.

use super::policy::{OnError, Verdict};
use crate::pipeline::report::Reason;

/// It failed: nothing of it goes on.
const FAILED: u8 = 1;
/// The sink has taken something of it.
const DELIVERED: u8 = 2;
/// Several elements were made of it before the last stage.
const FANNED: u8 = 4;

/// What becomes of the elements of one batch of the source, by their places in it.
///
/// They are kept while the batch is on its way, and settled in the ledger after that.
#[derive(Debug, Default)]
pub(crate) struct BatchOutcomes {
    flags: Vec<u8>,
    /// Whether any element has failed, or was fanned out. As long as none has, nobody looks at
    /// the flags of single elements, and a batch is settled by counting.
    special: bool,
    rulings: Vec<Ruling>,
    /// Those that end the run, if any do: from the first one on nothing is delivered.
    cut: Option<Cut>,
    /// Whether something was said of an element that is not in the batch, which can't be.
    stray: bool,
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
struct Cut {
    first: u32,
    last: u32,
}

impl BatchOutcomes {
    /// Begins with the next batch.
    pub(crate) fn begin(&mut self, elements: usize) {
        self.flags.clear();
        self.flags.resize(elements, 0);
        self.special = false;
        self.rulings.clear();
        self.cut = None;
        self.stray = false;
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

    /// The last element that the sink has taken something of.
    pub(crate) fn last_delivered(&self) -> Option<u32> {
        let at = self.flags.iter().rposition(|flags| flags & DELIVERED != 0);
        at.and_then(|at| u32::try_from(at).ok())
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

    /// The pipeline itself has lost elements, by a mistake. They end the run, so that it is
    /// known which.
    #[cold]
    pub(crate) fn lose(&mut self, origins: &[u32], position: usize, what: &'static str) {
        self.end(origins, position, OnError::fail(), &Reason::Internal(what));
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
        self.rulings.push(Ruling {
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

    /// Whether the run ends with an element of the batch.
    pub(crate) fn end_run(&self) -> bool {
        self.cut.is_some()
    }

    /// Whether an element comes after all those that end the run.
    pub(crate) fn is_beyond_cut(&self, origin: u32) -> bool {
        self.cut.is_some_and(|cut| origin > cut.last)
    }

    /// Whether something was said of an element that is not in the batch.
    pub(crate) fn has_stray(&self) -> bool {
        self.stray
    }

    pub(crate) fn rulings_mut(&mut self) -> &mut [Ruling] {
        &mut self.rulings
    }

    pub(crate) fn take_rulings(&mut self) -> Vec<Ruling> {
        std::mem::take(&mut self.rulings)
    }

    /// Puts the rulings in the order of their elements, without those of elements that were not
    /// reached.
    pub(crate) fn put_in_order(&mut self) {
        self.rulings.sort_by_key(|ruling| ruling.origin);
        if let Some(Cut { first, last }) = self.cut {
            self.rulings.retain(|ruling| {
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
        match self.flags.get_mut(origin as usize) {
            Some(flags) => *flags |= flag,
            None => self.stray(),
        }
    }

    #[cold]
    fn stray(&mut self) {
        (self.special, self.stray) = (true, true);
    }
}
