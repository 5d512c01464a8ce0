//! What is said of an import is what happens when it is called.

use std::collections::BTreeMap;

use pollster::block_on;
use torvyn_engine::{DirAccess, Grant, WasiGrants, WasmEngine, WasmtimeEngineConfig};

/// What becomes of each import of the guest, by `interface#function`.
fn grants(wasi: WasiGrants) -> BTreeMap<String, Grant> {
    let engine = torvyn_tests::engine_with(WasmtimeEngineConfig::new().wasi(wasi));
    let compiled = block_on(engine.compile_file(torvyn_tests::guest("system"))).unwrap();
    let imports = compiled.wasi_imports().unwrap();
    imports
        .into_iter()
        .map(|import| {
            let interface = import.interface.split('@').next().unwrap();
            (format!("{interface}#{}", import.function), import.grant)
        })
        .collect()
}

/// Each of these grants changes these functions, and no other.
#[test]
fn a_grant_is_shown_where_it_counts() {
    let nothing = grants(WasiGrants::new());
    assert!(!nothing.values().any(|grant| *grant == Grant::Granted));
    let folder = tempfile::tempdir().unwrap();
    let dir = WasiGrants::new().dir(folder.path(), "/", DirAccess::ReadOnly);
    let output = "wasi:io/streams#[method]output-stream.";
    let input = "wasi:io/streams#[method]input-stream.";
    let cases: [(WasiGrants, &[&str]); 9] = [
        (
            WasiGrants::new().env("A", "B"),
            &["wasi:cli/environment#get-environment"],
        ),
        (
            WasiGrants::new().inherit_env("A"),
            &["wasi:cli/environment#get-environment"],
        ),
        (
            WasiGrants::new().arg("guest"),
            &["wasi:cli/environment#get-arguments"],
        ),
        (
            WasiGrants::new().wall_clock(true),
            &["wasi:clocks/wall-clock#"],
        ),
        (
            WasiGrants::new().monotonic_clock(true),
            &["wasi:clocks/monotonic-clock#", "wasi:io/poll#"],
        ),
        (
            WasiGrants::new().random(true),
            &["wasi:random/random#", "wasi:random/insecure#"],
        ),
        (
            WasiGrants::new().inherit_stdin(true),
            &["wasi:cli/stdin#", input, "wasi:io/poll#", "wasi:io/error#"],
        ),
        (
            WasiGrants::new().inherit_stdout(true),
            &[
                "wasi:cli/stdout#",
                output,
                "wasi:io/poll#",
                "wasi:io/error#",
            ],
        ),
        (
            dir,
            &[
                "wasi:filesystem/",
                input,
                output,
                "wasi:io/poll#",
                "wasi:io/error#",
            ],
        ),
    ];
    for (wasi, expected) in cases {
        let granted = grants(wasi.clone());
        let mut changed = 0;
        for (function, grant) in &granted {
            let here = expected.iter().any(|start| function.starts_with(start));
            if here {
                assert_eq!(*grant, Grant::Granted, "{function} with {wasi:?}");
                changed += 1;
            } else {
                assert_eq!(*grant, nothing[function], "{function} with {wasi:?}");
            }
        }
        assert!(changed > 0, "{wasi:?}");
    }
}

/// A function is WASI's by its interface and its name: neither says enough without the other.
#[test]
fn the_name_of_a_function_alone_grants_nothing() {
    let wit = "
        package test:pipes;
        world pipes {
            import wasi:io/pipes@0.2.6;
        }
        package wasi:io@0.2.6 {
            interface pipes {
                resource output-stream {
                    write: func(contents: list<u8>);
                    %check-write: func() -> u64;
                }
                resource input-stream {
                    read: func(len: u64) -> list<u8>;
                }
            }
        }";
    let component = torvyn_tests::component_of(wit, "pipes");
    let engine = torvyn_tests::engine_with(WasmtimeEngineConfig::new());
    let compiled = block_on(engine.compile(&component)).unwrap();
    let imports = compiled.wasi_imports().unwrap();
    assert_eq!(imports.len(), 3);
    for import in imports {
        assert_eq!(import.grant, Grant::Denied, "{}", import.function);
    }
}

/// The setting that an import names is the one that grants it.
#[test]
fn an_import_names_what_grants_it() {
    let imports = |wasi: WasiGrants| {
        let engine = torvyn_tests::engine_with(WasmtimeEngineConfig::new().wasi(wasi));
        let compiled = block_on(engine.compile_file(torvyn_tests::guest("system"))).unwrap();
        compiled.wasi_imports().unwrap()
    };
    let folder = tempfile::tempdir().unwrap();
    let mut named = 0;
    for (setting, wasi) in [
        ("env", WasiGrants::new().env("A", "B")),
        ("args", WasiGrants::new().arg("guest")),
        (
            "dirs",
            WasiGrants::new().dir(folder.path(), "/", DirAccess::ReadOnly),
        ),
        ("inherit_stdin", WasiGrants::new().inherit_stdin(true)),
        ("inherit_stdout", WasiGrants::new().inherit_stdout(true)),
        ("inherit_stderr", WasiGrants::new().inherit_stderr(true)),
        ("wall_clock", WasiGrants::new().wall_clock(true)),
        ("monotonic_clock", WasiGrants::new().monotonic_clock(true)),
        ("random", WasiGrants::new().random(true)),
    ] {
        for import in imports(wasi) {
            if import.setting() == Some(setting) {
                assert_eq!(import.grant, Grant::Granted, "{import:?}");
                named += 1;
            }
        }
    }
    let nothing = imports(WasiGrants::new());
    let lacking = nothing.iter().filter(|import| import.setting().is_some());
    assert_eq!(named, lacking.count());
}
