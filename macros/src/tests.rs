//! Snapshots of the expansion, one small world for each feature.
//!
//! `snapshots/NAME.wit`, or the folder `snapshots/NAME`, expands to `snapshots/NAME.rs`.
//! After a change that is meant, write them again and read the difference:
//! `UPDATE_EXPECT=1 cargo test -p torvyn-macros --features component-lane`.

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use heck::ToUpperCamelCase;
use quote::format_ident;
use syn::{DeriveInput, parse_quote};

use crate::derive;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The worlds in `snapshots`: `records`, and `snapshots/records.wit`.
fn worlds() -> Vec<(String, String)> {
    let entries = fs::read_dir(root().join("snapshots")).unwrap();
    let mut worlds: Vec<_> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_none_or(|extension| extension == "wit"))
        .map(|path| {
            let name = |part: Option<&std::ffi::OsStr>| part.unwrap().to_str().unwrap().to_owned();
            (
                name(path.file_stem()),
                format!("snapshots/{}", name(path.file_name())),
            )
        })
        .collect();
    worlds.sort();
    worlds
}

fn item(name: &str, wit: &str) -> DeriveInput {
    let ident = format_ident!("{}", name.to_upper_camel_case());
    let with = (name == "with").then(|| {
        quote::quote!(with(
            "snap:shared/types" = crate::shared::snap::shared::types
        ))
    });
    parse_quote! {
        #[invoker(wit = #wit, world = #name, #with)]
        pub struct #ident;
    }
}

/// The expansion as text, with paths that are the same everywhere.
fn expansion(item: &DeriveInput) -> String {
    let file = syn::parse2(derive(item)).unwrap();
    let folder = format!("{}/", root().display());
    prettyplease::unparse(&file).replace(&folder, "")
}

/// The messages of the errors in an expansion.
fn errors(expansion: &str) -> Vec<&str> {
    let errors = expansion.split("compile_error!").skip(1);
    errors
        .map(|rest| rest.split(['{', '}']).nth(1).unwrap().trim())
        .collect()
}

#[test]
fn expansions_are_as_recorded() {
    for (name, wit) in worlds() {
        let expected = Path::new("../snapshots").join(&name).with_extension("rs");
        let text = expansion(&item(&name, &wit));
        assert_eq!(errors(&text), [""; 0], "{name}");
        expect_file![expected].assert_eq(&text);
    }
}
