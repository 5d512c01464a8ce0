//! From what the user names to a compiled component.

mod cache;
mod config;
mod crates;

use std::fs;
use std::path::{Path, PathBuf};

use torvyn_engine::streaming::{DataSink, DataSource, Transform};
use torvyn_engine::{
    CompiledComponent, EngineError, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig,
};

use crate::args::CacheArgs;
use crate::failure::{Exit, Failure};
use crate::wait::wait;
pub(crate) use cache::{open as open_cache, usual_folder};
pub(crate) use config::{assign, place};

/// A component, and what it is called.
#[derive(Clone, Debug)]
pub(crate) struct Loaded {
    /// What the user wrote.
    pub(crate) given: PathBuf,
    /// The name of its crate, or of its file without the extension.
    pub(crate) name: String,
    /// The `.wasm` file.
    pub(crate) file: PathBuf,
    pub(crate) compiled: CompiledComponent,
}

impl Loaded {
    /// Whether the component exports the standard lifecycle, in whatever version.
    pub(crate) fn has_lifecycle(&self) -> bool {
        self.exports()
            .any(|name| name.starts_with("torvyn:streaming/lifecycle"))
    }

    fn exports(&self) -> impl Iterator<Item = String> {
        let names: Vec<_> = self
            .compiled
            .component_type()
            .exports(self.compiled.wasmtime_engine())
            .map(|(name, _)| name.to_owned())
            .collect();
        names.into_iter()
    }
}

/// Builds and compiles components, each of them once.
pub(crate) struct Loader {
    pub(crate) engine: WasmtimeEngine,
    /// Whether it is said what is being built.
    verbose: bool,
    loaded: Vec<Loaded>,
}

impl Loader {
    pub(crate) fn new(
        config: WasmtimeEngineConfig,
        verbose: bool,
        cache: &CacheArgs,
    ) -> Result<Self, Failure> {
        let mut engine = WasmtimeEngine::new(config)
            .map_err(|error| Failure::new(Exit::Usage, error.to_string()))?;
        if let Some(cache) = cache::cache(cache, verbose)? {
            engine = engine.with_cache(cache);
        }
        Ok(Self {
            engine,
            verbose,
            loaded: Vec::new(),
        })
    }

    /// Loads a `.wasm` file, or builds the crate in a folder and loads what comes out.
    pub(crate) fn load(&mut self, given: &Path) -> Result<Loaded, Failure> {
        if let Some(known) = self.loaded.iter().find(|loaded| loaded.given == given) {
            return Ok(known.clone());
        }
        let loaded = self.load_anew(given)?;
        self.loaded.push(loaded.clone());
        Ok(loaded)
    }

    fn load_anew(&self, given: &Path) -> Result<Loaded, Failure> {
        let (name, file) = locate(given, self.verbose)?;
        let compiled = wait(self.engine.compile_file(&file)).map_err(|error| unusable(&error))?;
        Ok(Loaded {
            given: given.to_owned(),
            name,
            file,
            compiled,
        })
    }
}

/// The name of a component, and its `.wasm` file. If a crate's folder is given, it is built.
pub(crate) fn locate(given: &Path, verbose: bool) -> Result<(String, PathBuf), Failure> {
    let metadata = fs::metadata(given).map_err(|error| {
        Failure::new(
            Exit::Component,
            format!("can't find the component `{}`: {error}", given.display()),
        )
        .help("name a `.wasm` file, or the folder of a guest's crate")
    })?;
    if metadata.is_dir() {
        let built = crates::build(given, verbose)?;
        return Ok((built.name, built.file));
    }
    let stem = given.file_stem().unwrap_or(given.as_os_str());
    Ok((stem.to_string_lossy().into_owned(), given.to_owned()))
}

pub(crate) fn unusable(error: &EngineError) -> Failure {
    let failure = Failure::new(Exit::Component, error.to_string());
    match error {
        EngineError::NotWasm { .. } => {
            failure.help("name a `.wasm` file, or the folder of a guest's crate")
        }
        EngineError::InvalidComponent { .. } => {
            failure.help("is the file complete? build it again, or copy it again")
        }
        _ => failure,
    }
}

/// What a component is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Source,
    Through,
    Sink,
}

impl Role {
    /// The option that asks for it.
    fn option(self) -> &'static str {
        match self {
            Self::Source => "--source",
            Self::Through => "--through",
            Self::Sink => "--sink",
        }
    }

    fn fits(self, compiled: &CompiledComponent) -> bool {
        match self {
            Self::Source => compiled.check::<DataSource>(),
            Self::Through => compiled.check::<Transform>(),
            Self::Sink => compiled.check::<DataSink>(),
        }
        .is_ok()
    }
}

/// Why a component can't do what is asked of it, and what it can do.
pub(crate) fn misplaced(loaded: &Loaded, role: Role, error: &EngineError) -> Failure {
    let option = role.option();
    let given = loaded.given.display();
    let failure = Failure::new(
        Exit::Component,
        format!("`{given}` can't be used with `{option}`: {error}"),
    );
    if !matches!(error, EngineError::Mismatch(_)) {
        return failure;
    }
    let fitting: Vec<_> = [Role::Source, Role::Through, Role::Sink]
        .into_iter()
        .filter(|role| role.fits(&loaded.compiled))
        .map(Role::option)
        .collect();
    match &fitting[..] {
        [] => failure.help(format!(
            "`torvyn-engine inspect {given}` shows what the component is"
        )),
        fitting if fitting.contains(&option) => failure,
        fitting => failure.help(format!("use it with `{}`", fitting.join("` or `"))),
    }
}
