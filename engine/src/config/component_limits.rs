//! What one component may be made of.

/// What one component may be made of: a small file can describe what no memory holds, and no time
/// is enough to compile. It is counted before the compiler sees the component, and a component that
/// has more is refused with an [`EngineError::ComponentTooLarge`](crate::EngineError::ComponentTooLarge).
///
/// The defaults are ten times what Python, the largest guest known, has as a component of 18 MB, and
/// more.
///
/// # Examples
///
/// ```
/// use torvyn_engine::{ComponentLimits, WasmtimeEngineConfig};
///
/// // For guests that are known to be small.
/// let limits = ComponentLimits::new().bytes(4 << 20).memories(1).instances(10);
/// let config = WasmtimeEngineConfig::new().component_limits(limits);
/// assert!(config.validate().is_ok());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct ComponentLimits {
    #[cfg_attr(feature = "serde", serde(with = "super::units::bytes"))]
    pub(crate) bytes: usize,
    #[cfg_attr(feature = "serde", serde(with = "super::units::bytes"))]
    pub(crate) code_bytes: usize,
    #[cfg_attr(feature = "serde", serde(with = "super::units::bytes"))]
    pub(crate) function_bytes: usize,
    pub(crate) functions: u32,
    pub(crate) types: u32,
    pub(crate) parts: u32,
    pub(crate) nesting: u32,
    pub(crate) instances: u32,
    pub(crate) items: u32,
    pub(crate) canonical_functions: u32,
    pub(crate) memories: u32,
    pub(crate) tables: u32,
}

impl Default for ComponentLimits {
    fn default() -> Self {
        Self {
            bytes: 256 << 20,
            code_bytes: 128 << 20,
            function_bytes: 5 << 20,
            functions: 500_000,
            types: 100_000,
            parts: 1_000,
            nesting: 50,
            instances: 1_000,
            items: 1_000_000,
            canonical_functions: 10_000,
            memories: 64,
            tables: 1_000,
        }
    }
}

impl ComponentLimits {
    /// The defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The size of the WebAssembly. 256 MiB by default.
    #[must_use]
    pub fn bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// The code in it, without data. 128 MiB by default.
    #[must_use]
    pub fn code_bytes(mut self, bytes: usize) -> Self {
        self.code_bytes = bytes;
        self
    }

    /// The code of one function: what a compiler needs for it grows faster than it does. 5 MiB by
    /// default.
    #[must_use]
    pub fn function_bytes(mut self, bytes: usize) -> Self {
        self.function_bytes = bytes;
        self
    }

    /// The functions of all core modules. 500,000 by default.
    #[must_use]
    pub fn functions(mut self, functions: u32) -> Self {
        self.functions = functions;
        self
    }

    /// The types, of core modules and of components. 100,000 by default.
    #[must_use]
    pub fn types(mut self, types: u32) -> Self {
        self.types = types;
        self
    }

    /// The core modules and components in it. 1,000 by default.
    #[must_use]
    pub fn parts(mut self, parts: u32) -> Self {
        self.parts = parts;
        self
    }

    /// How deep components may lie in components, and types in types. 50 by default.
    #[must_use]
    pub fn nesting(mut self, levels: u32) -> Self {
        self.nesting = levels;
        self
    }

    /// The instances that one instance of the component is made of: a core module or component that
    /// is instantiated twice counts twice, and all that is in it too. 1,000 by default.
    #[must_use]
    pub fn instances(mut self, instances: u32) -> Self {
        self.instances = instances;
        self
    }

    /// What all these instances define together: functions, globals, imports, exports, types, each
    /// element of a table and each 4 KiB of data that they begin with. 1,000,000 by default.
    #[must_use]
    pub fn items(mut self, items: u32) -> Self {
        self.items = items;
        self
    }

    /// The functions of the canonical ABI in all these instances: each that is lifted or lowered
    /// is compiled once more. 10,000 by default.
    #[must_use]
    pub fn canonical_functions(mut self, functions: u32) -> Self {
        self.canonical_functions = functions;
        self
    }

    /// The memories in all these instances. Each takes 4 GiB of the process's addresses, whatever
    /// it holds. 64 by default.
    #[must_use]
    pub fn memories(mut self, memories: u32) -> Self {
        self.memories = memories;
        self
    }

    /// The tables in all these instances. 1,000 by default.
    #[must_use]
    pub fn tables(mut self, tables: u32) -> Self {
        self.tables = tables;
        self
    }
}
