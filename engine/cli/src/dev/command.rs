//! Round after round, until a signal comes.

use std::convert::Infallible;
use std::process::ExitCode;

use super::files::{Files, changes};
#[cfg(unix)]
use super::interrupt::end_on_signals;
use super::round::{Last, round};
use crate::args::DevArgs;
use crate::build::is_guest;
use crate::failure::{Exit, Failure, STATUS, label};

/// Runs the command. It ends by a signal, or if it can't begin.
pub(crate) fn dev(args: &DevArgs) -> ExitCode {
    let Err(failure) = rounds(args);
    failure.print();
    ExitCode::from(failure.exit as u8)
}

fn rounds(args: &DevArgs) -> Result<Infallible, Failure> {
    let folder = args.folder.display();
    if !is_guest(&args.folder) {
        return Err(
            Failure::new(Exit::Component, format!("`{folder}` is no guest's folder"))
                .help("`torvyn-engine new` makes one"),
        );
    }
    // What is wrong with the options is said once.
    args.engine.config()?;
    #[cfg(unix)]
    end_on_signals()?;
    let files = Files::of(args);
    let mut last = Last::default();
    loop {
        // Before the build: what changes while that runs counts.
        let before = files.look()?;
        if let Err(failure) = round(args, &mut last) {
            failure.print();
        }
        let count = before.len();
        label(
            STATUS,
            "watching",
            &format!("{count} files of `{folder}`; Ctrl-C ends"),
        );
        let after = files.wait(&before)?;
        label(STATUS, "changed", &changes(&before, &after, &args.folder));
    }
}
