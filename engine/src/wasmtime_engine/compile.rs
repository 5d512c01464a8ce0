//! Where compiled components come from: the compiler, or what was kept of one.

use std::sync::Arc;

use wasmtime::component::Component;

use super::{CompiledComponent, WasmtimeEngine};
use crate::artifact::{Artifact, TrustedParts};
use crate::check::expect_component;
use crate::component::Wiring;
use crate::direct::{self, Ineligible, Modules};
use crate::trace;
use crate::{EngineError, Lane, WasmtimeEngineConfig};

/// The names of the parts that a compiled component is kept in.
const COMPONENT: &str = "component";
const WIRING: &str = "wiring";

impl WasmtimeEngine {
    /// Takes a component from the cache, or compiles it. `origin` says in errors where the bytes
    /// came from.
    pub(crate) fn compile_from(
        &self,
        bytes: &[u8],
        origin: String,
    ) -> Result<CompiledComponent, EngineError> {
        expect_component(bytes, &origin)?;
        let span = trace::compile(&origin, bytes.len());
        let compile = || self.compile_anew(bytes, &origin);
        span.run(|| match &self.cache {
            None => compile(),
            Some((cache, key)) => {
                let load = |parts: &TrustedParts<'_>| self.load(parts);
                let (compiled, found) = cache.get_or_compile(key, bytes, load, compile)?;
                span.found(found.name());
                Ok(compiled)
            }
        })
    }

    #[cfg(feature = "compiler")]
    fn compile_anew(&self, bytes: &[u8], origin: &str) -> Result<CompiledComponent, EngineError> {
        let invalid = |error: wasmtime::Error| EngineError::InvalidComponent {
            origin: origin.to_owned(),
            source: error.into(),
        };
        let component = Component::from_binary(&self.engine, bytes).map_err(invalid)?;
        let wiring = Wiring::read(bytes).map_err(invalid)?;
        let modules =
            wants_direct(&self.config).and_then(|()| Modules::compile(&self.engine, bytes));
        Ok(self.compiled(component, modules, wiring, bytes.len()))
    }

    #[cfg(not(feature = "compiler"))]
    #[allow(clippy::unused_self, reason = "a compiler would need it")]
    fn compile_anew(&self, _: &[u8], origin: &str) -> Result<CompiledComponent, EngineError> {
        Err(EngineError::NoCompiler {
            origin: origin.to_owned(),
        })
    }

    /// Loads what [`CompiledComponent::artifact`] has described. Fails if it is for another
    /// engine.
    pub(crate) fn load(&self, parts: &TrustedParts<'_>) -> wasmtime::Result<CompiledComponent> {
        let component = parts.component(COMPONENT, &self.engine)?;
        let wiring = Wiring::parse(&parts.text(WIRING)?)
            .ok_or_else(|| wasmtime::Error::msg("the wiring can't be read"))?;
        let modules = match wants_direct(&self.config) {
            Ok(()) => Modules::load(&self.engine, parts)?,
            Err(reason) => Err(reason),
        };
        Ok(self.compiled(component, modules, wiring, parts.wasm_size()))
    }

    fn compiled(
        &self,
        component: Component,
        modules: Result<Modules, Ineligible>,
        wiring: Wiring,
        wasm_size: usize,
    ) -> CompiledComponent {
        CompiledComponent {
            component,
            modules: modules.map(Arc::new),
            wiring: Arc::new(wiring),
            config: Arc::clone(&self.config),
            size: wasm_size,
            templates: Arc::default(),
        }
    }
}

/// Whether components are to be called directly, if they can be.
pub(super) fn wants_direct(config: &WasmtimeEngineConfig) -> Result<(), Ineligible> {
    match config.lane_choice() {
        Lane::Component => Err(Ineligible::configured()),
        Lane::Auto | Lane::Direct => Ok(()),
    }
}

impl CompiledComponent {
    /// What has to be kept to [load](WasmtimeEngine::load) it again.
    pub(crate) fn artifact(&self) -> wasmtime::Result<Artifact> {
        let mut parts = vec![
            (COMPONENT.to_owned(), self.component.serialize()?),
            (WIRING.to_owned(), self.wiring.write().into_bytes()),
        ];
        // An engine that wants to call it directly must not find that this one did not.
        if wants_direct(&self.config).is_ok() {
            parts.extend(direct::parts(&self.modules)?);
        }
        Ok(Artifact {
            wasm_size: self.size,
            parts,
        })
    }
}
