//! Which characters belong to words, for the guests that do this job in other languages.
//!
//! Their tables are made of what `\w` is here, so that all of them mask the same: the standard libraries of the
//! languages know other versions of Unicode.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use regex::Regex;

/// All characters, but for the planes that have none, or private ones.
fn characters() -> impl Iterator<Item = char> {
    ('\0'..='\u{3ffff}').chain('\u{e0000}'..='\u{e0fff}')
}

/// Neighbours that belong to words: the first, the last, and whether they are letters as well.
fn ranges() -> Vec<(u32, u32, bool)> {
    let [word, letter] = [r"^\w$", r"^[^\W\d_]$"].map(|pattern| Regex::new(pattern).unwrap());
    let mut all: Vec<(u32, u32, bool)> = Vec::new();
    for c in characters() {
        let mut bytes = [0; 4];
        let text = c.encode_utf8(&mut bytes);
        if !word.is_match(text) {
            continue;
        }
        let (code, is_letter) = (u32::from(c), letter.is_match(text));
        match all.last_mut() {
            Some((_, last, known)) if *known == is_letter && *last + 1 == code => *last = code,
            _ => all.push((code, code, is_letter)),
        }
    }
    all
}

/// Writes rows of a table, with some of them on each line.
fn rows(
    items: &[(u32, u32, bool)],
    indent: &str,
    row: impl Fn(u32, u32, bool) -> String,
) -> String {
    let mut text = String::new();
    let mut width = usize::MAX;
    for (first, last, is_letter) in items {
        let row = row(*first, *last, *is_letter);
        if width.saturating_add(row.len() + 1) > 100 {
            let _ = write!(text, "\n{indent}");
            width = indent.len();
        } else {
            text.push(' ');
            width += 1;
        }
        width += row.len();
        text.push_str(&row);
    }
    text.push('\n');
    text
}

const MADE: &str =
    "The characters of words: the first and the last of each range, and whether they are letters.";
const MADE_BY: &str = "A test of `redact` in Rust writes this file.";

fn braces(first: u32, last: u32, is_letter: bool) -> String {
    format!("{{0x{first:x}, 0x{last:x}, {is_letter}}},")
}

/// With `UPDATE_EXPECT=1` in the environment, they are written down in place of being compared.
#[test]
fn the_tables_of_other_languages_are_what_this_guest_does() {
    let all = ranges();
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
        rows(&all, "    ", |first, last, is_letter| {
            let is_letter = if is_letter { "True" } else { "False" };
            format!("(0x{first:X}, 0x{last:X}, {is_letter}),")
        })
    );
    let javascript = format!(
        "// {MADE}\n// {MADE_BY}\n\nexport const CLASSES = [{}];\n",
        rows(&all, "  ", |first, last, is_letter| format!(
            "[0x{first:x}, 0x{last:x}, {is_letter}],"
        ))
    );
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    for (file, written) in [
        ("c/redact/src/classes.h", c),
        ("go/redact/classes.go", go),
        ("python/redact/src/classes.py", python),
        ("javascript/redact/src/classes.js", javascript),
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
        if update {
            fs::write(&path, &written).unwrap();
        }
        let there = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            there == written,
            "`{file}` is another one: write it anew with UPDATE_EXPECT=1"
        );
    }
}
