//! The helper for guests in Rust, as a registry would hand it out.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::guest_tools::{only_guest_in_rust, room, torvyn};
use crate::program::text;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// Packs `torvyn-guest`, and unpacks it into a folder. Answers where it is then.
fn unpacked(folder: &Path) -> PathBuf {
    let target = folder.join("target");
    let packed = Command::new(env!("CARGO"))
        .args(["package", "--package", "torvyn-guest", "--offline"])
        // To build it here would fetch what its own tests need.
        .args(["--no-verify", "--allow-dirty"])
        .arg("--target-dir")
        .arg(&target)
        .current_dir(format!("{ROOT}/guest-examples"))
        .output()
        .unwrap();
    assert!(packed.status.success(), "{packed:?}");
    let files = fs::read_dir(target.join("package")).unwrap();
    let mut paths = files.map(|entry| entry.unwrap().path());
    let file = paths.find(|path| path.extension().is_some_and(|end| end == "crate"));
    let file = file.unwrap();
    let unpacked = Command::new("tar")
        .arg("xf")
        .arg(&file)
        .arg("-C")
        .arg(folder)
        .status()
        .unwrap();
    assert!(unpacked.success());
    folder.join(file.file_stem().unwrap())
}

/// A guest outside of the repository, with nothing of it but the package.
#[test]
fn the_packed_helper_builds_a_guest() {
    let _only = only_guest_in_rust();
    let room = room();
    let helper = unpacked(room.path());
    torvyn(room.path(), ["new", "guest", "--lang", "rust"], "").ok();
    let guest = room.path().join("guest");
    let manifest = guest.join("Cargo.toml");
    let toml = fs::read_to_string(&manifest).unwrap();
    let dependency = format!(
        "[dependencies]\ntorvyn-guest = {{ path = {:?} }}\n",
        text(helper)
    );
    fs::write(&manifest, toml.replace("[dependencies]\n", &dependency)).unwrap();
    let example = fs::read_to_string(format!("{ROOT}/guest-examples/identity/src/lib.rs")).unwrap();
    let (code, _) = example.split_once("#[cfg(test)]").unwrap();
    fs::write(guest.join("src/lib.rs"), code.replace("../../wit", "wit")).unwrap();
    // The template's cases are another guest's.
    fs::remove_dir_all(guest.join("golden")).unwrap();
    let tested = torvyn(room.path(), ["test", "guest", "--deterministic"], "");
    assert!(tested.ok().contains("process-batch"), "{}", tested.out());
    let arguments = ["run", "--through", "guest", "--in", "guest/README.md"];
    let readme = fs::read(guest.join("README.md")).unwrap();
    torvyn(room.path(), arguments, "").ok_bytes(&readme);
}
