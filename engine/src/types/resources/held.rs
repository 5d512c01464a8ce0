//! What is known of all resources that one instance has handles of.

use std::cell::Cell;

use super::Refused;

/// A host with its resources, for whoever ends an instance.
pub trait Held {
    /// Says how many resources there may be at a time.
    fn set_limit(&mut self, limit: u32);

    /// Says how many handles there are of what the host does not have: they count as well.
    fn set_others(&mut self, count: u32);

    /// How many resources there are.
    fn live(&self) -> usize;

    /// Drops all of them, each in the way that the host has for its resource.
    fn release(&mut self);
}

/// How many resources there may be if nobody says it.
pub(crate) const DEFAULT_LIMIT: u32 = 100_000;

/// How many resources there are, of all sorts, and how many there may be.
#[derive(Debug)]
pub struct Live {
    count: Cell<usize>,
    /// How many handles there are of other resources.
    others: u32,
    limit: u32,
}

impl Default for Live {
    fn default() -> Self {
        Self {
            count: Cell::new(0),
            others: 0,
            limit: DEFAULT_LIMIT,
        }
    }
}

impl Live {
    /// Says how many there may be.
    pub fn set_limit(&mut self, limit: u32) {
        self.limit = limit;
    }

    /// Says how many handles there are of other resources.
    pub fn set_others(&mut self, count: u32) {
        self.others = count;
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count.get()
    }

    /// Fails if there are more than there may be. That is asked when all resources of an answer
    /// are in their slabs, where the end of the instance finds them.
    ///
    /// # Errors
    ///
    /// [`Refused::TooMany`].
    pub fn expect_to_fit(&self) -> Result<(), Refused> {
        let count = self.count().saturating_add(self.others as usize);
        match count > self.limit as usize {
            true => Err(Refused::TooMany { limit: self.limit }),
            false => Ok(()),
        }
    }

    pub(super) fn add(&self) {
        self.count.set(self.count.get() + 1);
    }

    pub(super) fn remove(&self) {
        self.count.set(self.count.get().saturating_sub(1));
    }
}
