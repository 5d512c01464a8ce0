//! Contracts are read from text, folders, encoded packages and components, and know their places.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use torvyn_engine::contract::{
    Bump, Contract, ContractError, Effect, Kind, Package, Reader, check, compare, compare_packages,
};
use torvyn_tests::component_of;
use wit_parser::Resolve;

const MAIN: &str = "package test:main@1.0.0;

world w {
    import test:one/clock@1.0.0;
    import test:two/log@0.2.0;
    import test:three/random;
}
";
const ONE: &str = "package test:one@1.0.0; interface clock { now: func() -> u64; }";
const TWO: &str = "package test:two@0.2.0;\n\ninterface log {\n    write: func(line: string);\n}\n";
const THREE: &str = "package test:three; interface random { number: func() -> u32; }";

fn write(folder: &Path, path: &str, content: impl AsRef<[u8]>) {
    let file = folder.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, content).unwrap();
}

fn encoded(wit: &str) -> Vec<u8> {
    let mut resolve = Resolve::default();
    let package = resolve.push_str("encoded.wit", wit).unwrap();
    wit_component::encode(&resolve, package).unwrap()
}

/// A package whose dependencies are a file, a folder and a binary.
fn folder(two: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "main.wit", MAIN);
    write(folder.path(), "deps/one.wit", ONE);
    write(folder.path(), "deps/two/log.wit", two);
    write(folder.path(), "deps/three.wasm", encoded(THREE));
    write(folder.path(), "deps/README.md", "not WIT");
    folder
}

#[test]
fn a_folder_with_dependencies_of_every_sort() {
    let folder = folder(TWO);
    let package = Package::open(folder.path()).unwrap();
    assert_eq!(package.name(), "test:main@1.0.0");
    assert_eq!(package.worlds().collect::<Vec<_>>(), ["w"]);
    assert!(!package.is_component());
    let world = package.world(None).unwrap();
    assert_eq!(world.name(), "test:main/w@1.0.0");

    let texts = Reader::new().texts([("main.wit", MAIN)], [("3", THREE), ("1", ONE), ("2", TWO)]);
    let from_texts = texts.unwrap().world(None).unwrap();
    assert_eq!(check(&world, &from_texts).unwrap(), []);
    assert_eq!(compare(&world, &from_texts).unwrap().changes, []);
}

#[test]
fn places_are_those_of_the_files() {
    let [old, new] = [folder(TWO), folder(&TWO.replace("string", "list<u8>"))];
    let [old_package, new_package] = [&old, &new].map(|it| Package::open(it.path()).unwrap());
    let comparison = compare_packages(&old_package, &new_package).unwrap();
    let [change] = &comparison.changes[..] else {
        panic!("{comparison:?}");
    };
    assert_eq!(change.path, "test:two/log@0.2.0#write(line)");
    for (place, folder) in [(&change.old_at, &old), (&change.new_at, &new)] {
        let place = place.as_ref().unwrap();
        let file = folder.path().join("deps/two/log.wit");
        assert_eq!(place.to_string(), format!("{}:4:17", file.display()));
    }
}

/// What a package imports of others is its own promise too.
#[test]
fn a_dependency_on_another_track() {
    let package = |version: &str| {
        let [main, two] = [MAIN, TWO].map(|text| text.replace("0.2.0", version));
        let texts = Reader::new().texts(
            [("main.wit", main.as_str())],
            [("1", ONE), ("2", two.as_str()), ("3", THREE)],
        );
        texts.unwrap()
    };
    let same = compare_packages(&package("0.2.0"), &package("0.2.9")).unwrap();
    assert_eq!(same.changes, []);
    let other = compare_packages(&package("0.2.0"), &package("0.3.0")).unwrap();
    let [change] = &other.changes[..] else {
        panic!("{other:?}");
    };
    assert_eq!(
        (change.kind, &*change.path),
        (Kind::Version, "test:two@0.2.0")
    );
    assert_eq!(
        (other.old_guests(), other.new_guests()),
        (Effect::Breaks, Effect::Breaks)
    );
    assert_eq!(
        (other.versions.bump, other.versions.enough),
        (Bump::Major, Some(false))
    );
}

#[test]
fn an_encoded_package_is_read_as_its_text() {
    let wit = "package a:b@1.0.0; interface i { f: func(); } world w { import i; }";
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "package.wasm", encoded(wit));
    let binary = Package::open(folder.path().join("package.wasm")).unwrap();
    let text = Reader::new().text("package.wit", wit).unwrap();
    assert_eq!(binary.name(), "a:b@1.0.0");
    assert!(!binary.is_component());
    assert_eq!(compare_packages(&text, &binary).unwrap().changes, []);
}

#[test]
fn features_open_gates_and_notes_name_them() {
    let old = "package a:b@1.0.0; interface i { f: func(); } world w { import i; }";
    let new = old.replace("f: func", "@unstable(feature = fs) f: func");
    let compared = |reader: &Reader| {
        let [old, new] = [old, &new].map(|text| reader.text("i.wit", text).unwrap());
        compare_packages(&old, &new).unwrap()
    };
    let gated = compared(&Reader::new());
    let note = gated.changes[0].note.as_deref();
    assert_eq!(note, Some("it is now gated by the feature `fs`"));
    assert_eq!(compared(&Reader::new().feature("fs")).changes, []);
}

#[test]
fn worlds_are_found_by_name_and_by_path() {
    let wit = "package a:b@1.0.0; world v {} world w {}";
    let package = Reader::new().text("worlds.wit", wit).unwrap();
    for name in ["w", "a:b/w", "a:b/w@1.0.0"] {
        assert_eq!(package.world(Some(name)).unwrap().name(), "a:b/w@1.0.0");
    }
    for name in ["x", "a:b/w@2.0.0", "", "a:b/", "\u{1b}[31m"] {
        let error = package.world(Some(name)).unwrap_err();
        assert!(
            matches!(error, ContractError::NoSuchWorld { .. }),
            "{error}"
        );
    }
    let error = package.world(None).unwrap_err().to_string();
    assert_eq!(error, "`a:b@1.0.0` has several worlds: `v`, `w`; name one");
}

#[test]
fn a_component_is_a_world_without_a_package() {
    let bytes = component_of("package a:b; world w { export f: func(); }", "w");
    let package = Reader::new().binary("f.wasm", &bytes).unwrap();
    assert!(package.is_component());
    let contract = Contract::read("f.wasm", &bytes).unwrap();
    assert_eq!(contract.name(), "root:component/root");
}

#[test]
fn what_can_not_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let error = Package::open(folder.path()).unwrap_err().to_string();
    assert!(error.ends_with("has no `.wit` file"), "{error}");
    let error = Package::open(folder.path().join("none.wit")).unwrap_err();
    assert!(matches!(error, ContractError::Io { .. }), "{error}");

    write(folder.path(), "main.wit", MAIN);
    let error = Package::open(folder.path()).unwrap_err().to_string();
    assert!(
        error.contains(
            "main.wit:4:12: there is no package `test:one@1.0.0` among `test:main@1.0.0`: "
        ),
        "{error}"
    );

    let component = component_of("package a:b; world w { export f: func(); }", "w");
    write(folder.path(), "deps/component.wasm", component);
    let error = Package::open(folder.path()).unwrap_err().to_string();
    assert!(
        error.contains("deps/component.wasm` is a component, and no WIT package"),
        "{error}"
    );
}

/// Another version may be the one that was meant.
#[test]
fn a_package_that_is_there_in_another_version_is_named() {
    let folder = folder(&TWO.replace("0.2.0", "0.3.0"));
    let error = Package::open(folder.path()).unwrap_err().to_string();
    assert!(
        error.contains("there is no package `test:two@0.2.0`, but `test:two@0.3.0`: "),
        "{error}"
    );
}

#[test]
fn a_package_that_is_there_twice_is_named_with_both_places() {
    let folder = folder(TWO);
    write(folder.path(), "deps/two.wit", TWO);
    let error = Package::open(folder.path()).unwrap_err().to_string();
    let places = ["deps/two/log.wit:1:9", "deps/two.wit:1:9"];
    assert!(places.iter().all(|place| error.contains(place)), "{error}");
}

#[test]
fn a_dependency_without_wit_is_named() {
    let folder = folder(TWO);
    fs::create_dir(folder.path().join("deps/empty")).unwrap();
    let error = Package::open(folder.path()).unwrap_err().to_string();
    assert!(error.ends_with("deps/empty` has no `.wit` file"), "{error}");
}

#[test]
fn a_world_behind_a_gate_is_said_to_be_there() {
    let wit = "package a:b@1.0.0; @unstable(feature = extra) world w {}";
    let error = Reader::new().text("gated.wit", wit).unwrap();
    let error = error.world(Some("w")).unwrap_err().to_string();
    assert_eq!(
        error,
        "the world `w` of `a:b@1.0.0` is behind `@unstable(feature = extra)`, and that feature was \
         not asked for"
    );
}

#[test]
fn several_packages_are_one_whole() {
    let main = folder(TWO);
    let other = tempfile::tempdir().unwrap();
    write(
        other.path(),
        "other.wit",
        "package test:other; world w { import test:one/clock@1.0.0; import test:four/four; }",
    );
    // The same as in the other folder, under another name.
    write(other.path(), "deps/clock/clock.wit", ONE);
    let four = other.path().join("four.wasm");
    fs::write(
        &four,
        encoded("package test:four; interface four { four: func(); }"),
    )
    .unwrap();

    let read = || Reader::new().open_all([main.path(), other.path(), &four]);
    let package = read().unwrap();
    // The last one gives its name, and a world needs its package's.
    assert_eq!(package.name(), "test:other");
    let world = package.world(Some("test:main/w")).unwrap();
    assert_eq!(world.name(), "test:main/w@1.0.0");
    let world = package.world(Some("test:other/w")).unwrap();
    assert_eq!(world.name(), "test:other/w");
    let error = package.world(None).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`test:main@1.0.0`, `test:other` has several worlds: `test:main/w@1.0.0`, `test:other/w`; \
         name one"
    );
    let error = package.world(Some("w")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "there is no world `w` in `test:main@1.0.0`, `test:other`; there is `test:main/w@1.0.0`, \
         `test:other/w`"
    );

    // What is there twice must be the same.
    write(
        other.path(),
        "deps/clock/clock.wit",
        "package test:one@1.0.0; interface clock { now: func() -> u32; }",
    );
    let error = read().unwrap_err().to_string();
    assert!(
        error.contains("package `test:one@1.0.0` is defined here, and once more at"),
        "{error}"
    );
    let error = Reader::new().open_all([&four, &four]).unwrap_err();
    assert_eq!(error.to_string(), "no WIT is named, in text or in a folder");
}

/// All texts together have one limit.
#[test]
fn several_packages_have_one_limit() {
    let folder = tempfile::tempdir().unwrap();
    let half = torvyn_engine::contract::MAX_WIT_BYTES / 2;
    let text = |name: &str| format!("package test:{name}; // {}", "x".repeat(half));
    write(folder.path(), "a.wit", text("a"));
    write(folder.path(), "b.wit", text("b"));
    let paths = ["a.wit", "b.wit"].map(|name| folder.path().join(name));
    assert!(Reader::new().open(&paths[0]).is_ok());
    let error = Reader::new().open_all(&paths).unwrap_err();
    assert!(matches!(error, ContractError::TooLarge { .. }), "{error}");
}
