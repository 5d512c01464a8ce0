//! What `torvyn-engine` makes of the components that it is given.

use std::fs;
use std::path::Path;

use crate::program::{Outcome, command, feed, run, text, wasm};

/// Runs the command with a crate's folder, whose build must not disturb the tests' own.
fn through_crate(folder: &Path, input: &str) -> Outcome {
    let mut command = command(["run", "--through", &text(folder)]);
    command.env(
        "CARGO_TARGET_DIR",
        concat!(env!("CARGO_TARGET_TMPDIR"), "/guests"),
    );
    feed(command, input)
}

/// Writes a crate without dependencies into a folder.
fn write_crate(folder: &Path, name: &str, manifest: &str, source: &str) {
    fs::create_dir_all(folder.join("src")).unwrap();
    let manifest =
        format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[workspace]\n\n{manifest}");
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.join("src/lib.rs"), source).unwrap();
}

#[test]
fn a_crate_is_built_first() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../guest-examples/json-select"
    );
    let outcome = through_crate(Path::new(folder), "{\"a\":1}\n");
    assert_eq!(outcome.ok(), "{\"a\":1}\n");
    outcome.failed(0, &["building: ", "json-select\n"]);
}

#[test]
fn flags_for_other_builds_do_not_reach_a_crate() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../guest-examples/identity");
    let mut command = command(["run", "--through", folder, "--quiet"]);
    command
        .env(
            "CARGO_TARGET_DIR",
            concat!(env!("CARGO_TARGET_TMPDIR"), "/guests"),
        )
        .env("RUSTFLAGS", "--no-such-flag")
        .env("RUSTC_WRAPPER", "/no/such/wrapper")
        .env("CARGO", "/no/such/cargo")
        .env("RUSTUP_TOOLCHAIN", "no-such-toolchain");
    assert_eq!(feed(command, "one\n").ok(), "one\n");
}

#[test]
fn a_crate_that_does_not_compile_is_shown_with_its_errors() {
    let folder = tempfile::tempdir().unwrap();
    let library = "[lib]\ncrate-type = [\"cdylib\"]\n";
    write_crate(
        folder.path(),
        "broken",
        library,
        "fn nothing() -> u8 { \"text\" }",
    );
    through_crate(folder.path(), "").failed(
        3,
        &[
            "error[E0308]: mismatched types",
            "error: the crate `",
            "` does not build",
            "help: the compiler's messages are above",
        ],
    );
}

#[test]
fn a_crate_that_is_no_component_is_told_what_it_lacks() {
    let folder = tempfile::tempdir().unwrap();
    write_crate(folder.path(), "plain", "", "");
    through_crate(folder.path(), "").failed(
        3,
        &[
            "builds, and makes no component",
            "help: a guest is a library with `crate-type = [\"cdylib\"]` under `[lib]` in `",
        ],
    );
}

#[test]
fn a_workspace_is_no_crate() {
    let folder = tempfile::tempdir().unwrap();
    let member = folder.path().join("member");
    write_crate(&member, "member", "[lib]\ncrate-type = [\"cdylib\"]\n", "");
    let manifest = fs::read_to_string(member.join("Cargo.toml")).unwrap();
    fs::write(
        member.join("Cargo.toml"),
        manifest.replace("[workspace]", ""),
    )
    .unwrap();
    let root = "[workspace]\nmembers = [\"member\"]\nresolver = \"3\"\n";
    fs::write(folder.path().join("Cargo.toml"), root).unwrap();
    through_crate(folder.path(), "").failed(
        3,
        &[
            "is the manifest of a workspace, not of a crate",
            "help: name the folder of one of its crates",
        ],
    );
}

#[test]
fn a_folder_without_a_crate_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let outcome = through_crate(folder.path(), "");
    outcome.failed(
        3,
        &[
            "error: the folder `",
            "` has no `Cargo.toml`",
            "help: name a `.wasm`",
        ],
    );
}

#[test]
fn bad_files_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let component = fs::read(torvyn_tests::example("identity")).unwrap();
    let cases: [(&str, &[u8], &str); 5] = [
        ("empty", b"", "is not WebAssembly"),
        ("text", b"no component at all", "is not WebAssembly"),
        (
            "module",
            b"\0asm\x01\0\0\0",
            "is a core module, not a component",
        ),
        (
            "cut",
            &component[..component.len() / 2],
            "is not a valid component",
        ),
        ("head", b"\0asm\x0d\0\x01\0\xff", "is not a valid component"),
    ];
    for (name, bytes, message) in cases {
        let file = folder.path().join(name).with_extension("wasm");
        fs::write(&file, bytes).unwrap();
        let file = text(file);
        run(["--through", &file], "").failed(3, &["error: `", &file, message]);
        let inspected = feed(command(["inspect", &file]), "");
        inspected.failed(3, &["error: `", &file, message]);
        assert_eq!(inspected.out(), "");
    }
    let missing = text(folder.path().join("missing.wasm"));
    run(["--through", &missing], "").failed(3, &["can't find the component", &missing]);
}

#[test]
fn a_component_of_another_world_is_compared_with_the_one_it_should_have() {
    let thermostat = wasm("thermostat");
    run(["--through", &thermostat], "").failed(
        3,
        &[
            "can't be used with `--through`",
            "does not fit the world `torvyn:streaming/transform@0.2.0`",
            "there is `summarize`, `acme:sensors/control@1.0.0`",
            "help: `torvyn-engine inspect",
        ],
    );
}

#[test]
fn a_component_for_another_option_is_told_which() {
    let cases = [
        ("--through", "line-source", "help: use it with `--source`"),
        ("--source", "summary-sink", "help: use it with `--sink`"),
        ("--sink", "identity", "help: use it with `--through`"),
    ];
    for (option, guest, help) in cases {
        run([option, &wasm(guest)], "").failed(3, &["can't be used with", help]);
    }
}

#[test]
fn configurations_find_their_component_or_are_refused() {
    let (identity, redact) = (wasm("identity"), wasm("redact"));
    let cases: [(&[&str], &[&str]); 6] = [
        (
            &["--through", &redact, "--config", "rebact={}"],
            &[
                "there is no component `rebact` to configure",
                "the components are `redact`",
            ],
        ),
        (
            &["--through", &redact, "--config", "redact"],
            &[
                "`--config redact` says nothing of a component",
                "write NAME=VALUE",
            ],
        ),
        (
            &[
                "--through",
                &redact,
                "--through",
                &redact,
                "--config",
                "redact={}",
            ],
            &["several components are called `redact`", "`1=..` or `2=..`"],
        ),
        (
            &[
                "--through",
                &redact,
                "--config",
                "redact={}",
                "--config",
                "1={}",
            ],
            &["`redact` is configured twice"],
        ),
        (
            &["--through", &identity, "--config", "identity={}"],
            &["`identity` can't be configured"],
        ),
        (
            &["--through", &redact, "--config", "redact=@no/such/file"],
            &["can't read the configuration `no/such/file`"],
        ),
    ];
    for (args, parts) in cases {
        run(args.iter().copied(), "").failed(2, parts);
    }
}

#[test]
fn options_that_would_be_ignored_are_refused() {
    let (source, identity) = (wasm("line-source"), wasm("identity"));
    let cases: [&[&str]; 6] = [
        &[],
        &["--source", &source, "--in", "file"],
        &["--source", &source, "--max-element-bytes", "9"],
        &["--through", &identity, "--json", "--quiet"],
        &["--through", &identity, "--on-error", "dead-letter="],
        &["--through", &identity, "--max-element-bytes", "0"],
    ];
    for args in cases {
        run(args.iter().copied(), "").failed(2, &["error: "]);
    }
}

#[test]
fn an_output_is_not_touched_if_a_component_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let file = text(folder.path().join("out"));
    fs::write(&file, "precious\n").unwrap();
    run(["--through", "missing.wasm", "--out", &file], "").failed(3, &[]);
    assert_eq!(fs::read_to_string(&file).unwrap(), "precious\n");
}
