//! A change in WIT makes cargo build the crate again that derives a world from it.
//!
//! Cargo watches the files that were there. A proc macro can't make it watch a folder, and a
//! file that is new in one need not: nothing that was there refers to it, or has changed as well
//! to do so, or did not compile without it.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use std::fs;

use torvyn_tests::tiny_crate::TinyCrate;

const LIB: &str = r#"
    #[derive(torvyn_engine::Invoker)]
    #[invoker(wit = "wit", world = "acme:tiny/tiny")]
    pub struct Tiny;

    pub fn keep(reading: tiny::Reading<'_>) -> tiny::owned::Reading {
        reading.to_owned()
    }
"#;

const WORLD: &str = "package acme:tiny;
    world tiny {
        export types;
    }";

const TYPES: &str = "interface types {
        record reading { sensor: string }
        latest: func() -> reading;
    }";

/// A crate that has been built.
fn built(name: &str) -> TinyCrate {
    let tiny = TinyCrate::new(env!("CARGO_TARGET_TMPDIR"), name);
    tiny.write("src/lib.rs", LIB);
    tiny.write("wit/world.wit", WORLD);
    tiny.write("wit/types.wit", TYPES);
    let first = tiny.check();
    assert_eq!(first.fresh, Some(false), "{first:?}");
    let second = tiny.check();
    assert_eq!(second.fresh, Some(true), "{second:?}");
    tiny
}

#[test]
fn a_change_in_a_file_is_seen() {
    let tiny = built("changed-file");
    tiny.write("wit/types.wit", &TYPES.replace("reading", "sample"));
    let check = tiny.check();
    assert_eq!(check.fresh, None, "{check:?}");
    assert!(check.messages[0].contains("`Reading`"), "{check:?}");
}

#[test]
fn a_file_that_is_gone_is_seen() {
    let tiny = built("removed-file");
    fs::remove_file(tiny.path("wit/types.wit")).unwrap();
    let check = tiny.check();
    assert_eq!(check.fresh, None, "{check:?}");
    assert!(
        check.messages[0].contains("`types` does not exist"),
        "{check:?}"
    );
}

#[test]
fn a_change_in_a_dependency_is_seen() {
    let tiny = TinyCrate::new(env!("CARGO_TARGET_TMPDIR"), "changed-dependency");
    tiny.write("src/lib.rs", LIB);
    tiny.write(
        "wit/world.wit",
        &WORLD.replace("export types", "export acme:dep/types"),
    );
    tiny.write(
        "wit/deps/dep/types.wit",
        &format!("package acme:dep;\n{TYPES}"),
    );
    assert_eq!(tiny.check().fresh, Some(false));
    assert_eq!(tiny.check().fresh, Some(true));
    let types = TYPES.replace("string", "u32");
    tiny.write(
        "wit/deps/dep/types.wit",
        &format!("package acme:dep;\n{types}"),
    );
    let check = tiny.check();
    // The record holds no text any more, and so its type has no lifetime.
    assert_eq!(check.fresh, None, "{check:?}");
}

#[test]
fn a_change_in_the_baseline_is_seen() {
    let tiny = TinyCrate::new(env!("CARGO_TARGET_TMPDIR"), "changed-baseline");
    let world = "world = \"acme:tiny/tiny\"";
    tiny.write(
        "src/lib.rs",
        &LIB.replace(world, &format!("{world}, baseline = \"released\"")),
    );
    for folder in ["wit", "released"] {
        tiny.write(&format!("{folder}/world.wit"), WORLD);
        tiny.write(&format!("{folder}/types.wit"), TYPES);
    }
    assert_eq!(tiny.check().fresh, Some(false));
    assert_eq!(tiny.check().fresh, Some(true));
    tiny.write("released/types.wit", &TYPES.replace("string", "u32"));
    let check = tiny.check();
    assert_eq!(check.fresh, None, "{check:?}");
    assert!(
        check.messages[0].contains("acme:tiny/types#reading.sensor: another type"),
        "{check:?}"
    );
}

#[test]
fn a_new_file_is_seen_with_the_file_that_refers_to_it() {
    let tiny = built("new-file");
    tiny.write("wit/more.wit", "interface more { get: func() -> u32; }");
    assert_eq!(tiny.check().fresh, Some(true), "nothing refers to it");
    tiny.write(
        "wit/world.wit",
        &WORLD.replace("export types", "import more; export types"),
    );
    assert_eq!(tiny.check().fresh, Some(false));
    tiny.write("wit/more.wit", "interface more { get: func() -> ; }");
    let check = tiny.check();
    assert_eq!(check.fresh, None, "it is watched now: {check:?}");
    assert!(check.messages[0].contains("wit/more.wit:1:"), "{check:?}");
}

#[test]
fn a_file_that_was_missing_is_seen() {
    let tiny = TinyCrate::new(env!("CARGO_TARGET_TMPDIR"), "missing-file");
    tiny.write("src/lib.rs", LIB);
    tiny.write("wit/world.wit", WORLD);
    assert_eq!(tiny.check().fresh, None);
    tiny.write("wit/types.wit", TYPES);
    assert_eq!(tiny.check().fresh, Some(false));
}

/// For whom it is not soon enough to hear of a mistake in a new file when something refers to it.
#[test]
fn a_build_script_can_watch_the_folder() {
    let tiny = TinyCrate::new(env!("CARGO_TARGET_TMPDIR"), "build-script");
    tiny.write(
        "build.rs",
        r#"fn main() { println!("cargo::rerun-if-changed=wit"); }"#,
    );
    tiny.write("src/lib.rs", LIB);
    tiny.write("wit/world.wit", WORLD);
    tiny.write("wit/types.wit", TYPES);
    assert_eq!(tiny.check().fresh, Some(false));
    assert_eq!(tiny.check().fresh, Some(true));
    tiny.write("wit/more.wit", "interface more { get: func() -> ; }");
    let check = tiny.check();
    assert!(check.messages[0].contains("wit/more.wit:1:"), "{check:?}");
}
