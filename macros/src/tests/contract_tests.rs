//! Tests that are written, and settings that are refused.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use super::{errors, root};

fn expansion(tokens: TokenStream) -> String {
    let file = syn::parse2(crate::contract_tests::contract_tests(tokens)).unwrap();
    prettyplease::unparse(&file)
}

fn said(tokens: TokenStream, expected: &Expect) {
    let folder = format!("{}/", root().display());
    expected.assert_eq(&errors(&expansion(tokens)).join("\n").replace(&folder, ""));
}

/// Files that are there, whatever they hold: the macro does not look into components.
const COMPONENTS: &str = "src/tests/bas*.rs";

#[test]
fn each_component_and_each_function_has_a_test() {
    let text = expansion(quote! {
        wit = "src/tests/baseline",
        world = "thermostat",
        components = #COMPONENTS,
        golden = "golden/{name}",
    });
    let lines: Vec<_> = text
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with("mod ") || line.starts_with("fn "))
        .collect();
    assert_eq!(
        lines,
        [
            "mod baseline {",
            "fn suite() -> ::core::result::Result<",
            "fn shape_imports() -> ::core::result::Result<",
            "fn shape_control_process() -> ::core::result::Result<",
            "fn golden() -> ::core::result::Result<",
            "fn no_component_is_left_out() -> ::core::result::Result<",
        ]
    );
    assert!(text.contains("/golden/baseline\""), "{text}");
    assert!(text.contains("/src/tests/baseline/world.wit\""), "{text}");
}

#[test]
fn standard_roles_have_behaviours() {
    let text = expansion(quote! {
        wit = "../wit",
        world = "managed-transform",
        components = "Cargo.toml",
        skip = ["memory"],
        deterministic = true,
        max_payload_bytes = 10,
        configuration = "{}",
        engine = WasmtimeEngineConfig::new(),
    });
    let behaviours = text.matches("fn behaviour_processor_").count();
    assert_eq!(behaviours, 11, "{text}");
    for part in [
        ".skip_named(\"memory\")",
        ".deterministic(true)",
        ".max_payload_bytes(10)",
        ".configuration(\"{}\")",
        ".engine(WasmtimeEngineConfig::new())",
        ".behaviour_named(\"processor\", \"bad-configuration\")",
    ] {
        let dense: String = text.split_whitespace().collect();
        let part: String = part.split_whitespace().collect();
        assert!(dense.contains(&part), "no {part} in {text}");
    }
    assert!(!text.contains("no_component_is_left_out"), "{text}");
}

#[test]
fn what_is_missing_or_wrong_is_named() {
    let with = |rest: TokenStream| quote!(wit = "../wit", world = "transform", #rest);
    said(
        quote!(),
        &expect![[
            r#"missing `wit`: say what is tested for what, as in `contract_tests! { wit = "wit", world = "transform", components = "guest.wasm" }`"#
        ]],
    );
    said(
        with(quote!()),
        &expect![[
            r#"missing `components`: say what is tested for what, as in `contract_tests! { wit = "wit", world = "transform", components = "guest.wasm" }`"#
        ]],
    );
    said(
        with(quote!(components = "nowhere/*.wasm")),
        &expect![
            "there is no component `nowhere/*.wasm`: build it first, for one in a `build.rs`; paths are relative to the folder of Cargo.toml, or begin with a variable, as in `$GUESTS/*.wasm`"
        ],
    );
    said(
        with(quote!(components = "nowhere.wasm")),
        &expect![
            "there is no component `nowhere.wasm`: build it first, for one in a `build.rs`; paths are relative to the folder of Cargo.toml, or begin with a variable, as in `$GUESTS/*.wasm`"
        ],
    );
    said(
        with(quote!(components = "[")),
        &expect!["`[` is no pattern: Pattern syntax error near position 0: invalid range pattern"],
    );
    said(
        with(quote!(components = "$NO_SUCH_VARIABLE/*.wasm")),
        &expect![
            "the variable `NO_SUCH_VARIABLE` is not set: a `build.rs` sets it with `cargo::rustc-env=NO_SUCH_VARIABLE=..`"
        ],
    );
    said(
        with(quote!(components = 1)),
        &expect!["expected text in quotes"],
    );
    let there = |rest: TokenStream| with(quote!(components = "Cargo.toml", #rest));
    said(
        there(quote!(skip = ["memories"])),
        &expect![
            "there is no behaviour `memories`: there are `bad-configuration`, `empty-payload`, `maximal-payload`, `metadata`, `order`, `errors`, `after-error`, `batches`, `backpressure`, `end`, `memory`, `determinism`, `limits`, `nothing-outside`"
        ],
    );
    said(
        there(quote!(skip = "memory")),
        &expect![[r#"expected a list, as in `["memory"]`"#]],
    );
    said(
        there(quote!(deterministic = "yes")),
        &expect!["expected true or false"],
    );
    said(
        there(quote!(determinstic = true)),
        &expect![
            "unknown setting `determinstic`: there are `wit`, `world`, `components`, `golden`, `configuration`, `deterministic`, `skip`, `max_payload_bytes` and `engine`"
        ],
    );
    said(
        there(quote!(golden = "a", golden = "b")),
        &expect!["`golden` is set twice: keep one of them"],
    );
    said(
        quote!(
            wit = "../wit",
            world = "transformer",
            components = "Cargo.toml"
        ),
        &expect![
            "there is no world `transformer` in `torvyn:streaming@0.2.0`; there is `transform`, `managed-transform`, `data-source`, `managed-data-source`, `data-sink`, `managed-data-sink`, `all-roles`, `batch-transform`, `managed-batch-transform`, `batch-data-source`, `managed-batch-data-source`, `batch-data-sink`, `managed-batch-data-sink`, `all-batch-roles`; paths are relative to the folder of Cargo.toml"
        ],
    );
    said(
        quote!(wit = "nowhere", components = "Cargo.toml"),
        &expect![
            "can't read `nowhere`: No such file or directory (os error 2); paths are relative to the folder of Cargo.toml"
        ],
    );
}
