//! How many instructions calls take: the same on every run, where times are not.
//!
//! The program runs itself in Valgrind, once for each path, which counts, and compares what it gets with what was
//! recorded in `counts.toml`. It wants the engine to be built as users build it, which
//! `profile.toml` says to cargo, in the root of the workspace:
//!
//! ```text
//! cargo test --config tests/tests/instructions/profile.toml --workspace --all-features --test instructions
//! ```
//!
//! With `UPDATE_COUNTS=1` in the environment it records what it has counted.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod callgrind;
mod paths;
mod records;
mod report;

use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use paths::{Path, paths};

/// Names the path, in the run that is counted.
const COUNTED: &str = "TORVYN_COUNTED";

fn main() -> ExitCode {
    let paths = paths();
    if let Ok(name) = std::env::var(COUNTED) {
        let path = paths.iter().find(|path| path.name() == name).unwrap();
        callgrind::count(path.calls, (path.prepare)());
        return ExitCode::SUCCESS;
    }
    if cfg!(debug_assertions) {
        eprintln!(
            "instructions are counted in optimised code: add \
             `--config tests/tests/instructions/profile.toml`"
        );
        return ExitCode::FAILURE;
    }
    let counted = match count_all(&paths) {
        Ok(counted) => counted,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    report::print(&paths, &counted);
    records::check(&counted)
}

/// Counts as many paths at a time as the machine has processors: what one takes does not depend on
/// what runs beside it.
fn count_all(paths: &[Path]) -> Result<Vec<(String, u64)>, String> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut counted = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(path) = paths.get(index) else {
                return counted;
            };
            let count = callgrind::run(path).map(|count| (path.name(), count));
            counted.push((index, count));
        }
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let mut counted = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let counted = workers.into_iter().map(|worker| worker.join().unwrap());
        counted.flatten().collect::<Vec<_>>()
    });
    counted.sort_by_key(|(index, _)| *index);
    counted.into_iter().map(|(_, count)| count).collect()
}
