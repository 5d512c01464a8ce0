//! Text from guests and files, as a person may read it.
//!
//! A guest chooses what it writes to stderr, how its functions are called and what its errors say,
//! and whoever made a file chooses the names and docs in it. On a terminal, such text could clear
//! the screen, turn lines around, or look like a line of the program's own. The errors of this crate
//! show it escaped, by the functions here. The fields of errors hold it as it came: a program that
//! shows a field passes it through them.
//!
//! ```
//! use torvyn_engine::readable::{escaped, indented, paragraph};
//!
//! assert_eq!(escaped("red: \x1b[31m"), r"red: \u{1b}[31m");
//! assert_eq!(escaped("two\nlines"), r"two\nlines");
//! assert_eq!(indented("two\nlines", "  "), "  two\n  lines");
//! assert_eq!(paragraph("no\ndone: 3 in"), "no\n  done: 3 in");
//! ```

use std::borrow::Cow;

/// Whether a terminal shows a character where it stands, and does nothing else. Control characters
/// but the tab are not such, nor what changes the direction or the line of the text around it.
#[must_use]
pub fn is_readable(character: char) -> bool {
    match character {
        '\t' => true,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            false
        }
        character => !character.is_control(),
    }
}

/// Text in one line: what is not readable, line feeds too, is written as in Rust.
#[must_use]
pub fn escaped(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_readable) {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match is_readable(character) {
            true => line.push(character),
            false => line.extend(character.escape_default()),
        }
    }
    Cow::Owned(line)
}

/// Text of several lines, each of them escaped and after `indent`. Empty ones stay empty.
#[must_use]
pub fn indented(text: &str, indent: &str) -> String {
    let lines = lines(text).map(|line| match line.is_empty() {
        true => line,
        false => Cow::Owned(format!("{indent}{line}")),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Text that begins in the middle of a line: each line is escaped, and those after the first are
/// indented by two spaces if they are not all indented already, so that none of them looks like
/// the beginning of something else.
#[must_use]
pub fn paragraph(text: &str) -> String {
    let Some((first, rest)) = text.split_once('\n') else {
        return escaped(text).into_owned();
    };
    let first = escaped(first.trim_end_matches('\r'));
    let apart = |line: Cow<'_, str>| line.is_empty() || line.starts_with("  ");
    let indent = if lines(rest).all(apart) { "" } else { "  " };
    match indented(rest, indent) {
        rest if rest.is_empty() => first.into_owned(),
        rest => format!("{first}\n{rest}"),
    }
}

fn lines(text: &str) -> impl Iterator<Item = Cow<'_, str>> {
    text.lines().map(escaped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_obeys_is_escaped() {
        let cases = [
            ("\x1b[2J\x1b]0;owned\x07", r"\u{1b}[2J\u{1b}]0;owned\u{7}"),
            // Sequences may begin with one character of eight bits, too.
            ("\u{9b}31m\u{90}", r"\u{9b}31m\u{90}"),
            ("over\rwritten\x08\x7f\0", r"over\rwritten\u{8}\u{7f}\u{0}"),
            (
                "\u{202e}txt.exe\u{2066}\u{200f}",
                r"\u{202e}txt.exe\u{2066}\u{200f}",
            ),
            ("one\u{2028}two\u{85}three", r"one\u{2028}two\u{85}three"),
            ("a\tb, \\n, Grüße, שלום, 👩‍🚀", "a\tb, \\n, Grüße, שלום, 👩‍🚀"),
        ];
        for (text, shown) in cases {
            assert_eq!(escaped(text), shown);
            // It may be shown by one who does not know that it was escaped.
            assert_eq!(escaped(shown), shown);
            assert_eq!(indented(text, ""), shown);
            assert_eq!(paragraph(text), shown);
        }
    }

    #[test]
    fn lines_stay_lines() {
        assert_eq!(indented("a\r\n\n b\n", "  "), "  a\n\n   b");
        assert_eq!(paragraph("a\nb\n\n  c\n d"), "a\n  b\n\n    c\n   d");
        assert_eq!(paragraph("a\r\n  b\n\n   c\n"), "a\n  b\n\n   c");
        assert_eq!(paragraph(""), "");
    }
}
