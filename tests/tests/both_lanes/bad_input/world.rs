//! The world of a guest that passes whatever it is told to, and a host for it.

use std::sync::{Arc, Mutex};

use torvyn_engine::Invoker;

use self::raw::{Choice, Color};

/// What `wat/raw.wat` is.
#[derive(Invoker)]
#[invoker(
    inline = "
        package test:raw@1.0.0;

        world raw {
            enum color { red, green, blue }
            variant choice { nothing, number(u32) }

            import take-text: func(v: string);
            import take-texts: func(v: list<string>);
            import take-numbers: func(v: list<u32>);
            import take-chars: func(v: list<char>);
            import take-char: func(v: char);
            import take-color: func(v: color);
            import take-choice: func(v: choice);
            import take-option: func(v: option<string>);
            import make-text: func() -> string;

            export bool-of: func(raw: u32) -> bool;
            export u8-of: func(raw: u32) -> u8;
            export s16-of: func(raw: u32) -> s16;
            export char-of: func(raw: u32) -> char;
            export color-of: func(raw: u32) -> color;
            export result-of: func(raw: u32) -> result;
            export option-of: func(raw: u32) -> option<u8>;
            export choice-of: func(raw: u32) -> choice;
            export text-of: func(at: u32, length: u32) -> string;
            export bytes-of: func(at: u32, length: u32) -> list<u8>;
            export numbers-of: func(at: u32, length: u32) -> list<u32>;
            export texts-of: func(at: u32, length: u32) -> list<string>;
            export text-at: func(raw: u32) -> string;

            export give-text: func(at: u32, length: u32);
            export give-texts: func(at: u32, length: u32);
            export give-numbers: func(at: u32, length: u32);
            export give-chars: func(at: u32, length: u32);
            export give-char: func(raw: u32);
            export give-color: func(raw: u32);
            export give-choice: func(raw: u32, number: u32);
            export give-option: func(raw: u32, at: u32, length: u32);

            export allocate-at: func(address: u32);
            export receive: func(v: string);
            export ask: func(at: u32);
            export fill: func(at: u32, times: u32, one: u32, other: u32);
        }
    ",
    world = "test:raw/raw@1.0.0"
)]
pub(crate) struct Raw;

pub(crate) const RAW: &str = include_str!("../../../wat/raw.wat");

/// Remembers what it was called with.
#[derive(Clone, Default)]
pub(crate) struct Host(Arc<Mutex<Vec<String>>>);

impl Host {
    pub(crate) fn seen(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    fn saw(&self, value: &dyn std::fmt::Debug) {
        self.0.lock().unwrap().push(format!("{value:?}"));
    }
}

impl raw::host::Raw for Host {
    fn take_text(&mut self, v: &str) {
        self.saw(&v);
    }
    fn take_texts(&mut self, v: &[&str]) {
        self.saw(&v);
    }
    fn take_numbers(&mut self, v: &[u32]) {
        self.saw(&v);
    }
    fn take_chars(&mut self, v: &[char]) {
        self.saw(&v);
    }
    fn take_char(&mut self, v: char) {
        self.saw(&v);
    }
    fn take_color(&mut self, v: Color) {
        self.saw(&v);
    }
    fn take_choice(&mut self, v: Choice) {
        self.saw(&v);
    }
    fn take_option(&mut self, v: Option<&str>) {
        self.saw(&v);
    }
    fn make_text(&mut self) -> String {
        self.saw(&"asked");
        "welcome".to_owned()
    }
}
