//! The `torvyn-engine` 0.1.1 of crates.io: it compiles components, and can make no instance of one
//! that imports anything, nor call what is in an interface.

use torvyn_engine_0_1::{CompiledComponent, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig};

pub struct Engine(WasmtimeEngine);

impl Default for Engine {
    fn default() -> Self {
        Self(WasmtimeEngine::new(WasmtimeEngineConfig::default()).unwrap())
    }
}

impl Engine {
    pub fn compile(&self, wasm: &[u8]) -> CompiledComponent {
        self.0.compile_component(wasm).unwrap()
    }

    #[must_use]
    pub fn serialized(&self, wasm: &[u8]) -> Artifact {
        Artifact(self.0.serialize_component(&self.compile(wasm)).unwrap())
    }

    pub fn load(&self, artifact: &Artifact) -> CompiledComponent {
        // SAFETY: an artifact is what this version's `serialize_component` has returned, in this
        // process, and nothing can change it.
        let loaded = unsafe { self.0.deserialize_component(&artifact.0) };
        loaded.unwrap().expect("the same version has made it")
    }
}

/// What `serialize_component` has returned.
pub struct Artifact(Vec<u8>);
