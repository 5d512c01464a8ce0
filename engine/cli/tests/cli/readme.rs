//! What the README shows of the command is what it prints.

use std::fs;
use std::process::Command;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

#[test]
fn the_first_command_prints_what_stands_below_it() {
    let readme = fs::read_to_string(format!("{ROOT}/README.md")).unwrap();
    let cargo = "cargo run --release --";
    let line = readme.lines().find(|line| line.starts_with(cargo)).unwrap();
    let script = line.replacen(cargo, env!("CARGO_BIN_EXE_torvyn-engine"), 1);
    let output = Command::new("sh")
        .args(["-c", &script])
        .env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .current_dir(ROOT)
        .output()
        .unwrap();
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{log}");
    let (_, below) = readme.split_once("```text\n").unwrap();
    let (shown, _) = below.split_once("```").unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), shown);
}
