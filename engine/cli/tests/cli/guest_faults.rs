//! How guests in each language fail: what the user is told names the cause in the words of who wrote the
//! guest, whatever the language is.

use std::fs;
use std::path::Path;

use crate::guest_tools::{is_there, new, only_guest_in_rust, options, room, torvyn};

const FAULTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faults");

/// An element, the exit code, and what is said of it.
type Case = (&'static str, i32, &'static [&'static str]);

/// Runs a guest that fails as the element says, for each of them.
fn faults(language: &str, file: &str, target: &str, cases: &[Case]) {
    if !is_there(language) {
        return;
    }
    let room = room();
    new(room.path(), language, "transform");
    let code = fs::read(Path::new(FAULTS).join(file)).unwrap();
    fs::write(room.path().join("guest").join(target), code).unwrap();
    torvyn(room.path(), ["build", "guest"], "").ok();
    for (element, code, parts) in cases {
        // What has a whole engine in it takes 40 MiB before it does anything.
        let limits = ["--deadline=5s", "--max-memory-bytes=96MiB"];
        let arguments = ["run", "--through", "guest"].into_iter();
        let winch = options(language).iter().take(2).copied();
        let outcome = torvyn(room.path(), arguments.chain(limits).chain(winch), element);
        eprintln!("{language} {element}: {}", outcome.stderr);
        outcome.failed(*code, parts);
    }
}

const LOOP: &[&str] = &["the guest did not return within 5s"];

#[test]
fn faults_in_rust_are_named() {
    let _only = only_guest_in_rust();
    faults(
        "rust",
        "lib.rs",
        "src/lib.rs",
        &[
            (
                "throw",
                4,
                &["the guest panicked: ", "src/lib.rs:25:", "out of ink"],
            ),
            ("recurse", 4, &["the guest used up its stack of "]),
            ("loop", 4, LOOP),
            (
                "eat",
                4,
                &[
                    "the guest asked for ",
                    " bytes of memory, and may have 100663296",
                ],
            ),
            (
                "time",
                4,
                &[
                    "the guest called what it was not granted: ",
                    "`--wall-clock`",
                ],
            ),
            // The seed of its tables is answered, and is no grant.
            ("random", 0, &[]),
        ],
    );
}

#[test]
fn faults_in_python_are_named() {
    faults(
        "python",
        "app.py",
        "src/app.py",
        &[
            (
                "throw",
                1,
                &["internal: ValueError: out of ink (app.py, line 19, in fail)"],
            ),
            // Without what makes an answer of exceptions.
            (
                "bare",
                4,
                &[
                    "File \"/0/app.py\", line 37, in process",
                    "ValueError: out of ink",
                ],
            ),
            (
                "recurse",
                1,
                &[
                    "internal: RecursionError: maximum recursion depth exceeded (app.py, line 12, in descend)",
                ],
            ),
            ("loop", 4, LOOP),
            ("eat", 1, &["internal: MemoryError: "]),
            (
                "time",
                4,
                &[
                    "the guest called what it was not granted: ",
                    "`--wall-clock`",
                ],
            ),
            (
                "random",
                4,
                &["the guest called what it was not granted: ", "`--random`"],
            ),
        ],
    );
}

#[test]
fn faults_in_javascript_are_named() {
    faults(
        "javascript",
        "guest.js",
        "src/guest.js",
        &[
            (
                "throw",
                1,
                &["internal: Error: out of ink (fail@src/guest.js:13:"],
            ),
            ("bare", 4, &["Error: out of ink"]),
            (
                "recurse",
                1,
                &["internal: InternalError: too much recursion (descend@src/guest.js:6:"],
            ),
            ("loop", 4, LOOP),
            ("eat", 4, &["the guest asked for "]),
            ("time", 0, &[]),
            ("random", 0, &[]),
        ],
    );
}

#[test]
fn faults_in_c_are_named() {
    faults(
        "c",
        "guest.c",
        "src/guest.c",
        &[
            (
                "throw",
                4,
                &["the guest trapped: ", "it wrote to stderr:\n    out of ink"],
            ),
            ("recurse", 4, &["the guest used up its stack of "]),
            ("loop", 4, LOOP),
            ("eat", 4, &["the guest asked for ", "no memory is left"]),
            (
                "time",
                4,
                &[
                    "the guest called what it was not granted: ",
                    "`--wall-clock`",
                ],
            ),
            (
                "random",
                4,
                &["the guest called what it was not granted: ", "`--random`"],
            ),
        ],
    );
}

#[test]
fn faults_in_go_are_named() {
    faults(
        "go",
        "main.go",
        "main.go",
        &[
            (
                "throw",
                4,
                &["panic: out of ink", "main.process", "/main.go:"],
            ),
            ("recurse", 4, &["the guest used up its stack of "]),
            ("loop", 4, LOOP),
            (
                "eat",
                4,
                &["the guest asked for ", "runtime: out of memory"],
            ),
            ("time", 0, &[]),
            ("random", 0, &[]),
        ],
    );
}
