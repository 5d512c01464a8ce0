//! `torvyn-engine run` beside the same loop without any component: a gigabyte of lines of about 100
//! bytes, from a file to nowhere. Each run is a process of its own, so that its memory is too.
//!
//! ```text
//! cargo bench -p torvyn-cli
//! ```
//!
//! What it prints is Markdown, for `tests/benches/README.md`.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a bench fails by panicking"
)]

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use torvyn_tests::{example, process};

/// The argument with which the program is the native loop.
const NATIVE: &str = "--native-loop";

/// How often each is run. They take turns, so that a busy moment does not hit one alone.
const ROUNDS: usize = 5;

/// How much is read and written at a time, as in the command.
const CHUNK: usize = 256 << 10;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == NATIVE) {
        return pass_on(Path::new(&arguments[at + 1]));
    }
    // `cargo bench` says so. Whatever else runs it wants to know whether it works.
    let measured = arguments.iter().any(|argument| argument == "--bench");
    let (lines, rounds) = if measured {
        (10_000_000, ROUNDS)
    } else {
        (10_000, 1)
    };
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("lines");
    let size = write_lines(&input, lines);
    let contenders = contenders(&input);
    let mut runs: Vec<Vec<Run>> = contenders.iter().map(|_| Vec::new()).collect();
    for _ in 0..rounds {
        for (contender, runs) in contenders.iter().zip(&mut runs) {
            runs.push(contender.run());
        }
    }
    print!("{}", table(&contenders, &mut runs, lines, size));
}

/// What runs with a file as its input.
struct Contender {
    name: &'static str,
    program: String,
    arguments: Vec<String>,
}

/// What one run took.
struct Run {
    time: Duration,
    /// The most memory that it held, in bytes. Zero where the system does not say.
    peak: u64,
}

fn contenders(input: &Path) -> Vec<Contender> {
    let input = input.to_str().unwrap();
    let this = std::env::current_exe().unwrap();
    let native = Contender {
        name: "native loop",
        program: this.to_str().unwrap().to_owned(),
        arguments: vec![NATIVE.to_owned(), input.to_owned()],
    };
    let identity = example("identity");
    let run = |name, more: &[&str]| Contender {
        name,
        program: env!("CARGO_BIN_EXE_torvyn-engine").to_owned(),
        arguments: [
            "run",
            "--in",
            input,
            "--through",
            identity.to_str().unwrap(),
        ]
        .iter()
        .chain(more)
        .map(|argument| (*argument).to_owned())
        .collect(),
    };
    vec![
        native,
        run("`run`", &[]),
        run("`run --max-batch=1`", &["--max-batch=1"]),
        run("`run --jobs=2`", &["--jobs=2"]),
    ]
}

impl Contender {
    fn run(&self) -> Run {
        let begun = Instant::now();
        let mut child = Command::new(&self.program)
            .args(&self.arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut peak = 0;
        let status = loop {
            peak = peak.max(process::peak_memory(child.id()).unwrap_or(0));
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            thread::sleep(Duration::from_millis(2));
        };
        assert!(status.success(), "{} failed: {status}", self.name);
        Run {
            time: begun.elapsed(),
            peak,
        }
    }
}

/// The loop without a component: it reads lines, and writes each of them.
fn pass_on(input: &Path) {
    let mut input = BufReader::with_capacity(CHUNK, File::open(input).unwrap());
    let mut output = BufWriter::with_capacity(CHUNK, std::io::stdout().lock());
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line).unwrap() > 0 {
        let element = line.strip_suffix(b"\n").unwrap_or(&line);
        output.write_all(element).unwrap();
        output.write_all(b"\n").unwrap();
        line.clear();
    }
    output.flush().unwrap();
}

/// Writes lines of 80 to 119 bytes. Returns how many bytes they are.
fn write_lines(path: &Path, lines: u64) -> u64 {
    let mut file = BufWriter::with_capacity(CHUNK, File::create(path).unwrap());
    for line in 0..lines {
        let width = 69 + (line * 17 % 40) as usize;
        writeln!(file, "{line:010}{:>width$}", "x").unwrap();
    }
    file.flush().unwrap();
    fs::metadata(path).unwrap().len()
}

fn table(contenders: &[Contender], runs: &mut [Vec<Run>], lines: u64, size: u64) -> String {
    let mut text = format!(
        "{lines} lines, {size} bytes; medians of {} runs\n\n",
        runs[0].len()
    );
    text += "| | time | bytes/s | elements/s | most memory | throughput |\n";
    text += "| --- | ---: | ---: | ---: | ---: | ---: |\n";
    let mut baseline = None;
    for (contender, runs) in contenders.iter().zip(runs) {
        let peak = runs.iter().map(|run| run.peak).max().unwrap();
        runs.sort_by_key(|run| run.time);
        let seconds = runs[runs.len() / 2].time.as_secs_f64();
        let native = *baseline.get_or_insert(seconds);
        writeln!(
            text,
            "| {} | {seconds:.2} s | {:.0} MB | {:.1} million | {:.1} MB | {:.2} |",
            contender.name,
            size as f64 / seconds / 1e6,
            lines as f64 / seconds / 1e6,
            peak as f64 / 1e6,
            native / seconds
        )
        .unwrap();
    }
    text
}
