//! WIT in whatever state: while somebody types it, it is never valid for long.

use std::fs;

use syn::{DeriveInput, parse_quote};

use super::{errors, expansion, root};

fn inline(wit: &str) -> DeriveInput {
    parse_quote! {
        #[invoker(inline = #wit, world = "cut")]
        struct Cut;
    }
}

#[test]
fn wit_that_ends_anywhere_is_refused_in_rust_that_parses() {
    for name in [
        "imports",
        "keywords",
        "roles",
        "std-names",
        "variants",
        "world-items",
    ] {
        let path = root().join("worlds").join(name).with_extension("wit");
        let text = fs::read_to_string(path).unwrap();
        for (end, _) in text.char_indices().step_by(5) {
            let text = expansion(&inline(&text[..end]));
            assert_eq!(errors(&text).len(), 1, "{text}");
        }
    }
}

#[test]
fn text_that_is_no_wit_at_all_is_refused() {
    for text in [
        "",
        "\u{feff}",
        "/* without end",
        "package :; interface 1a { record % { } type = -; use .{as as}; f: func( }",
        "interface ü { record größe { } }",
        "}}}} record record { } record self { } enum Self { } flags _ { } type r#a = u8;",
        "package a:b; interface host { type host = u8; type option = u8; get: func(a: u8: u8)",
    ] {
        let text = expansion(&inline(text));
        assert!(!errors(&text).is_empty(), "{text}");
    }
}

/// What is found by its name is all that can be found: how often, and from where it is used.
#[test]
fn names_are_found_where_they_are() {
    let text = expansion(&inline(
        "package a:b;
        // type commented = u8;
        /* type commented-too = u8; */
        interface c {
            use d:e/f.{used, other as renamed};
            record own { interface: u8, record: u8 }
            %get: async func(x: own, y: list<u8>) -> own;
            broken here
        }
        world w {
            type of-world = u8;
            import later: func(z: u8);
            export place: interface { now: func(); }
        }",
    ));
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for found in [
        "pub type Used<'a>",
        "pub type Renamed<'a>",
        "pub type Own<'a>",
        "pub type OfWorld<'a>",
        "fn get( &mut self, p0: super::super::super::__Unknown<'_>, \
         p1: super::super::super::__Unknown<'_>, )",
        "fn later( &mut self, p0: super::super::super::__Unknown<'_>, )",
        "pub trait Place",
        "::torvyn_engine::Processor for Cut",
    ] {
        assert!(text.contains(found), "{found}\n{text}");
    }
    for absent in ["Commented", "Other", "Interface<", "Record<"] {
        assert!(!text.contains(absent), "{absent}\n{text}");
    }
}

/// What a host has for resources is there while the WIT around them is not valid.
#[test]
fn resources_have_their_types_and_functions() {
    let text = expansion(&inline(
        "package a:b;
        interface c {
            resource bare;
            resource bucket {
                constructor(name: string);
                get: func(key: string) -> string;
                open: static func(name: string) -> bucket;
            }
            plain: func() -> ;
        }",
    ));
    assert_eq!(errors(&text).len(), 1, "{text}");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for kept in [
        "type Bare: ",
        "type Bucket: ",
        "fn bare_drop(&mut self, resource: Self::Bare)",
        "fn bucket_drop(&mut self, resource: Self::Bucket)",
        "fn bucket_new( &mut self, p0: ",
        "fn bucket_get( &mut self, p0: super::super::super::__Unknown<'_>, p1: ",
        "fn bucket_open( &mut self, p0: ",
        "fn plain(&mut self)",
    ] {
        assert!(text.contains(kept), "{kept} {text}");
    }
}
