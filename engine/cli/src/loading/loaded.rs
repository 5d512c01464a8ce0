//! A component that is ready to be used.

use std::path::PathBuf;

use torvyn_engine::CompiledComponent;

/// A component, and what it is called.
#[derive(Clone, Debug)]
pub(crate) struct Loaded {
    /// What the user wrote.
    pub(crate) given: PathBuf,
    /// The name of its crate, or of its file without the extension.
    pub(crate) name: String,
    /// Its `.wasm` file.
    pub(crate) file: PathBuf,
    pub(crate) compiled: CompiledComponent,
}

impl Loaded {
    /// Whether the component exports the standard lifecycle, in whatever version.
    pub(crate) fn has_lifecycle(&self) -> bool {
        self.exports()
            .any(|name| name.starts_with("torvyn:streaming/lifecycle"))
    }

    fn exports(&self) -> impl Iterator<Item = String> {
        let names: Vec<_> = self
            .compiled
            .component_type()
            .exports(self.compiled.wasmtime_engine())
            .map(|(name, _)| name.to_owned())
            .collect();
        names.into_iter()
    }
}
