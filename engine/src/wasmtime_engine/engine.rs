//! The engine that runs components in Wasmtime.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use wasmtime::{Engine, Store};

use super::settings::settings;
use crate::cache::{CompiledComponentCache, EngineKey};
use crate::census::Census;
use crate::compiled::CompiledComponent;
use crate::lanes::direct::Beginning;
use crate::session::{ComponentInstance, start};
use crate::store::{EpochThread, State};
use crate::wasmtime_invoker::WasmtimeInvoker;
use crate::{EngineError, WasmEngine, WasmtimeEngineConfig, World, trace};

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
    pub(super) engine: Engine,
    pub(super) config: Arc<WasmtimeEngineConfig>,
    epoch: Option<Arc<EpochThread>>,
    census: Arc<Census>,
    #[cfg(feature = "compiler")]
    pub(super) left_behind: super::in_time::LeftBehind,
    pub(super) cache: Option<(Arc<CompiledComponentCache>, EngineKey)>,
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
        let epoch = match config.ticks() {
            true => Some(Arc::new(EpochThread::start(engine.clone())?)),
            false => None,
        };
        Ok(Self {
            engine,
            config: Arc::new(config),
            epoch,
            census: Arc::default(),
            #[cfg(feature = "compiler")]
            left_behind: super::in_time::LeftBehind::default(),
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

    /// Whether the cache has the component on disk, so that it need not be compiled. What is there is
    /// looked at only when it is loaded.
    #[must_use]
    pub fn is_on_disk(&self, bytes: &[u8]) -> bool {
        let cache = self.cache.as_ref();
        cache.is_some_and(|(cache, key)| cache.is_on_disk(key, bytes))
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
    pub(crate) fn store<W: World>(&self, host: W::Host) -> Result<Store<State>, EngineError> {
        let counted = self.census.enter(self.config.instance_limit())?;
        State::store::<W>(
            &self.engine,
            &self.config,
            self.epoch.clone(),
            counted,
            host,
        )
    }

    async fn make<W: World>(
        &self,
        compiled: &CompiledComponent,
        host: W::Host,
    ) -> Result<ComponentInstance<W>, EngineError> {
        if !Engine::same(&self.engine, compiled.wasmtime_engine()) {
            return Err(EngineError::ForeignComponent);
        }
        let template = compiled.ready::<W>()?;
        let mut store = self.store::<W>(host)?;
        let instance = start(&mut store, &template, Beginning::Starts).await?;
        Ok(ComponentInstance::new(store, instance, template))
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
        span.within(self.make::<W>(compiled, host.into())).await
    }

    fn bind<W: World>(
        &self,
        instance: ComponentInstance<W>,
    ) -> Result<WasmtimeInvoker<W>, EngineError> {
        WasmtimeInvoker::bind(instance)
    }
}
