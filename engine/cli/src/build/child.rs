//! Runs the tools that build guests, and reads what they write within limits.

use std::io::{self, Read, Write as _};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::failure::{Exit, Failure};

/// How much is kept of what a tool writes to one stream. The rest is read and forgotten.
pub(super) const MAX_BYTES: usize = 16 << 20;

/// What has come of a tool.
pub(super) struct Ran {
    pub(super) status: ExitStatus,
    pub(super) stdout: Text,
    pub(super) stderr: Text,
}

/// What a tool has written to one stream.
#[derive(Debug, Default)]
pub(super) struct Text {
    pub(super) bytes: Vec<u8>,
    /// How many bytes came after those.
    pub(super) left_out: u64,
}

/// The tools that run, by their process ids; `None` once no tool may be started any more.
static RUNNING: Mutex<Option<Vec<u32>>> = Mutex::new(Some(Vec::new()));

/// Ends the tools that run, and keeps others from being started: the program is about to end, and nothing
/// of it is to go on.
#[cfg(unix)]
pub(crate) fn stop_tools() {
    use rustix::process::{Pid, Signal, kill_process};

    let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    for id in running.take().into_iter().flatten() {
        let id = i32::try_from(id).ok().and_then(Pid::from_raw);
        // One that has ended by now needs no signal.
        let _ = id.map(|id| kill_process(id, Signal::TERM));
    }
}

/// Starts a tool, without an input.
fn start(command: &mut Command) -> io::Result<Child> {
    let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(running) = &mut *running else {
        return Err(io::Error::other("the program is about to end"));
    };
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    running.push(child.id());
    Ok(child)
}

/// Runs a tool to its end, without an input.
pub(super) fn run(command: &mut Command) -> io::Result<Ran> {
    let mut child = start(command)?;
    let (stdout, stderr) = read_both(&mut child);
    // Before it is waited for: until then no other process has its id.
    if let Some(running) = &mut *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) {
        running.retain(|id| *id != child.id());
    }
    Ok(Ran {
        status: child.wait()?,
        stdout: stdout?,
        stderr: stderr?,
    })
}

fn read_both(child: &mut Child) -> (io::Result<Text>, io::Result<Text>) {
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    thread::scope(|scope| {
        let errors = scope.spawn(|| read(stderr, MAX_BYTES));
        let output = read(stdout, MAX_BYTES);
        let lost = |_| Err(io::Error::other("the thread that reads it has ended"));
        (output, errors.join().unwrap_or_else(lost))
    })
}

fn read(stream: Option<impl Read>, max_bytes: usize) -> io::Result<Text> {
    let mut text = Text::default();
    let Some(mut stream) = stream else {
        return Ok(text);
    };
    let mut chunk = vec![0; 64 << 10];
    loop {
        let count = match stream.read(&mut chunk) {
            Ok(0) => return Ok(text),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let kept = count.min(max_bytes - text.bytes.len());
        text.bytes.extend_from_slice(&chunk[..kept]);
        text.left_out += (count - kept) as u64;
    }
}

/// Runs a step of a build. Where it fails, what it has written is shown.
pub(super) fn step(command: &mut Command, failed: impl Fn() -> Failure) -> Result<Ran, Failure> {
    let ran = run(command).map_err(|error| {
        let program = command.get_program().to_string_lossy().into_owned();
        Failure::new(Exit::Component, format!("can't run `{program}`: {error}"))
    })?;
    if ran.status.success() {
        return Ok(ran);
    }
    show(&ran.stdout);
    show(&ran.stderr);
    Err(failed())
}

/// Passes on what a tool has written. If stderr is closed there is nobody to tell.
pub(super) fn show(text: &Text) {
    let mut stderr = anstream::stderr();
    let _ = stderr.write_all(&text.bytes);
    if !text.bytes.is_empty() && !text.bytes.ends_with(b"\n") {
        let _ = stderr.write_all(b"\n");
    }
    if text.left_out > 0 {
        let _ = writeln!(stderr, "[{} bytes more]", text.left_out);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn what_is_beyond_the_limit_is_counted_and_forgotten() {
        let text = read(Some(&b"0123456789"[..]), 4).unwrap();
        assert_eq!((&text.bytes[..], text.left_out), (&b"0123"[..], 6));
        let text = read(Some(&b"0123"[..]), 4).unwrap();
        assert_eq!((&text.bytes[..], text.left_out), (&b"0123"[..], 0));
    }

    #[test]
    #[cfg(unix)]
    fn a_tool_that_writes_without_end_takes_no_more_memory() {
        let script = "head -c 17000000 /dev/zero; head -c 17000000 /dev/zero >&2";
        let ran = run(Command::new("sh").args(["-c", script])).unwrap();
        for text in [ran.stdout, ran.stderr] {
            assert_eq!(text.bytes.len(), MAX_BYTES);
            assert_eq!(text.left_out, 17_000_000 - MAX_BYTES as u64);
        }
    }
}
