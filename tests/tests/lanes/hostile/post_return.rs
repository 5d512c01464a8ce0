//! A guest whose post-return fails, hangs, or is left half-way.

use std::pin::pin;
use std::task::{Context, Waker};
use std::time::Duration;

use pollster::block_on;
use torvyn_engine::{EngineError, WasmEngine, WasmtimeEngineConfig, WasmtimeInvoker};

use super::super::{DIRECT, SIDES, Side, kind, outcome};
use super::hostile::exports::Hostile as _;
use super::{
    Host, Hostile, Post, Realloc, both, call, call_often, expected_frame, frame, start,
    start_often_called,
};

/// The component lane runs post-return at the end of the call itself, the direct lane before the
/// next one.
fn fails_in_post_return(post: Post, expected: &str, reason: &str) {
    let check = |error: EngineError, function: &str| {
        assert_eq!(kind(&error), expected, "{error}");
        let fault = error.fault().unwrap();
        assert_eq!(fault.function, function);
        assert!(fault.reason.contains(reason), "{}", fault.reason);
    };
    let (mut invoker, host) = start(Side::Component, Realloc::Well, post);
    check(block_on(invoker.make()).unwrap_err(), "make");
    let later = block_on(invoker.returned());
    assert_eq!(outcome(later), Err("Ended".to_owned()));
    assert_eq!(host.notes(), 0);

    for (side, often) in both(DIRECT) {
        let start = if often { start_often_called } else { start };
        for next in ["length-of", "texts", "returned"] {
            let (mut invoker, host) = start(side, Realloc::Well, post);
            assert_eq!(block_on(invoker.make()).unwrap(), "hello");
            assert_eq!(invoker.ended(), None);
            let error = block_on(call(&mut invoker, next)).unwrap_err();
            let backtrace = error.fault().unwrap().backtrace.clone().unwrap();
            let shared = often && next != "returned";
            assert_eq!(frame(&backtrace), expected_frame(side, shared), "{next}");
            check(
                error,
                &format!("{next} (the post-return of an earlier call)"),
            );
            let later = block_on(invoker.returned());
            assert_eq!(outcome(later), Err("Ended".to_owned()));
            assert_eq!(host.notes(), 0);
        }
    }
}

#[test]
fn a_clean_up_calls_nobody() {
    fails_in_post_return(Post::CallsImport, "Trap", "cannot leave component instance");
}

#[test]
fn a_clean_up_that_fails() {
    fails_in_post_return(Post::Traps, "Trap", "unreachable");
}

/// What a post-return was refused is not why the call after it fails, where that is another guest
/// entry.
#[test]
fn a_clean_up_that_gets_no_memory() {
    for (side, often) in both(SIDES) {
        let start = if often { start_often_called } else { start };
        let (mut invoker, _) = start(side, Realloc::Well, Post::Starves);
        assert_eq!(block_on(invoker.make()).unwrap(), "hello");
        let error = block_on(invoker.length_of("thirteen long")).unwrap_err();
        let expected = match side.is_driven() {
            true => "MemoryExceeded",
            false => "Trap",
        };
        assert_eq!(kind(&error), expected, "{side:?}: {error}");
    }
}

/// In one guest entry nobody can tell whether post-return or `realloc` was refused memory. With a
/// call driver the function shares it, too.
#[test]
fn who_was_refused_memory() {
    for (side, often) in both(SIDES) {
        for next in ["length-of", "texts"] {
            let start = if often { start_often_called } else { start };
            let (mut invoker, _) = start(side, Realloc::Traps, Post::Starves);
            assert_eq!(block_on(invoker.make()).unwrap(), "hello");
            let answer = block_on(call(&mut invoker, next));
            let kinds = match often && side.is_direct() {
                _ if side.is_driven() => ("MemoryExceeded", "MemoryExceeded"),
                true => ("MemoryExceeded", "Trap"),
                false => ("Trap", "MemoryExceeded"),
            };
            assert_eq!(outcome(answer), Err(kinds.0.to_owned()), "{side:?} {often}");

            let (mut invoker, _) = start(side, Realloc::Hungry, Post::Well);
            assert_eq!(block_on(invoker.make()).unwrap(), "hello");
            let answer = block_on(invoker.length_of("thirteen long"));
            assert_eq!(outcome(answer), Err(kinds.1.to_owned()), "{side:?} {often}");
        }
    }
}

/// It is counted, though it has not been made.
#[test]
fn a_call_after_a_clean_up_that_fails() {
    for (side, often) in both(DIRECT) {
        let start = if often { start_often_called } else { start };
        let (mut invoker, _) = start(side, Realloc::Well, Post::Traps);
        assert_eq!(block_on(invoker.make()).unwrap(), "hello");
        let called = block_on(invoker.metered(|invoker| invoker.length_of("next")));
        assert_eq!(outcome(called.outcome), Err("Trap".to_owned()));
        assert_eq!(called.stats.calls, 1);
    }
}

/// Calls of it have some fuel, and nothing else ends them.
fn start_with_fuel(side: Side, post: Post) -> WasmtimeInvoker<Hostile> {
    start_in(side.config().deadline(None).fuel(Some(10_000)), post)
}

fn start_in(config: WasmtimeEngineConfig, post: Post) -> WasmtimeInvoker<Hostile> {
    let engine = torvyn_tests::engine_with(config);
    let wasm = wat::parse_str(include_str!("../../../wat/hostile.wat")).unwrap();
    let compiled = block_on(engine.compile(&wasm)).unwrap();
    let instance = block_on(engine.instantiate::<Hostile>(&compiled, Host::default()));
    let mut invoker = engine.bind(instance.unwrap()).unwrap();
    block_on(invoker.set(0, post as u32)).unwrap();
    invoker
}

/// What a call has burnt is read before its post-return in the direct lane, and after it in the
/// other one.
#[test]
fn the_fuel_of_a_post_return() {
    let [component, direct, others @ ..] = SIDES.map(|side| {
        let mut invoker = start_with_fuel(side, Post::Well);
        assert_eq!(block_on(invoker.make()).unwrap(), "hello");
        let burnt = invoker.fuel_used().unwrap();
        block_on(invoker.length_of("")).unwrap();
        (burnt, invoker.fuel_used())
    });
    assert!(direct.0 < component.0, "{direct:?} {component:?}");
    assert_eq!(direct.1, component.1, "the next call has its own");
    for other in others {
        assert_eq!(other, direct);
    }
}

/// It goes on with the fuel that its own call has left.
#[test]
fn a_clean_up_that_never_ends() {
    never_ends(|side| start_with_fuel(side, Post::Well), "FuelExhausted");
}

#[test]
fn a_clean_up_that_takes_too_long() {
    let start = |side: Side| {
        let deadline = Some(Duration::from_millis(200));
        start_in(side.config().deadline(deadline), Post::Well)
    };
    never_ends(start, "DeadlineExceeded");
}

fn never_ends(start: impl Fn(Side) -> WasmtimeInvoker<Hostile>, expected: &str) {
    for (side, often) in both(SIDES) {
        for next in ["length-of", "texts", "returned"] {
            let mut invoker = start(side);
            if often {
                call_often(&mut invoker);
            }
            block_on(invoker.set(0, Post::Hangs as u32)).unwrap();
            let answer = block_on(invoker.make()).map(drop);
            assert_eq!(answer.is_ok(), side.is_direct());
            let answer = answer.and_then(|()| block_on(call(&mut invoker, next)));
            assert_eq!(outcome(answer), Err(expected.to_owned()), "{side:?} {next}");
            assert!(invoker.ended().is_some());
        }
    }
}

/// A call that is left during the post-return of the one before has not been made, and
/// nothing goes on from there.
#[test]
fn a_post_return_that_is_left_half_way() {
    for (next, often) in ["length-of", "texts"]
        .into_iter()
        .flat_map(|next| [(next, false), (next, true)])
    {
        let config = Side::OnFiber.config().deadline(None);
        let config = config.allow_unbounded_calls(true);
        let mut invoker = start_in(config, Post::Well);
        if often {
            call_often(&mut invoker);
        }
        block_on(invoker.set(0, Post::Hangs as u32)).unwrap();
        assert_eq!(block_on(invoker.make()).unwrap(), "hello");
        {
            let mut next = pin!(call(&mut invoker, next));
            let mut context = Context::from_waker(Waker::noop());
            for _ in 0..2 {
                assert!(next.as_mut().poll(&mut context).is_pending());
            }
        }
        let error = block_on(invoker.length_of("next")).unwrap_err();
        assert!(error.to_string().contains("left half-way"), "{error}");
        assert!(block_on(invoker.respawn()).is_ok());
        assert_eq!(block_on(invoker.length_of("next")).unwrap(), 4);
        assert_eq!(block_on(invoker.make()).unwrap(), "hello");
        assert_eq!(block_on(invoker.length_of("next")).unwrap(), 4);
    }
}

/// Which post-return runs depends on what was called before, also where several do in one module.
/// An instance that takes the place of another begins anew.
#[test]
fn each_function_has_a_post_return_of_its_own() {
    for side in SIDES {
        let (mut invoker, _) = start(side, Realloc::Well, Post::Well);
        for _ in 0..2 {
            let mut expected = 0;
            for round in 0..300 {
                let made = match round % 3 {
                    0 => block_on(invoker.make()),
                    _ => block_on(invoker.make_other()),
                };
                assert_eq!(made.unwrap(), "hello");
                expected += if round % 3 == 0 { 1 } else { 1000 };
                let texts = &["a", "bc", "def", "ghij", "klmno"][..round % 6];
                match round % 2 {
                    0 => assert_eq!(block_on(invoker.texts(texts)).unwrap(), texts),
                    _ => assert_eq!(block_on(invoker.length_of("three")).unwrap(), 5),
                }
                assert_eq!(block_on(invoker.returned()).unwrap(), expected, "{side:?}");
            }
            assert!(block_on(invoker.respawn()).is_ok());
        }
    }
}

/// Once for each result, before the next call, and not at all for the last one.
#[test]
fn each_result_is_cleaned_up_once() {
    for (side, often) in both(SIDES) {
        let (mut invoker, _) = start(side, Realloc::Well, Post::Well);
        let mut before = 0;
        if often {
            call_often(&mut invoker);
            before = block_on(invoker.returned()).unwrap();
        }
        for count in before + 1..before + 4 {
            assert_eq!(block_on(invoker.make()).unwrap(), "hello");
            if often {
                let texts = ["so", "much"];
                assert_eq!(block_on(invoker.length_of("length")).unwrap(), 6);
                assert_eq!(block_on(invoker.texts(&texts)).unwrap(), texts);
            }
            assert_eq!(block_on(invoker.returned()).unwrap(), count, "{side:?}");
            assert_eq!(block_on(invoker.returned()).unwrap(), count, "{side:?}");
        }
    }
}
