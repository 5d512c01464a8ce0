//! What the canonical ABI forbids ends in the same way, and with the same words, on each side.

use pollster::block_on;
use torvyn_engine::{EngineError, WasmEngine as _, WasmtimeEngine, WasmtimeEngineConfig};

use super::things::exports::Things as _;
use super::{Guest, Op, Store, Things};
use crate::SIDES;

const WRONG_TYPE: &str = "used with the wrong type, expected guest-defined resource but found a \
                          different guest-defined resource";

/// What breaks the canonical ABI, and what is said of it.
fn violation(reason: &str) -> String {
    format!("AbiViolation: {reason}")
}

/// Does an operation that must fail like this, after others that must not.
fn fails(before: &[(Op, [u32; 3])], op: Op, given: [u32; 3], reason: &str) {
    fails_after(
        |guest| {
            for (op, given) in before {
                guest.run(*op, *given).unwrap();
            }
        },
        op,
        given,
        reason,
    );
}

fn fails_after(before: impl Fn(&mut Guest), op: Op, given: [u32; 3], reason: &str) {
    for side in SIDES {
        let mut guest = Guest::start(side);
        before(&mut guest);
        let answer = guest.run(op, given);
        assert_eq!(answer, Err(violation(reason)), "{side:?}: {op:?} {given:?}");
        // The instance has ended.
        let again = block_on(guest.invoker.peek(0)).unwrap_err();
        assert!(matches!(again, EngineError::Ended { .. }), "{again}");
    }
}

const BUCKET: (Op, [u32; 3]) = (Op::NewBucket, [5, 0, 0]);
const TOOL: (Op, [u32; 3]) = (Op::NewTool, [6, 0, 0]);

/// Each operation on one handle, for a bucket.
const ON_A_BUCKET: [Op; 3] = [Op::Number, Op::Give, Op::DropBucket];

#[test]
fn a_handle_that_is_made_up_is_unknown() {
    for handle in [0, 2, 4711, 1 << 28, u32::MAX] {
        let reason = format!("unknown handle index {handle}");
        for op in ON_A_BUCKET
            .into_iter()
            .chain([Op::ToolNumber, Op::DropTool])
        {
            fails(&[BUCKET], op, [handle, 0, 0], &reason);
        }
        fails(&[BUCKET], Op::Sum, [1, handle, 0], &reason);
        fails(&[BUCKET], Op::HandOver, [1, handle, 0], &reason);
    }
}

#[test]
fn no_handle_is_used_after_it_is_gone() {
    for gone in [Op::DropBucket, Op::Give] {
        for op in ON_A_BUCKET {
            let before = [BUCKET, (gone, [1, 0, 0])];
            fails(&before, op, [1, 0, 0], "unknown handle index 1");
        }
    }
    // Given within a variant, and within an option.
    let one = (Op::HandOver, [1, 1, 0]);
    fails(
        &[BUCKET, one],
        Op::Number,
        [1, 0, 0],
        "unknown handle index 1",
    );
    let swapped = (Op::Swap, [1, 1, 2]);
    let before = [BUCKET, TOOL, swapped, (Op::DropTool, [2, 0, 0])];
    fails(&before, Op::Number, [2, 0, 0], "unknown handle index 2");
}

#[test]
fn no_handle_is_given_twice() {
    fails(&[BUCKET], Op::GiveTwo, [1, 1, 0], "unknown handle index 1");
    let twice = |guest: &mut Guest| {
        guest.run(Op::NewBucket, [5, 0, 0]).unwrap();
        guest.poke(0, 1);
        guest.poke(4, 1);
    };
    fails_after(twice, Op::GiveAll, [0, 2, 0], "unknown handle index 1");
    fails_after(twice, Op::HandOver, [3, 0, 2], "unknown handle index 1");
}

#[test]
fn no_handle_is_given_while_it_is_lent() {
    let lent = "cannot remove owned resource while borrowed";
    fails(&[BUCKET], Op::LendAndGive, [1, 1, 0], lent);
    // Nor as what it is not.
    fails(&[BUCKET], Op::LendAndGiveTool, [1, 1, 0], lent);
    fails(
        &[BUCKET],
        Op::GiveAndLend,
        [1, 1, 0],
        "unknown handle index 1",
    );
}

#[test]
fn a_handle_is_of_one_type() {
    let reason = format!("handle index 1 {WRONG_TYPE}");
    for op in ON_A_BUCKET {
        fails(&[TOOL], op, [1, 0, 0], &reason);
    }
    for op in [Op::ToolNumber, Op::DropTool] {
        fails(&[BUCKET], op, [1, 0, 0], &reason);
    }
    fails(&[TOOL, BUCKET], Op::LendTwo, [1, 2, 0], &reason);
    fails(&[TOOL], Op::HandOver, [1, 1, 0], &reason);
    fails(&[BUCKET], Op::HandOver, [2, 1, 0], &reason);
    let listed = |guest: &mut Guest| {
        guest.run(Op::NewTool, [5, 0, 0]).unwrap();
        guest.poke(0, 1);
        guest.poke(8, 0);
        guest.poke(12, 1);
    };
    for op in [Op::GiveAll, Op::LookAtAll] {
        fails_after(listed, op, [0, 1, 0], &reason);
    }
    fails_after(listed, Op::Sights, [8, 1, 0], &reason);
}

#[test]
fn what_holds_handles_is_checked() {
    let none = |_: &mut Guest| ();
    let out = "list pointer/length out of bounds of memory";
    for op in [Op::GiveAll, Op::LookAtAll, Op::Sights] {
        fails_after(none, op, [1 << 20, 1, 0], out);
        fails_after(none, op, [0, (1 << 18) + 1, 0], out);
        fails_after(none, op, [0, u32::MAX, 0], out);
        fails_after(none, op, [2, 1, 0], "list pointer is not aligned");
        fails_after(none, op, [0, 1, 0], "unknown handle index 0");
    }
    for side in SIDES {
        for (op, given) in [(Op::HandOver, [4, 0, 0]), (Op::Swap, [2, 0, 0])] {
            let error = Guest::start(side).run(op, given).unwrap_err();
            assert!(error.starts_with("AbiViolation"), "{side:?}: {error}");
        }
    }
}

/// What is lent takes room in Wasmtime, and a guest is not to have more of it in one lane.
#[test]
fn a_call_lends_only_so_many() {
    let most = 200_000;
    for side in SIDES {
        let lend = |count: u32| {
            let mut guest = Guest::start(side);
            guest.run(Op::NewBucket, [1, 0, 0]).unwrap();
            guest.fill(0, count, 1);
            guest.run(Op::LookAtAll, [0, count, 0])
        };
        assert_eq!(lend(most - 1), Ok(most - 1), "{side:?}");
        let reason = violation("cannot lend resource: store handle limit exceeded");
        assert_eq!(lend(most), Err(reason), "{side:?}");
    }
}

/// Handles have room up to the limit, which counts those of all resources together.
#[test]
fn there_are_only_so_many_at_a_time() {
    for side in SIDES {
        let engine = WasmtimeEngine::new(side.config().max_handles(10)).unwrap();
        let wasm = wat::parse_str(include_str!("../../../wat/things.wat")).unwrap();
        let start = || {
            block_on(async {
                let compiled = engine.compile(&wasm).await.unwrap();
                let instance = engine.instantiate::<Things>(&compiled, Store::default());
                let invoker = engine.bind(instance.await.unwrap()).unwrap();
                Guest {
                    invoker,
                    log: super::Log::default(),
                }
            })
        };
        let mut guest = start();
        guest.run(Op::Make, [8, 0, 0]).unwrap();
        guest.run(Op::NewTool, [8, 0, 0]).unwrap();
        assert_eq!(guest.run(Op::NewBucket, [8, 0, 0]), Ok(10), "{side:?}");
        // One that is gone makes room for one.
        guest.run(Op::DropBucket, [3, 0, 0]).unwrap();
        assert_eq!(guest.run(Op::NewTool, [8, 0, 0]), Ok(3), "{side:?}");
        let expected = "TooManyHandles: the host has no room for another handle of this instance";
        for op in [Op::NewBucket, Op::NewTool, Op::Make] {
            let mut guest = start();
            guest.run(Op::Make, [10, 0, 0]).unwrap();
            let answer = guest.run(op, [1, 0, 0]);
            assert_eq!(answer, Err(expected.to_owned()), "{side:?}: {op:?}");
        }
    }
}

/// Two versions of one interface are two types to the guest, where the world has one.
#[test]
fn several_versions_go_through_the_component_lane() {
    let wat = r#"(component
        (import "test:things/store@1.0.0" (instance (export "bucket" (type (sub resource)))))
        (import "test:things/store@1.0.1" (instance (export "bucket" (type (sub resource)))))
        (core module $m (func (export "f") (result i32) (i32.const 7)))
        (core instance $m (instantiate $m))
        (func (export "f") (result u32) (canon lift (core func $m "f"))))"#;
    let wasm = wat::parse_str(wat).unwrap();
    let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new()).unwrap();
    let compiled = block_on(engine.compile(&wasm)).unwrap();
    assert_eq!(
        compiled.is_direct().unwrap_err(),
        "it imports the resource `bucket` of `test:things/store` in several versions"
    );
}
