//! What is tested of a component, and how.

use std::path::PathBuf;

use crate::contract::Contract;
use crate::contract::behaviour::Behaviour;
use crate::{CompiledComponentCache, WasmtimeEngine, WasmtimeEngineConfig};

/// The payload that is the largest one, unless another is set: 1 MiB.
const MAX_PAYLOAD_BYTES: usize = 1 << 20;

/// Tests of one component.
///
/// # Examples
///
/// ```no_run
/// use torvyn_engine::contract::Package;
/// use torvyn_engine::contract::suite::Suite;
///
/// let world = Package::open("wit")?.world(Some("managed-transform"))?;
/// let report = Suite::new("redact.wasm")
///     .world(world)
///     .golden("tests/golden/redact")
///     .deterministic(true)
///     .run()?;
/// for (test, failure) in report.failures() {
///     eprintln!("{} {}: {failure}", test.group.name(), test.name);
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Suite {
    pub(super) component: PathBuf,
    pub(super) world: Option<Contract>,
    pub(super) golden: Option<PathBuf>,
    pub(super) config: WasmtimeEngineConfig,
    pub(super) engine: Option<WasmtimeEngine>,
    pub(super) configuration: String,
    pub(super) deterministic: bool,
    pub(super) skipped: Vec<Behaviour>,
    pub(super) max_payload_bytes: usize,
    pub(super) update: bool,
}

impl Suite {
    /// Tests of a component.
    #[must_use]
    pub fn new(component: impl Into<PathBuf>) -> Self {
        Self {
            component: component.into(),
            world: None,
            golden: None,
            config: WasmtimeEngineConfig::new(),
            engine: None,
            configuration: String::new(),
            deterministic: false,
            skipped: Vec::new(),
            max_payload_bytes: MAX_PAYLOAD_BYTES,
            update: std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1"),
        }
    }

    /// The world that the component is to fit. Without it, shapes are not tested.
    #[must_use]
    pub fn world(mut self, world: Contract) -> Self {
        self.world = Some(world);
        self
    }

    /// The folder with golden cases.
    #[must_use]
    pub fn golden(mut self, folder: impl Into<PathBuf>) -> Self {
        self.golden = Some(folder.into());
        self
    }

    /// What `init` receives. It is an empty text without it.
    #[must_use]
    pub fn configuration(mut self, text: impl Into<String>) -> Self {
        self.configuration = text.into();
        self
    }

    /// Whether the component claims that the same input always has the same output.
    #[must_use]
    pub fn deterministic(mut self, claimed: bool) -> Self {
        self.deterministic = claimed;
        self
    }

    /// Leaves a behaviour out.
    #[must_use]
    pub fn skip(mut self, behaviour: Behaviour) -> Self {
        self.skipped.push(behaviour);
        self
    }

    /// Leaves a behaviour out, by its name. `contract_tests!` has checked that.
    #[doc(hidden)]
    #[must_use]
    pub fn skip_named(mut self, name: &str) -> Self {
        self.skipped.extend(Behaviour::named(name));
        self
    }

    /// The size of the largest payload that the component has to have an answer for. 1 MiB
    /// without it.
    #[must_use]
    pub fn max_payload_bytes(mut self, bytes: usize) -> Self {
        self.max_payload_bytes = bytes;
        self
    }

    /// How the engine is set up: limits, and what is granted. Its calls have to be blocking.
    #[must_use]
    pub fn engine(mut self, config: WasmtimeEngineConfig) -> Self {
        self.config = config;
        self.engine = None;
        self
    }

    /// An engine that is set up already, in place of a configuration. What it has compiled is not
    /// compiled again, and other tests take their compiled components from its cache. Without a cache,
    /// it is given one in memory.
    #[must_use]
    pub fn prepared(mut self, engine: WasmtimeEngine) -> Self {
        self.config = engine.config().clone();
        self.engine = Some(match engine.cache() {
            Some(_) => engine,
            None => engine.with_cache(CompiledComponentCache::in_memory()),
        });
        self
    }

    /// Whether golden cases are written in place of being compared. Without it, the variable
    /// `UPDATE_GOLDEN` of the environment says so.
    #[must_use]
    pub fn update(mut self, update: bool) -> Self {
        self.update = update;
        self
    }
}
