//! Components as machine code, for programs without a compiler.

use super::engine::WasmtimeEngine;
use crate::EngineError;
use crate::artifact::{Trusted, unpack};
use crate::compiled::CompiledComponent;

impl WasmtimeEngine {
    /// Compiles a component to bytes that can be kept, and loaded by an engine with the same
    /// settings on the same kind of machine, in a program with the same version of this crate.
    ///
    /// # Errors
    ///
    /// As [`compile`](crate::WasmEngine::compile), and [`EngineError::Precompiled`] if there is not
    /// enough memory.
    #[cfg(feature = "compiler")]
    pub fn precompile(&self, bytes: &[u8]) -> Result<Vec<u8>, EngineError> {
        use crate::artifact::{Digest, compatibility, pack};

        let compiled = self.compile_from(bytes, format!("the input of {} bytes", bytes.len()))?;
        let artifact = compiled.artifact().map_err(unloadable)?;
        let engine = compatibility(&self.engine, &self.config);
        Ok(pack(&artifact, Digest::of(bytes), engine))
    }

    /// Loads what [`precompile`](Self::precompile) has made. It needs no compiler, and costs a
    /// copy and a hash of the machine code.
    ///
    /// # Errors
    ///
    /// [`EngineError::Precompiled`] if the bytes are for an engine of another version, with other
    /// settings or for another machine, and if they are not what they were when they were made.
    ///
    /// # Safety
    ///
    /// The bytes came out of [`precompile`](Self::precompile), in whatever version, or what
    /// brought them here keeps others from choosing them: they are run as machine code. The
    /// digests in them tell accidents, and no attack.
    #[allow(unsafe_code, reason = "the caller's promise is passed on")]
    pub unsafe fn load_precompiled(&self, bytes: &[u8]) -> Result<CompiledComponent, EngineError> {
        let parts = unpack(bytes, |part| {
            // SAFETY: the caller has promised it for all of the bytes.
            unsafe { Trusted::bytes(part) }
        })
        .map_err(wasmtime::Error::msg)
        .map_err(unloadable)?;
        self.load(&parts).map_err(unloadable)
    }
}

fn unloadable(error: wasmtime::Error) -> EngineError {
    EngineError::Precompiled {
        source: error.into(),
    }
}
