//! Handles of WASI's resources, used and given back by a guest that is granted nothing.

use handles::exports::Handles as _;
use pollster::block_on;
use torvyn_engine::{EngineError, Invoker, WasmtimeInvoker};

use super::{SIDES, compile_text, outcome, start};

/// What `wat/handles.wat` is, apart from what it imports.
#[derive(Invoker)]
#[invoker(
    inline = "
        package test:handles;

        world handles {
            export block: func(h: u32) -> u32;
            export subscribe: func(h: u32) -> u32;
            export subscribe-in: func(h: u32) -> u32;
            export denied: func(h: u32) -> u32;
            export stdin: func(h: u32) -> u32;
            export stderr: func(h: u32) -> u32;
            export drop-pollable: func(h: u32) -> u32;
            export drop-in: func(h: u32) -> u32;
            export drop-out: func(h: u32) -> u32;
        }
    ",
    world = "test:handles/handles",
    rename("test:handles/handles#stderr" = stderr_handle)
)]
struct Handles;

/// A function, and which of the answers before it is given.
type Step = (&'static str, usize);

async fn step(
    invoker: &mut WasmtimeInvoker<Handles>,
    function: &str,
    handle: u32,
) -> Result<u32, EngineError> {
    match function {
        "block" => invoker.block(handle).await,
        "subscribe" => invoker.subscribe(handle).await,
        "subscribe-in" => invoker.subscribe_in(handle).await,
        "denied" => invoker.denied(handle).await,
        "stdin" => invoker.stdin(handle).await,
        "stderr" => invoker.stderr_handle(handle).await,
        "drop-pollable" => invoker.drop_pollable(handle).await,
        "drop-in" => invoker.drop_in(handle).await,
        "drop-out" => invoker.drop_out(handle).await,
        other => panic!("the guest has no function `{other}`"),
    }
}

/// Takes the steps in each lane. All but the last must succeed.
fn comes_to(steps: &[Step], expected: Result<(), &str>) {
    let compiled = compile_text(include_str!("../../wat/handles.wat"));
    for side in SIDES {
        let mut invoker = start::<Handles>(side, &compiled, ()).unwrap();
        let mut answers = Vec::new();
        let mut last = Ok(());
        for (function, of) in steps {
            assert_eq!(last, Ok(()), "{side:?}: before `{function}` of {steps:?}");
            let handle = answers.get(*of).copied().unwrap_or(99);
            let answer = block_on(step(&mut invoker, function, handle));
            answers.extend(answer.as_ref().ok());
            last = outcome(answer).map(drop);
        }
        let expected = expected.map_err(str::to_owned);
        assert_eq!(last, expected, "{side:?}: {steps:?}");
        assert_eq!(invoker.ended().is_some(), expected.is_err());
    }
}

#[test]
fn handles_are_used_and_given_back() {
    let steps = [
        ("stderr", 0),
        ("subscribe", 0),
        ("block", 1),
        ("drop-pollable", 1),
        ("drop-out", 0),
        ("stdin", 0),
        ("drop-in", 5),
        // Another one, after some were given back.
        ("stderr", 0),
        ("drop-out", 7),
    ];
    comes_to(&steps, Ok(()));
    let stream_first = [
        ("stderr", 0),
        ("subscribe", 0),
        ("drop-out", 0),
        ("block", 1),
        ("drop-pollable", 1),
    ];
    comes_to(&stream_first, Ok(()));
}

#[test]
fn no_handle_is_used_after_it_was_given_back() {
    let violation = Err("AbiViolation");
    comes_to(
        &[("stderr", 0), ("drop-out", 0), ("drop-out", 0)],
        violation,
    );
    comes_to(
        &[("stderr", 0), ("drop-out", 0), ("subscribe", 0)],
        violation,
    );
    let steps = [
        ("stderr", 0),
        ("subscribe", 0),
        ("drop-pollable", 1),
        ("block", 1),
    ];
    comes_to(&steps, violation);
}

#[test]
fn no_handle_is_made_up() {
    for function in ["block", "subscribe", "drop-pollable", "drop-in", "drop-out"] {
        comes_to(&[(function, 0)], Err("AbiViolation"));
    }
}

#[test]
fn each_handle_is_of_one_resource() {
    for function in ["block", "drop-pollable", "drop-in"] {
        comes_to(&[("stderr", 0), (function, 0)], Err("AbiViolation"));
    }
    for function in ["block", "subscribe", "drop-pollable", "drop-out"] {
        comes_to(&[("stdin", 0), (function, 0)], Err("AbiViolation"));
    }
    for function in ["subscribe", "drop-in", "drop-out"] {
        let steps = [("stderr", 0), ("subscribe", 0), (function, 1)];
        comes_to(&steps, Err("AbiViolation"));
    }
}

/// Stdin is at its end, which need not be waited for.
#[test]
fn stdin_is_ready() {
    let steps = [("stdin", 0), ("subscribe-in", 0), ("block", 1)];
    comes_to(&steps, Ok(()));
    comes_to(&[("stderr", 0), ("subscribe-in", 0)], Err("AbiViolation"));
}

/// What is denied is denied for the handles that there are.
#[test]
fn a_denied_method_looks_at_its_handle() {
    comes_to(&[("stdin", 0), ("denied", 0)], Err("Denied"));
    comes_to(&[("stderr", 0), ("denied", 0)], Err("AbiViolation"));
    comes_to(&[("denied", 0)], Err("AbiViolation"));
}

/// As many as a guest can have at a time.
const MOST: u32 = 100_000;

#[test]
fn a_guest_has_only_so_many() {
    let compiled = compile_text(include_str!("../../wat/handles.wat"));
    let ends = SIDES.map(|side| {
        let mut invoker = start::<Handles>(side, &compiled, ()).unwrap();
        for handle in 1..=MOST {
            assert_eq!(
                block_on(invoker.stderr_handle(0)).unwrap(),
                handle,
                "{side:?}"
            );
        }
        // One that is given back makes room for one.
        block_on(invoker.drop_out(7)).unwrap();
        assert_eq!(block_on(invoker.stderr_handle(0)).unwrap(), 7, "{side:?}");
        let error = block_on(invoker.stderr_handle(0)).unwrap_err();
        assert!(error.to_string().contains("handle limit"), "{error}");
        assert!(invoker.ended().is_some());
        outcome(Err::<(), _>(error))
    });
    assert!(ends.iter().all(|end| *end == ends[0]), "{ends:?}");
}

#[test]
fn numbers_are_used_again_in_the_same_order() {
    let compiled = compile_text(include_str!("../../wat/handles.wat"));
    let numbers = SIDES.map(|side| {
        let mut invoker = start::<Handles>(side, &compiled, ()).unwrap();
        let mut take = |given_back: &[u32]| {
            for handle in given_back {
                block_on(invoker.drop_out(*handle)).unwrap();
            }
            block_on(invoker.stderr_handle(0)).unwrap()
        };
        [
            take(&[]),
            take(&[]),
            take(&[]),
            take(&[1, 3, 2]),
            take(&[]),
            take(&[]),
            take(&[]),
        ]
    });
    assert_eq!(numbers, [[1, 2, 3, 2, 3, 1, 4]; super::COUNT]);
}
