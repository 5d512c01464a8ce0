//! The example guest that looks up what the host knows, and the example of a host for it.

#[allow(
    dead_code,
    reason = "it is a program of its own, of which the test calls a part"
)]
#[path = "../../../engine/examples/kv_enrich.rs"]
mod example;

#[test]
fn the_example_of_a_host_runs_the_guest() {
    let wasm = torvyn_tests::example("kv-enrich");
    let lines = ["t1", "t*", "x", "u*"].map(str::to_owned);
    let enriched = example::enrich(wasm.to_str().unwrap(), &lines);
    let enriched = pollster::block_on(enriched).unwrap();
    let enriched: Vec<_> = enriched.iter().map(|line| line.as_deref()).collect();
    assert_eq!(
        enriched,
        [
            Some("t1: kitchen"),
            Some("t1: kitchen, t2: hall"),
            None,
            Some("u1: cellar")
        ]
    );
}
