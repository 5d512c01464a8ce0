//! The engine's options, where what they make is measured, or takes large files.

use std::fs::{self, File};

use crate::program::{command, feed, run, text, wasm};

#[test]
fn the_compiler_can_be_chosen() {
    let redact = wasm("redact");
    let size = |options: &[&str]| {
        let outcome = feed(
            command([&["inspect", &redact, "--json"], options].concat()),
            "",
        );
        let json: serde_json::Value = serde_json::from_str(outcome.ok()).unwrap();
        json["compiled_bytes"].as_u64().unwrap()
    };
    let winch = ["--strategy", "winch", "--relaxed-simd=false"];
    let sizes = [size(&[]), size(&["--opt-level", "none"]), size(&winch)];
    assert!(sizes[0] < sizes[1] && sizes[1] < sizes[2], "{sizes:?}");
}

/// No snapshot is read that holds more than a component may have, and each that holds less.
#[test]
fn snapshots_are_read_up_to_what_a_component_may_have() {
    const MIB: u64 = 1 << 20;

    let room = tempfile::tempdir().unwrap();
    let redact = wasm("redact");
    let file = text(room.path().join("file"));
    let from = format!("redact={file}");
    let go_on = |most: &str| {
        let arguments = ["--through", &redact, "--from", &from];
        let most = ["--max-memory-bytes", most];
        run(arguments.into_iter().chain(most), "a@example.org\n")
    };

    // The file, whatever is in it. Beside what a component may have, 64 MiB are read.
    File::create(&file).unwrap().set_len(65 * MIB + 1).unwrap();
    let too_long = format!("it is longer than {} bytes\n", 66 * MIB);
    go_on("2MiB").failed(2, &["they do not begin with `torvyn snapshot`"]);
    File::create(&file).unwrap().set_len(66 * MIB + 1).unwrap();
    go_on("2MiB").failed(5, &[&too_long, "help: `--max-memory-bytes` says"]);
    File::create(&file).unwrap().set_len(320 * MIB + 1).unwrap();
    go_on("257MiB").failed(2, &["they do not begin with `torvyn snapshot`"]);

    // What it says that it holds.
    let mask = "x".repeat(3 << 20);
    let config = room.path().join("config");
    fs::write(&config, format!(r#"{{"mask":"{mask}"}}"#)).unwrap();
    let config = format!("@{}", text(config));
    let warm = ["warm", &redact, "--config", &config, "--out", &file];
    feed(command(warm), "").ok();
    go_on("3MiB").failed(
        2,
        &[
            "` is no snapshot to go on from: the snapshot has ",
            " bytes of pages, and 3145728 is the limit\n",
            "help: `--max-memory-bytes` says",
        ],
    );
    assert_eq!(go_on("256MiB").ok(), format!("{mask}\n"));
}
