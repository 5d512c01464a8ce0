//! Which characters belong to words, as `\w` of the guest `redact` in Rust has it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::LazyLock;

use regex::Regex;
use tables::{MADE_BY, expect, ranges, rows};

/// Whether a character that belongs to words is a letter as well.
fn class(c: char) -> Option<bool> {
    static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^\w$").unwrap());
    static LETTER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^[^\W\d_]$").unwrap());
    let mut bytes = [0; 4];
    let text = c.encode_utf8(&mut bytes);
    WORD.is_match(text).then(|| LETTER.is_match(text))
}

const MADE: &str =
    "The characters of words: the first and the last of each range, and whether they are letters.";

fn braces((first, last, is_letter): &(u32, u32, bool)) -> String {
    format!("{{0x{first:x}, 0x{last:x}, {is_letter}}},")
}

#[test]
fn the_tables_of_other_languages_are_what_this_guest_does() {
    let all = ranges(class);
    let c = format!(
        "// {MADE}\n// {MADE_BY}\n#pragma once\n\n#include <stdbool.h>\n#include <stdint.h>\n\n\
         static const struct {{ uint32_t first, last; bool is_letter; }} CLASSES[] = {{{}}};\n",
        rows(&all, "  ", braces)
    );
    let go = format!(
        "package main\n\n// {MADE}\n// {MADE_BY}\n\nvar classes = []class{{{}}}\n",
        rows(&all, "\t", braces)
    );
    let python = format!(
        "\"\"\"{MADE}\n\n{MADE_BY}\n\"\"\"\n\n# fmt: off\nCLASSES = ({})\n",
        rows(&all, "    ", |(first, last, is_letter)| {
            let is_letter = if *is_letter { "True" } else { "False" };
            format!("(0x{first:X}, 0x{last:X}, {is_letter}),")
        })
    );
    let javascript = format!(
        "// {MADE}\n// {MADE_BY}\n\nexport const CLASSES = [{}];\n",
        rows(&all, "  ", |(first, last, is_letter)| format!(
            "[0x{first:x}, 0x{last:x}, {is_letter}],"
        ))
    );
    expect(&[
        ("c/redact/src/classes.h", c),
        ("go/redact/classes.go", go),
        ("python/redact/src/classes.py", python),
        ("javascript/redact/src/classes.js", javascript),
    ]);
}
