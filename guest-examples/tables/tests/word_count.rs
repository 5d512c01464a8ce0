//! What characters are to words, as the guest `word-count` in Rust finds them.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use tables::{MADE_BY, characters, expect, ranges, rows};
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

/// How a language writes the tables down.
struct Language {
    file: &'static str,
    indent: &'static str,
    /// What is around a row, and around a character in it.
    brackets: (char, char),
    quote: char,
    code: fn(u32) -> String,
    /// What is before each table, and behind the last one.
    around: [&'static str; 4],
}

fn small(code: u32) -> String {
    format!("0x{code:x}")
}

const LANGUAGES: [Language; 4] = [
    Language {
        file: "c/word-count/src/classes.h",
        indent: "  ",
        brackets: ('{', '}'),
        quote: '\'',
        code: small,
        around: [
            "// MADE\n#pragma once\n\n#include <stdint.h>\n\n\
             static const struct { uint32_t first, last; char kind; } CLASSES[] = {",
            "};\n\nstatic const struct { uint32_t first, last; char kind; } CASES[] = {",
            "};\n\nstatic const struct { uint32_t first, last; int32_t step, distance; } LOWER[] = {",
            "};\n",
        ],
    },
    Language {
        file: "go/word-count/classes.go",
        indent: "\t",
        brackets: ('{', '}'),
        quote: '\'',
        code: small,
        around: [
            "package main\n\n// MADE\n\nvar classes = []span{",
            "}\n\nvar cases = []span{",
            "}\n\nvar large = []letters{",
            "}\n",
        ],
    },
    Language {
        file: "python/word-count/src/classes.py",
        indent: "    ",
        brackets: ('(', ')'),
        quote: '"',
        code: |code| format!("0x{code:X}"),
        around: [
            "\"\"\"MADE\"\"\"\n\n# fmt: off\nCLASSES = (",
            ")\n\nCASES = (",
            ")\n\nLOWER = (",
            ")\n",
        ],
    },
    Language {
        file: "javascript/word-count/src/classes.js",
        indent: "  ",
        brackets: ('[', ']'),
        quote: '\'',
        code: small,
        around: [
            "// MADE\n\nexport const CLASSES = [",
            "];\n\nexport const CASES = [",
            "];\n\nexport const LOWER = [",
            "];\n",
        ],
    },
];

impl Language {
    fn write(&self, classes: &str, cases: &str, lower: &str) -> String {
        let [before, between, last, after] = self.around;
        let before = before.replace("MADE", &format!("What characters are to words. {MADE_BY}"));
        format!("{before}{classes}{between}{cases}{last}{lower}{after}")
    }

    fn ranges(&self, ranges: &[(u32, u32, char)]) -> String {
        let ((open, close), quote) = (self.brackets, self.quote);
        rows(ranges, self.indent, |(first, last, kind)| {
            let (first, last) = ((self.code)(*first), (self.code)(*last));
            format!("{open}{first}, {last}, {quote}{kind}{quote}{close},")
        })
    }

    fn lower(&self, lower: &[(u32, u32, u32, i64)]) -> String {
        let (open, close) = self.brackets;
        rows(lower, self.indent, |(first, last, step, distance)| {
            let (first, last) = ((self.code)(*first), (self.code)(*last));
            format!("{open}{first}, {last}, {step}, {distance}{close},")
        })
    }
}

#[test]
fn the_tables_of_other_languages_are_what_this_guest_does() {
    let of = |kind: fn(char) -> char| ranges(move |c| Some(kind(c)).filter(|kind| *kind != 'o'));
    let (classes, cases, lower) = (of(class), of(case), lower());
    let files = LANGUAGES.map(|language| {
        let (classes, cases) = (language.ranges(&classes), language.ranges(&cases));
        let written = language.write(&classes, &cases, &language.lower(&lower));
        (language.file, written)
    });
    expect(&files);
}
