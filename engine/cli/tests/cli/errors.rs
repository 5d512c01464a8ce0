//! `torvyn-engine run`: components that fail, and inputs that are not what they should be.

use std::fs;

use crate::program::{Outcome, probe, run, text, wasm};

/// Sends lines through the guest that fails on command.
fn faulty(args: &[&str], input: &str) -> Outcome {
    let faulty = wasm("faulty");
    run([&["--through", &faulty], args].concat(), input)
}

#[test]
fn an_error_ends_the_run_and_keeps_what_was_done() {
    let outcome = faulty(&[], "echo 1\necho 2\nerror internal out of ink\necho 4\n");
    assert_eq!(outcome.out(), "echo 1\necho 2\n");
    outcome.failed(
        1,
        &[
            "error: `faulty` failed on line 3: internal: out of ink\n",
            "help: to go on with the next one, use `--on-error skip`",
            "stopped: 3 in, 2 out, 1 failed",
        ],
    );
}

#[test]
fn errors_can_be_skipped() {
    let input = "echo 1\nerror unavailable later\nerror deadline-exceeded\n\necho 5\n";
    let outcome = faulty(&["--on-error", "skip"], input);
    assert_eq!(outcome.ok(), "echo 1\necho 5\n");
    outcome.failed(
        0,
        &[
            "warning: `faulty` failed on line 2: unavailable: later\n",
            "warning: `faulty` failed on line 3: deadline-exceeded\n",
            "warning: `faulty` failed on line 4: invalid-input: unknown command",
            "done: 5 in, 2 out, 3 failed",
        ],
    );
    let outcome = faulty(&["--on-error", "skip", "--quiet"], input);
    assert_eq!((outcome.ok(), &*outcome.stderr), ("echo 1\necho 5\n", ""));
}

#[test]
fn errors_are_json_lines_before_the_summary() {
    let outcome = faulty(&["--on-error=skip", "--json"], "error internal no\necho\n");
    let [failed, summary] = &outcome.json()[..] else {
        panic!("{}", outcome.stderr)
    };
    let expected = serde_json::json!({
        "type": "failed", "element": 1, "component": "faulty", "position": 1, "kind": "internal", "message": "no",
    });
    assert_eq!(failed, &expected);
    assert_eq!(
        (&summary["failed"], &summary["exit_code"]),
        (&1.into(), &0.into())
    );

    let outcome = faulty(&["--json"], "error internal no\n");
    let summary = &outcome.failed(1, &[]).json()[0];
    assert_eq!(summary["error"], "`faulty` failed on line 1: internal: no");
    assert_eq!(summary["exit_code"], 1);
}

#[test]
fn dead_letters_are_the_elements_of_the_input() {
    let folder = tempfile::tempdir().unwrap();
    let letters = folder.path().join("letters");
    let policy = format!("dead-letter={}", text(&letters));
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
    assert_eq!(fs::read(&letters).unwrap(), b"for c@d.org\r\nfor e@f.org\n");
}

#[test]
fn dead_letters_are_framed_as_the_input() {
    let folder = tempfile::tempdir().unwrap();
    let letters = folder.path().join("letters");
    let policy = format!("dead-letter={}", text(&letters));
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
    assert_eq!(fs::read(&letters).unwrap(), b"\x05\0\0\0a\nb\0c");
}

#[test]
fn a_failed_element_leaves_nothing_in_the_output() {
    // The first one takes the line apart, and the second one fails on one part.
    let probe = probe();
    let args = [
        "--through",
        &probe,
        "--through",
        &probe,
        "--on-error=skip",
        "--json",
    ];
    let outcome = run(args, "a,b\nc,bad,d\ne\n");
    assert_eq!(outcome.ok(), "a\nb\ne\n");
    let [failed, summary] = &outcome.json()[..] else {
        panic!("{}", outcome.stderr)
    };
    assert_eq!(failed["component"], "probe");
    assert_eq!(failed["position"], 2);
    assert_eq!(summary["elements_out"], 3);
    assert_eq!(summary["bytes_out"], 3);
    assert_eq!(summary["failed"], 1);
    let outcome = run(args[..4].iter().copied(), "bad\n");
    outcome.failed(1, &["error: `probe` (component 1) failed on line 1: "]);
}

#[test]
fn a_component_that_ends_ends_the_run_whatever_the_policy() {
    let folder = tempfile::tempdir().unwrap();
    let letters = folder.path().join("letters");
    let policy = format!("--on-error=dead-letter={}", text(&letters));
    let cases = [
        ("panic out of tea", "out of tea"),
        ("trap", "unreachable"),
        ("exit 3", "exited"),
        ("clock", "denied"),
        ("error fatal worn out", "fatal: worn out"),
        ("recurse", "stack"),
    ];
    for (command, reason) in cases {
        let input = format!("echo 1\nerror internal no\n{command}\necho 4\n");
        for policy in ["--on-error=skip", &policy] {
            let outcome = faulty(&[policy], &input);
            outcome.failed(4, &["error: `faulty` ended on line 3: ", reason]);
            assert_eq!(outcome.out(), "echo 1\n", "{command}");
        }
        let kept = fs::read_to_string(&letters).unwrap();
        assert_eq!(kept, format!("error internal no\n{command}\n"));
    }
}

#[test]
fn a_panic_message_is_shown() {
    let outcome = faulty(&[], "panic at the disco\n");
    outcome.failed(
        4,
        &[
            "it wrote to stderr:",
            "panicked at",
            "at the disco",
            "`torvyn:streaming/processor@0.2.0#process`",
        ],
    );
}

#[test]
fn what_a_component_wrote_before_a_fatal_error_is_shown() {
    let outcome = faulty(&[], "stderr 5\nerror fatal gone\n");
    outcome.failed(
        4,
        &["`faulty` ended on line 2: fatal: gone\n  it wrote to stderr:\n    xxxxx\n"],
    );
}

#[test]
fn a_configuration_that_is_refused_ends_the_run_before_it_begins() {
    let outcome = run(
        [
            "--through",
            &wasm("redact"),
            "--config",
            "redact={\"mask\":1}",
        ],
        "a\n",
    );
    outcome.failed(
        1,
        &[
            "error: `redact` failed in `init`: invalid-input: ",
            "help: `--config",
        ],
    );
    assert!(!outcome.stderr.contains("0 in"), "{}", outcome.stderr);
    let outcome = faulty(&["--config", "faulty=panic"], "");
    outcome.failed(4, &["`faulty` ended in `init`", "asked to panic in init"]);
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
fn elements_may_be_as_long_as_allowed_and_no_longer() {
    let identity = wasm("identity");
    let args = ["--through", &identity, "--max-element-bytes", "3"];
    assert_eq!(run(args, "abc\nabc").ok(), "abc\nabc\n");
    let outcome = run(args, "abc\nabcd\nabc\n");
    assert_eq!(outcome.out(), "abc\n");
    outcome.failed(
        5,
        &[
            "element 2 of standard input, which begins at byte 4, is too long, and no more than 3 ",
            "help: allow more with `--max-element-bytes`",
        ],
    );
    let outcome = run([&args[..], &["--framing=whole"]].concat(), "abcd");
    outcome.failed(5, &["element 1"]);
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
fn files_that_can_not_be_used_are_named() {
    let identity = wasm("identity");
    let folder = tempfile::tempdir().unwrap();
    let inside = |name: &str| text(folder.path().join(name));
    let cases = [
        ("--in", inside("none"), "can't open"),
        ("--in", text(folder.path()), "can't read"),
        ("--out", inside("none/out"), "can't write to"),
    ];
    for (option, file, message) in cases {
        let outcome = run(["--through", &identity, option, &file], "");
        outcome.failed(5, &[message, &file]);
    }
    let policy = format!("--on-error=dead-letter={}", inside("none/letters"));
    run(["--through", &identity, &policy], "").failed(5, &["can't write to", "none/letters"]);
}

#[test]
fn no_file_is_read_and_written() {
    let identity = wasm("identity");
    let folder = tempfile::tempdir().unwrap();
    let file = text(folder.path().join("file"));
    fs::write(&file, "precious\n").unwrap();
    let outcome = run(["--through", &identity, "--in", &file, "--out", &file], "");
    outcome.failed(2, &["`--in` and `--out` name the same file"]);
    let policy = format!("--on-error=dead-letter={file}");
    let outcome = run(["--through", &identity, "--in", &file, &policy], "");
    outcome.failed(2, &["`--in` and `--on-error` name the same file"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), "precious\n");

    // By another name, too, and before it is there.
    let link = text(folder.path().join("link"));
    fs::hard_link(&file, &link).unwrap();
    let outcome = run(["--through", &identity, "--in", &file, "--out", &link], "");
    outcome.failed(2, &["`--in` and `--out` name the same file"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), "precious\n");
    let [new, roundabout] = ["new", "./new"].map(|name| text(folder.path().join(name)));
    let policy = format!("--on-error=dead-letter={roundabout}");
    let outcome = run(["--through", &identity, "--out", &new, &policy], "");
    outcome.failed(2, &["`--out` and `--on-error` name the same file"]);

    // A component is not written over, nor an output emptied for an input that is none.
    let component = text(folder.path().join("component.wasm"));
    fs::copy(&identity, &component).unwrap();
    let outcome = run(["--through", &component, "--out", &component], "");
    outcome.failed(2, &["`--through` and `--out` name the same file"]);
    let directory = text(folder.path());
    let outcome = run(
        ["--through", &identity, "--in", &directory, "--out", &file],
        "",
    );
    outcome.failed(5, &["can't read", "it is a directory"]);
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
