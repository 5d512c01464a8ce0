//! Contracts: a component and a world, a package and its new version, and what a component does.

mod check;
mod diff;
mod junit;
mod reading;
mod test;
mod text;

use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;

use crate::args::{CheckArgs, DiffArgs, TestArgs};
use crate::failure::{Exit, Failure};

/// What a comparison, or a test, has come to. The exit code says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Fits,
    DoesNotFit,
}

impl Outcome {
    fn of(fits: bool) -> Self {
        if fits { Self::Fits } else { Self::DoesNotFit }
    }
}

/// That it could not be told, as an exit code.
const UNKNOWN: u8 = 2;

/// Says whether a component fits a world.
pub(crate) fn check(args: &CheckArgs) -> ExitCode {
    end(check::run(args))
}

/// Says what has changed between two contracts.
pub(crate) fn diff(args: &DiffArgs) -> ExitCode {
    end(diff::run(args))
}

/// Says whether a component does what it promises.
pub(crate) fn test(args: &TestArgs) -> ExitCode {
    end(test::run(args))
}

fn end(outcome: Result<Outcome, Failure>) -> ExitCode {
    match outcome {
        Ok(Outcome::Fits) => ExitCode::SUCCESS,
        Ok(Outcome::DoesNotFit) => ExitCode::FAILURE,
        Err(failure) => {
            failure.print();
            ExitCode::from(UNKNOWN)
        }
    }
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

fn print_json(value: &impl Serialize) -> Result<(), Failure> {
    let mut json = serde_json::to_string_pretty(value)
        .map_err(|error| Failure::new(Exit::Io, format!("can't write JSON: {error}")))?;
    json.push('\n');
    print(&json)
}
