//! What is left of an instance that was replaced.

/// A fresh instance has taken the place of another, and all that the guest had remembered is
/// lost. The host is the same as before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "what the guest had remembered is lost"]
#[non_exhaustive]
pub struct Respawned {
    /// How many instances there were before this one.
    pub generation: u32,
    /// Whether the instance was initialized as the first one was: `init` was called again, with
    /// the same configuration. If not, nobody had called it.
    pub initialized: bool,
}
