//! What the canonical ABI forbids ends in the same way, and with the same words, on each side.

use pollster::block_on;
use torvyn_engine::mock::MockEngine;
use torvyn_engine::{EngineError, Loan, WasmEngine as _};

use super::lent::exports::Lent as _;
use super::{Bucket, Guest, Lent, Op, Store, Tool, script, told};
use crate::{SIDES, engine};

use Op::{Drop, DropTool, Keep, Number, Sum, ToolNumber};

const WRONG_TYPE: &str = "used with the wrong type, expected guest-defined resource but found a \
                          different guest-defined resource";
const REMAIN: &str = "borrow handles still remain at the end of the call";

fn ends(mut guest: Guest, answer: Result<u32, String>, reason: &str) {
    assert_eq!(answer, Err(format!("AbiViolation: {reason}")));
    // The instance has ended.
    let again = block_on(guest.invoker.last()).unwrap_err();
    assert!(matches!(again, EngineError::Ended { .. }), "{again}");
}

/// What is lent is used against the rules. It comes back all the same.
fn lent(ops: &[Op], reason: &str) {
    for side in SIDES {
        let mut guest = Guest::start(side);
        let mut bucket = Loan::new(Bucket(5));
        let answer = guest.lend(ops, &mut bucket);
        assert!(bucket.get().is_some(), "{side:?}: {ops:?}");
        ends(guest, answer, reason);
    }
}

fn given(ops: &[Op], reason: &str) {
    for side in SIDES {
        let mut guest = Guest::start(side);
        let answer = guest.give(ops, Bucket(5));
        ends(guest, answer, reason);
    }
}

#[test]
fn what_is_lent_is_not_kept_beyond_the_call() {
    lent(&[], REMAIN);
    lent(&[Number, Sum], REMAIN);
    for side in SIDES {
        // One that is kept among several that are not.
        let mut guest = Guest::start(side);
        let (mut bucket, mut tool) = (Loan::new(Bucket(5)), Loan::new(Tool(6)));
        let called = guest
            .invoker
            .both(script(&[Number]), &mut bucket, &mut tool);
        let answer = block_on(called).map_err(|error| told(&error));
        assert_eq!(bucket.get(), Some(&Bucket(6)));
        assert_eq!(tool.get(), Some(&Tool(7)));
        ends(guest, answer, REMAIN);
    }
}

#[test]
fn what_is_lent_is_not_given_away() {
    lent(&[Keep], "cannot lift own resource from a borrow");
    lent(&[Number, Keep], "cannot lift own resource from a borrow");
    for side in SIDES {
        // Nor does it return what it does not have.
        for handle in [0, 7, u32::MAX] {
            let mut guest = Guest::start(side);
            let answer = guest.take(handle).map(|bucket| bucket.0);
            ends(guest, answer, &format!("unknown handle index {handle}"));
        }
    }
}

#[test]
fn no_handle_is_used_after_it_is_gone() {
    for again in [Number, Sum, Keep, Drop] {
        lent(&[Drop, again], "unknown handle index 1");
        for first in [Drop, Keep] {
            given(&[first, again], "unknown handle index 1");
        }
    }
    for side in SIDES {
        let mut guest = Guest::start(side);
        guest.give(&[], Bucket(5)).unwrap();
        let handle = guest.last();
        guest.take(handle).unwrap();
        let answer = guest.take(handle).map(|bucket| bucket.0);
        ends(guest, answer, &format!("unknown handle index {handle}"));
    }
}

#[test]
fn a_handle_is_of_one_type() {
    let reason = format!("handle index 1 {WRONG_TYPE}");
    for ops in [[ToolNumber], [DropTool]] {
        lent(&ops, &reason);
        given(&ops, &reason);
    }
}

/// What a component takes is compared with the world before there is an instance, also where no lane has
/// linked it.
#[test]
fn a_handle_of_another_resource_does_not_fit() {
    let text = include_str!("../../../wat/lent.wat");
    let of_bucket = r#"(export "lend") (param "script" u32) (param "b" (borrow $bucket))"#;
    let of_tool = of_bucket.replace("$bucket", "$tool");
    assert!(text.contains(of_bucket));
    let wasm = wat::parse_str(text.replace(of_bucket, &of_tool)).unwrap();
    let check = |error: EngineError| {
        let EngineError::Mismatch(mismatch) = &error else {
            panic!("{error}");
        };
        let [difference] = mismatch.differences() else {
            panic!("{mismatch}");
        };
        assert_eq!(difference.path, "lend(b)");
        assert_eq!(difference.found, "borrow<..> of another resource");
    };
    for side in SIDES {
        let compiled = block_on(engine(side).compile(&wasm)).unwrap();
        let store = Store(super::Log::default());
        let instance = block_on(engine(side).instantiate::<Lent>(&compiled, store));
        check(instance.map(drop).unwrap_err());
    }
    let (mock, _) = MockEngine::new();
    let compiled = block_on(mock.compile(&wasm)).unwrap();
    check(compiled.check::<Lent>().unwrap_err());
}
