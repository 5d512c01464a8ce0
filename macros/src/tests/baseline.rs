//! A baseline, and what becomes of the WIT after it.

use expect_test::{Expect, expect};
use syn::{DeriveInput, parse_quote};

use super::{errors, expansion};

const BASELINE: &str = "src/tests/baseline";

/// The baseline's WIT with an edit.
fn edited(from: &str, to: &str) -> String {
    let text = include_str!("baseline/world.wit");
    assert!(text.contains(from), "{from}");
    text.replace(from, to)
}

fn item(wit: &str, world: &str, baseline: &str) -> DeriveInput {
    parse_quote! {
        #[invoker(inline = #wit, world = #world, baseline = #baseline)]
        pub struct Pinned;
    }
}

fn check(wit: &str, expected: Expect) {
    let text = expansion(&item(wit, "acme:sensors/thermostat", BASELINE));
    expected.assert_eq(&errors(&text).join("\n"));
    assert!(text.contains("World for Pinned"), "{text}");
}

#[test]
fn what_breaks_no_guest_is_no_error() {
    for (from, to) in [
        ("thermostat", "thermostat"),
        // New functions and types, for guests to come.
        ("now: func", "zone: func() -> string;\n    now: func"),
        (
            "interface clock",
            "interface more { record r { a: u8 } }\ninterface clock",
        ),
        // Fewer calls from the host.
        ("    export control;\n", ""),
        ("@1.4.0", "@1.5.0"),
    ] {
        let text = expansion(&item(&edited(from, to), "thermostat", BASELINE));
        assert_eq!(errors(&text), [""; 0], "{to}");
        // Cargo builds again if the baseline changes.
        let tracked = r#"include_bytes!("src/tests/baseline/world.wit")"#;
        let text: String = text.split_whitespace().collect();
        assert!(text.contains(tracked), "{text}");
    }
}

#[test]
fn every_break_is_listed() {
    check(
        &edited("value: f64", "value: f32").replace("now: func() -> u64", "tick: func()"),
        expect![[r#"
            the WIT breaks guests that were built for `src/tests/baseline`:
              acme:sensors/clock@1.4.0#now: this function is gone: it was `func() -> u64` (src/tests/baseline/world.wit:11:5); old guests call it, and new hosts don't have it
              acme:sensors/types@1.4.0#sample.value: another type: it was `f64` (src/tests/baseline/world.wit:6:9), it is `f32` (inline:6:9); both sides must agree on types
            undo that, and put new items beside the old ones; or, if no such guest is left, copy the WIT to the baseline"#]],
    );
}

#[test]
fn another_track_of_versions_is_a_break() {
    check(
        &edited("@1.4.0", "@2.0.0"),
        expect![[r#"
        the WIT breaks guests that were built for `src/tests/baseline`:
          acme:sensors@1.4.0: another track of versions: it was `1.4.0`, it is `2.0.0`; interfaces are linked within a track of versions, and this is another one
        undo that, and put new items beside the old ones; or, if no such guest is left, copy the WIT to the baseline"#]],
    );
}

#[test]
fn a_list_of_breaks_ends() {
    let fields = |ty: &str| -> String {
        (0..30)
            .map(|n| format!("f{n}: func() -> {ty};\n"))
            .collect()
    };
    let folder = tempfile::tempdir().unwrap();
    let wit = |ty| {
        format!(
            "package a:b; interface i {{ {} }} world w {{ import i; }}",
            fields(ty)
        )
    };
    std::fs::write(folder.path().join("w.wit"), wit("u8")).unwrap();
    let item = item(&wit("u16"), "w", folder.path().to_str().unwrap());
    let errors = errors(&expansion(&item));
    assert_eq!(errors[0].matches("another type").count(), 20, "{errors:?}");
    assert!(errors[0].contains("\n  and 10 more\n"), "{errors:?}");
}

#[test]
fn a_baseline_that_is_none() {
    let wit = edited("", "");
    let said =
        |world: &str, baseline: &str| errors(&expansion(&item(&wit, world, baseline))).join("\n");
    expect!["can't read the baseline `src/nowhere`: no such file or directory; the path is relative to the folder of Cargo.toml"].assert_eq(&said("thermostat", "src/nowhere"));
    expect!["can't read the baseline: the folder `src/tests/broken` has no `.wit` file"]
        .assert_eq(&said("thermostat", "src/tests/broken"));
    expect!["can't read the baseline: src/tests/broken/syntax/world.wit:5:16: expected ':', found keyword `string`"].assert_eq(&said("thermostat", "src/tests/broken/syntax"));
    expect!["the WIT can't be compared with the baseline: there is no world `thermostat` in `acme:broken`; there is `broken`"].assert_eq(&said("thermostat", "src/tests/broken/unsupported"));

    let binary = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(binary.path(), b"\0asm\x0d\0\x01\0").unwrap();
    let said = said("thermostat", binary.path().to_str().unwrap());
    assert!(
        said.ends_with("is a binary, and WIT text alone is read here"),
        "{said}"
    );
}

/// What the WIT itself is wrong about is said once.
#[test]
fn a_mistake_in_the_wit_is_not_one_of_the_baseline() {
    check(
        &edited("value: f64", "value f64"),
        expect![[r#"
        the WIT is not valid: expected ':', found keyword `f64`
             --> inline:6:15
              |
            6 |         value f64,
              |               ^"#]],
    );
}
