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
    for _ in 0..10 {
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

/// The instructions of each path's calls, by its name.
pub(crate) fn run(paths: &[Counted]) -> Result<Vec<(String, u64)>, String> {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let program = std::env::current_exe().unwrap();
    let status = Command::new("valgrind")
        .args(["--tool=callgrind", "--quiet", "--collect-atstart=no"])
        .arg(format!("--toggle-collect={PATTERN}"))
        .arg(format!("--dump-after={PATTERN}"))
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(program)
        .env(COUNTED, "1")
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
    let counted = paths.iter().enumerate().map(|(index, path)| {
        // One file for each time that the function was left.
        let file = out.with_extension((index + 1).to_string());
        let total = total(&file)?;
        Ok((path.name(), total / u64::from(path.calls)))
    });
    counted.collect()
}

/// What a file says of all instructions in it.
fn total(file: &Path) -> Result<u64, String> {
    let text = fs::read_to_string(file)
        .map_err(|error| format!("callgrind has not written {}: {error}", file.display()))?;
    let total = text.lines().find_map(|line| line.strip_prefix("totals: "));
    let total = total.and_then(|total| total.trim().parse().ok());
    total.ok_or_else(|| format!("{} has no total", file.display()))
}
