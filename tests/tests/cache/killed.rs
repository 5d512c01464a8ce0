//! A process that uses the cache can be killed at any moment.

use std::env;
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use torvyn_engine::CompiledComponentCache;

use super::{answers, component_with, engine, engine_on, folder};

const FOLDER: &str = "TORVYN_TEST_CACHE";
const KILLS: u64 = 200;
const COMPONENTS: u32 = 10;
/// The size of each component. Most of the time goes into writing it.
const DATA_BYTES: usize = 1 << 20;
/// Less than the components need: old ones are removed all the time.
const DISK_BYTES: u64 = 4 << 20;

/// Makes the components, in files: what is killed has its time for the cache.
fn make_components(folder: &Path) -> Vec<Vec<u8>> {
    let data = "a".repeat(DATA_BYTES);
    let memory = format!(
        r#"(memory {}) (data (i32.const 0) "{data}")"#,
        DATA_BYTES >> 16
    );
    fs::create_dir(folder).unwrap();
    let made = (0..COMPONENTS).map(|number| {
        let component = component_with(number, &memory);
        fs::write(folder.join(number.to_string()), &component).unwrap();
        component
    });
    made.collect()
}

/// Where they are, beside the cache.
fn beside(cache: &Path) -> PathBuf {
    cache.with_file_name("components")
}

/// What is killed. It stores and removes as fast as it can.
#[test]
#[ignore = "it runs until it is killed: the test below does both"]
fn user() {
    let Some(folder) = env::var_os(FOLDER) else {
        return;
    };
    let files = (0..COMPONENTS).map(|number| beside(folder.as_ref()).join(number.to_string()));
    let components: Vec<_> = files.map(|file| fs::read(file).unwrap()).collect();
    let cache = CompiledComponentCache::on_disk(&folder).unwrap();
    let engine = engine(cache.max_memory_bytes(0).max_disk_bytes(DISK_BYTES));
    println!("\nready");
    loop {
        for (number, component) in (0..).zip(&components) {
            answers(&engine, component, number);
        }
        engine.cache().unwrap().clear().unwrap();
    }
}

/// Lets a process use the cache, and kills it at some moment.
fn kill_one(folder: &Path, wait: impl FnOnce()) {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["killed::user", "--exact", "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap() == "ready"));
    wait();
    assert_eq!(child.try_wait().unwrap(), None, "it has ended by itself");
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn after_two_hundred_kills_everything_works() {
    let (_parent, folder) = folder();
    let components = make_components(&beside(&folder));
    let mut left_behind = 0;
    for kill in 0..KILLS {
        // Half of them at any moment, and half while something is written or removed.
        kill_one(&folder, || {
            if kill % 2 == 0 {
                let micros = RandomState::new().hash_one(kill) % 20_000;
                thread::sleep(Duration::from_micros(micros));
            } else {
                let seen = (0..1_000_000).any(|_| {
                    thread::yield_now();
                    leftovers(&folder) > 0
                });
                assert!(seen, "nothing is ever written");
            }
        });
        left_behind += usize::from(leftovers(&folder) > 0);
        if kill % 20 == 0 {
            use_all(&folder, &components);
        }
    }
    use_all(&folder, &components);
    println!("{left_behind} of {KILLS} processes left something behind");
    assert!(left_behind > 0, "nothing was interrupted");
}

fn leftovers(folder: &Path) -> usize {
    let names = fs::read_dir(folder).unwrap();
    names
        .filter(|file| file.as_ref().unwrap().file_name().as_encoded_bytes()[0] == b'.')
        .count()
}

fn use_all(folder: &Path, components: &[Vec<u8>]) {
    let engine = engine_on(folder);
    assert_eq!(leftovers(folder), 0);
    for (number, component) in (0..).zip(components) {
        answers(&engine, component, number);
    }
    let cache = engine.cache().unwrap();
    let stats = cache.stats();
    // What is there is whole.
    assert_eq!((stats.rejected, stats.failed_stores), (0, 0), "{stats:?}");
    assert_eq!(stats.disk_hits + stats.compilations, u64::from(COMPONENTS));
    assert_eq!(stats.disk_entries, COMPONENTS as usize);
    let files = cache.verify().unwrap();
    assert!(files.iter().all(|file| file.problem.is_none()), "{files:?}");
}
