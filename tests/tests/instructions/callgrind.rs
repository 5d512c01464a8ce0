//! Counting, by Valgrind's callgrind.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use crate::COUNTED;
use crate::paths::Path as Counted;

/// Names the function that is counted, and nothing else in the program.
const PATTERN: &str = "*torvyn_counted_calls*";

/// Makes calls, and has them counted. What grows with the first calls has grown before.
pub(crate) fn count(calls: u32, mut call: Box<dyn FnMut()>) {
    for _ in 0..200 {
        call();
    }
    torvyn_counted_calls(calls, &mut *call);
}

#[inline(never)]
fn torvyn_counted_calls(calls: u32, call: &mut dyn FnMut()) {
    for _ in 0..calls {
        call();
    }
}

/// How many instructions one of a path's calls takes: in a program of its own, whose environment
/// names the path.
pub(crate) fn run(path: &Counted) -> Result<u64, String> {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let program = std::env::current_exe().unwrap();
    let status = Command::new("valgrind")
        .args(["--tool=callgrind", "--quiet", "--collect-atstart=no"])
        .arg(format!("--toggle-collect={PATTERN}"))
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(program)
        .env(COUNTED, path.name())
        .status();
    match status {
        Ok(status) if status.success() => {}
        Ok(status) => return Err(format!("the run in Valgrind ended with {status}")),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(
                "Valgrind counts, and is not installed: `apt-get install valgrind`, \
                        or https://valgrind.org"
                    .to_owned(),
            );
        }
        Err(error) => return Err(format!("can't run Valgrind: {error}")),
    }
    Ok(total(&out)? / u64::from(path.calls))
}

/// What a file says of all instructions in it.
fn total(file: &Path) -> Result<u64, String> {
    let text = fs::read_to_string(file)
        .map_err(|error| format!("callgrind has not written {}: {error}", file.display()))?;
    let total = text.lines().find_map(|line| line.strip_prefix("totals: "));
    let total = total.and_then(|total| total.trim().parse().ok());
    total.ok_or_else(|| format!("{} has no total", file.display()))
}
