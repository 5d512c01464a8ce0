//! Contracts that are broken, or made to do harm, are errors: within bounds, and without panics.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fmt::Write as _;
use std::fs::File;
use std::sync::LazyLock;

use proptest::prelude::*;
use torvyn_engine::contract::{
    Contract, ContractError, Effect, MAX_TYPE_DEPTH, MAX_WIT_BYTES, Package, Reader, check,
    compare, compare_packages,
};
use torvyn_tests::{component_of, example};

fn read(text: &str) -> Result<Package, ContractError> {
    Reader::new().text("hostile.wit", text)
}

/// The error of a text that is not valid.
#[track_caller]
fn refused(text: &str) -> String {
    read(text).expect_err("it was read").to_string()
}

fn contract(text: &str) -> Contract {
    read(text).unwrap().world(None).unwrap()
}

#[test]
fn text_that_nests_too_deep() {
    let nested = |depth: usize| {
        let (open, close) = ("list<".repeat(depth), ">".repeat(depth));
        format!("package a:b; interface i {{ type t = {open}u8{close}; }}")
    };
    read(&nested(50)).unwrap();
    for depth in [101, 100_000] {
        assert!(
            refused(&nested(depth)).contains("hostile.wit:1:"),
            "{depth}"
        );
    }
    let scopes = "package a:b { ".repeat(100_000);
    assert!(!refused(&scopes).is_empty());
    let comments = "/*".repeat(1_000_000);
    assert!(refused(&comments).contains("unterminated"));
}

/// Each type is shallow, and the last one is as deep as they are many.
#[test]
fn names_that_nest_too_deep() {
    let chain = |length: usize, kind: &str| {
        let mut text = "package a:b; interface i { type t0 = u8; ".to_owned();
        for index in 1..length {
            let body = kind.replace('#', &format!("t{}", index - 1));
            write!(text, "{} ", body.replace('@', &format!("t{index}"))).unwrap();
        }
        text + "}"
    };
    for kind in [
        "type @ = list<#>;",
        "record @ { a: # }",
        "variant @ { a(#) }",
        "type @ = result<_, tuple<#>>;",
    ] {
        read(&chain(50, kind)).unwrap();
        assert!(refused(&chain(20_000, kind)).contains("nested deeper than 100"));
    }
    // An alias is no deeper than what it stands for.
    read(&chain(20_000, "type @ = #;")).unwrap();
}

/// Forty-five levels of two fields each are 2^45 places, and forty-five types.
#[test]
fn types_that_share_their_parts() {
    let shared = |leaf: &str| {
        let mut text = format!("package a:b; interface i {{ record t0 {{ a: {leaf} }} ");
        for index in 1..45 {
            let inner = index - 1;
            write!(
                text,
                "record t{index} {{ a: t{inner}, b: list<t{inner}> }} "
            )
            .unwrap();
        }
        contract(&(text + "f: func(t: t44); } world w { import i; export i; }"))
    };
    let (one, other) = (shared("u8"), shared("u16"));
    assert_eq!(check(&one, &one).unwrap(), []);
    let differences = check(&one, &other).unwrap();
    let paths: Vec<_> = differences.iter().map(|it| &*it.path).collect();
    assert_eq!(paths, ["a:b/i#t0.a", "a:b/i#t0.a"]);
    assert_eq!(compare(&one, &other).unwrap().changes.len(), 1);
}

/// In a binary, types without a name can share their parts too.
#[test]
fn a_binary_whose_types_share_their_parts() {
    let shared = |leaf: &str| {
        let mut wat = format!("(component (type $t0 (tuple {leaf} {leaf}))\n");
        for level in 1..18 {
            let inner = level - 1;
            writeln!(wat, "(type $t{level} (tuple $t{inner} $t{inner}))").unwrap();
        }
        wat += "(import \"f\" (func (param \"a\" $t17))))";
        Contract::read("shared.wasm", &wat::parse_str(wat).unwrap()).unwrap()
    };
    let (one, other) = (shared("u8"), shared("u16"));
    assert_eq!(check(&one, &one).unwrap(), []);
    for error in [
        check(&one, &other).unwrap_err(),
        compare(&one, &other).unwrap_err(),
    ] {
        assert!(matches!(error, ContractError::TooComplex { .. }), "{error}");
    }
}

#[test]
fn text_of_fifty_megabytes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.wit");
    File::create(&path).unwrap().set_len(50 << 20).unwrap();
    for path in [path.as_path(), folder.path()] {
        let error = Package::open(path).unwrap_err();
        assert!(matches!(error, ContractError::TooLarge { .. }), "{error}");
    }
    let text = " ".repeat(50 << 20);
    let error = read(&text).unwrap_err();
    assert!(matches!(error, ContractError::TooLarge { .. }), "{error}");
    // Together they are too large.
    let half = " ".repeat(MAX_WIT_BYTES / 2 + 1);
    let files = [("a.wit", half.as_str()), ("b.wit", half.as_str())];
    let error = Reader::new().texts(files, []).unwrap_err();
    assert!(matches!(error, ContractError::TooLarge { .. }), "{error}");
}

#[test]
fn names_of_ten_kilobytes() {
    let name = "n".repeat(10_000);
    let wit = |ty: &str| {
        format!(
            "package a:b; interface i {{ record {name} {{ {name}: {ty} }} f{name}: func(a: {name}); }} world w {{ import i; }}"
        )
    };
    let differences = check(&contract(&wit("u8")), &contract(&wit("u16"))).unwrap();
    assert_eq!(differences.len(), 1);
    assert!(differences[0].path.ends_with(&name));

    let unknown = refused(&format!("package a:b; interface i {{ type t = {name}; }}"));
    assert!(unknown.len() < 1_000, "{} bytes", unknown.len());
}

#[test]
fn definitions_in_circles() {
    let circles = [
        "package a:b; interface i { use j.{t}; } interface j { use i.{t}; }",
        "package a:b; interface i { record t { a: option<t> } }",
        "package a:b; interface i { type t = u; type u = t; }",
        "package a:b; world w { include w; }",
        "package a:b; world v { include w; } world w { include v; }",
        "package a:b; interface i { use c:d/i.{t}; } package c:d { interface i { use a:b/i.{t}; } }",
    ];
    for text in circles {
        let error = refused(text);
        assert!(error.starts_with("hostile.wit:1:"), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
    }
}

#[test]
fn a_hundred_thousand_differences() {
    let functions = |name: &str| {
        let mut text = "package a:b; interface i { ".to_owned();
        for index in 0..50_000 {
            writeln!(text, "{name}{index}: func();").unwrap();
        }
        contract(&(text + "} world w { import i; }"))
    };
    let (one, other) = (functions("a"), functions("b"));
    assert_eq!(check(&one, &other).unwrap().len(), 50_000);
    let comparison = compare(&one, &other).unwrap();
    assert_eq!(comparison.changes.len(), 100_000);
    assert_eq!(comparison.old_guests(), Effect::Breaks);
}

#[test]
fn a_world_of_twenty_thousand_items() {
    let world = |name: &str| {
        let mut text = "package a:b; world w {\n".to_owned();
        for index in 0..10_000 {
            writeln!(text, "import {name}f{index}: func();").unwrap();
            writeln!(
                text,
                "export {name}i{index}: interface {{ record r {{ a: u8 }} f: func(r: r); }}"
            )
            .unwrap();
        }
        contract(&(text + "}"))
    };
    let (one, other) = (world("a"), world("b"));
    assert_eq!(check(&one, &one).unwrap(), []);
    assert_eq!(check(&one, &other).unwrap().len(), 20_000);
    assert_eq!(compare(&one, &one).unwrap().changes, []);
    assert_eq!(compare(&one, &other).unwrap().changes.len(), 40_000);
}

#[test]
fn twenty_thousand_interfaces() {
    let mut text = "package a:b;\n".to_owned();
    for index in 0..20_000 {
        writeln!(
            text,
            "interface i{index} {{ f: func(); record r {{ a: u8 }} }}"
        )
        .unwrap();
    }
    text += "world w { import i0; import i19999; }";
    let package = read(&text).unwrap();
    assert_eq!(compare_packages(&package, &package).unwrap().changes, []);
    let changed = read(&text.replace("a: u8", "a: u16")).unwrap();
    assert_eq!(
        compare_packages(&package, &changed).unwrap().changes.len(),
        20_000
    );
}

#[test]
fn a_binary_that_nests_too_deep() {
    let mut wat = "(component (type $t0 (list u8))\n".to_owned();
    for index in 1..100_000 {
        writeln!(wat, "(type $t{index} (list $t{}))", index - 1).unwrap();
    }
    wat += "(import \"f\" (func (param \"a\" $t99999))))";
    let bytes = wat::parse_str(wat).unwrap();
    let error = Reader::new()
        .binary("deep.wasm", &bytes)
        .unwrap_err()
        .to_string();
    assert!(error.contains("too deep"), "{error}");
}

/// Three bytes a level: the parser would call itself for each.
#[test]
fn a_binary_whose_types_lie_in_each_other() {
    let nested = |levels: usize| {
        let mut section = vec![1];
        // The type of an instance, of one declaration, which is a type.
        section.extend([0x42, 1, 1].repeat(levels - 1));
        section.extend([0x42, 0]);
        let mut bytes = b"\0asm\x0d\0\x01\0\x07".to_vec();
        let mut size = section.len();
        while size >= 0x80 {
            bytes.push(size as u8 | 0x80);
            size >>= 7;
        }
        bytes.push(size as u8);
        bytes.extend(section);
        Reader::new().binary("deep.wasm", &bytes)
    };
    assert!(nested(MAX_TYPE_DEPTH).is_ok());
    for levels in [MAX_TYPE_DEPTH + 1, 300_000] {
        let error = nested(levels).unwrap_err().to_string();
        assert!(error.contains("100 levels deep"), "{error}");
    }
}

#[test]
fn what_is_no_component() {
    let cases: [(&[u8], &str); 4] = [
        (b"", "no world"),
        (b"\0asm", "does not begin as one"),
        (b"\0asm\x01\0\0\0", "core module"),
        (b"\xff\xfe", "neither a component nor UTF-8"),
    ];
    for (bytes, part) in cases {
        let error = Contract::read("file", bytes).unwrap_err().to_string();
        assert!(error.contains(part) || bytes.is_empty(), "{error}");
    }
}

#[test]
fn components_that_were_cut_off() {
    let bytes = std::fs::read(example("redact")).unwrap();
    Contract::read("redact.wasm", &bytes).unwrap();
    for length in (0..bytes.len()).step_by(bytes.len() / 200) {
        let error = Contract::read("cut.wasm", &bytes[..length]).unwrap_err();
        assert!(!error.to_string().contains("given up"), "{length}: {error}");
    }
}

/// Small, so that random bytes hit what matters.
fn small() -> &'static [u8] {
    static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let wit = "package a:b@1.0.0;
            interface i {
                resource r { constructor(n: u8); m: func() -> result<string>; }
                record p { a: u8, b: list<string> }
                variant v { x, y(p) }
                f: func(v: v, r: borrow<r>) -> option<tuple<u8, p>>;
            }
            world w { import i; export g: func() -> list<u8>; }";
        component_of(wit, "w")
    });
    &BYTES
}

const TEXT: &str = "package a:b@1.0.0;\ninterface i {\n  @since(version = 1.0.0)\n  record p { a: u8, b: list<string> }\n  f: func(p: p) -> result<_, string>;\n}\nworld w { import i; export g: async func(); include v with { a as b }; }\nworld v { import a: func(); }\n";

/// Reads, and compares with itself what could be read.
fn survives(bytes: &[u8]) -> Result<(), TestCaseError> {
    match Contract::read("random", bytes) {
        Ok(contract) => {
            prop_assert_eq!(check(&contract, &contract).unwrap(), vec![]);
            prop_assert_eq!(compare(&contract, &contract).unwrap().changes, vec![]);
        }
        Err(error) => {
            let text = error.to_string();
            prop_assert!(!text.contains("given up"), "{}", text);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn random_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..400), wasm: bool) {
        let magic: &[u8] = if wasm { b"\0asm\x0d\0\x01\0" } else { b"" };
        survives(&[magic, &bytes].concat())?;
    }

    #[test]
    fn components_with_other_bytes(
        edits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let mut bytes = small().to_vec();
        for (index, byte) in edits {
            let index = index.index(bytes.len());
            bytes[index] = byte;
        }
        survives(&bytes)?;
    }

    #[test]
    fn text_with_other_bytes(
        edits in proptest::collection::vec((any::<prop::sample::Index>(), "[ -~\n]{0,3}"), 1..6),
    ) {
        let mut text = TEXT.to_owned();
        for (index, part) in edits {
            let start = index.index(text.len());
            let end = (start + part.len()).min(text.len());
            text.replace_range(start..end, &part);
        }
        survives(text.as_bytes())?;
    }
}
