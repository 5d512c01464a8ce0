//! This project's own contract: `wit/` breaks nobody without a new version, and every guest here
//! fits the world that it is built for.
//!
//! `tests/wit-baseline` is the package as it was released. When a new version is released, copy
//! `wit/` there.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use torvyn_engine::contract::{Bump, Comparison, Effect, Package, Reader, check, compare_packages};
use torvyn_engine::{Invoker, World as _};
use torvyn_tests::{example, guest};

fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(relative)
}

fn baseline() -> Package {
    Package::open(path("wit-baseline")).unwrap()
}

/// The changes that the new version is too low for, one a line.
fn unannounced(comparison: &Comparison) -> Option<String> {
    if comparison.versions.enough == Some(true) {
        return None;
    }
    let mut text = format!("{:?}\n", comparison.versions);
    for change in &comparison.changes {
        let (old, new) = (&change.old, &change.new);
        writeln!(
            text,
            "{} ({}): {old:?} -> {new:?}: {}",
            change.path, change.kind, change.reason
        )
        .unwrap();
    }
    Some(text)
}

#[test]
fn the_package_breaks_nobody_without_a_new_version() {
    let now = Package::open(path("../wit")).unwrap();
    let comparison = compare_packages(&baseline(), &now).unwrap();
    if let Some(list) = unannounced(&comparison) {
        panic!("raise the version of `wit/`, or undo what breaks: {list}");
    }
}

/// The derive holds a host to the baseline too: this compiles.
#[derive(Invoker)]
#[invoker(
    wit = "../wit",
    world = "managed-transform",
    baseline = "wit-baseline/"
)]
struct Pinned;

#[test]
fn the_derive_can_pin_it() {
    let name = Pinned::DEFINITION.name;
    assert_eq!(name, "torvyn:streaming/managed-transform@0.2.0");
}

/// The package with an edit of its types.
fn edited(from: &str, to: &str) -> Comparison {
    let texts = ["types", "roles", "batches", "worlds"].map(|name| {
        let name = format!("{name}.wit");
        let text = fs::read_to_string(path("wit-baseline").join(&name)).unwrap();
        (name, text.replace(from, to))
    });
    let files = texts
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()));
    let new = Reader::new().texts(files, []).unwrap();
    compare_packages(&baseline(), &new).unwrap()
}

/// What the test above would say to a break.
#[test]
fn a_break_would_be_found() {
    let list = unannounced(&edited("sequence: u64", "sequence: u32")).unwrap();
    assert!(
        list.contains("torvyn:streaming/types@0.2.0#element-meta.sequence (type)"),
        "{list}"
    );

    let added = edited("complete: func", "flush: func();\n    complete: func");
    assert_eq!(added.versions.bump, Bump::Major);
    assert_eq!(added.old_guests(), Effect::Breaks);
    assert_eq!(added.versions.least.as_deref(), Some("0.3.0"));
    assert!(
        unannounced(&added)
            .unwrap()
            .contains("sink@0.2.0#flush (function)")
    );

    let raised = edited("torvyn:streaming@0.2.0", "torvyn:streaming@0.3.0");
    assert_eq!(unannounced(&raised), None);
}

/// The guests, with the folders of their WIT and their world.
const EXAMPLES: &[(&str, &str, &str)] = &[
    ("faulty", "../wit", "managed-batch-transform"),
    (
        "geo-enrich",
        "../wit ../guest-examples/geo-enrich/wit",
        "acme:geo/geo-enrich",
    ),
    ("identity", "../wit", "batch-transform"),
    ("json-select", "../wit", "managed-batch-transform"),
    ("kv-enrich", "../guest-examples/kv-enrich/wit", "kv-enrich"),
    (
        "lazy-router",
        "../guest-examples/lazy-router/wit",
        "lazy-router",
    ),
    ("line-source", "../wit", "managed-batch-data-source"),
    ("redact", "../wit", "managed-batch-transform"),
    ("summary-sink", "../wit", "managed-batch-data-sink"),
    (
        "thermostat",
        "../guest-examples/thermostat/wit",
        "thermostat",
    ),
    ("word-count", "../wit", "managed-batch-transform"),
];

const GUESTS: &[(&str, &str, &str)] = &[
    ("buckets", "guests/buckets/wit", "buckets"),
    ("flip", "../wit", "batch-transform"),
    ("jobs", "guests/jobs/wit", "jobs"),
    ("probe", "../wit", "all-roles"),
    ("relay", "../wit", "managed-batch-transform"),
    ("shapes", "guests/shapes/wit", "all"),
    ("shelves", "guests/shelves/wit", "shelves"),
    ("system", "guests/system/wit", "system"),
    ("traffic", "guests/traffic/wit", "traffic"),
    ("unruly", "../wit", "all-roles"),
    ("values", "guests/values/wit", "values"),
];

#[track_caller]
fn fits(wasm: &Path, wit: &str, world: &str) {
    let component = Package::open(wasm).unwrap();
    let package = Reader::new().open_all(wit.split(' ').map(path)).unwrap();
    let world = package.world(Some(world));
    let differences = check(&component.world(None).unwrap(), &world.unwrap()).unwrap();
    assert_eq!(differences, [], "{}", wasm.display());
}

#[test]
fn every_guest_fits_its_world() {
    for (name, wit, world) in EXAMPLES {
        fits(&example(name), wit, world);
    }
    for (name, wit, world) in GUESTS {
        fits(&guest(name), wit, world);
    }
}

/// Whether a folder has a crate that becomes a component: a library for guests does not.
fn is_guest(folder: &Path) -> bool {
    let manifest = fs::read_to_string(folder.join("Cargo.toml"));
    manifest.is_ok_and(|text| text.contains(r#"crate-type = ["cdylib"]"#))
}

#[test]
fn no_guest_is_left_out() {
    for (folder, listed) in [("../guest-examples", EXAMPLES), ("guests", GUESTS)] {
        let entries = fs::read_dir(path(folder)).unwrap();
        let crates: BTreeSet<_> = entries
            .map(|entry| entry.unwrap().path())
            .filter(|path| is_guest(path))
            .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
            .collect();
        let listed: BTreeSet<_> = listed.iter().map(|(name, ..)| (*name).to_owned()).collect();
        assert_eq!(crates, listed);
    }
}
