//! The handles of one call: from the program's to what a backend has for them, and back.

use std::cell::RefCell;

use super::handle::{GuestHandle, OfGuest};
use super::table::Table;
use crate::types::resources::Refused;

/// The handles that a program passes in one call.
pub struct Passing<'t, T> {
    table: &'t Table<T>,
    given: RefCell<Given>,
}

/// The handles that a call gives away. If the call is not made, they are dropped.
#[derive(Default)]
pub(crate) struct Given(Vec<GuestHandle>);

impl<'t, T: Copy> Passing<'t, T> {
    pub(crate) fn new(table: &'t Table<T>) -> Self {
        Self {
            table,
            given: RefCell::default(),
        }
    }

    /// Gives a handle to the guest.
    ///
    /// # Errors
    ///
    /// [`Refused::Foreign`] if it is another instance's.
    pub fn give(&self, handle: impl OfGuest) -> Result<T, Refused> {
        let handle = handle.into_handle();
        let value = self.table.get(&handle).map_err(Refused::Foreign)?;
        self.given.borrow_mut().0.push(handle);
        Ok(value)
    }

    /// Lends one for the call.
    ///
    /// # Errors
    ///
    /// [`Refused::Foreign`] if it is another instance's.
    pub fn lend(&self, handle: &impl OfGuest) -> Result<T, Refused> {
        self.table.get(handle.handle()).map_err(Refused::Foreign)
    }

    pub(crate) fn given(self) -> Given {
        self.given.into_inner()
    }
}

impl Given {
    /// Says that the guest has them now.
    pub(crate) fn away<T: Copy>(self, table: &mut Table<T>) {
        for handle in self.0 {
            table.given(handle);
        }
    }
}

/// The handles that a guest gives to the program in the result of one call.
pub struct Taking<'t, T> {
    table: RefCell<&'t mut Table<T>>,
    is_of: &'t (dyn Fn(usize, T) -> bool + Sync),
}

impl<'t, T: Copy> Taking<'t, T> {
    /// `is_of` says whether something is of a resource of the world, by its place there.
    pub(crate) fn new(
        table: &'t mut Table<T>,
        is_of: &'t (dyn Fn(usize, T) -> bool + Sync),
    ) -> Self {
        let table = RefCell::new(table);
        Self { table, is_of }
    }

    /// Takes one that is of a resource of the world, by its place there.
    ///
    /// # Errors
    ///
    /// [`Refused::Mistyped`] if it is of another resource.
    pub fn take<H: OfGuest>(&self, value: T, resource: usize) -> Result<H, Refused> {
        if !(self.is_of)(resource, value) {
            return Err(Refused::Mistyped);
        }
        let handle = self.table.borrow_mut().add(resource, value);
        let handle = handle.ok_or(Refused::TooMany { limit: u32::MAX })?;
        Ok(H::from_handle(handle))
    }
}

impl<T> std::fmt::Debug for Passing<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Passing").finish_non_exhaustive()
    }
}

impl<T> std::fmt::Debug for Taking<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Taking").finish_non_exhaustive()
    }
}
