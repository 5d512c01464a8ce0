//! What guests in C are called through is what `wit-bindgen` writes for the WIT of this repository.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::Path;

use wit_bindgen_core::Files;
use wit_bindgen_core::wit_parser::Resolve;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The worlds that there are templates for.
const WORLDS: [&str; 4] = [
    "transform",
    "managed-transform",
    "managed-data-source",
    "data-sink",
];

/// With `UPDATE_EXPECT=1` in the environment, they are written down in place of being compared.
#[test]
fn the_templates_are_what_wit_bindgen_writes() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    for world in WORLDS {
        let mut resolve = Resolve::default();
        let (package, _) = resolve.push_path(Path::new(ROOT).join("wit")).unwrap();
        let id = resolve.select_world(&[package], Some(world)).unwrap();
        let options = wit_bindgen_c::Opts {
            no_object_file: true,
            ..Default::default()
        };
        let mut files = Files::default();
        options
            .build()
            .generate(&mut resolve, id, &mut files)
            .unwrap();
        assert_eq!(files.iter().count(), 2, "{world}");
        for (name, written) in files.iter() {
            let path = Path::new(ROOT)
                .join("engine/cli/templates/c")
                .join(world)
                .join(name);
            if update {
                fs::write(&path, written).unwrap();
            }
            let there = fs::read(&path).unwrap_or_default();
            let path = path.display();
            assert!(
                there == written,
                "`{path}` is another one: write it anew with UPDATE_EXPECT=1"
            );
        }
    }
}
