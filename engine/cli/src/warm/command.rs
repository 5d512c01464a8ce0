//! From the command line to the file.

use std::fs;
use std::process::ExitCode;

use indicatif::HumanBytes;

use super::instance::snapshot;
use crate::args::WarmArgs;
use crate::failure::{Exit, Failure};
use crate::loading::{Loader, assign};
use crate::print::print;

/// Runs the command, and says how it went.
pub(crate) fn warm(args: &WarmArgs) -> ExitCode {
    match keep(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.print();
            ExitCode::from(failure.exit as u8)
        }
    }
}

fn keep(args: &WarmArgs) -> Result<(), Failure> {
    let config = args.engine.config()?;
    let mut loader = Loader::new(config, !args.quiet, &args.cache)?;
    let loaded = loader.load(&args.component)?;
    let given = args.config.iter().map(|value| format!("1={value}"));
    let configs = assign(&[&loaded], &given.collect::<Vec<_>>())?;
    let config = configs.into_iter().next().flatten();
    if let Err(reason) = loaded.compiled.has_snapshots() {
        return Err(Failure::new(
            Exit::Component,
            format!("`{}` can't be kept: {reason}", loaded.given.display()),
        ));
    }
    let snapshot = snapshot(&loader.engine, &loaded, config.as_deref())?;
    let bytes = snapshot.to_bytes();
    fs::write(&args.output, &bytes).map_err(|error| {
        let output = args.output.display();
        Failure::new(Exit::Io, format!("can't write `{output}`: {error}"))
    })?;
    if args.quiet {
        return Ok(());
    }
    print(&format!(
        "{}: {}, of {} of memory\n",
        args.output.display(),
        HumanBytes(bytes.len() as u64),
        HumanBytes(snapshot.memory_bytes()),
    ))
}
