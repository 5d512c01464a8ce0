//! What was recorded, and whether it still holds.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

/// How far a count may be from what was recorded, in percent: machines with other processors
/// take other ways through the C library.
const TOLERANCE: u64 = 5;

const AGAIN: &str = "UPDATE_COUNTS=1 cargo test --config tests/tests/instructions/profile.toml \
                     --workspace --all-features --test instructions";

type Counts = BTreeMap<String, u64>;

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/instructions/counts.toml")
}

/// Compares what was counted with what was recorded, or records it.
pub(crate) fn check(counted: &[(String, u64)]) -> ExitCode {
    let counted: Counts = counted.iter().cloned().collect();
    if env::var_os("UPDATE_COUNTS").is_some() {
        fs::write(file(), toml::to_string(&counted).unwrap()).unwrap();
        println!("recorded in {}", file().display());
        return ExitCode::SUCCESS;
    }
    let recorded: Counts = toml::from_str(&fs::read_to_string(file()).unwrap()).unwrap();
    let differences = differences(&recorded, &counted);
    if differences.is_empty() {
        println!("as recorded, within {TOLERANCE} %");
        return ExitCode::SUCCESS;
    }
    eprintln!(
        "{}\nIf that is meant, record it: {AGAIN}",
        differences.join("\n")
    );
    ExitCode::FAILURE
}

/// What is not as it was, in a line each.
fn differences(recorded: &Counts, counted: &Counts) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, now) in counted {
        let Some(before) = recorded.get(name) else {
            lines.push(format!("{name}: {now}, and nothing is recorded"));
            continue;
        };
        if now.abs_diff(*before) * 100 > before * TOLERANCE {
            let change = (*now as f64 / *before as f64 - 1.0) * 100.0;
            lines.push(format!(
                "{name}: {now} instead of {before} ({change:+.1} %)"
            ));
        }
    }
    let gone = recorded.keys().filter(|name| !counted.contains_key(*name));
    lines.extend(gone.map(|name| format!("{name}: recorded, and not counted")));
    lines
}
