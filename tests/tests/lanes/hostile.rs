//! A guest that misuses its realloc and its post-return.

use std::pin::pin;
use std::sync::{Arc, LazyLock, Mutex};
use std::task::{Context, Waker};
use std::time::Duration;

use hostile::exports::Hostile as _;
use hostile::host;
use pollster::block_on;
use torvyn_engine::{
    CompiledComponent, EngineError, Invoker, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig,
    WasmtimeInvoker,
};

use super::{DIRECT, SIDES, Side, kind, outcome};

/// What `wat/hostile.wat` is.
#[derive(Invoker)]
#[invoker(
    inline = "
        package test:hostile;

        world hostile {
            import note: func();
            import text: func(length: u32) -> string;
            export set: func(realloc: u32, post: u32);
            export returned: func() -> u32;
            export length-of: func(v: string) -> u32;
            export numbers: func(v: list<u32>) -> list<u32>;
            export texts: func(v: list<string>) -> list<string>;
            export make: func() -> string;
            export make-other: func() -> string;
            export ask: func(length: u32) -> string;
        }
    ",
    world = "test:hostile/hostile"
)]
struct Hostile;

/// Counts how often it is called where it must not be.
#[derive(Clone, Default)]
struct Host(Arc<Mutex<u32>>);

impl Host {
    fn notes(&self) -> u32 {
        *self.0.lock().unwrap()
    }
}

impl host::Hostile for Host {
    fn note(&mut self) {
        *self.0.lock().unwrap() += 1;
    }
    fn text(&mut self, length: u32) -> String {
        "ab".repeat(length as usize)
    }
}

/// What the guest does when it is asked for memory.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Realloc {
    Well,
    Wild,
    Unaligned,
    CallsImport,
    Grows,
    AtTheEnd,
    Traps,
    /// Asks for more memory than it may have, and traps.
    Starves,
    /// Asks for more memory than it may have, and goes on without.
    Hungry,
}

/// What the guest does when its result was used up.
#[derive(Clone, Copy, Debug)]
enum Post {
    Well,
    CallsImport,
    Traps,
    Hangs,
    /// Asks for more memory than it may have, and goes on without.
    Starves,
}

fn start(side: Side, realloc: Realloc, post: Post) -> (WasmtimeInvoker<Hostile>, Host) {
    static COMPILED: LazyLock<[CompiledComponent; super::COUNT]> =
        LazyLock::new(|| super::compile_text(include_str!("../../wat/hostile.wat")));
    let host = Host::default();
    let mut invoker = super::start::<Hostile>(side, &COMPILED, host.clone()).unwrap();
    block_on(invoker.set(realloc as u32, post as u32)).unwrap();
    (invoker, host)
}

/// The same for an instance that was called so often that its post-return shares a guest entry
/// with its `realloc`.
fn start_often_called(
    side: Side,
    realloc: Realloc,
    post: Post,
) -> (WasmtimeInvoker<Hostile>, Host) {
    let (mut invoker, host) = start(side, Realloc::Well, Post::Well);
    call_often(&mut invoker);
    block_on(invoker.set(realloc as u32, post as u32)).unwrap();
    (invoker, host)
}

/// Each side with instances that were not called before, and with those that were called often.
fn both<const N: usize>(sides: [Side; N]) -> impl Iterator<Item = (Side, bool)> {
    let each = |side| [(side, false), (side, true)];
    sides.into_iter().flat_map(each)
}

fn call_often(invoker: &mut WasmtimeInvoker<Hostile>) {
    for _ in 0..200 {
        assert_eq!(block_on(invoker.make()).unwrap(), "hello");
        assert_eq!(block_on(invoker.length_of("four")).unwrap(), 4);
    }
    assert_eq!(block_on(invoker.returned()).unwrap(), 200);
}

/// The function of a trampoline that a backtrace ends with, if it does with one.
fn frame(backtrace: &str) -> Option<&str> {
    let last = backtrace.lines().next_back()?;
    let (_, function) = last.split_once("torvyn!")?;
    Some(function)
}

/// The one that it ends with where a call driver makes the call, or where post-return and `realloc`
/// share a guest entry.
fn expected_frame(side: Side, shared: bool) -> Option<&'static str> {
    match side.is_driven() {
        true => Some("call driver"),
        false => shared.then_some("post-return and realloc"),
    }
}

/// Calls one of the functions, and looks at no result.
async fn call(invoker: &mut WasmtimeInvoker<Hostile>, function: &str) -> Result<(), EngineError> {
    match function {
        "length-of" => invoker.length_of("next").await.map(drop),
        "numbers" => invoker.numbers(&[1, 2]).await.map(drop),
        "texts" => invoker.texts(&["next", "after"]).await.map(drop),
        "ask" => invoker.ask(1).await.map(drop),
        _ => invoker.returned().await.map(drop),
    }
}

/// Memory may grow between one value and the next, and the address of it may change with that.
#[test]
fn what_lies_in_new_memory_arrives() {
    for side in SIDES {
        for realloc in [Realloc::Well, Realloc::Grows] {
            let (mut invoker, _) = start(side, realloc, Post::Well);
            block_on(async {
                let before = invoker.memory_usage();
                let texts = ["one", "", "three", "größe"];
                assert_eq!(invoker.texts(&texts).await.unwrap(), texts);
                let numbers: Vec<u32> = (0..10_000).collect();
                assert_eq!(invoker.numbers(&numbers).await.unwrap(), numbers);
                assert_eq!(invoker.ask(3).await.unwrap(), "ababab");
                assert_eq!(invoker.length_of("four").await.unwrap(), 4);
                // Five blocks for the texts, and one for each of the others.
                let pages = (invoker.memory_usage() - before) >> 16;
                let expected = if realloc == Realloc::Grows { 8 * 16 } else { 0 };
                assert_eq!(pages, expected, "{side:?} {realloc:?}");
            });
        }
    }
}

/// Expects the same error of every function that needs memory, and the end of the instance,
/// without a post-return before, and with one in the same guest entry.
fn refused(realloc: Realloc, expected: &str, reason: &str) {
    for (side, often) in both(SIDES) {
        let start = if often { start_often_called } else { start };
        for function in ["length-of", "numbers", "texts", "ask"] {
            // A text can lie anywhere.
            if realloc == Realloc::Unaligned && matches!(function, "length-of" | "ask") {
                continue;
            }
            let (mut invoker, host) = start(side, realloc, Post::Well);
            let answer = block_on(async {
                if often {
                    assert_eq!(invoker.make().await.unwrap(), "hello");
                }
                call(&mut invoker, function).await
            });
            let error = answer.unwrap_err();
            assert_eq!(kind(&error), expected, "{side:?} {function}: {error}");
            let fault = error.fault().unwrap();
            assert_eq!(fault.function, function);
            assert!(fault.reason.contains(reason), "{side:?}: {}", fault.reason);
            let later = block_on(invoker.returned());
            assert_eq!(outcome(later), Err("Ended".to_owned()));
            assert_eq!(host.notes(), 0);
        }
    }
}

#[test]
fn memory_that_is_none() {
    refused(Realloc::Wild, "AbiViolation", "realloc");
    refused(Realloc::AtTheEnd, "AbiViolation", "realloc");
}

#[test]
fn memory_that_is_not_aligned() {
    refused(Realloc::Unaligned, "AbiViolation", "aligned");
}

#[test]
fn an_allocator_that_fails() {
    refused(Realloc::Traps, "Trap", "unreachable");
}

#[test]
fn an_allocator_calls_nobody() {
    refused(
        Realloc::CallsImport,
        "Trap",
        "cannot leave component instance",
    );
}

/// Each string and list may be the one for which the guest has no memory. It is not asked for more
/// after that: it would trap.
#[test]
fn memory_that_is_none_after_some_that_is() {
    let texts = ["a", "bc", "def", "ghij", "klmno", "pqrstu", "vwxyz"];
    let refused = |side: Side, often: bool, realloc: u32, expected: &str, reason: &str| {
        let start = if often { start_often_called } else { start };
        let (mut invoker, host) = start(side, Realloc::Well, Post::Well);
        let error = block_on(async {
            invoker.set(realloc, Post::Well as u32).await.unwrap();
            if often {
                assert_eq!(invoker.make().await.unwrap(), "hello");
            }
            invoker.texts(&texts).await.map(drop).unwrap_err()
        });
        assert_eq!(kind(&error), expected, "{side:?} {realloc}: {error}");
        assert_eq!(host.notes(), 0);
        let Some(fault) = error.fault() else {
            return;
        };
        assert_eq!(fault.function, "texts");
        assert!(fault.reason.contains(reason), "{side:?}: {}", fault.reason);
        if expected == "Trap" {
            let backtrace = fault.backtrace.clone().unwrap();
            let shared = often && side.is_direct();
            assert_eq!(
                frame(&backtrace),
                expected_frame(side, shared),
                "{backtrace}"
            );
        }
    };
    for (side, often) in both(SIDES) {
        for well in 0..=texts.len() as u32 {
            let then = |realloc: Realloc| 100 * well + 50 + realloc as u32;
            let refused = |realloc, expected, reason| {
                refused(side, often, then(realloc), expected, reason);
            };
            refused(Realloc::Wild, "AbiViolation", "realloc");
            refused(Realloc::AtTheEnd, "AbiViolation", "realloc");
            refused(Realloc::Traps, "Trap", "unreachable");
            refused(Realloc::Starves, "MemoryExceeded", "");
            // A text can lie anywhere, the list of them comes first.
            if well == 0 {
                refused(Realloc::Unaligned, "AbiViolation", "aligned");
            }
        }
    }
}

/// As much as the guest is asked for, and where it has put it, is the same whether there is one
/// guest entry or many.
#[test]
fn any_number_of_texts() {
    let texts: Vec<String> = (0..9).map(|length| "x".repeat(length)).collect();
    for (side, often) in both(SIDES) {
        let start = if often { start_often_called } else { start };
        for realloc in [Realloc::Well, Realloc::Grows] {
            let (mut invoker, _) = start(side, realloc, Post::Well);
            for count in 0..=texts.len() {
                for made in [false, true] {
                    if made {
                        assert_eq!(block_on(invoker.make()).unwrap(), "hello");
                    }
                    let texts: Vec<&str> = texts[..count].iter().map(String::as_str).collect();
                    assert_eq!(block_on(invoker.texts(&texts)).unwrap(), texts, "{side:?}");
                }
            }
            let returned = block_on(invoker.returned()).unwrap();
            assert_eq!(returned, if often { 210 } else { 10 }, "{side:?}");
        }
    }
}

/// Nothing needs no room.
#[test]
fn an_empty_text_at_the_end_of_memory() {
    for side in SIDES {
        let (mut invoker, _) = start(side, Realloc::AtTheEnd, Post::Well);
        assert_eq!(block_on(invoker.length_of("")).unwrap(), 0, "{side:?}");
    }
}

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

/// A call driver takes parameters of up to 512 bytes, in up to 32 blocks. Where they are more, the
/// function has a guest entry of its own.
#[test]
fn parameters_that_are_just_small_enough() {
    let texts: Vec<String> = (0..33).map(|index| format!("text {index}")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    for side in SIDES {
        let (mut invoker, _) = start(side, Realloc::Well, Post::Well);
        for length in (0..40).chain(500..530) {
            let text: String = ('a'..='z').cycle().take(length).collect();
            let one = [text.as_str()];
            assert_eq!(block_on(invoker.texts(&one)).unwrap(), one, "{side:?}");
        }
        for count in 30..texts.len() {
            let texts = &texts[..count];
            assert_eq!(block_on(invoker.texts(texts)).unwrap(), texts, "{side:?}");
        }
    }
    for side in [Side::Driven, Side::DrivenOnFiber] {
        let fails = |length: usize, count: usize, expected: &str| {
            let (mut invoker, _) = start(side, Realloc::Well, Post::Traps);
            assert_eq!(block_on(invoker.make()).unwrap(), "hello");
            let error = match count {
                0 => block_on(invoker.length_of(&"x".repeat(length))).unwrap_err(),
                _ => block_on(invoker.texts(&texts[..count])).unwrap_err(),
            };
            let backtrace = error.fault().unwrap().backtrace.clone().unwrap();
            assert_eq!(frame(&backtrace), Some(expected), "{length} {count}");
        };
        fails(512, 0, "call driver");
        fails(513, 0, "post-return and realloc");
        // The list of the texts is a block, too.
        fails(0, 31, "call driver");
        fails(0, 32, "post-return and realloc");
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
    let engine = WasmtimeEngine::new(config).unwrap();
    let wasm = wat::parse_str(include_str!("../../wat/hostile.wat")).unwrap();
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
