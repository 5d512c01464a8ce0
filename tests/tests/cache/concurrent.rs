//! Many ask at once.

use std::sync::Barrier;
use std::thread;

use torvyn_engine::{CompiledComponentCache, WasmEngine};

use super::{component, engine, engine_on, folder, works};

const THREADS: u32 = 100;
const COMPONENTS: u32 = 10;

#[test]
fn a_hundred_threads_compile_ten_components_ten_times() {
    let engine = engine(CompiledComponentCache::in_memory());
    let start = Barrier::new(THREADS as usize);
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let (engine, start) = (&engine, &start);
            scope.spawn(move || {
                start.wait();
                works(engine, thread % COMPONENTS);
            });
        }
    });
    let stats = engine.cache().unwrap().stats();
    assert_eq!(stats.compilations, u64::from(COMPONENTS));
    assert_eq!(stats.memory_hits, u64::from(THREADS - COMPONENTS));
}

#[test]
fn those_that_wait_for_a_bad_component_get_an_error_each() {
    let engine = engine(CompiledComponentCache::in_memory());
    let start = Barrier::new(THREADS as usize);
    let cut = &component(1)[..40];
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                start.wait();
                assert!(pollster::block_on(engine.compile(cut)).is_err());
            });
        }
    });
    let stats = engine.cache().unwrap().stats();
    assert_eq!((stats.misses, stats.compilations), (u64::from(THREADS), 0));
}

/// Each engine has a cache of its own, as each process has, and all have the same folder. The
/// limit makes them remove entries that others are reading.
#[test]
fn a_folder_can_be_shared() {
    let (_parent, folder) = folder();
    let one = {
        let engine = engine_on(&folder);
        works(&engine, 0);
        engine.cache().unwrap().stats().disk_bytes
    };
    thread::scope(|scope| {
        for first in 0..8 {
            let folder = &folder;
            scope.spawn(move || {
                let cache = CompiledComponentCache::on_disk(folder).unwrap();
                let engine = engine(cache.max_memory_bytes(0).max_disk_bytes(4 * one));
                for number in first..first + 40 {
                    works(&engine, number % COMPONENTS);
                }
                let stats = engine.cache().unwrap().stats();
                assert_eq!((stats.rejected, stats.failed_stores), (0, 0));
                assert_eq!(stats.disk_hits + stats.compilations, 40);
            });
        }
    });
    let cache = CompiledComponentCache::on_disk(&folder).unwrap();
    assert!(cache.stats().disk_bytes <= 4 * one);
    let files = cache.verify().unwrap();
    assert!(files.iter().all(|file| file.problem.is_none()), "{files:?}");
    let described = files
        .iter()
        .filter(|file| file.path.ends_with("manifest.txt"));
    assert_eq!(described.count(), cache.stats().disk_entries);
}
