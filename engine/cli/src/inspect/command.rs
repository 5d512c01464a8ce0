//! From the command line to the description.

use std::process::ExitCode;

use torvyn_engine::EngineError;

use super::description::Description;
use super::text;
use crate::args::InspectArgs;
use crate::failure::Failure;
use crate::loading::{Loader, locate, unusable};
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
    let loader = Loader::new(config, !args.json, &args.cache)?;
    let (_, file) = locate(&args.component, !args.json)?;
    let compiled = match loader.compile(&file) {
        Ok(compiled) => Ok(compiled),
        // What can't be run can be looked at.
        Err(error @ EngineError::Unsupported { .. }) => Err(error),
        Err(error) => return Err(unusable(&error)),
    };
    let description = Description::new(&file, compiled.as_ref())?;
    if !args.json {
        return Ok(text::write(&description));
    }
    to_json(&description)
}
