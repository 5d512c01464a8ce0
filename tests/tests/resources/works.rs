//! Handles in every place where they can be.

use buckets::exports::Buckets as _;

use super::host::{buckets, start};

#[test]
fn handles_go_wherever_they_may() {
    let (mut invoker, log) = start(torvyn_tests::config());
    let mut attempt = |what: &str| {
        let answer = pollster::block_on(invoker.attempt(what)).unwrap();
        let mut events = log.take();
        events.sort();
        (answer.to_owned(), events.join(", "))
    };
    for (what, answer, events) in [
        ("methods", "a Some([118, 97, 108, 117, 101]) None", "drop a"),
        ("statics", r#"Ok("b") Some("no name")"#, "drop b"),
        ("two borrows", "2 100 2", "drop a, drop b"),
        (
            "lists",
            r#"["a=of a", "b=of b", "c=of c"] 3"#,
            "back a=of a, back b=of b, back c=of c",
        ),
        ("variants", "nothing, one, of many+of many", ""),
        (
            "tuples",
            r#"x Some("second") true"#,
            "drop , drop second, drop x",
        ),
        (
            "results",
            r#"Some(["in", "new"]) Err("none=of none")"#,
            "drop in, drop new, drop of none",
        ),
        ("borrows in parts", "[0, 1, 0] seen a!", "drop a!, drop b"),
        (
            "own and borrow",
            "a poured Some([118]) [1]",
            "drop a poured, drop b",
        ),
        (
            "interfaces",
            r#"Some("x") (Some("y"), None) label=of label 7 7 of label"#,
            "drop a, drop of label, drop tool 7",
        ),
        ("duplicate", "3 3", &["drop a"; 6].join(", ")),
    ] {
        let found = attempt(what);
        assert_eq!((&*found.0, &*found.1), (answer, events), "{what}");
    }
    // Nothing is left behind.
    drop(invoker);
    assert_eq!(log.take(), [""; 0]);
}

/// Places are used again, so that what was made before takes nothing.
#[test]
fn many_are_made_one_after_the_other() {
    let config = torvyn_tests::config().max_handles(1);
    let (mut invoker, log) = start(config);
    pollster::block_on(invoker.churn(10_000)).unwrap();
    assert_eq!(log.take().len(), 10_000);
}

/// How many thousands are made and dropped. More than a test has time for, if the environment says
/// so: `TORVYN_RESOURCES=10000` for ten million.
fn thousands() -> u32 {
    match std::env::var("TORVYN_RESOURCES") {
        Ok(text) => text.parse().expect("`TORVYN_RESOURCES` is a number"),
        Err(_) => 100,
    }
}

/// Neither side grows with what was made and dropped.
#[test]
fn a_hundred_thousand_take_no_memory() {
    let (mut invoker, log) = start(torvyn_tests::config());
    let mut churn = || {
        let info = allocation_counter::measure(|| {
            pollster::block_on(invoker.churn(1_000)).unwrap();
            // What the test itself notes of each is given up.
            assert_eq!(log.take().len(), 1_000);
        });
        (info.bytes_current, invoker.memory_usage())
    };
    churn();
    let (_, guest) = churn();
    for _ in 0..thousands() {
        assert_eq!(churn(), (0, guest));
    }
}
