//! Core modules that do something when they are instantiated.

use std::sync::{Arc, Mutex};

use pollster::block_on;
use starts::exports::Starts as _;
use starts::host;
use torvyn_engine::Invoker;

use super::{SIDES, compile_text, kind, start};

#[derive(Invoker)]
#[invoker(
    inline = "
        package test:starts;

        world starts {
            import note: func();
            import tell: func(v: string) -> u32;
            import letter: func(v: char);
            import text: func() -> string;
            export answer: func() -> u32;
        }
    ",
    world = "test:starts/starts"
)]
struct Starts;

#[derive(Clone, Default)]
struct Host(Arc<Mutex<Vec<String>>>);

impl Host {
    fn see(&self, what: &str) {
        self.0.lock().unwrap().push(what.to_owned());
    }
}

impl host::Starts for Host {
    fn note(&mut self) {
        self.see("note");
    }
    fn tell(&mut self, v: &str) -> u32 {
        self.see(v);
        7
    }
    fn letter(&mut self, v: char) {
        self.see(&v.to_string());
    }
    fn text(&mut self) -> String {
        self.see("text");
        "to the guest".to_owned()
    }
}

/// A component whose second module does that when it is instantiated.
fn component(starting: &str) -> String {
    format!(
        r#"(component
            (import "note" (func $note))
            (import "tell" (func $tell (param "v" string) (result u32)))
            (import "letter" (func $letter (param "v" char)))
            (import "text" (func $text (result string)))
            (core module $base
                (memory (export "memory") 1)
                (data (i32.const 64) "hello")
                (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 512)))
            (core instance $base (instantiate $base))
            (alias core export $base "memory" (core memory $memory))
            (alias core export $base "realloc" (core func $realloc))
            (core func $note (canon lower (func $note)))
            (core func $tell (canon lower (func $tell) (memory $memory)))
            (core func $letter (canon lower (func $letter)))
            (core func $text (canon lower (func $text) (memory $memory) (realloc $realloc)))
            (core module $code
                (import "host" "memory" (memory 1))
                (import "host" "note" (func $note))
                (import "host" "tell" (func $tell (param i32 i32) (result i32)))
                (import "host" "letter" (func $letter (param i32)))
                (import "host" "text" (func $text (param i32)))
                (global $answer (mut i32) (i32.const 0))
                (func $start {starting})
                (start $start)
                (func (export "answer") (result i32) (global.get $answer)))
            (core instance $code (instantiate $code (with "host" (instance
                (export "memory" (memory $memory))
                (export "note" (func $note))
                (export "tell" (func $tell))
                (export "letter" (func $letter))
                (export "text" (func $text))))))
            (func (export "answer") (result u32) (canon lift (core func $code "answer"))))"#
    )
}

/// What the guest answers afterwards, and what the host has seen. Or the kind of error.
fn starts(starting: &str) -> Result<(u32, Vec<String>), String> {
    let compiled = compile_text(&component(starting));
    let [component, direct @ ..] = SIDES.map(|side| {
        let host = Host::default();
        let mut invoker = start::<Starts>(side, &compiled, host.clone()).map_err(|error| {
            if let Some(fault) = error.fault() {
                assert_eq!(fault.function, "start", "{side:?}");
            }
            kind(&error)
        })?;
        let answer = block_on(invoker.answer()).unwrap();
        Ok((answer, host.0.lock().unwrap().clone()))
    });
    for direct in direct {
        assert_eq!(direct, component, "{starting}");
    }
    component
}

#[test]
fn imports_are_there_from_the_beginning() {
    let seen = |text: &[&str]| text.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
    let answer = "(global.set $answer (call $tell (i32.const 64) (i32.const 5)))";
    assert_eq!(starts(answer), Ok((7, seen(&["hello"]))));
    let twice = format!("(call $note) (call $letter (i32.const 65)) {answer}");
    assert_eq!(starts(&twice), Ok((7, seen(&["note", "A", "hello"]))));
    let fetched = "(call $text (i32.const 0))
        (global.set $answer (i32.load8_u (i32.load (i32.const 0))))";
    assert_eq!(starts(fetched), Ok((u32::from(b't'), seen(&["text"]))));
}

#[test]
fn a_start_that_fails() {
    let failed = |kind: &str| Err(kind.to_owned());
    assert_eq!(starts("(unreachable)"), failed("Trap"));
    let far = "(drop (call $tell (i32.const 65535) (i32.const 2)))";
    assert_eq!(starts(far), failed("AbiViolation"));
    let surrogate = "(call $letter (i32.const 0xd800))";
    assert_eq!(starts(surrogate), failed("AbiViolation"));
    assert_eq!(starts("(call $text (i32.const 2))"), failed("AbiViolation"));
    let deep = "(call $start)";
    assert_eq!(starts(deep), failed("StackOverflow"));
}
