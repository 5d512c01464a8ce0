//! Handles where there is no Wasmtime that has them.

use std::fmt;
use std::marker::PhantomData;

/// A handle of a resource of the host, which `R` stands for.
pub struct Handle<R> {
    place: u32,
    owned: bool,
    resource: PhantomData<fn() -> R>,
}

impl<R> Handle<R> {
    /// A handle that owns what is at a place.
    #[must_use]
    pub fn new_own(place: u32) -> Self {
        Self {
            place,
            owned: true,
            resource: PhantomData,
        }
    }

    /// A handle that borrows it.
    #[must_use]
    pub fn new_borrow(place: u32) -> Self {
        Self {
            place,
            owned: false,
            resource: PhantomData,
        }
    }

    /// The place.
    #[must_use]
    pub fn rep(&self) -> u32 {
        self.place
    }

    /// Whether it owns.
    #[must_use]
    pub fn owned(&self) -> bool {
        self.owned
    }
}

impl<R> fmt::Debug for Handle<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle").field("rep", &self.place).finish()
    }
}
