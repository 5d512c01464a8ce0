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

use paths::paths;

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
    let count = |path| callgrind::run(path).map(|count| (paths::Path::name(path), count));
    let counted = match paths.iter().map(count).collect::<Result<Vec<_>, _>>() {
        Ok(counted) => counted,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    report::print(&paths, &counted);
    records::check(&counted)
}
