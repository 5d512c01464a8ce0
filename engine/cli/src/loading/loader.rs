//! Compiles components.

use std::path::{Path, PathBuf};

use torvyn_engine::{
    CompiledComponent, CompiledComponentCache, EngineError, WasmEngine, WasmtimeEngine,
    WasmtimeEngineConfig,
};

use super::cache;
use super::loaded::Loaded;
use super::locate::{locate, unusable};
use super::notice::Notice;
use crate::args::CacheArgs;
use crate::failure::{Exit, Failure, WARNING, label};
use crate::wait::wait;

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

    /// Keeps what is compiled in memory if it is not kept on disk, for engines that are told of this
    /// one's cache.
    pub(crate) fn keep(mut self) -> Self {
        if self.engine.cache().is_none() {
            let cache = CompiledComponentCache::in_memory();
            self.engine = self.engine.with_cache(cache);
        }
        self
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
        self.load_file(given, name, file)
    }

    /// Loads a file that was located, whatever was loaded of that name before.
    pub(crate) fn load_file(
        &self,
        given: &Path,
        name: String,
        file: PathBuf,
    ) -> Result<Loaded, Failure> {
        let compiled = self.compile(&file).map_err(|error| unusable(&error))?;
        Ok(Loaded {
            given: given.to_owned(),
            name,
            file,
            compiled,
        })
    }

    /// Compiles a file.
    pub(crate) fn compile(&self, file: &Path) -> Result<CompiledComponent, EngineError> {
        let failed = || {
            let cache = self.engine.cache()?;
            Some((cache.folder()?, cache.stats().failed_stores))
        };
        let before = failed();
        let notice = Notice::begin(&self.engine, file, self.verbose);
        let compiled = wait(self.engine.compile_file(file));
        drop(notice);
        let compiled = compiled?;
        if let (Some((folder, after)), Some((_, before))) = (failed(), before)
            && after > before
            && self.verbose
        {
            let text = format!(
                "what was compiled can't be kept in `{}`: is the disk full?",
                folder.display()
            );
            label(WARNING, "warning", &text);
        }
        Ok(compiled)
    }
}
