//! What characters are to words, for the guests that do this job in other languages.
//!
//! Their tables are made of what this guest does with each character, so that all of them find the same words:
//! the standard libraries of the languages know other versions of Unicode, or no words at all.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use unicode_segmentation::UnicodeSegmentation as _;

/// Whether a text is one piece, with no place in it where a word could end.
fn is_one(text: &str) -> bool {
    text.split_word_bounds().count() == 1
}

/// Whether a character stands between two others, and keeps them together.
fn is_between(left: char, c: char, right: char) -> bool {
    is_one(&format!("{left}{c}{right}"))
}

/// What a character is, as one letter: a large one if a piece with such a character in it is a word.
fn class(c: char) -> char {
    let small = if !is_one(&format!("{c}\u{301}")) {
        'b' // ends a line
    } else if c == '\u{200d}' {
        'z' // joins pictures
    } else if is_one(&format!("\u{a7}{c}")) {
        'e' // belongs to what is before it
    } else if is_one(&format!("\u{1f1e6}{c}")) {
        'r' // half of a flag
    } else if is_one(&format!("{c} ")) {
        's' // a space
    } else if is_one(&format!("\u{30ab}{c}")) {
        if is_one(&format!("a{c}")) { 'c' } else { 'k' } // connects; Katakana
    } else if is_one(&format!("a{c}")) {
        let is_picture = is_one(&format!("\u{a7}\u{200d}{c}"));
        match () {
            () if is_one(&format!("1,{c}")) => 'd',        // a digit
            () if is_one(&format!("{c}\"\u{5d0}")) => 'h', // a letter of Hebrew
            () if is_picture => 'i',                       // a letter that is a picture too
            () => 'l',
        }
    } else if is_one(&format!("\u{5d0}{c}")) {
        'q' // an apostrophe
    } else if is_between('\u{5d0}', c, '\u{5d0}') && !is_between('a', c, 'a') {
        'w' // a quotation mark
    } else {
        match (is_between('a', c, 'a'), is_between('1', c, '1')) {
            (true, true) => 'u', // stands between two letters, or two digits
            (true, false) => 'm',
            (false, true) => 'n',
            (false, false) if is_one(&format!("\u{a7}\u{200d}{c}")) => 'p', // a picture
            (false, false) => 'o',
        }
    };
    if c.is_alphanumeric() {
        small.to_ascii_uppercase()
    } else {
        small
    }
}

/// What a character is where it is looked for the last letter of a word: a letter with a large or small form, or
/// one that is not looked at.
fn case(c: char) -> char {
    let ends = |rest: &str| {
        let small = format!("a\u{3a3}{c}{rest}").to_lowercase();
        small.chars().nth(1) == Some('\u{3c2}')
    };
    match (ends(""), ends("a")) {
        (false, _) => 'C',
        (true, false) => 'I',
        (true, true) => 'o',
    }
}

/// All characters, but for the planes that have none, or private ones.
fn characters() -> impl Iterator<Item = char> {
    ('\0'..='\u{3ffff}').chain('\u{e0000}'..='\u{e0fff}')
}

/// Neighbours that are the same: the first, the last, and what they are.
fn ranges(kind: impl Fn(char) -> char) -> Vec<(u32, u32, char)> {
    let mut all: Vec<(u32, u32, char)> = Vec::new();
    for c in characters() {
        let (code, kind) = (u32::from(c), kind(c));
        match all.last_mut() {
            Some((_, last, known)) if *known == kind && *last + 1 == code => *last = code,
            _ => all.push((code, code, kind)),
        }
    }
    all.retain(|(_, _, kind)| *kind != 'o');
    all
}

/// Large letters, with how far away their small ones are: the first, the last, the step and the distance.
fn lower() -> Vec<(u32, u32, u32, i64)> {
    let mut all: Vec<(u32, u32, u32, i64)> = Vec::new();
    for c in characters() {
        // The one whose small form is two characters is not in the table.
        let mut small = c.to_lowercase();
        let (Some(small), None) = (small.next(), small.next()) else {
            continue;
        };
        if small == c {
            continue;
        }
        let code = u32::from(c);
        let distance = i64::from(u32::from(small)) - i64::from(code);
        match all.last_mut() {
            Some((first, last, step, known))
                if *known == distance
                    && (code - *last == *step || (first == last && code - *last <= 2)) =>
            {
                *step = code - *last;
                *last = code;
            }
            _ => all.push((code, code, 1, distance)),
        }
    }
    all
}

/// Writes rows of a table, with some of them on each line.
fn rows<T>(items: &[T], indent: &str, row: impl Fn(&T) -> String) -> String {
    let mut text = String::new();
    let mut width = usize::MAX;
    for item in items {
        let row = row(item);
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

const MADE: &str = "What characters are to words. A test of `word-count` in Rust writes this file.";

fn c(
    classes: &[(u32, u32, char)],
    cases: &[(u32, u32, char)],
    lower: &[(u32, u32, u32, i64)],
) -> String {
    let range =
        |(first, last, kind): &(u32, u32, char)| format!("{{0x{first:x}, 0x{last:x}, '{kind}'}},");
    format!(
        "// {MADE}\n#pragma once\n\n#include <stdint.h>\n\n\
         static const struct {{ uint32_t first, last; char kind; }} CLASSES[] = {{{}}};\n\n\
         static const struct {{ uint32_t first, last; char kind; }} CASES[] = {{{}}};\n\n\
         static const struct {{ uint32_t first, last; int32_t step, distance; }} LOWER[] = {{{}}};\n",
        rows(classes, "  ", range),
        rows(cases, "  ", range),
        rows(lower, "  ", |(first, last, step, distance)| format!(
            "{{0x{first:x}, 0x{last:x}, {step}, {distance}}},"
        )),
    )
}

fn go(
    classes: &[(u32, u32, char)],
    cases: &[(u32, u32, char)],
    lower: &[(u32, u32, u32, i64)],
) -> String {
    let range =
        |(first, last, kind): &(u32, u32, char)| format!("{{0x{first:x}, 0x{last:x}, '{kind}'}},");
    format!(
        "package main\n\n// {MADE}\n\n\
         var classes = []span{{{}}}\n\nvar cases = []span{{{}}}\n\nvar large = []letters{{{}}}\n",
        rows(classes, "\t", range),
        rows(cases, "\t", range),
        rows(lower, "\t", |(first, last, step, distance)| format!(
            "{{0x{first:x}, 0x{last:x}, {step}, {distance}}},"
        )),
    )
}

fn python(
    classes: &[(u32, u32, char)],
    cases: &[(u32, u32, char)],
    lower: &[(u32, u32, u32, i64)],
) -> String {
    let range =
        |(first, last, kind): &(u32, u32, char)| format!("(0x{first:X}, 0x{last:X}, \"{kind}\"),");
    format!(
        "\"\"\"{MADE}\"\"\"\n\n# fmt: off\nCLASSES = ({})\n\nCASES = ({})\n\nLOWER = ({})\n",
        rows(classes, "    ", range),
        rows(cases, "    ", range),
        rows(lower, "    ", |(first, last, step, distance)| format!(
            "(0x{first:X}, 0x{last:X}, {step}, {distance}),"
        )),
    )
}

fn javascript(
    classes: &[(u32, u32, char)],
    cases: &[(u32, u32, char)],
    lower: &[(u32, u32, u32, i64)],
) -> String {
    let range =
        |(first, last, kind): &(u32, u32, char)| format!("[0x{first:x}, 0x{last:x}, '{kind}'],");
    format!(
        "// {MADE}\n\nexport const CLASSES = [{}];\n\nexport const CASES = [{}];\n\nexport const LOWER = [{}];\n",
        rows(classes, "  ", range),
        rows(cases, "  ", range),
        rows(lower, "  ", |(first, last, step, distance)| format!(
            "[0x{first:x}, 0x{last:x}, {step}, {distance}],"
        )),
    )
}

/// With `UPDATE_EXPECT=1` in the environment, they are written down in place of being compared.
#[test]
fn the_tables_of_other_languages_are_what_this_guest_does() {
    let (classes, cases, lower) = (ranges(class), ranges(case), lower());
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    for (file, written) in [
        ("c/word-count/src/classes.h", c(&classes, &cases, &lower)),
        ("go/word-count/classes.go", go(&classes, &cases, &lower)),
        (
            "python/word-count/src/classes.py",
            python(&classes, &cases, &lower),
        ),
        (
            "javascript/word-count/src/classes.js",
            javascript(&classes, &cases, &lower),
        ),
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
