//! What compiled components are found by.

use std::sync::atomic::{AtomicU64, Ordering};

use wasmtime::Engine;

use crate::WasmtimeEngineConfig;
use crate::artifact::Digest;

/// An engine, as far as compiled components depend on it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EngineKey {
    /// A loaded component belongs to the one engine that has loaded it.
    serial: u64,
    /// What machine code depends on. Only a compiler knows that: an engine without one has to
    /// try what there is.
    pub(super) digest: Option<Digest>,
}

impl EngineKey {
    pub(crate) fn new(engine: &Engine, config: &WasmtimeEngineConfig) -> Self {
        static ENGINES: AtomicU64 = AtomicU64::new(0);
        #[cfg(feature = "compiler")]
        let digest = Some(crate::artifact::compatibility(engine, config));
        #[cfg(not(feature = "compiler"))]
        let digest = {
            let _ = (engine, config);
            None
        };
        Self {
            serial: ENGINES.fetch_add(1, Ordering::Relaxed),
            digest,
        }
    }
}

/// A component in memory: the engine that it is loaded in, and its WebAssembly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct MemoryKey {
    engine: u64,
    wasm: Digest,
}

impl MemoryKey {
    pub(super) fn new(engine: &EngineKey, wasm: Digest) -> Self {
        Self {
            engine: engine.serial,
            wasm,
        }
    }
}
