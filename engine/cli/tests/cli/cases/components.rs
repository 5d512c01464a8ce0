//! The components that every case finds beside its folder.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::CASES;

/// Puts there the guests that are built with the tests, the texts in `cases/components`, and what
/// is made of those: a component of a world that traps whatever is called, or of WebAssembly's text.
pub(super) fn make(folder: &Path) {
    fs::create_dir(folder).unwrap();
    for guest in [
        torvyn_tests::example("redact"),
        torvyn_tests::guest("probe"),
    ] {
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
        let copy = folder.join(file.file_name().unwrap());
        let binary = wat::parse_file(&file).unwrap();
        fs::write(copy.with_extension("wasm"), binary).unwrap();
    }
}

/// The name of the world that a text has.
fn world_of(text: &str) -> &str {
    let mut lines = text.lines();
    let world = lines.find_map(|line| line.strip_prefix("world ")).unwrap();
    world.trim_end_matches([' ', '{'])
}

/// The files in a folder that end so.
pub(super) fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension() == Some(OsStr::new(extension)))
        .collect()
}
