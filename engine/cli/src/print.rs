//! Results on standard output.

use std::io::{self, Write};

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
    Ok(json)
}
