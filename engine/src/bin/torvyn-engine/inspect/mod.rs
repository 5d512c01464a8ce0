//! Describes a component.

mod description;
mod text;

use std::io::{self, Write};
use std::process::ExitCode;

use crate::args::InspectArgs;
use crate::failure::{Exit, Failure};
use crate::loading::Loader;
use description::Description;

/// Runs the command, and says how it went.
pub(crate) fn inspect(args: &InspectArgs) -> ExitCode {
    match describe(args).and_then(|text| print(&text)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.print();
            ExitCode::from(failure.exit as u8)
        }
    }
}

fn describe(args: &InspectArgs) -> Result<String, Failure> {
    let loaded = Loader::new(!args.json)?.load(&args.component)?;
    let description = Description::new(&loaded)?;
    if !args.json {
        return Ok(text::write(&description));
    }
    let mut json = serde_json::to_string_pretty(&description)
        .map_err(|error| Failure::new(Exit::Io, format!("can't write JSON: {error}")))?;
    json.push('\n');
    Ok(json)
}

/// Writes to stdout. A reader who has seen enough is no error.
fn print(text: &str) -> Result<(), Failure> {
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
