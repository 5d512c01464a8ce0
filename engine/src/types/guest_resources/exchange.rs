//! The handles of one call: from the program's to what a backend has for them, and back.

use std::cell::RefCell;

use super::handle::{GuestHandle, OfGuest};
use super::table::Table;
use crate::types::resources::{Handle, Keeps, Refused};

/// The handles that a program passes in one call: those of the guest's resources, and the host that has
/// the others.
pub struct Passing<'t, T, H> {
    table: &'t Table<T>,
    given: RefCell<Given>,
    /// The host. What one call passes of its resources lies in an [`InCall`](crate::types::resources::InCall).
    pub host: RefCell<&'t mut H>,
}

/// The handles that a call gives away. If the call is not made, they are dropped.
#[derive(Default)]
pub(crate) struct Given(Vec<GuestHandle>);

impl<'t, T: Copy, H> Passing<'t, T, H> {
    pub(crate) fn new(table: &'t Table<T>, host: &'t mut H) -> Self {
        Self {
            table,
            given: RefCell::default(),
            host: RefCell::new(host),
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
pub struct Taking<'t, T, H> {
    table: RefCell<&'t mut Table<T>>,
    host: RefCell<&'t mut H>,
    is_of: &'t (dyn Fn(usize, T) -> bool + Sync),
}

impl<'t, T: Copy, H> Taking<'t, T, H> {
    /// `is_of` says whether something is of a resource of the world, by its place there.
    pub(crate) fn new(
        table: &'t mut Table<T>,
        host: &'t mut H,
        is_of: &'t (dyn Fn(usize, T) -> bool + Sync),
    ) -> Self {
        let (table, host) = (RefCell::new(table), RefCell::new(host));
        Self { table, host, is_of }
    }

    /// Takes a value of the host's that the guest has given back.
    ///
    /// # Errors
    ///
    /// [`Refused::Unknown`] if there is nothing behind the handle. No guest can make one up: a script of
    /// a mock can.
    pub fn take_of_host<R: 'static, V>(&self, handle: Handle<R>) -> Result<V, Refused>
    where
        H: Keeps<R, V>,
    {
        let mut host = self.host.borrow_mut();
        let (slab, live) = host.slab();
        slab.take(handle, live)
    }

    /// Takes one that is of a resource of the world, by its place there.
    ///
    /// # Errors
    ///
    /// [`Refused::Mistyped`] if it is of another resource.
    pub fn take<O: OfGuest>(&self, value: T, resource: usize) -> Result<O, Refused> {
        if !(self.is_of)(resource, value) {
            return Err(Refused::Mistyped);
        }
        let handle = self.table.borrow_mut().add(resource, value);
        let handle = handle.ok_or(Refused::TooMany { limit: u32::MAX })?;
        Ok(O::from_handle(handle))
    }
}

impl<T, H> std::fmt::Debug for Passing<'_, T, H> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Passing").finish_non_exhaustive()
    }
}

impl<T, H> std::fmt::Debug for Taking<'_, T, H> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Taking").finish_non_exhaustive()
    }
}
