//! The engine that runs components in Wasmtime.

mod compile;
mod precompiled;

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use wasmtime::component::{Component, types};
use wasmtime::{Engine, Store};

use crate::cache::{CompiledComponentCache, EngineKey};
use crate::census::Census;
use crate::component::{
    Instance, Lane as _, State, Template, Ticker, Way, Wiring, settings, start, wasi_imports,
};
use crate::direct::{Ineligible, Modules};
use crate::{
    EngineError, Lane, WasiImport, WasmEngine, WasmtimeEngineConfig, WasmtimeInvoker, World, trace,
};

/// Compiles components with Cranelift and runs them in Wasmtime.
///
/// # Examples
///
/// ```no_run
/// # async fn example() -> Result<(), torvyn_engine::EngineError> {
/// use torvyn_engine::streaming::{ElementMeta, ProcessResult, StreamElement, Transform};
/// use torvyn_engine::{ComponentInvoker, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig};
///
/// let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new())?;
/// let compiled = engine.compile_file("identity.wasm").await?;
/// let instance = engine.instantiate::<Transform>(&compiled, ()).await?;
/// let mut invoker = engine.bind(instance)?;
/// let meta = ElementMeta { sequence: 0, timestamp_ns: 0 };
/// let result = invoker.process(StreamElement { meta, payload: b"hello" }).await??;
/// assert_eq!(result, ProcessResult::Forward);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct WasmtimeEngine {
    engine: Engine,
    config: Arc<WasmtimeEngineConfig>,
    ticker: Option<Arc<Ticker>>,
    census: Arc<Census>,
    cache: Option<(Arc<CompiledComponentCache>, EngineKey)>,
}

impl std::fmt::Debug for WasmtimeEngine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WasmtimeEngine")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

impl WasmtimeEngine {
    /// Sets an engine up.
    ///
    /// # Errors
    ///
    /// [`EngineError::Config`] if the configuration can't be honoured.
    pub fn new(config: WasmtimeEngineConfig) -> Result<Self, EngineError> {
        config.validate()?;
        let engine = Engine::new(&settings(&config)).map_err(|error| EngineError::Config {
            setting: "target",
            reason: error.to_string(),
        })?;
        let ticker = match config.ticks() {
            true => Some(Arc::new(Ticker::start(engine.clone())?)),
            false => None,
        };
        Ok(Self {
            engine,
            config: Arc::new(config),
            ticker,
            census: Arc::default(),
            cache: None,
        })
    }

    /// Looks components up in a cache before they are compiled, and puts them there.
    ///
    /// An engine that was built without a compiler runs what another one has put there. A
    /// component that is in no cache is an [`EngineError::NoCompiler`] then.
    #[must_use]
    pub fn with_cache(mut self, cache: impl Into<Arc<CompiledComponentCache>>) -> Self {
        self.cache = Some((cache.into(), EngineKey::new(&self.engine, &self.config)));
        self
    }

    /// The cache, if there is one.
    #[must_use]
    pub fn cache(&self) -> Option<&Arc<CompiledComponentCache>> {
        self.cache.as_ref().map(|(cache, _)| cache)
    }

    /// The configuration that the engine was set up with.
    #[must_use]
    pub fn config(&self) -> &WasmtimeEngineConfig {
        &self.config
    }

    /// How many instances there are, over all clones of the engine.
    #[must_use]
    pub fn live_instances(&self) -> u32 {
        self.census.live()
    }

    /// A store for one instance, with its limits in place.
    pub(crate) fn store<W: World>(&self, host: W::Host) -> Result<Store<State<W>>, EngineError> {
        let counted = self.census.enter(self.config.instance_limit())?;
        State::store(
            &self.engine,
            &self.config,
            self.ticker.clone(),
            counted,
            host,
        )
    }

    async fn make<W: World>(
        &self,
        compiled: &CompiledComponent,
        host: W::Host,
    ) -> Result<ComponentInstance<W>, EngineError> {
        if !Engine::same(&self.engine, compiled.component.engine()) {
            return Err(EngineError::ForeignComponent);
        }
        let template = compiled.template::<W>()?;
        if W::Component::ASYNC_HOST && !self.config.is_async() {
            return Err(EngineError::Config {
                setting: "execution",
                reason: format!(
                    "the host functions of `{}` are asynchronous: set it to async",
                    W::DEFINITION.name
                ),
            });
        }
        if let (Way::Component(_, reason), Lane::Direct) =
            (&template.way, self.config.lane_choice())
        {
            return Err(not_direct(reason));
        }
        let mut store = self.store(host)?;
        let instance = start(&mut store, &template).await?;
        Ok(ComponentInstance {
            store,
            instance,
            template,
        })
    }
}

impl WasmEngine for WasmtimeEngine {
    type Compiled = CompiledComponent;
    type Instance<W: World> = ComponentInstance<W>;
    type Invoker<W: World> = WasmtimeInvoker<W>;

    async fn compile(&self, bytes: &[u8]) -> Result<CompiledComponent, EngineError> {
        self.compile_from(bytes, format!("the input of {} bytes", bytes.len()))
    }

    async fn compile_file(
        &self,
        path: impl AsRef<Path> + Send,
    ) -> Result<CompiledComponent, EngineError> {
        let path = path.as_ref();
        let bytes = fs::read(path).map_err(|source| EngineError::Read {
            path: path.to_owned(),
            source,
        })?;
        self.compile_from(&bytes, format!("`{}`", path.display()))
    }

    async fn instantiate<W: World>(
        &self,
        compiled: &CompiledComponent,
        host: impl Into<W::Host> + Send,
    ) -> Result<ComponentInstance<W>, EngineError> {
        let span = trace::instantiate::<W>();
        span.within(self.make(compiled, host.into())).await
    }

    fn bind<W: World>(
        &self,
        instance: ComponentInstance<W>,
    ) -> Result<WasmtimeInvoker<W>, EngineError> {
        WasmtimeInvoker::bind(instance)
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
    templates: Arc<Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>>,
}

impl CompiledComponent {
    /// The template for a world. It is made once.
    fn template<W: World>(&self) -> Result<Arc<Template<W>>, EngineError> {
        let mut templates = self
            .templates
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let known = templates.get(&TypeId::of::<W>()).cloned();
        if let Some(Ok(template)) = known.map(Arc::downcast) {
            return Ok(template);
        }
        let template = Arc::new(Template::new(
            &self.component,
            &self.wiring,
            self.config.grants(),
            self.modules.clone(),
            self.config.is_async(),
        )?);
        templates.insert(TypeId::of::<W>(), Arc::clone(&template) as _);
        Ok(template)
    }

    /// Compares the component with a world.
    ///
    /// # Errors
    ///
    /// [`EngineError::Mismatch`] with every difference, and [`EngineError::Instantiate`] if the
    /// component imports a function of WASI's with another type than WASI's.
    pub fn check<W: World>(&self) -> Result<(), EngineError> {
        self.template::<W>().map(drop)
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

/// A live component with its own memory and host.
pub struct ComponentInstance<W: World> {
    pub(crate) store: Store<State<W>>,
    pub(crate) instance: Instance,
    pub(crate) template: Arc<Template<W>>,
}

impl<W: World> std::fmt::Debug for ComponentInstance<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ComponentInstance")
            .field("world", &W::DEFINITION.name)
            .finish_non_exhaustive()
    }
}
