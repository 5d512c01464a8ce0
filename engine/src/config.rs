//! How an engine is set up.

use crate::EngineError;

/// The smallest memory that a guest can start in: one WebAssembly page.
const PAGE: usize = 64 << 10;

/// The settings of a [`WasmtimeEngine`](crate::WasmtimeEngine).
///
/// # Examples
///
/// ```
/// use torvyn_engine::WasmtimeEngineConfig;
///
/// let config = WasmtimeEngineConfig::new().max_memory_bytes(64 << 20).stderr_bytes(16 << 10);
/// assert!(config.validate().is_ok());
/// assert!(WasmtimeEngineConfig::new().max_memory_bytes(1).validate().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WasmtimeEngineConfig {
    max_memory_bytes: usize,
    max_table_elements: usize,
    stderr_bytes: usize,
}

impl Default for WasmtimeEngineConfig {
    fn default() -> Self {
        Self {
            max_memory_bytes: 256 << 20,
            max_table_elements: 1 << 20,
            stderr_bytes: 8 << 10,
        }
    }
}

impl WasmtimeEngineConfig {
    /// The defaults: 256 MiB of memory and 1,048,576 table elements for an instance, and the
    /// last 8 KiB of what it writes to stderr.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The most that the memories of one instance may hold together, in bytes. A guest that
    /// asks for more is told that there is none.
    #[must_use]
    pub fn max_memory_bytes(mut self, bytes: usize) -> Self {
        self.max_memory_bytes = bytes;
        self
    }

    /// The most elements that the tables of one instance may hold together.
    #[must_use]
    pub fn max_table_elements(mut self, elements: usize) -> Self {
        self.max_table_elements = elements;
        self
    }

    /// How much of what a guest writes to stderr is kept, in bytes, counted from the end. It is
    /// shown with the error if the guest fails.
    #[must_use]
    pub fn stderr_bytes(mut self, bytes: usize) -> Self {
        self.stderr_bytes = bytes;
        self
    }

    /// Checks that the settings can be honoured.
    ///
    /// # Errors
    ///
    /// [`EngineError::Config`] with the name of the first setting that can't.
    pub fn validate(&self) -> Result<(), EngineError> {
        if self.max_memory_bytes < PAGE {
            return Err(EngineError::Config {
                setting: "max_memory_bytes",
                reason: format!(
                    "{} bytes are less than one page of {PAGE}, and no guest starts without one",
                    self.max_memory_bytes
                ),
            });
        }
        Ok(())
    }

    #[cfg(feature = "wasmtime-backend")]
    pub(crate) fn memory_limit(&self) -> usize {
        self.max_memory_bytes
    }

    #[cfg(feature = "wasmtime-backend")]
    pub(crate) fn table_limit(&self) -> usize {
        self.max_table_elements
    }

    #[cfg(feature = "wasmtime-backend")]
    pub(crate) fn stderr_limit(&self) -> usize {
        self.stderr_bytes
    }
}
