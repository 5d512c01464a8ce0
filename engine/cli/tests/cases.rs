//! Runs the cases in `cases`: files that say what goes into the command, and what comes out.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs};

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");

#[test]
fn cases() {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let room = tempfile::tempdir_in(temporary).unwrap();
    make_components(&room.path().join("components"));
    // A case finds `../components` in whatever folder it runs: those with files of their own run
    // in temporary folders, the others in the working directory.
    tempfile::env::override_temp_dir(room.path()).unwrap();
    let folder = room.path().join("folder");
    fs::create_dir(&folder).unwrap();
    env::set_current_dir(folder).unwrap();

    let cases = trycmd::TestCases::new();
    cases
        .register_bin(
            "torvyn-engine",
            Path::new(env!("CARGO_BIN_EXE_torvyn-engine")),
        )
        .default_bin_name("torvyn-engine")
        .timeout(Duration::from_secs(120))
        .env(
            "XDG_CACHE_HOME",
            temporary.join("cache-home").to_str().unwrap(),
        );
    // What is deeper belongs to a case.
    for files in ["*.md", "*/*.md", "*/*.toml"] {
        cases.case(format!("{CASES}/{files}"));
    }
    cases.run();
}

/// The guests that are built with the tests, the texts in `cases/components`, and what is made of
/// those: a component of a world that traps whatever is called, or of WebAssembly's text.
fn make_components(folder: &Path) {
    fs::create_dir(folder).unwrap();
    for guest in [torvyn_tests::example("redact"), torvyn_tests::guest("probe")] {
        for file in files(guest.parent().unwrap(), "wasm") {
            fs::copy(&file, folder.join(file.file_name().unwrap())).unwrap();
        }
    }
    let texts = format!("{CASES}/components");
    for file in files(Path::new(&texts), "wit") {
        let text = fs::read_to_string(&file).unwrap();
        let copy = folder.join(file.file_name().unwrap());
        fs::write(&copy, &text).unwrap();
        let component = torvyn_tests::component_of(&text, world_of(&text));
        fs::write(copy.with_extension("wasm"), component).unwrap();
    }
    for file in files(Path::new(&texts), "wat") {
        let name = folder.join(file.file_name().unwrap());
        let binary = wat::parse_file(&file).unwrap();
        fs::write(name.with_extension("wasm"), binary).unwrap();
    }
}

/// The files in a folder that end so.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension() == Some(OsStr::new(extension)))
        .collect()
}

/// The name of the world that a text has.
fn world_of(text: &str) -> &str {
    let mut lines = text.lines();
    let world = lines.find_map(|line| line.strip_prefix("world ")).unwrap();
    world.trim_end_matches([' ', '{'])
}
