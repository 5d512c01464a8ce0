//! The same logic in a process of its own, behind two pipes: what isolation costs without
//! WebAssembly.
//!
//! That process is the program that uses this: it has to call [`answer`] if [`ARGUMENT`] is among
//! its arguments.

use std::io::{ErrorKind, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// What the program is called with to be that process.
pub const ARGUMENT: &str = "--flip-over-a-pipe";

/// In front of a payload: its sequence, its timestamp and its length, 8 bytes each.
const HEADER: usize = 24;

/// Flips.
pub struct Flip {
    child: Child,
    requests: Option<ChildStdin>,
    answers: ChildStdout,
    message: Vec<u8>,
}

impl Default for Flip {
    fn default() -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .arg(ARGUMENT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        Self {
            requests: child.stdin.take(),
            answers: child.stdout.take().unwrap(),
            child,
            message: Vec::new(),
        }
    }
}

impl super::Flip for Flip {
    fn process(&mut self, payload: &[u8]) -> u8 {
        let len = payload.len() as u64;
        self.message.clear();
        for field in [1, 2, len] {
            self.message.extend_from_slice(&u64::to_le_bytes(field));
        }
        self.message.extend_from_slice(payload);
        let requests = self.requests.as_mut().unwrap();
        requests.write_all(&self.message).unwrap();
        // An answer is as long as what was sent.
        self.answers.read_exact(&mut self.message).unwrap();
        self.message[HEADER]
    }
}

impl Drop for Flip {
    /// The end of its input ends the other process.
    fn drop(&mut self) {
        drop(self.requests.take());
        self.child.wait().unwrap();
    }
}

/// Answers until there are no more requests: the other process.
pub fn answer() {
    let (mut requests, mut answers) = (std::io::stdin().lock(), std::io::stdout().lock());
    let mut header = [0; HEADER];
    let mut message = Vec::new();
    loop {
        match requests.read_exact(&mut header) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => return,
            result => result.unwrap(),
        }
        let len = u64::from_le_bytes(*header[16..].first_chunk().unwrap());
        message.clear();
        message.extend_from_slice(&header);
        message.resize(HEADER + len as usize, 0);
        requests.read_exact(&mut message[HEADER..]).unwrap();
        if let Some(first) = message.get_mut(HEADER) {
            *first = !*first;
        }
        answers.write_all(&message).unwrap();
        answers.flush().unwrap();
    }
}
