//! What the canonical ABI forbids ends the instance, and says what it was.

use buckets::exports::Buckets as _;
use torvyn_engine::EngineError;

use super::host::{buckets, start};

#[test]
fn misuse_has_a_name() {
    for (what, reason) in [
        ("invented", "unknown handle index 4711"),
        ("zero", "unknown handle index 0"),
        ("after drop", "unknown handle index 1"),
        ("dropped twice", "unknown handle index 1"),
        ("given twice", "unknown handle index 1"),
        ("given and lent", "unknown handle index 1"),
        (
            "another type",
            "handle index 1 used with the wrong type, expected guest-defined resource but found a different guest-defined resource",
        ),
        (
            "another type dropped",
            "handle index 1 used with the wrong type, expected guest-defined resource but found a different guest-defined resource",
        ),
    ] {
        let (mut invoker, _) = start(torvyn_tests::config());
        let error = pollster::block_on(invoker.attempt(what)).unwrap_err();
        let EngineError::AbiViolation(fault) = &error else {
            panic!("{what}: {error:?}");
        };
        assert_eq!(&*fault.reason, reason, "{what}");
        let again = pollster::block_on(invoker.attempt("methods")).unwrap_err();
        assert!(
            matches!(again, EngineError::Ended { .. }),
            "{what}: {again}"
        );
    }
}
