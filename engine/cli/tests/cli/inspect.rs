//! `torvyn-engine inspect`.

use crate::program::{Outcome, command, feed, probe, text, wasm};
use serde_json::Value;

fn inspect<'a>(args: impl IntoIterator<Item = &'a str>) -> Outcome {
    feed(command(["inspect"].into_iter().chain(args)), "")
}

fn as_json(file: &str) -> Value {
    serde_json::from_str(inspect([file, "--json"]).ok()).unwrap()
}

#[test]
fn a_guest_is_described() {
    let redact = wasm("redact");
    let outcome = inspect([&*redact]);
    let parts = [
        &*redact,
        "of WebAssembly, ",
        "rustc",
        "  roles      processor, batch-processor, lifecycle\n",
        "  worlds     transform, managed-transform, batch-transform, managed-batch-transform\n",
        "`torvyn-engine run` with `--through`, can be configured",
        "  wasi:cli/environment@",
        "  empty\n",
        "  export torvyn:streaming/processor@0.2.0;\n",
        "    process: func(element: stream-element) -> result<process-result, process-error>;\n",
    ];
    for part in parts {
        assert!(
            outcome.ok().contains(part),
            "no {part:?} in:\n{}",
            outcome.out()
        );
    }
    assert_eq!(outcome.stderr, "");
    assert!(!outcome.out().contains('\x1b'), "no colours in a file");
}

#[test]
fn the_description_can_be_json() {
    let redact = wasm("redact");
    let description = as_json(&redact);
    assert_eq!(description["file"], *redact);
    let size = std::fs::metadata(&redact).unwrap().len();
    assert_eq!(description["wasm_bytes"], size);
    assert!(description["compiled_bytes"].as_u64() > Some(size));
    assert_eq!(
        description["roles"],
        serde_json::json!(["processor", "batch-processor", "lifecycle"])
    );
    assert_eq!(description["differences"], serde_json::json!([]));
    let made_with = description["made_with"].as_array().unwrap();
    let rust = |producer: &Value| producer["field"] == "language" && producer["name"] == "Rust";
    assert!(made_with.iter().any(rust), "{made_with:?}");
}

#[test]
fn imports_come_with_what_becomes_of_them() {
    let description = as_json(&wasm("faulty"));
    let imports = description["imports"].as_array().unwrap();
    let expected = [
        ("wasi:cli/environment@", "empty", "get-environment"),
        ("wasi:cli/exit@", "ends", "exit"),
        ("wasi:cli/stderr@", "captured", "get-stderr"),
        ("wasi:cli/stdout@", "unusable", "get-stdout"),
        ("wasi:clocks/wall-clock@", "denied", "now"),
        ("wasi:io/streams@", "captured", "output-stream.check-write"),
    ];
    for (interface, grant, function) in expected {
        let import = imports
            .iter()
            .find(|import| import["name"].as_str().unwrap().starts_with(interface))
            .expect(interface);
        let functions = import["functions"][grant].as_array().expect(grant);
        assert!(functions.contains(&function.into()), "{import}");
    }
}

#[test]
fn every_role_is_found() {
    let all = ["processor", "source", "sink", "lifecycle"];
    let cases: [(String, &[&str], &[&str]); 5] = [
        (
            wasm("identity"),
            &["processor", "batch-processor"],
            &["transform", "batch-transform"],
        ),
        (
            wasm("line-source"),
            &["source", "batch-source", "lifecycle"],
            &[
                "data-source",
                "managed-data-source",
                "batch-data-source",
                "managed-batch-data-source",
            ],
        ),
        (
            wasm("summary-sink"),
            &["sink", "batch-sink", "lifecycle"],
            &[
                "data-sink",
                "managed-data-sink",
                "batch-data-sink",
                "managed-batch-data-sink",
            ],
        ),
        (wasm("thermostat"), &[], &[]),
        (
            probe(),
            &all,
            &[
                "transform",
                "managed-transform",
                "data-source",
                "managed-data-source",
                "data-sink",
                "managed-data-sink",
                "all-roles",
            ],
        ),
    ];
    for (file, roles, worlds) in cases {
        let description = as_json(&file);
        assert_eq!(description["roles"], serde_json::json!(roles), "{file}");
        assert_eq!(description["worlds"], serde_json::json!(worlds), "{file}");
    }
}

#[test]
fn a_world_of_its_own_is_for_another_host() {
    let outcome = inspect([&*wasm("thermostat")]);
    for part in [
        "  roles      none\n",
        "not by `torvyn-engine run`",
        "acme:sensors/calibration@1.0.0  for the host to provide\n",
        "export summarize: func() -> list<sensor-summary>;",
    ] {
        assert!(
            outcome.ok().contains(part),
            "no {part:?} in:\n{}",
            outcome.out()
        );
    }
}

#[test]
fn an_interface_of_another_version_is_almost_a_role() {
    let wit = "
        package torvyn:streaming@0.1.0;
        interface processor { process: func(payload: list<u8>) -> list<u8>; }
        world old { export processor; }
    ";
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("old.wasm");
    std::fs::write(&file, torvyn_tests::component_of(wit, "old")).unwrap();
    let outcome = inspect([&*text(file)]);
    for part in [
        "Almost a role",
        "torvyn:streaming/processor@0.1.0",
        "another version",
    ] {
        assert!(
            outcome.ok().contains(part),
            "no {part:?} in:\n{}",
            outcome.out()
        );
    }
}
