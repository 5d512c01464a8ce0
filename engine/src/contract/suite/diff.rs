//! Two texts, and where they differ.

use similar::{ChangeTag, TextDiff};

/// How many lines are shown.
const LINES: usize = 60;

/// How many bytes of a line are shown.
const WIDTH: usize = 200;

/// The lines that differ, with three around them: `-` is expected, `+` was found. What is not
/// UTF-8 is replaced.
pub(super) fn diff(expected: &[u8], found: &[u8]) -> String {
    let [expected, found] = [expected, found].map(String::from_utf8_lossy);
    let diff = TextDiff::from_lines(expected.as_ref(), found.as_ref());
    let mut lines = Vec::new();
    for (index, group) in diff.grouped_ops(3).iter().enumerate() {
        if index > 0 {
            lines.push("  ..".to_owned());
        }
        for change in group
            .iter()
            .flat_map(|operation| diff.iter_changes(operation))
        {
            let sign = match change.tag() {
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
                ChangeTag::Equal => ' ',
            };
            let text = change.value();
            let note = if text.ends_with('\n') {
                ""
            } else {
                " (no line feed)"
            };
            let text = text.trim_end_matches('\n');
            let shown: String = text.chars().take(WIDTH).collect();
            let more = if shown.len() < text.len() { ".." } else { "" };
            lines.push(format!("  {sign} {}{more}{note}", visible(&shown)));
        }
    }
    if lines.len() > LINES {
        let more = lines.len() - LINES;
        lines.truncate(LINES);
        lines.push(format!("  and {more} lines more"));
    }
    lines.join("\n")
}

/// Control characters as escapes: they would not show, or write over what does.
fn visible(text: &str) -> String {
    let shown = text.chars().map(|c| match c {
        '\t' => c.to_string(),
        c if c.is_control() => c.escape_default().to_string(),
        c => c.to_string(),
    });
    shown.collect()
}

#[cfg(test)]
mod tests {
    use super::diff;

    #[test]
    fn what_differs_is_shown_with_what_is_around() {
        let expected = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
        let found = "1\n2\n3\n4\n5\nsix\r\n7\n8\n9";
        let expected_diff = [
            "    3",
            "    4",
            "    5",
            "  - 6",
            "  + six\\r",
            "    7",
            "    8",
            "  - 9",
            "  + 9 (no line feed)",
        ];
        assert_eq!(
            diff(expected.as_bytes(), found.as_bytes()),
            expected_diff.join("\n")
        );
    }

    #[test]
    fn a_long_diff_ends() {
        let text = diff(b"", "x\n".repeat(1000).as_bytes());
        assert_eq!(text.lines().count(), 61);
        assert!(text.ends_with("and 940 lines more"), "{text}");
        assert!(diff(b"", &[b'x'; 1000]).len() < 300);
    }
}
