//! Handles of the host's resources, as scripts have them.

/// A handle of a resource of the host, as a guest has it.
pub use crate::types::resources::Handle;

/// A handle that borrows what another one owns or borrows, for one call of the host.
#[must_use]
pub fn lend<R: 'static>(handle: &Handle<R>) -> Handle<R> {
    Handle::new_borrow(handle.rep())
}
