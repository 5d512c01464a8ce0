//! What is kept on disk, and for how long.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use torvyn_engine::{CompiledComponentCache, WasmtimeEngine, WasmtimeEngineConfig};

use super::{compile, component, engine, engine_on, folder, works};

#[test]
fn the_next_process_compiles_nothing() {
    let (_parent, folder) = folder();
    let first = engine_on(&folder);
    works(&first, 1);
    let stats = first.cache().unwrap().stats();
    assert_eq!(
        (stats.misses, stats.compilations, stats.disk_entries),
        (1, 1, 1)
    );

    let second = engine_on(&folder);
    works(&second, 1);
    works(&second, 1);
    let stats = second.cache().unwrap().stats();
    assert_eq!((stats.disk_hits, stats.memory_hits), (1, 1));
    assert_eq!((stats.misses, stats.compilations), (0, 0));
    let (first, second) = (compile(&first, 1), compile(&second, 1));
    assert_eq!(first.compiled_size(), second.compiled_size());
}

#[test]
fn other_settings_are_another_entry() {
    let (_parent, folder) = folder();
    let with_fuel = WasmtimeEngineConfig::new().fuel(Some(1_000_000));
    let more_memory = WasmtimeEngineConfig::new().max_memory_bytes(1 << 20);
    let configs = [WasmtimeEngineConfig::new(), with_fuel, more_memory];
    let compilations = configs.map(|config| {
        let cache = CompiledComponentCache::on_disk(&folder).unwrap();
        let engine = WasmtimeEngine::new(config).unwrap().with_cache(cache);
        works(&engine, 1);
        engine.cache().unwrap().stats().compilations
    });
    // The memory that a guest may have makes no other machine code.
    assert_eq!(compilations, [1, 1, 0]);
}

#[test]
fn an_entry_says_what_it_is() {
    let (_parent, folder) = folder();
    let engine = engine_on(&folder);
    works(&engine, 1);
    let cache = engine.cache().unwrap();
    let entries = cache.entries().unwrap();
    let [entry] = &entries[..] else {
        panic!("{entries:?}");
    };
    assert_eq!(entry.wasm_bytes, Some(component(1).len()));
    assert_eq!(entry.name, format!("{}-{}", entry.component, entry.engine));
    assert_eq!(entry.bytes, size(&folder.join(&entry.name)));
    assert_eq!(cache.stats().disk_bytes, entry.bytes);
    let files = cache.verify().unwrap();
    let found: BTreeSet<_> = files.iter().map(|file| file.path.clone()).collect();
    let there = fs::read_dir(folder.join(&entry.name)).unwrap();
    assert_eq!(found, there.map(|file| file.unwrap().path()).collect());
    assert!(files.iter().any(|file| file.path.ends_with("component")));
    assert!(files.iter().all(|file| file.problem.is_none()));
}

fn size(folder: &Path) -> u64 {
    let files = fs::read_dir(folder).unwrap();
    files
        .map(|file| file.unwrap().metadata().unwrap().len())
        .sum()
}

#[test]
fn nobody_else_can_read_it() {
    let (_parent, folder) = folder();
    works(&engine_on(&folder), 1);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let entry = super::only_entry(&folder);
    assert_eq!((mode(&folder), mode(&entry)), (0o700, 0o700));
    for file in fs::read_dir(entry).unwrap() {
        assert_eq!(mode(&file.unwrap().path()), 0o600);
    }
}

#[test]
fn what_was_used_last_stays() {
    let (_parent, folder) = folder();
    works(&engine_on(&folder), 1);
    let one = size(&super::only_entry(&folder));
    // Room for two, and some bytes for manifests that differ in length.
    let limited = || {
        let cache = CompiledComponentCache::on_disk(&folder).unwrap();
        engine(cache.max_memory_bytes(0).max_disk_bytes(2 * one + one / 2))
    };
    let engine = limited();
    for number in [2, 1, 3] {
        works(&engine, number);
    }
    let stats = engine.cache().unwrap().stats();
    assert_eq!((stats.compilations, stats.disk_hits), (2, 1));
    assert_eq!((stats.disk_evictions, stats.disk_entries), (1, 2));
    let engine = limited();
    for number in [1, 3, 2] {
        works(&engine, number);
    }
    let stats = engine.cache().unwrap().stats();
    assert_eq!(
        (stats.disk_hits, stats.compilations, stats.disk_evictions),
        (2, 1, 1)
    );
}

#[test]
fn what_is_larger_than_all_is_not_stored() {
    let (_parent, folder) = folder();
    let cache = CompiledComponentCache::on_disk(&folder).unwrap();
    let engine = engine(cache.max_disk_bytes(1000));
    works(&engine, 1);
    let stats = engine.cache().unwrap().stats();
    assert_eq!((stats.disk_entries, stats.failed_stores), (0, 0));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

#[test]
fn an_emptied_cache_leaves_what_is_not_its_own() {
    let (_parent, folder) = folder();
    let engine = engine_on(&folder);
    works(&engine, 1);
    works(&engine, 2);
    let compiled = compile(&engine, 1);
    fs::write(folder.join("notes.txt"), "mine").unwrap();
    let cache = engine.cache().unwrap();
    let before = cache.stats();
    let cleared = cache.clear().unwrap();
    assert_eq!((cleared.entries, cleared.bytes), (2, before.disk_bytes));
    let left: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().file_name())
        .collect();
    assert_eq!(left, ["notes.txt"]);
    // What is mapped stays so.
    pollster::block_on(async {
        use torvyn_engine::WasmEngine;
        engine
            .instantiate::<super::Answering>(&compiled, ())
            .await
            .unwrap();
    });
    works(&engine, 1);
    assert_eq!(cache.stats().compilations, 3);
}

#[test]
fn a_component_that_cannot_be_stored_is_returned() {
    let (_parent, folder) = folder();
    let engine = engine_on(&folder);
    fs::remove_dir(&folder).unwrap();
    works(&engine, 1);
    let stats = engine.cache().unwrap().stats();
    assert_eq!((stats.compilations, stats.failed_stores), (1, 1));
    assert_eq!((stats.rejected, stats.disk_entries), (0, 0));
}

#[test]
fn an_unchecked_folder_is_used_as_it_is() {
    let (_parent, folder) = folder();
    works(&engine_on(&folder), 1);
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
    let open = || {
        #[allow(unsafe_code, reason = "only this test writes to the folder")]
        // SAFETY: as the reason says.
        let cache = unsafe { CompiledComponentCache::on_disk_unchecked(&folder) };
        engine(cache.unwrap())
    };
    let engine = open();
    works(&engine, 1);
    works(&engine, 2);
    let stats = engine.cache().unwrap().stats();
    assert_eq!(
        (stats.disk_hits, stats.compilations, stats.rejected),
        (1, 1, 0)
    );

    // Accidents are found there too.
    let entry = engine.cache().unwrap().entries().unwrap()[0].name.clone();
    fs::remove_file(folder.join(entry).join("component")).unwrap();
    let engine = open();
    works(&engine, 1);
    works(&engine, 2);
    let stats = engine.cache().unwrap().stats();
    assert_eq!(
        (stats.disk_hits, stats.compilations, stats.rejected),
        (1, 1, 1)
    );
}
