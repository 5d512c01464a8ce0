//! Results on standard output.

use std::fmt::Write as _;
use std::io::{self, Write};

use torvyn_engine::readable::is_readable;

use crate::failure::{Exit, Failure};

/// Writes to stdout. A reader who has seen enough is no error.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = anstream::stdout();
    match stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush())
    {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::new(
            Exit::Io,
            format!("can't write to standard output: {error}"),
        )),
        _ => Ok(()),
    }
}

/// A value as JSON for people to read too, with a line feed at the end.
pub(crate) fn to_json(value: &impl serde::Serialize) -> Result<String, Failure> {
    let mut json = serde_json::to_string_pretty(value)
        .map_err(|error| Failure::new(Exit::Io, format!("can't write JSON: {error}")))?;
    json.push('\n');
    Ok(json_escaped(json))
}

/// JSON in which nothing is left that a terminal would obey. Such characters are in strings only,
/// and mean the same there when they are escaped.
pub(crate) fn json_escaped(json: String) -> String {
    let stays = |character| character == '\n' || is_readable(character);
    if json.chars().all(stays) {
        return json;
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for character in json.chars() {
        if stays(character) {
            escaped.push(character);
        } else {
            // None of them takes more than 16 bits. Writing to a string can't fail.
            let _ = write!(escaped, "\\u{:04x}", u32::from(character));
        }
    }
    escaped
}
