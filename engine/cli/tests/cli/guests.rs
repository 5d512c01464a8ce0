//! Guests in every language: each template as `new` writes it, and the examples in `guest-examples`, are
//! built, tested and run.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::time::Instant;

use crate::guest_tools::{is_there, link_packages, new, only_guest_in_rust, options, room, torvyn};
use crate::nasty_text::nasty_text;
use crate::program::{Outcome, command, feed, text};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The worlds that there are templates for beside `transform`, with what `run` says of each for a small input.
const WORLDS: [(&str, &[&str], &str, &str); 3] = [
    (
        "managed-transform",
        &["--through", "guest", "--config", "1=b"],
        "a\nabc\n",
        "abc\n1 of 2 lines\n",
    ),
    (
        "managed-data-source",
        &["--source", "guest", "--config", "1=a\n\nb"],
        "",
        "a\n\nb\n",
    ),
    (
        "data-sink",
        &["--sink", "guest"],
        "a\nabc\n",
        "2 elements, 4 bytes, the longest has 3\n",
    ),
];

/// How many lines the examples are compared on: 1.6 MB.
const LINES: usize = 20_000;

/// Tests a guest's folder.
fn test(folder: &Path, language: &str, guest: &str) {
    let arguments = ["test", guest, "--deterministic"];
    let arguments = arguments
        .into_iter()
        .chain(options(language).iter().copied());
    torvyn(folder, arguments, "").ok();
}

/// Runs a guest, compiled in the way of its test.
fn run(folder: &Path, language: &str, arguments: &[&str], input: &str) -> Outcome {
    let arguments = ["run"].iter().chain(arguments).chain(options(language));
    torvyn(folder, arguments.copied(), input)
}

/// The first four commands: `new`, and those that it says come next, word by word.
fn first_hour(language: &str) {
    let room = room();
    if language == "javascript" {
        link_packages(room.path());
    }
    let mut times = format!("the first four commands in {language}:");
    let mut timed = |line: &str| {
        let start = Instant::now();
        let words = line.strip_prefix("torvyn-engine ").expect(line);
        let outcome = torvyn(room.path(), words.split(' '), "");
        outcome.ok();
        let (name, _) = words.split_once(' ').unwrap();
        let _ = write!(times, " {name} {:.1} s", start.elapsed().as_secs_f64());
        outcome
    };
    let made = timed(&format!("torvyn-engine new guest --lang {language}"));
    let [build, test, run] = made.out().lines().collect::<Vec<_>>()[..] else {
        panic!("{}", made.out());
    };
    timed(build).failed(0, &["building: guest\n", "built: `guest`, "]);
    timed(test);
    let output = timed(run);
    let lines = fs::read_to_string(room.path().join("guest/README.md")).unwrap();
    assert!(run.ends_with(" --in guest/README.md"), "{run}");
    let mut tidied = String::new();
    for line in lines
        .lines()
        .map(str::trim_end)
        .filter(|line| !line.is_empty())
    {
        tidied += line;
        tidied.push('\n');
    }
    assert_eq!(output.out(), tidied);
    // Past what captures the output of tests that pass: the times are for who reads what CI says.
    let _ = writeln!(io::stderr(), "{times}");
}

/// From nothing to a run, for each world.
fn templates(language: &str) {
    if !is_there(language) {
        return;
    }
    first_hour(language);
    let room = room();
    for (world, arguments, input, output) in WORLDS {
        let folder = room.path().join(world);
        fs::create_dir(&folder).unwrap();
        new(&folder, language, world);
        let built = torvyn(&folder, ["build", "guest"], "");
        let file = built.ok().trim_end();
        assert!(folder.join(file).is_file(), "{file}");
        built.failed(0, &["building: guest\n", "built: `guest`, "]);
        test(&folder, language, "guest");
        let ran = run(&folder, language, arguments, input);
        assert_eq!(ran.ok(), output, "{world}");
    }
}

/// Copies an example: what its links lead to becomes a file.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap();
        let is_made = ["build", ".venv", "node_modules"]
            .iter()
            .any(|made| name == *made);
        if path.is_dir() && !is_made {
            copy(&path, &to.join(name));
        } else if !is_made {
            fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

/// Two outputs are the same. If not, their first lines that differ are shown: there may be megabytes of them.
fn assert_same([output, expected]: &[Vec<u8>; 2], name: &str) {
    let lines = |bytes: &[u8]| bytes.split(|byte| *byte == b'\n').count();
    assert!(lines(expected) > 10_000, "{name}");
    let pairs = output
        .split(|byte| *byte == b'\n')
        .zip(expected.split(|byte| *byte == b'\n'));
    let mut different = pairs
        .enumerate()
        .filter(|(_, (line, wanted))| line != wanted);
    if let Some((number, (line, wanted))) = different.next() {
        let [line, wanted] = [line, wanted].map(|line| line.escape_ascii().to_string());
        panic!("{name}, line {number}: {line}, and in Rust {wanted}");
    }
    assert_eq!(lines(output), lines(expected), "{name}");
}

/// The examples of a language do what the ones in Rust do.
fn examples(language: &str) {
    if !is_there(language) {
        return;
    }
    let room = room();
    fs::write(room.path().join("nasty"), nasty_text(LINES)).unwrap();
    for name in ["redact", "word-count"] {
        let guest = room.path().join(name);
        copy(
            &Path::new(ROOT)
                .join("guest-examples")
                .join(language)
                .join(name),
            &guest,
        );
        if language == "javascript" {
            link_packages(&guest);
        }
        test(room.path(), language, name);
        let rust = text(torvyn_tests::example(name));
        let outputs = [name, &rust].map(|guest| {
            let arguments = ["--through", guest, "--in", "nasty", "--quiet"];
            let outcome = run(room.path(), language, &arguments, "");
            assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
            outcome.stdout
        });
        assert_same(&outputs, name);
    }
}

#[test]
fn examples_in_python_do_what_those_in_rust_do() {
    examples("python");
}

#[test]
fn examples_in_javascript_do_what_those_in_rust_do() {
    examples("javascript");
}

#[test]
fn examples_in_c_do_what_those_in_rust_do() {
    examples("c");
}

#[test]
fn examples_in_go_do_what_those_in_rust_do() {
    examples("go");
}

/// A program on the path that does what a script says, for tools that are not as they should be.
#[cfg(unix)]
fn tool(folder: &Path, name: &str, script: &str) {
    use std::os::unix::fs::PermissionsExt as _;
    let file = folder.join(name);
    fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
}

/// A guest whose tools are scripts.
#[cfg(unix)]
fn with_tool(language: &str, name: &str, script: &str) -> Outcome {
    let room = room();
    torvyn(room.path(), ["new", "guest", "--lang", language], "").ok();
    let bin = room.path().join("bin");
    fs::create_dir(&bin).unwrap();
    tool(&bin, name, script);
    let mut command = command(["build", "guest"]);
    command
        .current_dir(&room)
        .env("PATH", format!("{}:/usr/bin:/bin", text(bin)));
    feed(command, "")
}

#[test]
#[cfg(unix)]
fn a_tool_that_is_too_old_is_named_with_what_is_needed() {
    with_tool("go", "go", "echo go version go1.23.4 linux/amd64").failed(
        3,
        &[
            "error: `go` is version 1.23, and `guest` needs 1.24 or later\n",
            "help: install Go 1.24 or later",
        ],
    );
    with_tool("python", "componentize-py", "echo componentize-py 0.16.0").failed(
        3,
        &["error: `componentize-py` is version 0.16, and `guest` needs 0.25 or later\n"],
    );
}

#[test]
#[cfg(unix)]
fn what_a_tool_says_is_shown_up_to_a_limit() {
    let script = "case $1 in version) echo go1.27.3;; *) head -c 17000000 /dev/zero | tr '\\0' x >&2; exit 1;; esac";
    let outcome = with_tool("go", "go", script);
    outcome.failed(
        3,
        &[
            "[222784 bytes more]\n",
            "error: the guest in `guest` does not build\n",
        ],
    );
    assert!(outcome.stderr.len() < (16 << 20) + 1000);
}

#[test]
#[cfg(unix)]
fn a_tool_that_makes_no_component_is_no_success() {
    let script =
        "case $1 in version) echo go1.27.3;; *) printf 'no module' > build/guest.core.wasm;; esac";
    with_tool("go", "go", script).failed(
        3,
        &["error: no component can be made of the guest in `guest`: "],
    );
    let nothing = "case $1 in version) echo go1.27.3;; esac";
    with_tool("go", "go", nothing).failed(
        3,
        &["error: no component can be made of the guest in `guest`: No such file"],
    );
}

/// A mistake in a guest is shown as its compiler shows it.
#[test]
fn a_guest_that_does_not_compile_is_shown_with_its_errors() {
    for (language, file, broken, parts) in [
        ("c", "src/guest.c", "int broken(", "guest.c:1:"),
        (
            "go",
            "main.go",
            "package main\nfunc main( {}\n",
            "main.go:2:",
        ),
    ] {
        if !is_there(language) {
            continue;
        }
        let room = room();
        torvyn(room.path(), ["new", "guest", "--lang", language], "").ok();
        fs::write(room.path().join("guest").join(file), broken).unwrap();
        let outcome = torvyn(room.path(), ["run", "--through", "guest"], "");
        outcome.failed(
            3,
            &[parts, "does not build", "the compiler's messages are above"],
        );
    }
}

/// What a guest that panics has written reaches the user.
#[test]
fn a_panic_in_go_is_shown_with_its_place() {
    if !is_there("go") {
        return;
    }
    let room = room();
    torvyn(room.path(), ["new", "guest", "--lang", "go"], "").ok();
    let file = room.path().join("guest/main.go");
    let code = fs::read_to_string(&file).unwrap();
    fs::write(
        &file,
        code.replace("\tline := ", "\tpanic(\"out of ink\")\n\tline := "),
    )
    .unwrap();
    let outcome = torvyn(room.path(), ["run", "--through", "guest"], "one\n");
    outcome.failed(4, &["panic: out of ink", "main.process", "/main.go:"]);
}

/// An exception becomes an answer, and the guest goes on.
#[test]
fn an_exception_in_python_is_an_answer_with_its_place() {
    if !is_there("python") {
        return;
    }
    let room = room();
    torvyn(room.path(), ["new", "guest", "--lang", "python"], "").ok();
    let file = room.path().join("guest/src/app.py");
    let code = fs::read_to_string(&file).unwrap();
    let broken = code.replace(
        "place = line.find(0)",
        "place = line.find(0) if line != b'x' else 1 // 0",
    );
    fs::write(&file, broken).unwrap();
    let arguments = ["--through", "guest", "--on-error", "skip"];
    let outcome = run(room.path(), "python", &arguments, "x\nb\n");
    assert_eq!(outcome.ok(), "b\n");
    outcome.failed(
        0,
        &[
            "internal: ZeroDivisionError: ",
            "(app.py, line ",
            ", in process)",
        ],
    );
}

#[test]
fn templates_in_rust_work() {
    let _only = only_guest_in_rust();
    templates("rust");
}

#[test]
fn templates_in_python_work() {
    templates("python");
}

#[test]
fn templates_in_javascript_work() {
    templates("javascript");
}

#[test]
fn templates_in_c_work() {
    templates("c");
}

#[test]
fn templates_in_go_work() {
    templates("go");
}
