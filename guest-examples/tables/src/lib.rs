//! What the tables of characters are written with that guests in other languages than Rust have.
//!
//! The tests here make them of what the guests in Rust go by, so that all of them do the same: the standard
//! libraries of the languages know other versions of Unicode, or no words at all.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Who writes the files.
pub const MADE_BY: &str = "A test of the crate `tables` writes this file.";

/// All characters, but for the planes that have none, or private ones.
pub fn characters() -> impl Iterator<Item = char> {
    ('\0'..='\u{3ffff}').chain('\u{e0000}'..='\u{e0fff}')
}

/// Neighbours that are the same: the first, the last, and what they are. `None` is left out.
pub fn ranges<K: PartialEq>(kind: impl Fn(char) -> Option<K>) -> Vec<(u32, u32, K)> {
    let mut all: Vec<(u32, u32, K)> = Vec::new();
    for c in characters() {
        let Some(kind) = kind(c) else {
            continue;
        };
        let code = u32::from(c);
        match all.last_mut() {
            Some((_, last, known)) if *known == kind && *last + 1 == code => *last = code,
            _ => all.push((code, code, kind)),
        }
    }
    all
}

/// Writes rows of a table, with some of them on each line.
pub fn rows<T>(items: &[T], indent: &str, row: impl Fn(&T) -> String) -> String {
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

/// Compares the files of the guests with what they should be. With `UPDATE_EXPECT=1` in the environment, they
/// are written down in place of that.
///
/// # Panics
///
/// If one of them is another one.
pub fn expect(files: &[(&str, String)]) {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    for (file, written) in files {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
        if update {
            fs::write(&path, written).unwrap();
        }
        let there = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            there == *written,
            "`{file}` is another one: write it anew with UPDATE_EXPECT=1"
        );
    }
}
