//! The example of such a stage.

use tokio::runtime::Builder;

#[allow(
    dead_code,
    reason = "it is a program of its own, of which the test calls a part"
)]
#[path = "../../../../engine/examples/geo_stream.rs"]
mod geo_stream;

#[test]
fn the_example_looks_addresses_up() {
    let wasm = torvyn_tests::example("geo-enrich");
    let lines = &b"192.0.2.1\nlocalhost\n192.0.2.9\n2001:db8::7\n"[..];
    let (mut out, mut failed) = (Vec::new(), Vec::new());
    let enriched = geo_stream::enrich(wasm.to_str().unwrap(), lines, &mut out, &mut failed);
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let report = runtime.block_on(enriched).unwrap();
    let out = String::from_utf8(out).unwrap();
    assert_eq!(
        out,
        "192.0.2.1: Oslo\n192.0.2.9\n2001:db8::7: Lima\nunknown: 1\n"
    );
    let failed = String::from_utf8(failed).unwrap();
    assert_eq!(failed, "element 2: invalid-input: not an IP address\n");
    // The directory was not there at first.
    assert_eq!(report.stages[0].restarts, 1);
}
