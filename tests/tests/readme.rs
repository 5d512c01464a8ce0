//! What the README shows is built and run, as crates outside of the workspace.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// A folder with crates in it.
struct Outside(TempDir);

impl Outside {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        // The toolchain and the versions are those of the workspace.
        for name in ["Cargo.lock", "rust-toolchain.toml"] {
            fs::copy(Path::new(ROOT).join(name), folder.path().join(name)).unwrap();
        }
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Makes a crate of the workspace's profiles and versions, so that it is built with what
    /// has been built for the workspace.
    fn crate_of(&self, name: &str, manifest: &str) {
        // What the guest is built with, for another target, is built nowhere else.
        let dependencies = match name {
            "guest" => "",
            _ => torvyn_tests::DEPENDENCIES,
        };
        let workspace = fs::read_to_string(Path::new(ROOT).join("Cargo.toml")).unwrap();
        let profiles = &workspace[workspace.find("[profile.").unwrap()..];
        self.write(
            &format!("{name}/Cargo.toml"),
            &format!("{manifest}{dependencies}\n[workspace]\n\n{profiles}"),
        );
        fs::copy(
            self.path("Cargo.lock"),
            self.path(&format!("{name}/Cargo.lock")),
        )
        .unwrap();
    }

    fn cargo(&self, name: &str, args: &[&str], target: &Path) -> String {
        let mut command = Command::new(env!("CARGO"));
        command
            .arg("--offline")
            .args(args)
            .current_dir(self.path(name));
        command.env("CARGO_TARGET_DIR", target);
        for name in [
            "CARGO_ENCODED_RUSTFLAGS",
            "RUSTFLAGS",
            "RUSTC_WORKSPACE_WRAPPER",
        ] {
            command.env_remove(name);
        }
        let output = command.output().unwrap();
        let log = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{log}");
        String::from_utf8(output.stdout).unwrap()
    }
}

/// Where this test was built, `target` as a rule.
fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap()
}

/// The engine's folder, as a manifest has it.
fn engine() -> String {
    let path = fs::canonicalize(Path::new(ROOT).join("engine")).unwrap();
    path.to_str().unwrap().to_owned()
}

/// The blocks of the README, by the file that the comment before a block names, and the blocks
/// of text.
fn readme() -> (Vec<(String, String)>, Vec<String>) {
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    let (mut files, mut texts) = (Vec::new(), Vec::new());
    let mut name = None;
    let mut lines = readme.lines();
    while let Some(line) = lines.next() {
        if let Some(file) = line.strip_prefix("<!-- file: ") {
            name = Some(file.trim_end_matches(" -->").to_owned());
        } else if let Some(language) = line.strip_prefix("```") {
            let block: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
            let block = block.join("\n") + "\n";
            match name.take() {
                Some(name) => files.push((name, block)),
                None if language == "text" => texts.push(block),
                None => {}
            }
        }
    }
    (files, texts)
}

#[test]
fn what_the_readme_shows_works() {
    let outside = Outside::new();
    let (files, texts) = readme();
    for (name, text) in &files {
        match name.strip_suffix("/Cargo.toml") {
            Some(folder) => {
                outside.crate_of(folder, &text.replace("../engine", &engine()));
            }
            None => outside.write(name, text),
        }
    }
    let guests = outside.path("target");
    let build = ["build", "--release", "--target", "wasm32-wasip2"];
    outside.cargo("guest", &build, &guests);
    let component = guests.join("wasm32-wasip2/release/guest.wasm");
    let features = torvyn_tests::all_features("torvyn-engine");
    let run = [
        "run",
        "--quiet",
        "--features",
        &features,
        "--",
        component.to_str().unwrap(),
    ];
    let printed = outside.cargo("fridge", &run, target());
    assert_eq!(&printed, texts.last().unwrap());
}
