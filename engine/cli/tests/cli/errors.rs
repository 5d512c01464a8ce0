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
