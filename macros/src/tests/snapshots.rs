//! Snapshots of the expansion, one small world for each feature.
//!
//! `snapshots/NAME.wit`, or the folder `snapshots/NAME`, expands to `snapshots/NAME.rs`.
//! After a change that is meant, write them again and read the difference:
//! `UPDATE_EXPECT=1 cargo test -p torvyn-macros --all-features`.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use expect_test::expect_file;
use heck::ToUpperCamelCase;
use syn::{DeriveInput, parse_quote};

use super::{errors, expansion, root};

/// The worlds in `snapshots`: `records`, and `snapshots/records.wit`.
fn worlds() -> Vec<(String, String)> {
    let text = |part: Option<&OsStr>| part.unwrap().to_str().unwrap().to_owned();
    let entries = fs::read_dir(root().join("snapshots")).unwrap();
    let mut worlds: Vec<_> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_none_or(|extension| extension == "wit"))
        .map(|path| {
            let file = format!("snapshots/{}", text(path.file_name()));
            (text(path.file_stem()), file)
        })
        .collect();
    worlds.sort();
    worlds
}

fn item(name: &str, wit: &str) -> DeriveInput {
    let mut item = super::item(&name.to_upper_camel_case(), wit, name);
    if name == "with" {
        item.attrs.push(parse_quote! {
            #[invoker(with("snap:shared/types" = crate::shared::snap::shared::types))]
        });
    }
    if name == "async-host" {
        item.attrs.push(parse_quote!(#[invoker(async_host)]));
    }
    item
}

#[test]
fn expansions_are_as_recorded() {
    let worlds = worlds();
    assert!(!worlds.is_empty());
    for (name, wit) in worlds {
        let expected = Path::new("../../snapshots")
            .join(&name)
            .with_extension("rs");
        let text = expansion(&item(&name, &wit));
        assert_eq!(errors(&text), [""; 0], "{name}");
        expect_file![expected].assert_eq(&text);
    }
}
