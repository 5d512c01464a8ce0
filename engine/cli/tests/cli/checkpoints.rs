//! `torvyn-engine run --checkpoint-dir`: killed at any moment, the same command goes on.

use std::fmt::Write as _;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use crate::program::{Outcome, command, feed, wasm};

/// How often a run is killed, for whoever wants to know more of it than there is time for each time.
fn kills() -> u64 {
    let kills = std::env::var("TORVYN_KILLS").ok();
    kills.map_or(6, |kills| kills.parse().unwrap())
}

/// Runs something in a folder, with checkpoints and without, and kills it again and again.
fn killed(folder: &Path, stages: &[&str], lines: &str, outputs: &[&str]) {
    let input = folder.join("in");
    fs::write(&input, lines).unwrap();
    let run = |checkpoints: &[&str]| {
        let fixed = ["run", "--in", "in", "--out", "out", "--max-batch", "50"];
        let args = fixed.iter().chain(stages).chain(checkpoints);
        let mut command = command(args.copied());
        command.current_dir(folder).stdout(Stdio::null());
        command
    };
    let read = |name: &&str| fs::read(folder.join(name)).unwrap();
    let whole: Outcome = feed(run(&[]), "");
    whole.ok();
    let expected: Vec<_> = outputs.iter().map(read).collect();
    outputs
        .iter()
        .for_each(|name| fs::remove_file(folder.join(name)).unwrap());

    let checkpoints = ["--checkpoint-dir", "kept", "--checkpoint", "300"];
    let mut random = fastrand::Rng::with_seed(kills());
    let (mut ended, mut began) = (0, 0);
    while ended < kills() {
        let mut child = run(&checkpoints).spawn().unwrap();
        thread::sleep(Duration::from_micros(random.u64(..300_000)));
        child.kill().unwrap();
        ended += 1;
        let outcome = Outcome::from(child.wait_with_output().unwrap());
        match outcome.code {
            // Killed: whatever it was at.
            None => {}
            // It has come to its end, and there is nothing left to kill: once more from the start.
            Some(code) => {
                assert_eq!(code, 0, "{}", outcome.stderr);
                assert!(outputs.iter().map(read).eq(expected.iter().cloned()));
                fs::remove_dir_all(folder.join("kept")).unwrap();
                outputs
                    .iter()
                    .for_each(|name| fs::remove_file(folder.join(name)).unwrap());
                began += 1;
            }
        }
    }
    let outcome = feed(run(&checkpoints), "");
    outcome.ok();
    for (name, expected) in outputs.iter().zip(&expected) {
        assert!(read(name) == *expected, "`{name}` is another one");
    }
    // All of them together have counted the same.
    let counts = |outcome: &Outcome, before: &str, after: &str| {
        let line = outcome
            .stderr
            .lines()
            .find_map(|line| line.strip_prefix(before));
        let line = line.unwrap_or_else(|| panic!("no `{before}`: {}", outcome.stderr));
        line.split(after).next().unwrap().to_owned()
    };
    let all = counts(&whole, "done: ", " in ");
    assert_eq!(
        counts(&outcome, "done: ", " in "),
        all,
        "{began} runs came to their end"
    );
    let outcome = feed(run(&checkpoints), "");
    outcome.ok();
    let before = "nothing to do: this run came to its end before: ";
    assert_eq!(counts(&outcome, before, "\n"), all);
}

/// Lines with words of all sorts.
fn text(lines: u32) -> String {
    let mut text = String::new();
    for line in 0..lines {
        let word = line.wrapping_mul(2_654_435_761) % 997;
        writeln!(text, "the w{word} of ada@example.org and w{}", word % 13).unwrap();
    }
    text
}

#[test]
fn a_table_is_that_of_a_run_that_nobody_killed() {
    let folder = tempfile::tempdir().unwrap();
    let count = wasm("word-count");
    let stages = ["--through", &count, "--config", r#"1={"top":1000}"#];
    killed(folder.path(), &stages, &text(15_000), &["out"]);
}

#[test]
fn outputs_and_dead_letters_are_those_of_a_run_that_nobody_killed() {
    let folder = tempfile::tempdir().unwrap();
    let mut lines = String::new();
    for line in 0..15_000 {
        match line % 7 {
            3 => writeln!(lines, "no JSON in line {line}").unwrap(),
            5 => writeln!(
                lines,
                r#"{{"to":"ada@example.org","line":{line},"more":0}}"#
            )
            .unwrap(),
            _ => writeln!(lines, r#"{{"line":{line},"to":"nobody"}}"#).unwrap(),
        }
    }
    let (select, redact) = (wasm("json-select"), wasm("redact"));
    let stages = [
        "--through",
        &select,
        "--through",
        &redact,
        "--config",
        r#"1={"fields":["to","line"]}"#,
        "--on-error",
        "1=dead-letter=dead",
    ];
    killed(folder.path(), &stages, &lines, &["out", "dead"]);
}

/// A run that passes numbers on and remembers how far it was.
struct Numbers {
    folder: tempfile::TempDir,
    identity: String,
}

impl Numbers {
    const LAST: u64 = 150_000;

    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let input: String = (1..=Self::LAST).map(|line| format!("{line}\n")).collect();
        fs::write(folder.path().join("in"), input).unwrap();
        Self {
            folder,
            identity: wasm("identity"),
        }
    }

    /// Runs it, and kills it if it takes longer than that. Answers what it has written to its output.
    fn run(&self, out: &str, at_most: Option<Duration>) -> Vec<u8> {
        let args = ["run", "--in", "in", "--state", "state", "--out", out];
        let mut command = command(args.into_iter().chain(["--through", &self.identity]));
        let mut child = command.current_dir(self.folder.path()).spawn().unwrap();
        let mut stdout = child.stdout.take().unwrap();
        let reader = thread::spawn(move || {
            let mut out = Vec::new();
            stdout.read_to_end(&mut out).unwrap();
            out
        });
        match at_most {
            Some(time) => {
                thread::sleep(time);
                child.kill().unwrap();
                child.wait().unwrap();
            }
            None => {
                Outcome::from(child.wait_with_output().unwrap()).ok();
            }
        }
        reader.join().unwrap()
    }

    /// How many elements are remembered.
    fn remembered(&self) -> u64 {
        let Ok(text) = fs::read_to_string(self.folder.path().join("state")) else {
            return 0;
        };
        let state: serde_json::Value = serde_json::from_str(&text).unwrap();
        state["elements"].as_u64().unwrap()
    }

    /// Kills runs again and again, and has one come to its end. `seen` is shown what each was at when it
    /// began, and what it has written.
    fn kill(&self, out: &str, mut seen: impl FnMut(u64, Vec<u8>)) {
        let mut random = fastrand::Rng::with_seed(kills());
        for _ in 0..kills() / 2 {
            let began = self.remembered();
            let time = Duration::from_millis(random.u64(900..1600));
            seen(began, self.run(out, Some(time)));
        }
        let began = self.remembered();
        seen(began, self.run(out, None));
        assert_eq!(self.remembered(), Self::LAST);
    }
}

/// The numbers in whole lines.
fn numbers(text: &[u8]) -> Vec<u64> {
    let text = str::from_utf8(text).unwrap();
    let (whole, _) = text.rsplit_once('\n').unwrap_or_default();
    whole.lines().map(|line| line.parse().unwrap()).collect()
}

/// To a file, each line comes once.
#[test]
fn a_file_is_read_on_and_written_on() {
    let run = Numbers::new();
    let out = run.folder.path().join("out");
    run.kill("out", |_, _| {
        let numbers = numbers(&fs::read(&out).unwrap_or_default());
        assert!(numbers.iter().copied().eq(1..=numbers.len() as u64));
        assert!(run.remembered() <= numbers.len() as u64);
    });
    let input = run.folder.path().join("in");
    assert!(fs::read(&out).unwrap() == fs::read(&input).unwrap());
    // What is new is read, and nothing else.
    let mut file = fs::File::options().append(true).open(&input).unwrap();
    file.write_all(b"more\n").unwrap();
    run.run("out", None);
    assert!(fs::read(&out).unwrap() == fs::read(&input).unwrap());
    // A file that is another one is not gone on with.
    fs::write(&input, "1\n".repeat(600_000)).unwrap();
    let args = ["run", "--in", "in", "--state", "state", "--out", "out"];
    let mut command = command(args.into_iter().chain(["--through", &run.identity]));
    feed(command.current_dir(run.folder.path()), "").failed(
        5,
        &["can't go on with `in`: the 938900 bytes of it that were read are not what they were"],
    );
}

/// To a pipe, a run begins with the line after those that are remembered.
#[test]
fn what_is_remembered_does_not_come_twice() {
    let run = Numbers::new();
    let mut last = 0;
    run.kill("-", |began, out| {
        assert!(began <= last, "a line is lost");
        let numbers = numbers(&out);
        assert!(
            numbers
                .iter()
                .copied()
                .eq((began + 1..).take(numbers.len()))
        );
        last = began + numbers.len() as u64;
        assert!(run.remembered() <= last);
    });
    assert_eq!(last, Numbers::LAST);
}
