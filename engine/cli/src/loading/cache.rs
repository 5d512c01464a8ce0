//! Where compiled components are kept.

use std::env;
use std::path::{Path, PathBuf};

use torvyn_engine::CompiledComponentCache;

use crate::args::CacheArgs;
use crate::failure::{Exit, Failure, WARNING, label};

/// The cache that the user asks for. Without the usual one everything works, only slower: then
/// there is a warning, if `verbose`.
pub(super) fn cache(
    args: &CacheArgs,
    verbose: bool,
) -> Result<Option<CompiledComponentCache>, Failure> {
    if args.no_cache {
        return Ok(None);
    }
    if let Some(folder) = &args.cache_dir {
        return open(folder).map(Some);
    }
    let opened = usual_folder().and_then(|folder| open(&folder));
    if let Err(failure) = &opened
        && verbose
    {
        let text = format!("{}; compiled components are not kept", failure.message);
        label(WARNING, "warning", &text);
    }
    Ok(opened.ok())
}

/// Opens the cache in a folder.
pub(crate) fn open(folder: &Path) -> Result<CompiledComponentCache, Failure> {
    CompiledComponentCache::on_disk(folder)
        .map_err(|error| Failure::new(Exit::Usage, error.to_string()))
}

/// The folder that is used if the user names none.
pub(crate) fn usual_folder() -> Result<PathBuf, Failure> {
    let folder = |name, inner: &str| {
        let folder = env::var_os(name).map(PathBuf::from)?;
        // The XDG specification has programs ignore others.
        folder.is_absolute().then(|| folder.join(inner))
    };
    folder("XDG_CACHE_HOME", "torvyn-engine")
        .or_else(|| folder("HOME", ".cache/torvyn-engine"))
        .ok_or_else(|| {
            Failure::new(
                Exit::Usage,
                "there is no folder for the cache: neither `XDG_CACHE_HOME` nor `HOME` names one",
            )
            .help("name one on the command line")
        })
}
