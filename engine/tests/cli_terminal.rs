//! `torvyn-engine run`, as it looks in a terminal.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod cli;

use std::fs::File;
use std::io::{Read, Write};
use std::process::{Command, Stdio};

use cli::{CACHE_HOME, piped, text, wasm};

/// Moves the terminal's cursor up by a line: what was drawn is drawn anew.
const UP: &str = "\x1b[1A";

/// The command in a terminal that `script` makes. What the terminal shows is on stdout.
fn in_terminal(args: &[&str]) -> Command {
    let words = [env!("CARGO_BIN_EXE_torvyn-engine")].into_iter();
    let words = words.chain(args.iter().copied());
    let quoted: Vec<_> = words.map(|word| format!("'{word}'")).collect();
    let mut command = piped("script");
    command
        .args(["-qefc", &quoted.join(" "), "/dev/null"])
        .env("XDG_CACHE_HOME", CACHE_HOME)
        .env("TERM", "xterm")
        .stdin(Stdio::null());
    command
}

#[test]
fn stats_are_redrawn_in_place() {
    let folder = tempfile::tempdir().unwrap();
    let (input, output) = (folder.path().join("in"), folder.path().join("out"));
    let made = Command::new("mkfifo").arg(&input).status().unwrap();
    assert!(made.success());
    let identity = wasm("identity");
    let args = ["run", "--through", &identity, "--stats"];
    let files = ["--in", &text(&input), "--out", &text(&output)];
    let mut child = in_terminal(&[args, files].concat()).spawn().unwrap();
    // The stream does not end before it was seen.
    let mut stream = File::options().write(true).open(&input).unwrap();
    let lines = "one\ntwo\n".repeat(5000);
    stream.write_all(lines.as_bytes()).unwrap();

    let mut shown = Vec::new();
    let mut part = [0; 4096];
    let terminal = child.stdout.as_mut().unwrap();
    let redrawn = |shown: &[u8]| {
        let shown = String::from_utf8_lossy(shown);
        shown.matches("identity: ").count() > 3 && shown.contains(UP)
    };
    while !redrawn(&shown) {
        let count = terminal.read(&mut part).unwrap();
        assert_ne!(count, 0, "{}", String::from_utf8_lossy(&shown));
        shown.extend(&part[..count]);
    }
    let drawn = String::from_utf8(shown).unwrap();
    for stage in ["input: ", "identity: ", "output: "] {
        assert!(drawn.contains(stage), "{drawn}");
    }
    // Lines that are redrawn have no label, and none of them stays.
    assert!(!drawn.contains("stats: "), "{drawn}");

    drop(stream);
    let mut rest = String::new();
    terminal.read_to_string(&mut rest).unwrap();
    assert!(child.wait().unwrap().success(), "{rest}");
    let (_, last) = rest.rsplit_once(UP).unwrap();
    // What there was in all, and not since it was last drawn.
    for stage in ["input", "identity", "output"] {
        assert_eq!(last.matches(&format!(" {stage}: ")).count(), 1, "{last}");
        assert!(!last.contains(&format!(" {stage}: 0 elements/s")), "{last}");
    }
    assert!(last.contains("10,000 in, 10,000 out in "), "{last}");
    assert_eq!(std::fs::read(output).unwrap(), lines.as_bytes());
}
