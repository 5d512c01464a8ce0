//! Why a component was refused: whether it is damaged, or whole and beyond this engine.

use std::fmt;

use wasmtime_environ::wasmparser::{Validator, WasmFeatures};

use crate::{EngineError, WasmtimeEngineConfig};

/// What Wasmtime's refusal means. `origin` says where the bytes came from.
#[cold]
pub(super) fn refusal(
    bytes: &[u8],
    origin: &str,
    config: &WasmtimeEngineConfig,
    error: wasmtime::Error,
) -> EngineError {
    let origin = origin.to_owned();
    if torvyn_contract::damage(bytes).is_some() {
        let source = error.into();
        return EngineError::InvalidComponent { origin, source };
    }
    let lacking = lacking(bytes, config);
    let mut source = error.into();
    if !lacking.is_empty() {
        let proposals = lacking;
        source = Box::new(Lacking { proposals, source });
    }
    EngineError::Unsupported { origin, source }
}

fn is_valid(bytes: &[u8], features: WasmFeatures) -> bool {
    let mut validator = Validator::new_with_features(features);
    validator.validate_all(bytes).is_ok()
}

/// The proposals that a valid component can't do without, and that are off in an engine.
fn lacking(bytes: &[u8], config: &WasmtimeEngineConfig) -> Vec<String> {
    let off = WasmFeatures::all() - on(config);
    if is_valid(bytes, on(config)) {
        return Vec::new();
    }
    let needed = off.iter_names().filter(|(_, feature)| {
        // It makes types of others, which have names of their own.
        *feature != WasmFeatures::GC_TYPES && !is_valid(bytes, WasmFeatures::all() - *feature)
    });
    needed.map(|(name, _)| proposal(name)).collect()
}

/// The proposals that are on. `settings` decides on some of them, the features that Wasmtime is
/// built with on others.
fn on(config: &WasmtimeEngineConfig) -> WasmFeatures {
    let built_without = WasmFeatures::GC
        | WasmFeatures::GC_TYPES
        | WasmFeatures::FUNCTION_REFERENCES
        | WasmFeatures::EXCEPTIONS
        | WasmFeatures::THREADS;
    let mut on = (WasmFeatures::WASM3 | WasmFeatures::COMPONENT_MODEL) - built_without;
    on.set(WasmFeatures::SIMD, config.has_simd());
    on.set(WasmFeatures::RELAXED_SIMD, config.has_relaxed_simd());
    on
}

/// What a proposal is called: `fixed-length-lists of the component model`.
fn proposal(flag: &str) -> String {
    let name = flag.to_lowercase().replace('_', "-");
    match name.strip_prefix("cm-") {
        Some(name) => format!("`{name}` of the component model"),
        None => format!("`{name}`"),
    }
}

/// A component makes use of proposals that are off.
#[derive(Debug)]
struct Lacking {
    proposals: Vec<String>,
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl fmt::Display for Lacking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.proposals.len() == 1 { "" } else { "s" };
        let proposals = self.proposals.join(", ");
        write!(
            f,
            "it needs the proposal{plural} {proposals}, off in this engine"
        )
    }
}

impl std::error::Error for Lacking {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
