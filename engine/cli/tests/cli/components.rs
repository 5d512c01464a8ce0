//! What `torvyn-engine` makes of the components that it is given.

use std::fs;
use std::path::Path;

use crate::program::{Outcome, command, feed, run, text};

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
fn a_component_of_an_old_binary_version_is_not_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let file = text(folder.path().join("old.wasm"));
    fs::write(&file, b"\0asm\x0a\0\x01\0").unwrap();
    let version = "binary version 0x0a, and 0x0d is read: build it again with newer tools";
    run(["--through", &file], "").failed(3, &[version]);
    let inspected = feed(command(["inspect", &file]), "");
    assert!(inspected.ok().contains(version), "{}", inspected.out());
    let checked = feed(command(["check", &file, "--world", "transform"]), "");
    checked.failed(2, &[version]);
}

#[test]
fn components_that_are_cut_off_are_not_valid() {
    let folder = tempfile::tempdir().unwrap();
    let component = fs::read(torvyn_tests::example("identity")).unwrap();
    let cases: [(&str, &[u8]); 2] = [
        ("cut", &component[..component.len() / 2]),
        ("head", b"\0asm\x0d\0\x01\0\xff"),
    ];
    for (name, bytes) in cases {
        let file = folder.path().join(name).with_extension("wasm");
        fs::write(&file, bytes).unwrap();
        let file = text(file);
        let parts = ["error: `", &file, "is not a valid component"];
        run(["--through", &file], "").failed(3, &parts);
        let inspected = feed(command(["inspect", &file]), "");
        inspected.failed(3, &parts);
        assert_eq!(inspected.out(), "");
    }
}
