//! What a component's own bytes say about its exports, where Wasmtime keeps it to itself.

use wasmtime_environ::component::{
    Component, ComponentTypesBuilder, Export, ExportIndex, NameMapNoIntern, Translator,
};
use wasmtime_environ::wasmparser::{Validator, WasmFeatures};
use wasmtime_environ::{ScopeVec, Tunables};

use crate::definition::FunctionDefinition;

/// How the exported functions of a component are put together.
pub(crate) struct Wiring(Component);

impl Wiring {
    /// Reads it from a component that Wasmtime has accepted.
    pub(crate) fn read(wasm: &[u8]) -> wasmtime::Result<Self> {
        let mut validator = Validator::new_with_features(WasmFeatures::all());
        let mut types = ComponentTypesBuilder::new(&validator);
        let tunables = Tunables::default_host();
        let scope = ScopeVec::new();
        let translator = Translator::new(&tunables, &mut validator, &mut types, &scope);
        let (translation, _) = translator.translate(wasm)?;
        Ok(Self(translation.component))
    }

    /// Whether a function wants to be told when its result has been read.
    pub(crate) fn has_post_return(&self, function: &FunctionDefinition) -> bool {
        let Some(Export::LiftedFunction { options, .. }) = self.export(function) else {
            return false;
        };
        self.0.options[*options].post_return.is_some()
    }

    fn export(&self, function: &FunctionDefinition) -> Option<&Export> {
        let index = |index: &(ExportIndex, _)| index.0;
        let exports = match function.interface {
            None => &self.0.exports,
            Some(interface) => {
                let instance = self.0.exports.get(interface, &NameMapNoIntern)?;
                match &self.0.export_items[index(instance)] {
                    Export::Instance { exports, .. } => exports,
                    _ => return None,
                }
            }
        };
        let export = exports.get(function.name, &NameMapNoIntern)?;
        Some(&self.0.export_items[index(export)])
    }
}
