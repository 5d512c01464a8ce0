//! Where compiled components come from: the compiler, or what was kept of one.

use std::sync::Arc;

use wasmtime::component::Component;

use super::{CompiledComponent, WasmtimeEngine};
use crate::artifact::{Artifact, TrustedParts};
use crate::check::expect_component;
use crate::component::{Wiring, wasi_imports};
use crate::direct::{self, Ineligible, Modules};
use crate::trace;
use crate::{EngineError, Grant, Lane};

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
        let (component, modules) = match self.compile_directly(bytes) {
            Ok((skeleton, modules)) => (skeleton, Ok(modules)),
            // What is wrong with a component is said of it as a whole.
            Err(reason) => {
                let component = Component::from_binary(&self.engine, bytes);
                (component.map_err(invalid)?, Err(reason))
            }
        };
        let wiring = Wiring::read(bytes).map_err(invalid)?;
        Ok(self.compiled(component, modules, wiring, bytes.len()))
    }

    /// Compiles a component for the direct lane, if it can be called directly: its core modules,
    /// and all else of it.
    #[cfg(feature = "compiler")]
    fn compile_directly(&self, bytes: &[u8]) -> Result<(Component, Modules), Ineligible> {
        let unreadable = |error| Ineligible(format!("can't be read: {error}"));
        self.wants_direct()?;
        let skeleton = direct::skeleton(bytes).map_err(|error| unreadable(error.into()))?;
        let skeleton = Component::from_binary(&self.engine, &skeleton).map_err(unreadable)?;
        self.grants_nothing(&skeleton)?;
        Ok((skeleton, Modules::compile(&self.engine, bytes)?))
    }

    /// Whether components are to be called directly, if they can be.
    fn wants_direct(&self) -> Result<(), Ineligible> {
        match self.config.lane_choice() {
            Lane::Component => Err(Ineligible::configured()),
            Lane::Auto | Lane::Direct => Ok(()),
        }
    }

    /// Whether a component is granted nothing of what it imports: that is there in the component
    /// lane only.
    fn grants_nothing(&self, component: &Component) -> Result<(), Ineligible> {
        // What imports can't be told apart is refused when it is instantiated.
        let imports = wasi_imports(component, self.config.grants()).unwrap_or_default();
        match imports.iter().find(|import| import.grant == Grant::Granted) {
            Some(import) => Err(Ineligible::granted(import)),
            None => Ok(()),
        }
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
        let modules = Modules::load(&self.engine, parts)?;
        let wanted = self.wants_direct();
        let here = wanted.and_then(|()| self.grants_nothing(&component));
        match (&modules, here) {
            (Ok(_), Err(reason)) => wasmtime::bail!(
                "it was compiled to be called directly, and here it can't be: {reason}"
            ),
            (Err(reason), Ok(())) if *reason == Ineligible::configured() => {
                wasmtime::bail!("it was compiled by an engine whose `lane` is the component lane")
            }
            _ => {}
        }
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

impl CompiledComponent {
    /// What has to be kept to [load](WasmtimeEngine::load) it again.
    pub(crate) fn artifact(&self) -> wasmtime::Result<Artifact> {
        let mut parts = vec![
            (COMPONENT.to_owned(), self.component.serialize()?),
            (WIRING.to_owned(), self.wiring.write().into_bytes()),
        ];
        parts.extend(direct::parts(&self.modules)?);
        Ok(Artifact {
            wasm_size: self.size,
            parts,
        })
    }
}
