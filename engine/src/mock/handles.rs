//! Handles of resources, as scripts have them.

/// A handle of a resource of the host, as a guest has it.
pub use crate::types::resources::Handle;

/// A handle that borrows what another one owns or borrows, for one call of the host.
#[must_use]
pub fn lend<R: 'static>(handle: &Handle<R>) -> Handle<R> {
    Handle::new_borrow(handle.rep())
}

/// What a script has in the place of a resource of its own: a number of its choice, which is what a
/// guest gives to the component model for each of its resources.
///
/// A script that returns one hands a handle over that owns it; and where the program passes a handle,
/// the script has the number. Where the program passes a value of the host's, the number is that of a
/// handle, which [`owned`](Self::owned) or [`borrowed`](Self::borrowed) makes of it for the host's
/// functions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rep(pub u32);

impl Rep {
    /// A handle that owns what the program has given to the script: what it stands for is the script's
    /// until it gives it to the host, or returns it.
    #[must_use]
    pub fn owned<R: 'static>(self) -> Handle<R> {
        Handle::new_own(self.0)
    }

    /// A handle that borrows it, or what the program has lent.
    #[must_use]
    pub fn borrowed<R: 'static>(self) -> Handle<R> {
        Handle::new_borrow(self.0)
    }
}

impl<R: 'static> From<Handle<R>> for Rep {
    fn from(handle: Handle<R>) -> Self {
        Self(handle.rep())
    }
}

crate::__plain_forms!(Rep);
