//! What the compiler says about mistakes, one file in `fail` for each.
//!
//! Most files also use the world that they fail to derive: the errors recorded beside them are all
//! there are, so no mistake is followed by errors that it has caused. What compiles is in
//! `tests/tests/worlds`.
//!
//! After a change that is meant, write the errors again and read the difference:
//! `UPDATE_EXPECT=1 cargo test --workspace --all-features --test ui`.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod said;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use torvyn_tests::outside::{self, Outside};

const FAIL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ui/fail");

/// The mistakes, by the names of their files.
fn mistakes() -> BTreeMap<String, PathBuf> {
    let files = fs::read_dir(FAIL).unwrap().map(|file| file.unwrap().path());
    files
        .filter(|file| file.extension().is_some_and(|extension| extension == "rs"))
        .map(|file| {
            let name = file.file_stem().unwrap().to_str().unwrap();
            (name.to_owned(), file)
        })
        .collect()
}

/// All mistakes are programs of one crate: the compiler goes on with the next after each. None gets
/// as far as to be linked.
#[test]
fn mistakes_are_explained() {
    let mistakes = mistakes();
    let mut programs = String::new();
    for (name, path) in &mistakes {
        writeln!(programs, "[[bin]]\nname = {name:?}\npath = {path:?}").unwrap();
    }
    let engine = outside::all_of_the_engine("torvyn-engine");
    let tmp = env!("CARGO_TARGET_TMPDIR");
    let outside = Outside::new(tmp, "ui", &programs, &engine);
    // Paths in a derive start from its crate.
    let baseline = include_str!("baseline/sensors.wit");
    outside.write("baseline/sensors.wit", baseline);

    let output = outside
        .cargo("build")
        .args(["--bins", "--keep-going", "--message-format=json"])
        .output()
        .unwrap();
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "all of them compile");
    let mut said = said::of_each(&String::from_utf8(output.stdout).unwrap());
    for (name, path) in mistakes {
        let Some(said) = said.remove(&name) else {
            panic!("{name} compiles, or something before it does not:\n{log}");
        };
        expect_test::expect_file![path.with_extension("stderr")].assert_eq(&said);
    }
}
