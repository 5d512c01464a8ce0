//! Components that don't answer at all: each test of them fails, and comes to its end.

use std::time::{Duration, Instant};

use torvyn_engine::WasmtimeEngineConfig;
use torvyn_engine::contract::suite::{Group, Outcome, Suite, SuiteError};

use crate::{standard, unruly};

/// Whatever it exports traps.
#[test]
fn what_traps_fails_every_behaviour() {
    let folder = tempfile::tempdir().unwrap();
    let wit = ["types", "roles", "worlds"].map(|name| {
        let file = format!("{}/../wit/{name}.wit", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(file).unwrap()
    });
    // The package's name comes first in `types`, and the worlds of batches need another file.
    let worlds = wit[2]
        .split("\n/// A `transform` that takes batches")
        .next()
        .unwrap();
    let wit = [wit[0].as_str(), &wit[1], worlds].concat();
    let file = folder.path().join("traps.wasm");
    std::fs::write(&file, torvyn_tests::component_of(&wit, "all-roles")).unwrap();
    let report = Suite::new(&file)
        .world(standard("all-roles"))
        .run()
        .unwrap();
    for (test, outcome) in &report.tests {
        match (test.group, outcome) {
            (Group::Shape, Outcome::Passed) => {}
            (Group::Behaviour, Outcome::Skipped(reason)) => {
                assert!(
                    test.name.ends_with(" determinism"),
                    "{}: {reason}",
                    test.name
                );
            }
            (Group::Behaviour, Outcome::Failed(failure)) => {
                assert!(failure.message.contains("the guest trapped"), "{failure}");
            }
            other => panic!("{}: {other:?}", test.name),
        }
    }
}

#[test]
fn what_never_answers_is_ended() {
    let started = Instant::now();
    let config = WasmtimeEngineConfig::new()
        .deadline(Some(Duration::from_millis(100)))
        .wasi(torvyn_engine::WasiGrants::new().env("BREAKS", "spin"));
    let report = unruly("").engine(config).run().unwrap();
    let failures: Vec<_> = report.failures().collect();
    // All but the configuration, three times.
    assert_eq!(report.tests.len() - failures.len(), 3, "{report:#?}");
    for (_, failure) in failures {
        assert!(
            failure.message.contains("did not return within 100"),
            "{failure}"
        );
    }
    assert!(started.elapsed() < Duration::from_secs(60));
}

#[test]
fn what_takes_all_memory_is_ended() {
    let report = unruly("limits").run().unwrap();
    let failed: Vec<_> = report
        .failures()
        .map(|(test, _)| test.name.as_str())
        .collect();
    assert_eq!(
        failed,
        [
            "processor maximal-payload",
            "processor limits",
            "sink maximal-payload",
            "sink limits"
        ]
    );
}

#[test]
fn what_is_no_component_can_t_be_tested() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("guest.wasm");
    for bytes in [
        &b""[..],
        b"\0asm",
        b"\0asm\x01\0\0\0",
        b"\0asm\x0d\0\x01\0rest",
    ] {
        std::fs::write(&file, bytes).unwrap();
        let error = Suite::new(&file).run().unwrap_err();
        assert!(
            matches!(error, SuiteError::Contract(_) | SuiteError::Engine(_)),
            "{error:?}"
        );
    }
    let error = Suite::new(folder.path().join("nowhere.wasm"))
        .run()
        .unwrap_err();
    assert!(error.to_string().contains("nowhere.wasm"), "{error}");
}
