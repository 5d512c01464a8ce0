//! `completions` and `man`: how they went.

use std::process::ExitCode;

use super::{completions as script, man as pages};
use crate::args::{CompletionsArgs, ManArgs};
use crate::failure::Failure;

/// Prints what completes the command line in a shell.
pub(crate) fn completions(args: &CompletionsArgs) -> ExitCode {
    end(script::run(args))
}

/// Writes the pages for `man`.
pub(crate) fn man(args: &ManArgs) -> ExitCode {
    end(pages::run(args))
}

fn end(result: Result<(), Failure>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.print();
            ExitCode::from(failure.exit as u8)
        }
    }
}
