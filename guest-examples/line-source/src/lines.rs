//! Makes one line after the other.

/// What the lines are made of.
#[derive(Debug, PartialEq)]
pub(crate) enum Content {
    /// The lines of a text, without their line ends.
    Text(String),
    /// That many lines: the template, with the line's number for every `{n}`. The first
    /// line has the number 1.
    Numbered { count: u64, template: String },
}

/// What there is at the moment.
#[derive(Debug, PartialEq)]
pub(crate) enum Line {
    /// A line, with that place in the stream. The first line has 0.
    Made(u64),
    /// Nothing: the consumer has asked for a pause.
    Paused,
    /// Nothing, and never again.
    Finished,
}

/// Where the source stands.
#[derive(Debug)]
pub(crate) struct Lines {
    content: Content,
    /// How many lines have been made.
    made: u64,
    /// Where the next line of a text begins, in bytes.
    offset: usize,
    paused: bool,
}

impl Lines {
    /// A source that has made nothing yet.
    pub(crate) fn new(content: Content) -> Self {
        Self {
            content,
            made: 0,
            offset: 0,
            paused: false,
        }
    }

    /// Stops making lines, or goes on with them.
    pub(crate) fn set_paused(&mut self, paused: bool) {
        self.paused = paused;
    }

    /// Makes the next line, and writes it part by part.
    pub(crate) fn next(&mut self, write: impl FnMut(&str)) -> Line {
        if self.paused {
            return Line::Paused;
        }
        if self.write_next(write).is_none() {
            return Line::Finished;
        }
        let sequence = self.made;
        self.made += 1;
        Line::Made(sequence)
    }

    fn write_next(&mut self, mut write: impl FnMut(&str)) -> Option<()> {
        match &self.content {
            Content::Text(text) => {
                let line = text.get(self.offset..)?.split_inclusive('\n').next()?;
                self.offset += line.len();
                write(line.lines().next()?);
            }
            Content::Numbered { count, template } => {
                if self.made >= *count {
                    return None;
                }
                let number = (self.made + 1).to_string();
                let mut parts = template.split("{n}");
                write(parts.next()?);
                for part in parts {
                    write(&number);
                    write(part);
                }
            }
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What there is, and the line if it is one.
    fn next(source: &mut Lines) -> (Line, String) {
        let mut text = String::new();
        let line = source.next(|part| text += part);
        (line, text)
    }

    fn all(content: Content) -> Vec<String> {
        let mut source = Lines::new(content);
        let mut lines = Vec::new();
        loop {
            match next(&mut source) {
                (Line::Made(sequence), line) => {
                    assert_eq!(sequence, lines.len() as u64);
                    lines.push(line);
                }
                (Line::Finished, _) => {
                    assert_eq!(next(&mut source).0, Line::Finished);
                    return lines;
                }
                (Line::Paused, _) => panic!("paused without a reason"),
            }
        }
    }

    fn lines_of(text: &str) -> Vec<String> {
        all(Content::Text(text.into()))
    }

    #[test]
    fn line_ends_are_left_out_whatever_they_are() {
        assert_eq!(lines_of("a\nb\r\nc"), ["a", "b", "c"]);
        assert_eq!(lines_of("größe\n\n\n用户\n"), ["größe", "", "", "用户"]);
        assert_eq!(lines_of("a\rb\n\r"), ["a\rb", "\r"]);
    }

    #[test]
    fn an_empty_text_has_no_line() {
        assert!(lines_of("").is_empty());
        assert_eq!(lines_of("\n"), [""]);
    }

    #[test]
    fn numbers_take_the_place_of_every_mark() {
        let content = |count, template: &str| Content::Numbered {
            count,
            template: template.into(),
        };
        assert_eq!(
            all(content(3, "{n}: row {n}")),
            ["1: row 1", "2: row 2", "3: row 3"]
        );
        assert_eq!(all(content(2, "same")), ["same", "same"]);
        assert!(all(content(0, "{n}")).is_empty());
    }

    #[test]
    fn a_pause_loses_no_line() {
        let mut source = Lines::new(Content::Text("a\nb".into()));
        assert_eq!(next(&mut source), (Line::Made(0), "a".into()));
        source.set_paused(true);
        assert_eq!(next(&mut source).0, Line::Paused);
        assert_eq!(next(&mut source).0, Line::Paused);
        source.set_paused(false);
        assert_eq!(next(&mut source), (Line::Made(1), "b".into()));
        source.set_paused(true);
        assert_eq!(next(&mut source).0, Line::Paused);
        source.set_paused(false);
        assert_eq!(next(&mut source).0, Line::Finished);
    }
}
