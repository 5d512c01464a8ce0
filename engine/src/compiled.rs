//! A compiled component.

use std::any::TypeId;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use wasmtime::Engine;
use wasmtime::component::{Component, types};

use crate::artifact::{Artifact, TrustedParts};
use crate::lanes::component::wasi_imports;
use crate::lanes::direct::{self, Ineligible, Modules};
use crate::session::{Bindings as _, LaneTemplate, Template, Wiring};
use crate::{EngineError, Grant, Lane, WasiImport, WasmtimeEngineConfig, World};

/// The names of the parts that a compiled component is kept in.
const COMPONENT: &str = "component";
const WIRING: &str = "wiring";

/// A compiled component, for one of the lanes. Clones share the machine code.
#[derive(Clone)]
pub struct CompiledComponent {
    /// All of it, or if it is called directly, all but its code.
    component: Component,
    /// What the direct lane runs, or why it can't.
    modules: Result<Arc<Modules>, Ineligible>,
    wiring: Arc<Wiring>,
    config: Arc<WasmtimeEngineConfig>,
    size: usize,
    /// What was prepared for each world that the component was instantiated for.
    templates: Arc<Mutex<HashMap<TypeId, Arc<Template>>>>,
}

impl CompiledComponent {
    pub(crate) fn new(
        component: Component,
        modules: Result<Modules, Ineligible>,
        wiring: Wiring,
        config: &Arc<WasmtimeEngineConfig>,
        wasm_size: usize,
    ) -> Self {
        Self {
            component,
            modules: modules.map(Arc::new),
            wiring: Arc::new(wiring),
            config: Arc::clone(config),
            size: wasm_size,
            templates: Arc::default(),
        }
    }

    /// Loads what [`artifact`](Self::artifact) has described. Fails if it is for another engine.
    pub(crate) fn load(
        engine: &Engine,
        config: &Arc<WasmtimeEngineConfig>,
        parts: &TrustedParts<'_>,
    ) -> wasmtime::Result<Self> {
        let component = parts.component(COMPONENT, engine)?;
        let wiring = Wiring::parse(&parts.text(WIRING)?)
            .ok_or_else(|| wasmtime::Error::msg("the wiring can't be read"))?;
        let modules = Modules::load(engine, parts)?;
        let wanted = wants_direct(config);
        let here = wanted.and_then(|()| grants_nothing(config, &component));
        match (&modules, here) {
            (Ok(_), Err(reason)) => wasmtime::bail!(
                "it was compiled to be called directly, and here it can't be: {reason}"
            ),
            (Err(reason), Ok(())) if *reason == Ineligible::configured() => {
                wasmtime::bail!("it was compiled by an engine whose `lane` is the component lane")
            }
            _ => {}
        }
        let size = parts.wasm_size();
        Ok(Self::new(component, modules, wiring, config, size))
    }

    /// What has to be kept to [load](Self::load) it again.
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

    /// The template for a world. It is made once.
    fn template<W: World>(&self) -> Result<Arc<Template>, EngineError> {
        let mut templates = self
            .templates
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(template) = templates.get(&TypeId::of::<W>()) {
            return Ok(Arc::clone(template));
        }
        let template = Arc::new(Template::new::<W>(
            &self.component,
            &self.wiring,
            self.config.grants(),
            self.modules.clone(),
            self.config.is_async(),
            W::Component::link,
        )?);
        templates.insert(TypeId::of::<W>(), Arc::clone(&template));
        Ok(template)
    }

    /// The template for a world, if the engine that has compiled the component can make an
    /// instance of it: all that [`check`](Self::check) promises.
    pub(crate) fn ready<W: World>(&self) -> Result<Arc<Template>, EngineError> {
        let template = self.template::<W>()?;
        if W::Component::ASYNC_HOST && !self.config.is_async() {
            return Err(EngineError::Config {
                setting: "execution",
                reason: format!(
                    "the host functions of `{}` are asynchronous: set it to async",
                    W::DEFINITION.name
                ),
            });
        }
        match (&template.lane, self.config.lane_choice()) {
            (LaneTemplate::Component(_, reason), Lane::Direct) => Err(not_direct(reason)),
            _ => Ok(template),
        }
    }

    /// Compares the component with a world, and says whether the engine that has compiled it can
    /// make an instance. [`instantiate`](crate::WasmEngine::instantiate) asks the same before it
    /// runs anything, so what it says afterwards is about the guest's own start, or about limits
    /// on how many instances there are.
    ///
    /// # Errors
    ///
    /// [`EngineError::Mismatch`] with every difference, [`EngineError::Instantiate`] if the
    /// component imports a function of WASI's with another type than WASI's, or can't be called
    /// directly where the setting `lane` asks for that, and [`EngineError::Config`] if the world
    /// has asynchronous host functions and the engine calls without waiting.
    pub fn check<W: World>(&self) -> Result<(), EngineError> {
        self.ready::<W>().map(drop)
    }

    /// The functions of WASI that the component imports, and what the engine does when they are
    /// called.
    ///
    /// # Errors
    ///
    /// [`EngineError::Instantiate`] if the imports can't be told apart.
    pub fn wasi_imports(&self) -> Result<Vec<WasiImport>, EngineError> {
        wasi_imports(&self.component, self.config.grants()).map_err(|error| {
            EngineError::Instantiate {
                source: error.into(),
            }
        })
    }

    /// Whether calls go straight to the component's core functions.
    ///
    /// # Errors
    ///
    /// Why not, in one line: then they go through Wasmtime's component API.
    pub fn is_direct(&self) -> Result<(), String> {
        match &self.modules {
            Ok(_) => Ok(()),
            Err(reason) => Err(reason.to_string()),
        }
    }

    /// Whether a snapshot can be taken of the component's instances, as
    /// [`WasmtimeInvoker::snapshot`](crate::WasmtimeInvoker::snapshot) does it.
    ///
    /// # Errors
    ///
    /// Why one never can, in one line.
    pub fn has_snapshots(&self) -> Result<(), String> {
        match &self.modules {
            Ok(modules) => modules.plan.state.as_ref().map(drop).map_err(Clone::clone),
            Err(reason) => Err(format!(
                "it is called through the component lane, since {reason}"
            )),
        }
    }

    /// The size of the WebAssembly that was compiled, in bytes.
    #[must_use]
    pub fn wasm_size(&self) -> usize {
        self.size
    }

    /// The size of the machine code and data that came out of it, in bytes.
    #[must_use]
    pub fn compiled_size(&self) -> usize {
        let range = self.component.image_range();
        let modules = self.modules.as_ref().map_or(0, |modules| modules.size());
        range.end.addr() - range.start.addr() + modules
    }

    /// What the component imports and exports, as Wasmtime knows it. The types belong to
    /// [that engine](Self::wasmtime_engine).
    #[must_use]
    pub fn component_type(&self) -> types::Component {
        self.component.component_type()
    }

    /// Wasmtime's own engine, for which it was compiled.
    #[must_use]
    pub fn wasmtime_engine(&self) -> &Engine {
        self.component.engine()
    }

    /// What of WASI is granted where it was compiled.
    #[cfg(feature = "contract")]
    pub(crate) fn grants(&self) -> &crate::WasiGrants {
        self.config.grants()
    }

    /// The component as Wasmtime knows it: if it is called directly, without its code.
    #[cfg(feature = "contract")]
    pub(crate) fn component(&self) -> &Component {
        &self.component
    }

    /// The component as Wasmtime runs it, if it was compiled for the component lane.
    #[cfg(feature = "contract")]
    pub(crate) fn whole(&self) -> Option<&Component> {
        self.modules.is_err().then_some(&self.component)
    }
}

impl std::fmt::Debug for CompiledComponent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CompiledComponent")
            .field("wasm_size", &self.size)
            .finish_non_exhaustive()
    }
}

/// The configuration asks for the direct lane, and the component can't take it.
#[cold]
fn not_direct(reason: &Ineligible) -> EngineError {
    EngineError::Instantiate {
        source: format!("it can't be called directly, as the setting `lane` asks for: {reason}")
            .into(),
    }
}

/// Whether components are to be called directly, if they can be.
pub(crate) fn wants_direct(config: &WasmtimeEngineConfig) -> Result<(), Ineligible> {
    match config.lane_choice() {
        Lane::Component => Err(Ineligible::configured()),
        Lane::Auto | Lane::Direct => Ok(()),
    }
}

/// Whether a component is granted nothing of what it imports: that is there in the component
/// lane only.
pub(crate) fn grants_nothing(
    config: &WasmtimeEngineConfig,
    component: &Component,
) -> Result<(), Ineligible> {
    // What imports can't be told apart is refused when it is instantiated.
    let imports = wasi_imports(component, config.grants()).unwrap_or_default();
    match imports.iter().find(|import| import.grant == Grant::Granted) {
        Some(import) => Err(Ineligible::granted(import)),
        None => Ok(()),
    }
}
