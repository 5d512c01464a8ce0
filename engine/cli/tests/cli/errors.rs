//! `torvyn-engine run`: failures on bytes that are no text, and of disks.

use std::fs;

use crate::program::{Outcome, probe, run, text, wasm};

/// Sends lines through the guest that fails on command.
fn faulty(args: &[&str], input: &str) -> Outcome {
    let faulty = wasm("faulty");
    run([&["--through", &faulty], args].concat(), input)
}

#[test]
fn dead_letters_are_the_elements_of_the_input() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("kept");
    let policy = format!("dead-letter={}", text(&kept));
    // What fails on the second component is kept as the first one received it.
    let (redact, faulty) = (wasm("redact"), wasm("faulty"));
    let args = [
        "--through",
        &redact,
        "--through",
        &faulty,
        "--on-error",
        &policy,
    ];
    let outcome = run(args, "echo a@b.org\nfor c@d.org\r\necho 3\nfor e@f.org");
    assert_eq!(outcome.ok(), "echo [redacted]\necho 3\n");
    outcome.failed(0, &["4 in, 2 out, 2 failed"]);
    assert_eq!(fs::read(&kept).unwrap(), b"for c@d.org\r\nfor e@f.org\n");
}

#[test]
fn dead_letters_are_framed_as_the_input() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("kept");
    let policy = format!("dead-letter={}", text(&kept));
    let (faulty, input) = (wasm("faulty"), b"\x05\0\0\0a\nb\0c\x04\0\0\0echo");
    let args = [
        "--through",
        &faulty,
        "--framing",
        "length-prefixed",
        "--on-error",
        &policy,
    ];
    run(args, *input).ok_bytes(b"\x04\0\0\0echo");
    assert_eq!(fs::read(&kept).unwrap(), b"\x05\0\0\0a\nb\0c");
}

#[test]
fn a_sink_fails_like_any_other() {
    let (probe, bad) = (probe(), b"one\n\xff\nthree\n");
    let outcome = run(["--sink", &probe], *bad);
    outcome.failed(1, &["`probe` failed on line 2: invalid-input: "]);
    let outcome = run(["--sink", &probe, "--on-error=skip"], *bad);
    assert_eq!(outcome.ok(), "one; three\n");
}

#[test]
fn an_element_that_announces_too_much_is_not_read() {
    let identity = wasm("identity");
    let args = ["--through", &identity, "--max-element-bytes", "3"];
    let outcome = run(
        [&args[..], &["--framing=length-prefixed"]].concat(),
        "\x04\0\0\0abcd",
    );
    outcome.failed(
        5,
        &["element 1", "has 4 bytes, and no more than 3 are allowed"],
    );
}

#[test]
fn an_input_that_is_cut_off_is_told_from_one_that_ends() {
    let identity = wasm("identity");
    let args = ["--through", &identity, "--framing=length-prefixed"];
    let whole = b"\x03\0\0\0abc";
    let cases: [(&[u8], &str); 3] = [
        (b"\x02\0", "should have 4 bytes, and the input ends after 2"),
        (
            b"\x02\0\0\0",
            "should have 2 bytes, and the input ends after 0",
        ),
        (
            b"\x02\0\0\0x",
            "should have 2 bytes, and the input ends after 1",
        ),
    ];
    for (rest, message) in cases {
        let outcome = run(args, [&whole[..], rest].concat());
        assert_eq!(outcome.stdout, whole);
        outcome.failed(
            5,
            &[
                "element 2 of standard input, which begins at byte 7, ",
                message,
            ],
        );
    }
}

#[test]
fn a_file_is_not_written_that_is_read_by_another_name() {
    let identity = wasm("identity");
    let folder = tempfile::tempdir().unwrap();
    let [file, link] = ["file", "link"].map(|name| text(folder.path().join(name)));
    fs::write(&file, "precious\n").unwrap();
    fs::hard_link(&file, &link).unwrap();
    let outcome = run(["--through", &identity, "--in", &file, "--out", &link], "");
    outcome.failed(2, &["`--in` and `--out` name the same file"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), "precious\n");
}

/// What clears a screen, sets a title and turns a line around, and lines that the command could
/// have written.
const FAKE: &str = "\x1b[2J\x1b]0;owned\x07\u{202e}\ndone: 5 in, 5 out\r\nerror: all is lost\r!";

/// As length-prefixed elements.
fn prefixed(elements: &[&str]) -> Vec<u8> {
    let framed = elements.iter().map(|element| {
        let length = u32::try_from(element.len()).unwrap();
        [&length.to_le_bytes(), element.as_bytes()].concat()
    });
    framed.collect::<Vec<_>>().concat()
}

#[test]
fn a_guest_can_not_write_to_the_terminal_or_fake_a_line() {
    let faulty = wasm("faulty");
    let args = ["--through", &faulty, "--framing=length-prefixed"];
    let first = r"\u{1b}[2J\u{1b}]0;owned\u{7}\u{202e}";
    for (command, lines) in [
        (
            // Of stderr.
            "panic ",
            format!("\n    {first}\n    done: 5 in, 5 out\n    error: all is lost\\r!\n"),
        ),
        (
            "error internal ",
            format!(": {first}\n    done: 5 in, 5 out\n    error: all is lost\\r!\n"),
        ),
    ] {
        for policy in ["fail", "skip"] {
            let element = format!("{command}{FAKE}");
            let policy = format!("--on-error={policy}");
            let args = [&args[..], &[&policy]].concat();
            let outcome = run(args, prefixed(&[&element]));
            let shown = &outcome.stderr;
            assert!(shown.contains(&lines), "{shown}");
            assert!(
                !shown.contains(['\x1b', '\x07', '\r', '\u{202e}']),
                "{shown}"
            );
            let own = |line: &&str| line.starts_with("done:") || line.starts_with("stopped:");
            assert_eq!(shown.lines().filter(own).count(), 1, "{shown}");
            assert!(!shown.contains("\nerror: all"), "{shown}");
        }
    }
}

#[test]
fn what_a_terminal_obeys_is_escaped_in_json_and_means_the_same() {
    let faulty = wasm("faulty");
    let message = "\u{9b}31m\u{7f}\u{202e}\x1b[2J";
    let args = ["--through", &faulty, "--on-error=skip", "--json"];
    let outcome = run(args, format!("error internal {message}\n"));
    let control = |character: char| character.is_control() && character != '\n';
    assert!(!outcome.stderr.contains(control), "{}", outcome.stderr);
    assert!(!outcome.stderr.contains('\u{202e}'), "{}", outcome.stderr);
    assert_eq!(outcome.json()[0]["message"], message);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let outcome = run(
        ["--through", &wasm("identity"), "--out", "/dev/full"],
        "one\n",
    );
    outcome.failed(5, &["can't write to `/dev/full`: No space left on device"]);
    let outcome = faulty(&["--on-error=dead-letter=/dev/full"], "error internal no\n");
    outcome.failed(5, &["can't write to `/dev/full`"]);
}
