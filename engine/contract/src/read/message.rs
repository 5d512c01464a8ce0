//! What parsers say, as a message of one line.

/// The longest message that is passed on. Some list every package there is.
const MAX_MESSAGE: usize = 500;

pub(super) fn one_line(text: &str) -> String {
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((at, _)) = line.char_indices().nth(MAX_MESSAGE) {
        line.truncate(at);
        line += "..";
    }
    line
}
