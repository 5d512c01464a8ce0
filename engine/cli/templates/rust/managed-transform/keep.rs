//! The work, which knows nothing of WIT: `cargo test` runs its tests.

/// Looks for a text in lines, and counts.
#[derive(Default)]
pub struct Keep {
    text: Vec<u8>,
    seen: u64,
    kept: u64,
}

impl Keep {
    pub fn new(config: &str) -> Result<Self, String> {
        let text = config.trim();
        if text.contains('\n') {
            return Err("the text to look for is one line".into());
        }
        Ok(Self { text: text.into(), ..Self::default() })
    }

    /// Whether a line is kept.
    pub fn line(&mut self, line: &[u8]) -> bool {
        let text = &self.text;
        let found = text.is_empty() || line.windows(text.len()).any(|part| part == text);
        self.seen += 1;
        self.kept += u64::from(found);
        found
    }

    pub fn report(&self) -> String {
        format!("{} of {} lines", self.kept, self.seen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_with_the_text_are_kept_and_counted() {
        let mut keep = Keep::new(" b ").unwrap();
        assert!(keep.line(b"abc"));
        assert!(!keep.line(b"ac"));
        assert!(!keep.line(b""));
        assert_eq!(keep.report(), "1 of 3 lines");
    }

    #[test]
    fn without_a_text_all_are_kept() {
        assert!(Keep::new("").unwrap().line(b""));
        assert!(Keep::new("a\nb").is_err());
    }
}
