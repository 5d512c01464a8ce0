//! Text of a guest's making, cut off.

use std::fmt::{self, Write};

/// What a text says, up to so many bytes. What formats itself is stopped there: it may have no end.
pub(super) fn capped(text: impl fmt::Display, limit: usize) -> String {
    let mut capped = Capped {
        text: String::new(),
        limit,
    };
    if write!(capped, "{text}").is_err() {
        capped.text.push_str("..");
    }
    capped.text
}

/// The same, with what a terminal would act on written as an escape.
pub(super) fn capped_name(name: impl fmt::Display, limit: usize) -> String {
    capped(Escaped(name), limit)
}

struct Capped {
    text: String,
    limit: usize,
}

impl Write for Capped {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let left = self.limit.saturating_sub(self.text.len());
        let fits = text.floor_char_boundary(left);
        self.text.push_str(&text[..fits]);
        match fits == text.len() {
            true => Ok(()),
            false => Err(fmt::Error),
        }
    }
}

struct Escaped<T>(T);

impl<T: fmt::Display> fmt::Display for Escaped<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Escaping(f), "{}", self.0)
    }
}

struct Escaping<'f, 'a>(&'f mut fmt::Formatter<'a>);

impl Write for Escaping<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.chars() {
            match c {
                '"' | '\'' | '\\' => self.0.write_char(c)?,
                c => write!(self.0, "{}", c.escape_debug())?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Has no end.
    struct Endless;

    impl fmt::Display for Endless {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            loop {
                f.write_str("na")?;
            }
        }
    }

    #[test]
    fn a_text_is_cut_between_characters() {
        assert_eq!(capped("short", 5), "short");
        assert_eq!(capped("longer", 5), "longe..");
        assert_eq!(capped("ab\u{e9}", 3), "ab..");
        assert_eq!(capped(Endless, 6), "nanana..");
    }

    #[test]
    fn a_name_has_nothing_that_a_terminal_acts_on() {
        let name = "core::f<'a>\u{1b}[2J\n\u{202e}\u{e9}";
        assert_eq!(capped_name(name, 100), r"core::f<'a>\u{1b}[2J\n\u{202e}é");
        assert_eq!(capped_name(Endless, 4), "nana..");
    }
}
