//! Errors in files. Those in the attribute are among the tests of what the compiler says.

use expect_test::{Expect, expect};
use syn::parse_quote;

use super::{errors, expansion, item};

fn check(folder: &str, world: &str, expected: Expect) {
    let wit = format!("src/tests/broken/{folder}");
    let text = expansion(&item("Broken", &wit, world));
    expected.assert_eq(&errors(&text).join("\n"));
    assert!(text.contains("World for Broken"), "{text}");
}

#[test]
fn a_syntax_error_shows_its_file_and_line() {
    check(
        "syntax",
        "broken",
        expect![[r#"
        the WIT is not valid: expected ':', found keyword `string`
             --> src/tests/broken/syntax/world.wit:5:16
              |
            5 |         sensor string,
              |                ^"#]],
    );
}

#[test]
fn a_missing_package_is_named() {
    check(
        "package",
        "broken",
        expect![[r#"
            the WIT is not valid: there is no package `acme:missing@1.0.0` among `acme:known`, `acme:broken`: put its WIT into the folder `deps`, or a `package acme:missing@1.0.0 { .. }` into the text
                 --> src/tests/broken/package/world.wit:5:12
                  |
                5 |     import acme:missing/names@1.0.0;
                  |            ^-----------"#]],
    );
}

#[test]
fn everything_unsupported_is_named_with_its_place() {
    check(
        "unsupported",
        "broken",
        expect![
            "the result of `acme:broken/files#follow` is a `stream`, which is not supported yet: pass a `list`, or call once for each part, or, if the WIT is not yours, derive a world of your own without it (src/tests/broken/unsupported/world.wit:9:5)"
        ],
    );
}

#[test]
fn a_world_that_is_not_there_is_followed_by_those_that_are() {
    check(
        "unsupported",
        "wanted",
        expect!["there is no world `wanted`: the WIT defines `acme:broken/broken`"],
    );
}

#[test]
fn a_file_that_is_not_there_is_named_as_in_the_attribute() {
    check(
        "nowhere",
        "broken",
        expect![
            "can't read `src/tests/broken/nowhere`: no such file or directory; the path is relative to the folder of Cargo.toml"
        ],
    );
}

#[test]
fn a_host_without_functions_is_not_asynchronous() {
    let mut item = item("Roles", "worlds/roles.wit", "roles");
    item.attrs.push(parse_quote!(#[invoker(async_host)]));
    let text = expansion(&item);
    assert_eq!(
        errors(&text),
        ["the world imports no functions that could be asynchronous: remove `async_host`"]
    );
}

/// Functions and types that are supported keep their forms beside those that are not.
#[test]
fn what_is_supported_stays() {
    let text = expansion(&item("Broken", "src/tests/broken/unsupported", "broken"));
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for kept in [
        "fn count( &mut self, files: &'_ [&'_ ::core::primitive::str], ) -> ::core::primitive::u32;",
        "fn follow(&mut self) -> super::super::super::__Unknown<'static>;",
        "type File: ::core::marker::Send + 'static;",
        "fn file_read( &mut self, file: &'_ mut Self::File, ) -> ::std::vec::Vec<::core::primitive::u8>;",
    ] {
        assert!(text.contains(kept), "{kept}\n{text}");
    }
}
