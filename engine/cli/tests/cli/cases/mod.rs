//! Runs the cases in `tests/cases`: files with commands, what goes into them, and what comes out.

mod components;
mod transcript;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use snapbox::assert::DEFAULT_ACTION_ENV;
use snapbox::data::DataFormat;
use snapbox::{Assert, Data};

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");

#[test]
fn cases() {
    let room = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    components::make(&room.path().join("components"));
    let files = files();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut failures = Vec::new();
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            failures.extend(differs(file, room.path()));
        }
        failures
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let failures: Vec<String> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let workers = workers.into_iter();
        workers.flat_map(|worker| worker.join().unwrap()).collect()
    });
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// All files with cases: those in the folder, and in its folders.
fn files() -> Vec<PathBuf> {
    let mut files = components::files(Path::new(CASES), "md");
    for entry in std::fs::read_dir(CASES).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(components::files(&path, "md"));
        }
    }
    files.sort();
    files
}

/// Runs the commands of a file in a folder of its own, and says what differs from what the file
/// has. With `SNAPSHOTS=overwrite` the file is written anew instead.
fn differs(file: &Path, room: &Path) -> Option<String> {
    let folder = tempfile::tempdir_in(room).unwrap();
    let expected = Data::read_from(file, Some(DataFormat::Text));
    let text = expected.render().unwrap();
    let actual = transcript::run(&text, folder.path());
    // Paths in messages stay as they are.
    let compare = Assert::new()
        .action_env(DEFAULT_ACTION_ENV)
        .normalize_paths(false);
    let name = file.strip_prefix(CASES).unwrap_or(file).display();
    let compared = compare.try_eq(Some(&name), Data::text(actual), expected);
    compared.err().map(|error| error.to_string())
}
