//! `torvyn-engine run`: signals, and readers that leave.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::program::{Outcome, command, probe, read_exactly, text, wasm};

fn send(signal: &str, child: &Child) {
    let status = Command::new("kill")
        .args(["-s", signal, &child.id().to_string()])
        .status();
    assert!(status.unwrap().success());
}

/// Waits for the end of a child that must not need the end of its input for that.
fn outcome(mut child: Child) -> Outcome {
    let stdin = child.stdin.take();
    let outcome = child.wait_with_output().unwrap().into();
    drop(stdin);
    outcome
}

/// Starts a run whose input stays open, and sends it some lines.
fn start(args: &[&str], lines: &str) -> Child {
    let mut child = command(["run"].into_iter().chain(args.iter().copied()))
        .spawn()
        .unwrap();
    let stdin = child.stdin.as_mut().unwrap();
    stdin.write_all(lines.as_bytes()).unwrap();
    child
}

/// The next line of stderr.
fn read_line(child: &mut Child) -> String {
    let (stderr, mut line) = (child.stderr.as_mut().unwrap(), Vec::new());
    // What follows the line is for others to read.
    while line.last() != Some(&b'\n') {
        let mut byte = [0];
        stderr.read_exact(&mut byte).unwrap();
        line.extend(byte);
    }
    String::from_utf8(line).unwrap()
}

#[test]
fn output_does_not_wait_for_more_input() {
    let identity = wasm("identity");
    let mut child = start(&["--through", &identity], "one\ntw");
    assert_eq!(read_exactly(&mut child, 4), b"one\n");
    child.stdin.as_mut().unwrap().write_all(b"o\n").unwrap();
    assert_eq!(read_exactly(&mut child, 4), b"two\n");
    drop(child.stdin.take());
    assert_eq!(outcome(child).code, Some(0));
}

#[test]
fn a_signal_ends_a_stream_that_waits() {
    let identity = wasm("identity");
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        let mut child = start(&["--through", &identity], "one\ntwo\nthr");
        assert_eq!(read_exactly(&mut child, 8), b"one\ntwo\n");
        send(signal, &child);
        let outcome = outcome(child);
        assert_eq!(outcome.out(), "", "a line that was not read in full");
        outcome.failed(code, &["interrupted: 2 in, 2 out in "]);
    }
}

#[test]
fn a_signal_ends_a_stream_that_flows() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("out");
    let args = [
        "--source",
        &wasm("line-source"),
        "--config",
        r#"line-source={"count":1000000000,"template":"this is line {n}"}"#,
        "--out",
        &text(&file),
        "--json",
    ];
    let child = start(&args, "");
    let deadline = Instant::now() + Duration::from_secs(60);
    while std::fs::metadata(&file).map_or(0, |metadata| metadata.len()) == 0 {
        assert!(Instant::now() < deadline, "nothing was written");
        thread::sleep(Duration::from_millis(5));
    }
    send("INT", &child);
    let outcome = outcome(child);
    let summary = &outcome.failed(130, &[]).json()[0];
    assert_eq!(summary["interrupted"], true);

    // Every line is there once, and whole.
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.ends_with('\n'));
    let mut lines = 0;
    for line in text.lines() {
        lines += 1;
        assert_eq!(line, format!("this is line {lines}"));
    }
    assert_eq!(summary["elements_out"], lines);
    assert_eq!(summary["elements_in"], lines);
}

#[test]
fn components_hand_over_what_they_have_when_a_signal_comes() {
    let (faulty, count) = (wasm("faulty"), wasm("word-count"));
    let args = [
        "--through",
        &faulty,
        "--through",
        &count,
        "--sink",
        &probe(),
        "--on-error=skip",
    ];
    let mut child = start(&args, "echo a\necho b\nforward\nerror internal no\n");
    // The lines before the one that this is about were processed.
    assert!(read_line(&mut child).contains("failed on line 4: internal: no"));
    send("INT", &child);
    let outcome = outcome(child);
    outcome.failed(130, &["interrupted: 4 in, 4 out, 3 dropped, 1 failed"]);
    assert_eq!(outcome.out(), "2\techo; 1\ta; 1\tb; 1\tforward\n");
}

#[test]
fn a_second_signal_ends_a_run_that_is_stuck() {
    let faulty = wasm("faulty");
    let args = ["--through", &faulty, "--on-error=skip", "--max-batch=1"];
    let mut child = start(&args, "error internal no\nspin\n");
    read_line(&mut child);
    // By now it spins, or is about to.
    thread::sleep(Duration::from_millis(300));
    send("INT", &child);
    thread::sleep(Duration::from_millis(300));
    assert!(child.try_wait().unwrap().is_none(), "it spins");
    send("INT", &child);
    assert_eq!(outcome(child).code, Some(130));
}

#[test]
fn a_reader_may_leave() {
    let args = [
        "run",
        "--source",
        &wasm("line-source"),
        "--config",
        r#"line-source={"count":1000000000,"template":"{n}"}"#,
    ];
    let mut child = command(args).stdin(Stdio::null()).spawn().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    stdout.read_line(&mut line).unwrap();
    assert_eq!(line, "1\n");
    drop(stdout);
    let mut stderr = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut stderr)
        .unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{stderr}");
    assert!(
        stderr.starts_with("done: ") && !stderr.contains("error"),
        "{stderr}"
    );
}

/// At SIGHUP a component is read again, if its file has changed.
#[test]
fn a_component_is_swapped_at_sighup() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("stage.wasm");
    let put = |name: &str| {
        // At once: a component that is half there can't be read.
        let next = folder.path().join("next");
        std::fs::copy(wasm(name), &next).unwrap();
        std::fs::rename(&next, &file).unwrap();
    };
    put("identity");
    let args = ["--through", file.to_str().unwrap(), "--reload"];
    let mut child = start(&args, "a@example.org\n");
    assert_eq!(read_exactly(&mut child, 14), b"a@example.org\n");
    let line = |child: &mut Child, line: &str| {
        let stdin = child.stdin.as_mut().unwrap();
        stdin.write_all(line.as_bytes()).unwrap();
        let mut out = Vec::new();
        while out.last() != Some(&b'\n') {
            out.extend(read_exactly(child, 1));
        }
        String::from_utf8(out).unwrap()
    };
    // Nothing has changed.
    send("HUP", &child);
    assert_eq!(line(&mut child, "b@example.org\n"), "b@example.org\n");
    put("redact");
    send("HUP", &child);
    // The component is compiled meanwhile, and then it swaps between two elements.
    let until = Instant::now() + Duration::from_secs(120);
    loop {
        match line(&mut child, "c@example.org\n").as_str() {
            "[redacted]\n" => break,
            out => assert_eq!(out, "c@example.org\n"),
        }
        assert!(Instant::now() < until, "it is not swapped");
        thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(read_line(&mut child), "swapped: `stage`\n");
    // What does not fit leaves the one that is there.
    put("line-source");
    send("HUP", &child);
    let said = read_line(&mut child);
    assert!(
        said.starts_with("warning: `stage`: it goes on as it was: "),
        "{said}"
    );
    assert_eq!(line(&mut child, "d@example.org\n"), "[redacted]\n");
    drop(child.stdin.take());
    outcome(child).failed(0, &["done: "]);
}
