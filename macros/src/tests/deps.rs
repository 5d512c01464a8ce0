//! Dependencies that can't be read: the derive says what the command says, and where.

use std::fs;
use std::path::Path;

use super::{errors, expansion, item};

/// The errors of a derive from a folder, whose path is left out of them.
fn said(write: impl Fn(&Path)) -> String {
    let folder = tempfile::tempdir().unwrap();
    let main = "package a:b; world w { import e:f/j; }";
    fs::write(folder.path().join("w.wit"), main).unwrap();
    fs::create_dir(folder.path().join("deps")).unwrap();
    write(&folder.path().join("deps"));
    let folder = folder.path().to_str().unwrap();
    let errors = errors(&expansion(&item("W", folder, "w")));
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors[0].replace(&format!("{folder}/"), "")
}

const DEPENDENCY: &str = "package e:f; interface j { g: func(); }";

#[test]
fn a_folder_without_wit() {
    let said = said(|deps| fs::create_dir(deps.join("empty")).unwrap());
    assert_eq!(
        said,
        "the WIT can't be read: the folder `deps/empty` has no `.wit` file"
    );
}

#[test]
fn a_package_twice() {
    let said = said(|deps| {
        fs::write(deps.join("ef.wit"), DEPENDENCY).unwrap();
        fs::create_dir(deps.join("ef")).unwrap();
        fs::write(deps.join("ef/ef.wit"), DEPENDENCY).unwrap();
    });
    let places = ["deps/ef.wit:1:9", "deps/ef/ef.wit:1:9"];
    assert!(places.iter().all(|place| said.contains(place)), "{said}");
}

#[test]
fn a_binary() {
    let said = said(|deps| fs::write(deps.join("ef.wasm"), b"\0asm\x0d\0\x01\0").unwrap());
    assert!(said.contains("`deps/ef.wasm` is a "), "{said}");
}

#[test]
fn another_version() {
    let other = DEPENDENCY.replace("e:f", "e:f@0.1.0");
    let said = said(|deps| fs::write(deps.join("ef.wit"), &other).unwrap());
    assert!(
        said.contains("there is no package `e:f`, but `e:f@0.1.0`"),
        "{said}"
    );
}
