//! What `torvyn-engine inspect --json` says of sizes and imports.

use serde_json::Value;

use crate::program::{Outcome, command, feed, wasm};

fn inspect<'a>(args: impl IntoIterator<Item = &'a str>) -> Outcome {
    feed(command(["inspect"].into_iter().chain(args)), "")
}

fn as_json(file: &str) -> Value {
    serde_json::from_str(inspect([file, "--json"]).ok()).unwrap()
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
