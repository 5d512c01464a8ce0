//! The engine's options, where what they make is measured.

use crate::program::{command, feed, wasm};

#[test]
fn the_compiler_can_be_chosen() {
    let redact = wasm("redact");
    let size = |options: &[&str]| {
        let outcome = feed(
            command([&["inspect", &redact, "--json"], options].concat()),
            "",
        );
        let json: serde_json::Value = serde_json::from_str(outcome.ok()).unwrap();
        json["compiled_bytes"].as_u64().unwrap()
    };
    let winch = ["--strategy", "winch", "--relaxed-simd=false"];
    let sizes = [size(&[]), size(&["--opt-level", "none"]), size(&winch)];
    assert!(sizes[0] < sizes[1] && sizes[1] < sizes[2], "{sizes:?}");
}
