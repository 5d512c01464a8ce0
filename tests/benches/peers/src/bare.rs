//! Wasmtime itself, of the version that the engine has.

use torvyn_tests::peers::{Mode, settings};
use wasmtime::component::Component;

pub struct Engine(wasmtime::Engine);

impl Default for Engine {
    fn default() -> Self {
        Self(wasmtime::Engine::new(&settings(Mode::Deadline)).unwrap())
    }
}

impl Engine {
    pub fn compile(&self, wasm: &[u8]) -> Component {
        Component::new(&self.0, wasm).unwrap()
    }

    #[must_use]
    pub fn serialized(&self, wasm: &[u8]) -> Artifact {
        Artifact(self.compile(wasm).serialize().unwrap())
    }

    pub fn load(&self, artifact: &Artifact) -> Component {
        // SAFETY: an artifact is what `Component::serialize` has returned, in this process, and
        // nothing can change it.
        unsafe { Component::deserialize(&self.0, &artifact.0) }.unwrap()
    }
}

/// What `Component::serialize` has returned.
pub struct Artifact(Vec<u8>);
