//! What a scripted behaviour has of its instance.

use std::fmt;

/// The guest that a script plays: what it may call, and where it writes.
///
/// `H` is the world's [`Host`](crate::World::Host).
pub struct Guest<'a, H> {
    pub(super) host: &'a mut H,
    pub(super) stderr: &'a mut String,
    pub(super) instance: usize,
}

impl<H> Guest<'_, H> {
    /// The host functions of the world. They are called as the guest would call them.
    pub fn host(&mut self) -> &mut H {
        self.host
    }

    /// Writes to stderr. It is shown with the error if the guest fails.
    pub fn write_stderr(&mut self, text: impl AsRef<str>) {
        self.stderr.push_str(text.as_ref());
    }

    /// Which instance of its world it is, counted from 0 in the order in which they were made.
    #[must_use]
    pub fn instance(&self) -> usize {
        self.instance
    }
}

impl<H> fmt::Debug for Guest<'_, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guest")
            .field("instance", &self.instance)
            .field("stderr", &self.stderr)
            .finish_non_exhaustive()
    }
}
