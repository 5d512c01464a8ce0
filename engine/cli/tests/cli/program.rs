//! Runs the command, for the tests of it.

use std::borrow::BorrowMut;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::thread;

use torvyn_tests::{example, guest};

/// What a run of the command has left.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: String,
}

impl Outcome {
    /// What was written to stdout, as text.
    pub(crate) fn out(&self) -> &str {
        std::str::from_utf8(&self.stdout).unwrap()
    }

    /// Asserts that the run was a success, and returns what it wrote.
    pub(crate) fn ok(&self) -> &str {
        assert_eq!(self.code, Some(0), "{}", self.stderr);
        self.out()
    }

    /// Asserts that the run was a success, and wrote exactly this. Long outputs are not shown.
    #[track_caller]
    pub(crate) fn ok_bytes(&self, expected: &[u8]) {
        assert_eq!(self.code, Some(0), "{}", self.stderr);
        let (found, wanted) = (self.stdout.len(), expected.len());
        assert!(
            self.stdout == expected,
            "{found} bytes that are not the {wanted} expected ones"
        );
    }

    /// Asserts that the run ended with this code, and said all of this on stderr.
    #[track_caller]
    pub(crate) fn failed(&self, code: i32, parts: &[&str]) -> &Self {
        assert_eq!(self.code, Some(code), "{}", self.stderr);
        for part in parts {
            assert!(
                self.stderr.contains(part),
                "no {part:?} in:\n{}",
                self.stderr
            );
        }
        self
    }

    /// The lines of stderr as JSON.
    pub(crate) fn json(&self) -> Vec<serde_json::Value> {
        let lines = self.stderr.lines();
        lines
            .map(|line| serde_json::from_str(line).expect(line))
            .collect()
    }
}

impl From<Output> for Outcome {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            stdout: output.stdout,
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// Where the command keeps things, in place of the user's own folder.
pub(crate) const CACHE_HOME: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/cache-home");

/// The command, with arguments.
pub(crate) fn command<'a>(args: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = piped(env!("CARGO_BIN_EXE_torvyn-engine"));
    command.args(args).env("XDG_CACHE_HOME", CACHE_HOME);
    command
}

/// A program whose input and outputs are the test's.
pub(crate) fn piped(program: &str) -> Command {
    let mut command = Command::new(program);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs the command with an input, and reads everything that it writes.
pub(crate) fn feed(mut command: impl BorrowMut<Command>, input: impl Into<Vec<u8>>) -> Outcome {
    let mut child = command.borrow_mut().spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.into();
    // A command that ends early does not read everything.
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let outcome = child.wait_with_output().unwrap().into();
    writer.join().unwrap();
    outcome
}

/// Runs `torvyn-engine run` with an input.
pub(crate) fn run<'a>(
    args: impl IntoIterator<Item = &'a str>,
    input: impl Into<Vec<u8>>,
) -> Outcome {
    feed(command(["run"].into_iter().chain(args)), input)
}

/// The path of a guest in `guest-examples` as an argument.
pub(crate) fn wasm(name: &str) -> String {
    text(example(name))
}

/// The path of the guest with all roles as an argument.
pub(crate) fn probe() -> String {
    text(guest("probe"))
}

pub(crate) fn text(path: impl Into<PathBuf>) -> String {
    path.into().into_os_string().into_string().unwrap()
}

/// Reads from a child's stdout until it has written this many bytes.
pub(crate) fn read_exactly(child: &mut Child, bytes: usize) -> Vec<u8> {
    let mut read = vec![0; bytes];
    child
        .stdout
        .as_mut()
        .unwrap()
        .read_exact(&mut read)
        .unwrap();
    read
}
