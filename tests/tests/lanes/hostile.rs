//! A guest that misuses its realloc and its post-return.

mod post_return;

use std::sync::{Arc, LazyLock, Mutex};

use hostile::exports::Hostile as _;
use hostile::host;
use pollster::block_on;
use torvyn_engine::{CompiledComponent, EngineError, Invoker, WasmtimeInvoker};

use super::{SIDES, Side, kind, outcome};

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
