//! Components that need not be compiled again.
//!
//! Compiling takes milliseconds to seconds. A [`CompiledComponentCache`] keeps what came out of
//! it: in memory, and if it is given a folder, on disk too, for the next process.
//!
//! ```
//! use torvyn_engine::{CompiledComponentCache, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig};
//!
//! # let greeter = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/greeter.wat"));
//! # let greeter_wasm = wat::parse_str(greeter).unwrap();
//! # let folder = tempfile::tempdir().unwrap();
//! # let folder = folder.path().join("cache");
//! # pollster::block_on(async {
//! let cache = CompiledComponentCache::on_disk(&folder)?.max_disk_bytes(512 << 20);
//! let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new())?.with_cache(cache);
//!
//! let first = engine.compile(&greeter_wasm).await?;
//! let second = engine.compile(&greeter_wasm).await?;
//!
//! let stats = engine.cache().unwrap().stats();
//! assert_eq!((stats.compilations, stats.memory_hits, stats.disk_entries), (1, 1, 1));
//! # Ok::<_, torvyn_engine::EngineError>(())
//! # }).unwrap();
//! ```
//!
//! The command `torvyn-engine cache` lists, checks and clears what is on disk.
//!
//! # What is found
//!
//! A component is found by the SHA-256 of its bytes, together with everything that its machine
//! code depends on: Wasmtime's version, the target, the settings that the compiler sees, the
//! lane, the kinds of WASI that are granted, and the version of this crate. Other bytes, another
//! version or other settings are another entry. In memory a component belongs to the
//! [`WasmtimeEngine`](crate::WasmtimeEngine) that has loaded it (clones are the same engine), and several engines can
//! share a cache.
//!
//! If several threads ask for a component that is not there, one compiles and the others wait
//! for it, on their threads. If that one fails or panics, the next one tries. Processes do not
//! wait for each other: at worst each compiles once.
//!
//! # What it costs
//!
//! Each time a component is asked for, its bytes are hashed. A component from disk is hashed
//! once more, as machine code, and then mapped into memory (on Linux; elsewhere it is copied).
//! [`max_memory_bytes`](CompiledComponentCache::max_memory_bytes) and
//! [`max_disk_bytes`](CompiledComponentCache::max_disk_bytes) are limits: beyond them, what was
//! not used for the longest time goes first. What is in use stays usable, wherever it is
//! removed from. To find the oldest, everything that is on disk is listed whenever something is
//! stored there.
//!
//! # What can go wrong
//!
//! A folder that can't be used is an error when the cache is made. After that nothing that
//! happens to the folder is an error for the caller: a file that was cut off, altered, or made
//! by another version is removed and the component compiled again, and a component that can't be
//! written is returned all the same. [`stats`](CompiledComponentCache::stats) counts both.
//!
//! Entries appear whole or not at all, also if a process is killed while it writes. What it
//! leaves behind is removed by the next one. Nothing is flushed to the device: after a loss of
//! power a file can be cut off, and is then found to be.
//!
//! # Who is trusted
//!
//! Machine code is run as it is: who can write it into the folder can do whatever this process
//! may do. A folder on disk is therefore used only if it belongs to the user who runs the process
//! (its effective user) and nobody else can write to it, and so for every folder and file in it.
//! Symbolic links are refused, in place of the folder and inside of it. What was checked is
//! what is loaded: everything is reached from the open folder, and a file is checked and mapped
//! through one descriptor.
//!
//! This keeps out:
//! - other users of the machine, with whatever they put in the folder's place, beside it, or
//!   into it before its permissions were set right,
//! - accidents: files that were cut off, damaged, mixed up or made by another version are told
//!   by their digests,
//! - the authors of components: they choose which key they have, and nothing else.
//!
//! It does not keep out:
//! - who can act as this user, or as the superuser. They can write files with proper digests,
//!   and change one while it is mapped, which is undefined behaviour,
//! - a file system that lets others write nevertheless: some network file systems and removable
//!   media, and hosts of virtual machines and containers that share a folder with them,
//! - who breaks SHA-256, or finds a fault in the compiler: what was compiled wrongly stays so
//!   until the version changes.
//!
//! [`on_disk_unchecked`](CompiledComponentCache::on_disk_unchecked) leaves the question of who
//! can write to the caller.

mod component_cache;
#[cfg(unix)]
mod disk;
#[cfg(not(unix))]
#[path = "disk_elsewhere.rs"]
mod disk;
mod key;
mod listing;
mod memory;
mod stats;

pub use crate::artifact::Rejection;
pub use component_cache::CompiledComponentCache;
pub(crate) use key::EngineKey;
pub use listing::{CacheEntry, CheckedFile, Cleared};
pub use stats::CacheStats;
