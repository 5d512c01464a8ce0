//! Outputs and their differences, for people.

use std::time::Duration;

use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};
use torvyn_engine::readable::escaped;

use super::output::Output;

/// How many lines are shown.
const LINES: usize = 60;

/// How many characters of a line are shown.
const WIDTH: usize = 200;

/// How long it may take to find the shortest difference. After that, a longer one does too.
const TIME: Duration = Duration::from_millis(500);

const OLD: Style = AnsiColor::Red.on_default();
const NEW: Style = AnsiColor::Green.on_default();

/// An output, with what is not shown of it counted.
pub(super) fn all(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.lines);
    let lines = text
        .lines()
        .map(|line| format!("  {}\n", short(line)))
        .collect();
    cut(lines, output.left_out)
}

/// What is different in an output, with three lines around it: `-` was there before, and `+` is there now.
pub(super) fn difference(before: &Output, now: &Output) -> String {
    let [old, new] = [before, now].map(|output| String::from_utf8_lossy(&output.lines));
    let diff = TextDiff::configure()
        .timeout(TIME)
        .diff_lines(old.as_ref(), new.as_ref());
    let mut lines = Vec::new();
    for (index, group) in diff.grouped_ops(3).iter().enumerate() {
        if index > 0 {
            lines.push("  ..\n".to_owned());
        }
        for change in group
            .iter()
            .flat_map(|operation| diff.iter_changes(operation))
        {
            let (style, sign) = match change.tag() {
                ChangeTag::Delete => (OLD, '-'),
                ChangeTag::Insert => (NEW, '+'),
                ChangeTag::Equal => (Style::new(), ' '),
            };
            let text = short(change.value().trim_end_matches('\n'));
            lines.push(format!("  {style}{sign} {text}{style:#}\n"));
        }
    }
    let mut text = cut(lines, 0);
    if before.left_out != now.left_out {
        let [before, now] = [before.left_out, now.left_out];
        text += &format!("  lines that are not looked at: {before} before, {now} now\n");
    }
    text
}

fn cut(mut lines: Vec<String>, left_out: u64) -> String {
    let more = lines.len().saturating_sub(LINES) as u64 + left_out;
    lines.truncate(LINES);
    if more > 0 {
        lines.push(format!("  and {more} lines more\n"));
    }
    lines.concat()
}

fn short(line: &str) -> String {
    let shown: String = line.chars().take(WIDTH).collect();
    let more = if shown.len() < line.len() { ".." } else { "" };
    format!("{}{more}", escaped(&shown))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn output(text: &str) -> Output {
        Output {
            lines: text.as_bytes().to_vec(),
            left_out: 0,
        }
    }

    #[test]
    fn what_has_changed_is_shown_with_what_is_around() {
        let shown = difference(
            &output("1\n2\n3\n4\n5\n6\n"),
            &output("1\n2\n3\n4\nfive\x1b\n6\n"),
        );
        let plain = anstream::adapter::strip_str(&shown).to_string();
        assert_eq!(
            plain,
            "    2\n    3\n    4\n  - 5\n  + five\\u{1b}\n    6\n"
        );
        assert_eq!(difference(&output("1\n"), &output("1\n")), "");
    }

    #[test]
    fn a_long_text_ends() {
        let long = output(&"x\n".repeat(100));
        assert!(all(&long).ends_with("  x\n  and 40 lines more\n"));
        assert!(difference(&output(""), &long).ends_with("and 40 lines more\n"));
        assert_eq!(all(&output(&"x".repeat(1000))).len(), 205);
    }
}
