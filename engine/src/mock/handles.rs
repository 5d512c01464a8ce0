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
/// the script has the number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rep(pub u32);

crate::__plain_forms!(Rep);
