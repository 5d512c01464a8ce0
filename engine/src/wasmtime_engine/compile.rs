//! Where compiled components come from: the compiler, or what was kept of one.

#[cfg(feature = "compiler")]
use wasmtime::component::Component;

use super::engine::WasmtimeEngine;
#[cfg(feature = "compiler")]
use super::in_time::in_time;
#[cfg(feature = "compiler")]
use super::refusal::refusal;
use super::size::expect_size;
use crate::artifact::TrustedParts;
use crate::check::expect_component;
use crate::compiled::CompiledComponent;
#[cfg(feature = "compiler")]
use crate::compiled::{grants_nothing, wants_direct};
#[cfg(feature = "compiler")]
use crate::lanes::direct::{self, DriverSettings, Ineligible, Modules};
#[cfg(feature = "compiler")]
use crate::session::Wiring;
use crate::{EngineError, trace};

impl WasmtimeEngine {
    /// Takes a component from the cache, or compiles it. `origin` says in errors where the bytes
    /// came from.
    pub(crate) fn compile_from(
        &self,
        bytes: &[u8],
        origin: String,
    ) -> Result<CompiledComponent, EngineError> {
        expect_component(bytes, &origin)?;
        let size = expect_size(bytes, self.config.limits_of_components(), &origin);
        if let Err(error @ EngineError::ComponentTooLarge(_)) = size {
            return Err(error);
        }
        let span = trace::compile(&origin, bytes.len());
        let compile = || {
            // What can't be read is not compiled: nobody knows what it is made of.
            size?;
            self.compile_in_time(bytes, &origin)
        };
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

    /// Compiles, and leaves that alone if it takes too long.
    #[cfg(feature = "compiler")]
    fn compile_in_time(
        &self,
        bytes: &[u8],
        origin: &str,
    ) -> Result<CompiledComponent, EngineError> {
        let Some(limit) = self.config.compile_limit() else {
            return self.compile_anew(bytes, origin);
        };
        let (engine, bytes, of) = (self.clone(), bytes.to_vec(), origin.to_owned());
        let compile = move || engine.compile_anew(&bytes, &of);
        in_time(limit, &self.left_behind, origin, compile)?
    }

    #[cfg(feature = "compiler")]
    fn compile_anew(&self, bytes: &[u8], origin: &str) -> Result<CompiledComponent, EngineError> {
        let refused = |error| refusal(bytes, origin, &self.config, error);
        let (component, modules) = match self.compile_directly(bytes) {
            Ok((skeleton, modules)) => (skeleton, Ok(modules)),
            // What is wrong with a component is said of it as a whole.
            Err(reason) => {
                let component = Component::from_binary(&self.engine, bytes);
                (component.map_err(refused)?, Err(reason))
            }
        };
        let wiring = Wiring::read(bytes).map_err(refused)?;
        let (config, size) = (&self.config, bytes.len());
        Ok(CompiledComponent::new(
            component, modules, wiring, config, size,
        ))
    }

    /// Compiles a component for the direct lane, if it can be called directly: its core modules,
    /// and all else of it.
    #[cfg(feature = "compiler")]
    fn compile_directly(&self, bytes: &[u8]) -> Result<(Component, Modules), Ineligible> {
        let unreadable = |error| Ineligible(format!("can't be read: {error}"));
        wants_direct(&self.config)?;
        let skeleton = direct::skeleton(bytes).map_err(|error| unreadable(error.into()))?;
        let skeleton = Component::from_binary(&self.engine, &skeleton).map_err(unreadable)?;
        grants_nothing(&self.config, &skeleton)?;
        // A call driver burns fuel of its own, and calls have what they burn told exactly.
        let driver = DriverSettings {
            drives: self.config.fuel_limit().is_none(),
            simd: self.config.drives_with_simd(),
        };
        Ok((skeleton, Modules::compile(&self.engine, bytes, driver)?))
    }

    #[cfg(not(feature = "compiler"))]
    #[allow(clippy::unused_self, reason = "a compiler would need it")]
    fn compile_in_time(&self, _: &[u8], origin: &str) -> Result<CompiledComponent, EngineError> {
        Err(EngineError::NoCompiler {
            origin: origin.to_owned(),
        })
    }

    /// Loads what was kept of a component. Fails if it is for another engine.
    pub(crate) fn load(&self, parts: &TrustedParts<'_>) -> wasmtime::Result<CompiledComponent> {
        CompiledComponent::load(&self.engine, &self.config, parts)
    }
}
