//! What the README shows is built and run, as crates outside of the workspace.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;
use torvyn_tests::outside;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// What a reader calls the clone.
const CLONE: &str = "torvyn-engine";

/// A folder as a reader has it: the clone, and nothing else yet.
struct Outside(TempDir);

impl Outside {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clone = fs::canonicalize(ROOT).unwrap();
        std::os::unix::fs::symlink(clone, folder.path().join(CLONE)).unwrap();
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

    /// Has a crate use what is built already: the versions are those of the workspace, and so are the
    /// profiles, features and paths of what it depends on.
    fn build_on_the_workspace(&self, name: &str) {
        let manifest = fs::read_to_string(self.path(name).join("Cargo.toml")).unwrap();
        let manifest = manifest.replace(
            &format!("../{CLONE}/engine"),
            fs::canonicalize(Path::new(ROOT).join("engine"))
                .unwrap()
                .to_str()
                .unwrap(),
        );
        let (profiles, dependencies) = (outside::profiles(), outside::DEPENDENCIES);
        self.take_versions(name);
        self.write(
            &format!("{name}/Cargo.toml"),
            &format!("{manifest}{dependencies}\n{profiles}"),
        );
    }

    /// Has a crate use the versions of the workspace, as nothing is to be fetched here.
    fn take_versions(&self, name: &str) {
        let lock = self.path(name).join("Cargo.lock");
        fs::copy(Path::new(ROOT).join("Cargo.lock"), lock).unwrap();
    }

    fn command(&self, program: &str, name: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.path(name));
        command.env("CARGO_NET_OFFLINE", "true");
        for name in [
            "CARGO_ENCODED_RUSTFLAGS",
            "CARGO_TARGET_DIR",
            "RUSTFLAGS",
            "RUSTC_WORKSPACE_WRAPPER",
        ] {
            command.env_remove(name);
        }
        command
    }
}

fn printed(mut command: Command) -> String {
    let output = command.output().unwrap();
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{log}");
    String::from_utf8(output.stdout).unwrap()
}

/// Where this test was built, `target` as a rule.
fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap()
}

/// The blocks of the README: those that are files, by the names that the comments before them have,
/// the blocks of text, and the lines that are typed.
fn readme() -> (Vec<(String, String)>, Vec<String>, Vec<String>) {
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    let (mut files, mut texts, mut typed) = (Vec::new(), Vec::new(), Vec::new());
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
                None if language == "sh" => typed.extend(block.lines().map(str::to_owned)),
                None => {}
            }
        }
    }
    (files, texts, typed)
}

#[test]
fn what_the_readme_shows_works() {
    let outside = Outside::new();
    let (files, texts, typed) = readme();
    for (name, text) in &files {
        outside.write(name, text);
    }
    let line = |start: &str| typed.iter().find(|line| line.starts_with(start)).unwrap();

    // What is written resolves as it stands, with what this machine needs of it.
    for name in ["fridge", "guest"] {
        outside.take_versions(name);
        let mut command = outside.command(env!("CARGO"), name);
        command.args(["tree", "--depth", "0"]);
        printed(command);
    }

    let mut command = outside.command("sh", ".");
    command.args(["-c", line("(cd guest && ")]);
    printed(command);

    outside.build_on_the_workspace("fridge");
    let features = outside::all_features("torvyn-engine");
    let run = line("(cd fridge && ");
    let run = run.replace("cargo run", &format!("cargo run --features {features}"));
    let fridge = |run: &str| {
        let mut command = outside.command("sh", ".");
        command.args(["-c", run]).env("CARGO_TARGET_DIR", target());
        command
    };
    assert_eq!(&printed(fridge(&run)), texts.last().unwrap());

    // What fails is said in words.
    let component = run.rsplit(' ').next().unwrap();
    let wrong = run.replace(component, "Cargo.toml)");
    let output = fridge(&wrong).output().unwrap();
    let log = String::from_utf8_lossy(&output.stderr);
    let last = log.lines().last().unwrap();
    assert!(
        !output.status.success() && last.starts_with("error: "),
        "{log}"
    );
    assert!(last.contains(' ') && !last.contains(['{', '"']), "{log}");
}
