//! `torvyn-engine cache`, and what `run` and `inspect` keep.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::program::{Outcome, command, feed, piped, text, wasm};

/// A home of its own for each test, and the folder of the cache in it.
struct Home {
    home: TempDir,
    folder: PathBuf,
}

impl Home {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("torvyn-engine");
        Self { home, folder }
    }

    fn command<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = command(args);
        command.env("XDG_CACHE_HOME", self.home.path());
        command
    }

    fn outcome<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Outcome {
        feed(self.command(args), "a line\n")
    }

    /// Sends a line through a component.
    #[track_caller]
    fn run<'a>(&self, component: &'a str, args: impl IntoIterator<Item = &'a str>) -> Outcome {
        let outcome = self.outcome(["run", "--through", component].into_iter().chain(args));
        assert_eq!(outcome.ok(), "a line\n");
        outcome
    }

    /// What `torvyn-engine cache` says as JSON.
    #[track_caller]
    fn json(&self, action: &str) -> Value {
        serde_json::from_str(self.outcome(["cache", action, "--json"]).ok()).unwrap()
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(files) = fs::read_dir(folder) else {
        return Vec::new();
    };
    files.map(|file| file.unwrap().path()).collect()
}

#[test]
fn what_was_compiled_once_is_kept() {
    let home = Home::new();
    let (identity, redact) = (wasm("identity"), wasm("redact"));
    home.run(&identity, []);
    let [entry] = &entries(&home.folder)[..] else {
        panic!("not one entry");
    };
    let written = |file: &str| fs::metadata(entry.join(file)).unwrap().modified().unwrap();
    let (component, manifest) = (written("component"), written("manifest.txt"));
    home.outcome(["inspect", &identity]).ok();
    assert_eq!(written("component"), component, "it was not written again");
    assert!(written("manifest.txt") > manifest, "it was used again");
    home.run(&redact, []);
    assert_eq!(entries(&home.folder).len(), 2);
}

#[test]
fn nothing_is_kept_if_that_is_asked_for() {
    let home = Home::new();
    home.run(&wasm("identity"), ["--no-cache"]);
    home.outcome(["inspect", "--no-cache", &wasm("identity")])
        .ok();
    assert_eq!(entries(home.home.path()), [] as [&Path; 0]);
}

#[test]
fn it_is_kept_where_that_is_asked_for() {
    let home = Home::new();
    let other = home.home.path().join("other");
    home.run(&wasm("identity"), ["--cache-dir", &text(&*other)]);
    assert_eq!(entries(&other).len(), 1);
    assert!(!home.folder.exists());
    let folder = &*text(other);
    let listed = home.outcome(["cache", "ls", "--dir", folder]);
    assert!(listed.ok().contains("1 entry"), "{}", listed.out());
    home.outcome(["run", "--no-cache", "--cache-dir", folder])
        .failed(2, &["--no-cache", "--cache-dir"]);
}

#[test]
fn a_folder_in_an_entry_goes_with_it() {
    let home = Home::new();
    home.run(&wasm("identity"), []);
    let [entry] = &entries(&home.folder)[..] else {
        panic!("not one entry");
    };
    fs::create_dir_all(entry.join("left/behind")).unwrap();
    fs::write(entry.join("left/behind/file"), "").unwrap();
    home.outcome(["cache", "clear"]).ok();
    assert_eq!(entries(&home.folder), [] as [&Path; 0]);
}

#[test]
fn what_can_not_be_kept_is_said() {
    let home = Home::new();
    let identity = wasm("identity");
    // No file may be larger than 1 KiB, as if the disk was full.
    let limited = "trap '' XFSZ; ulimit -f 2; exec \"$@\"";
    let mut command = piped("sh");
    command
        .args(["-c", limited, "sh", env!("CARGO_BIN_EXE_torvyn-engine")])
        .args(["inspect", &identity])
        .env("XDG_CACHE_HOME", home.home.path());
    let outcome = feed(command, "");
    assert!(outcome.ok().contains("processor"), "{}", outcome.out());
    outcome.failed(
        0,
        &[
            "warning: what was compiled can't be kept in `",
            "is the disk full?",
        ],
    );
    assert_eq!(entries(&home.folder), [] as [&Path; 0]);
}

#[test]
fn the_home_is_used_without_xdg() {
    let home = Home::new();
    let identity = wasm("identity");
    for xdg in [None, Some("relative")] {
        let mut command = home.command(["run", "--through", &identity]);
        command
            .env("HOME", home.home.path())
            .env_remove("XDG_CACHE_HOME");
        command.envs(xdg.map(|xdg| ("XDG_CACHE_HOME", xdg)));
        feed(command, "").ok();
        let folder = home.home.path().join(".cache/torvyn-engine");
        assert_eq!(entries(&folder).len(), 1);
        fs::remove_dir_all(folder).unwrap();
    }
}

#[test]
fn an_unusable_folder_is_an_error_if_it_was_named_and_else_a_warning() {
    let home = Home::new();
    let identity = wasm("identity");
    fs::write(&home.folder, "a file").unwrap();
    let folder = &*text(&*home.folder);
    let outcome = home.run(&identity, []);
    let reason = format!("can't use the cache `{folder}`: it is not a folder");
    let warning = format!("warning: {reason}; compiled components are not kept\n");
    assert!(outcome.stderr.starts_with(&warning), "{}", outcome.stderr);
    assert_eq!(home.run(&identity, ["--quiet"]).stderr, "");
    home.outcome(["run", "--through", &identity, "--cache-dir", folder])
        .failed(2, &[&format!("error: {reason}\n")]);
    home.outcome(["inspect", &identity, "--cache-dir", folder])
        .failed(2, &[&reason]);
    for action in ["ls", "clear", "verify"] {
        home.outcome(["cache", action]).failed(2, &[&reason]);
    }

    fs::remove_file(folder).unwrap();
    fs::create_dir(folder).unwrap();
    fs::set_permissions(folder, fs::Permissions::from_mode(0o777)).unwrap();
    let reason = "others than its owner can write to it (its mode is 777)";
    home.outcome(["run", "--through", &identity, "--cache-dir", folder])
        .failed(2, &[reason]);

    let mut nowhere = home.command(["run", "--through", &identity]);
    nowhere.env_remove("XDG_CACHE_HOME").env_remove("HOME");
    let outcome = feed(nowhere, "");
    outcome.ok();
    assert!(
        outcome
            .stderr
            .starts_with("warning: there is no folder for the cache")
    );
}

#[test]
fn a_listing_shows_what_there_is() {
    let home = Home::new();
    let folder = text(&*home.folder);
    assert_eq!(
        home.outcome(["cache", "ls"]).ok(),
        format!("{folder}\n  empty\n")
    );
    assert!(!home.folder.exists(), "looking makes nothing");
    home.run(&wasm("identity"), []);
    home.run(&wasm("redact"), []);

    let json = home.json("ls");
    assert_eq!(json["folder"], *folder);
    let entries = json["entries"].as_array().unwrap();
    let size = |name: &str| fs::metadata(wasm(name)).unwrap().len();
    let mut sizes: Vec<_> = entries
        .iter()
        .map(|entry| entry["wasm_bytes"].as_u64().unwrap())
        .collect();
    sizes.sort_unstable();
    let mut expected = [size("identity"), size("redact")];
    expected.sort_unstable();
    assert_eq!(sizes, expected);
    let bytes = |entry: &Value| entry["bytes"].as_u64().unwrap();
    assert_eq!(bytes(&json), entries.iter().map(bytes).sum::<u64>());

    let text = home.outcome(["cache", "ls"]);
    for entry in entries {
        assert!(
            text.ok()
                .contains(&entry["component"].as_str().unwrap()[..12])
        );
        assert!(
            text.out()
                .contains(&entry["engine"].as_str().unwrap()[..12])
        );
    }
    assert!(text.out().contains("\n  2 entries, "), "{}", text.out());
}

#[test]
fn a_check_finds_what_was_altered() {
    let home = Home::new();
    let identity = wasm("identity");
    home.run(&identity, []);
    let fine = home.outcome(["cache", "verify"]);
    assert!(fine.ok().contains("/component\n"), "{}", fine.out());
    let json = home.json("verify");
    let files = json["files"].as_array().unwrap().len();
    let summary = format!("  {files} files, all fine\n");
    assert!(fine.out().ends_with(&summary), "{}", fine.out());
    assert_eq!(json["unusable"], 0);

    let entry = entries(&home.folder).remove(0);
    let file = entry.join("component");
    let mut bytes = fs::read(&file).unwrap();
    let length = bytes.len();
    bytes.truncate(length / 2);
    fs::write(&file, &bytes).unwrap();
    let found = home.outcome(["cache", "verify"]);
    assert_eq!(found.code, Some(1), "{}", found.stderr);
    let problem = format!("it has {} bytes, and was made with {length}", length / 2);
    assert!(found.out().contains(&format!("/component: {problem}\n")));
    assert!(
        found
            .out()
            .ends_with(&format!("  {files} files, 1 unusable\n")),
        "{}",
        found.out()
    );
    let found = home.outcome(["cache", "verify", "--json"]);
    assert_eq!(found.code, Some(1));
    let json: Value = serde_json::from_str(found.out()).unwrap();
    assert_eq!(
        (&json["unusable"], &json["files"][0]["problem"]),
        (&1.into(), &problem.into())
    );
    assert_eq!(json["files"][1]["problem"], Value::Null);

    home.run(&identity, []);
    home.outcome(["cache", "verify"]).ok();
}

#[test]
fn a_cache_can_be_emptied() {
    let home = Home::new();
    let folder = text(&*home.folder);
    let nothing = format!("removed 0 entries, 0 B, from {folder}\n");
    assert_eq!(home.outcome(["cache", "clear"]).ok(), nothing);
    home.run(&wasm("identity"), []);
    let bytes = home.json("ls")["bytes"].clone();
    let cleared = home.json("clear");
    assert_eq!(
        (&cleared["entries"], &cleared["bytes"]),
        (&1.into(), &bytes)
    );
    assert_eq!(entries(&home.folder), [] as [&Path; 0]);
    home.run(&wasm("identity"), []);
    let cleared = home.outcome(["cache", "clear"]);
    assert!(
        cleared.ok().starts_with("removed 1 entry, "),
        "{}",
        cleared.out()
    );
}

/// The limit is one of the shell's: no file may be longer than 20 blocks of 512 or 1024 bytes.
/// That is enough for the component's memory, and not for its machine code.
#[test]
fn a_full_disk_ends_nothing() {
    let home = Home::new();
    let script = "trap '' XFSZ; ulimit -f 20; exec \"$0\" run --through \"$1\"";
    let mut limited = piped("sh");
    limited
        .args([
            "-c",
            script,
            env!("CARGO_BIN_EXE_torvyn-engine"),
            &wasm("identity"),
        ])
        .env("XDG_CACHE_HOME", home.home.path());
    assert_eq!(feed(limited, "a line\n").ok(), "a line\n");
    assert_eq!(
        entries(&home.folder),
        [] as [&Path; 0],
        "nothing is left behind"
    );
}

/// A component that is large enough for its compilation to be waited for.
pub(crate) fn large(folder: &Path) -> PathBuf {
    let mut wasm = fs::read(wasm("identity")).unwrap();
    // A custom section: its length in LEB128, an empty name, and its content.
    let content = 5 << 20;
    let length: u32 = content + 1;
    wasm.push(0);
    for shift in [0, 7, 14] {
        wasm.push((length >> shift) as u8 | 0x80);
    }
    wasm.push((length >> 21) as u8);
    wasm.push(0);
    wasm.extend(vec![0; content as usize]);
    let file = folder.join("large.wasm");
    fs::write(&file, wasm).unwrap();
    file
}

#[test]
fn what_is_compiled_is_said_if_it_is_large_and_not_kept() {
    let home = Home::new();
    let file = text(large(home.home.path()));
    let notice = format!("compiling: {file}, 5.");
    let first = home.run(&file, []);
    assert!(first.stderr.contains(&notice), "{}", first.stderr);
    let second = home.run(&file, []);
    assert!(!second.stderr.contains("compiling"), "{}", second.stderr);
    // What one command keeps, the others find.
    let tested = home.outcome(["test", &file]);
    assert!(!tested.stderr.contains("compiling"), "{}", tested.stderr);
    assert!(tested.ok().starts_with("fits: "));
    let anew = home.run(&file, ["--no-cache"]);
    assert!(anew.stderr.contains(&notice), "{}", anew.stderr);
    let quiet = home.run(&file, ["--no-cache", "--quiet"]);
    assert_eq!(quiet.stderr, "");
}
