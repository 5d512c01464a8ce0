//! Snapshots of the expansion: a small world for each feature, and of it what shows the feature.
//!
//! The first line of `snapshots/NAME.wit` says which parts of the expansion are kept, each in
//! `snapshots/NAME.PART.rs`: see [`Part`]. After a change that is meant, write them again and read
//! the difference: `UPDATE_EXPECT=1 cargo test -p torvyn-macros --all-features`.
//!
//! They are for reading. That every world compiles, and runs in each lane as it should, is tested
//! beside the engine.

mod parts;

use std::collections::BTreeSet;
use std::fs;

use expect_test::expect_file;
use heck::ToUpperCamelCase;
use syn::{DeriveInput, parse_quote};

use super::{errors, expansion, root};
use parts::Part;

/// What a reviewer reads at a glance.
const MAX_LINES: usize = 200;

fn item(name: &str) -> DeriveInput {
    let wit = format!("snapshots/{name}.wit");
    let mut item = super::item(&name.to_upper_camel_case(), &wit, name);
    match name {
        "with" => item.attrs.push(parse_quote! {
            #[invoker(with("snap:with/shared" = crate::other::snap::with::shared))]
        }),
        "passed" => item.attrs.push(parse_quote! {
            #[invoker(with("snap:passed/store#bucket" = crate::Bucket))]
        }),
        "async-host" => item.attrs.push(parse_quote!(#[invoker(async_host)])),
        "host-functions" => item.attrs.push(parse_quote! {
            #[invoker(
                async_host("snap:host-functions/prices#price"),
                fallible_host("snap:host-functions/prices#name"),
            )]
        }),
        "derives" => item.attrs.push(parse_quote! {
            #[invoker(additional_derives(serde::Serialize, Hash, borrowed(other::Show)))]
        }),
        _ => {}
    }
    item
}

#[test]
fn expansions_are_as_recorded() {
    let folder = root().join("snapshots");
    let files = fs::read_dir(&folder).unwrap();
    let files = files.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let (worlds, found): (BTreeSet<_>, BTreeSet<_>) =
        files.partition(|name| name.ends_with(".wit"));
    let mut expected = BTreeSet::new();
    for world in &worlds {
        let name = world.trim_end_matches(".wit");
        let wit = fs::read_to_string(folder.join(world)).unwrap();
        let text = expansion(&item(name));
        assert_eq!(
            errors(&text).is_empty(),
            name != "refused",
            "{name}: {text}"
        );
        let parts = wit.lines().next().unwrap().trim_start_matches("//");
        for part in parts.split(',').map(str::trim) {
            let shown = Part::of(part).unwrap_or_else(|| panic!("{name}: no part `{part}`"));
            let shown = shown.of_expansion(&text);
            let lines = shown.lines().count();
            assert!(
                0 < lines && lines < MAX_LINES,
                "{name}.{part} has {lines} lines"
            );
            let file = format!("{name}.{part}.rs");
            expect_file![folder.join(&file)].assert_eq(&shown);
            expected.insert(file);
        }
    }
    let stale: Vec<_> = found.difference(&expected).collect();
    assert!(stale.is_empty(), "no world has them: {stale:?}");
}
