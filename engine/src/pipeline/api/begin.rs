//! How a component of a pipeline begins.

#[cfg(feature = "wasmtime-backend")]
use crate::Snapshot;

/// How a component of a pipeline begins.
#[derive(Clone, Default)]
pub(crate) struct Begin {
    /// What its `init` receives.
    pub(crate) config: Option<String>,
    /// What it goes on from, in place of `init`.
    #[cfg(feature = "wasmtime-backend")]
    pub(crate) from: Option<Snapshot>,
}

/// What `init` receives if nothing is said.
const NO_CONFIG: &str = "";

impl Begin {
    /// What `init` receives.
    pub(crate) fn config(&self) -> &str {
        self.config.as_deref().unwrap_or(NO_CONFIG)
    }
}
