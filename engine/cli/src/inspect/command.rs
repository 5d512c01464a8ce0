//! From the command line to the description.

use std::process::ExitCode;

use super::description::Description;
use super::text;
use crate::args::InspectArgs;
use crate::failure::Failure;
use crate::loading::Loader;
use crate::print::{print, to_json};

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
    let config = args.engine.config()?;
    let loaded = Loader::new(config, !args.json, &args.cache)?.load(&args.component)?;
    let description = Description::new(&loaded)?;
    if !args.json {
        return Ok(text::write(&description));
    }
    to_json(&description)
}
