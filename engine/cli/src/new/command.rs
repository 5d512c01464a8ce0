//! From the command line to the folder.

use std::process::ExitCode;

use super::name::problem;
use super::usage::{install, run};
use super::write::write;
use crate::args::NewArgs;
use crate::failure::{Exit, Failure, STATUS, label};
use crate::print::print;

/// Runs the command, and says how it went.
pub(crate) fn new(args: &NewArgs) -> ExitCode {
    match make(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.print();
            ExitCode::from(failure.exit as u8)
        }
    }
}

fn make(args: &NewArgs) -> Result<(), Failure> {
    let given = args.name.display();
    let name = args.name.file_name().unwrap_or_default().to_string_lossy();
    if let Some(problem) = problem(&name, args.lang) {
        return Err(
            Failure::new(Exit::Usage, format!("`{given}` can't be made: {problem}"))
                .help("choose another name: `torvyn-engine new tidy --lang python`"),
        );
    }
    write(&args.name, &name, args.lang, args.world)?;
    let text = format!(
        "`{given}`, a `{}` in {}",
        args.world.name(),
        args.lang.title()
    );
    label(STATUS, "created", &text);
    let install = install(args.lang);
    let run = run(
        args.world,
        &given.to_string(),
        &format!("{given}/README.md"),
    );
    print(&format!(
        "torvyn-engine build {given}{install}\ntorvyn-engine test {given}\ntorvyn-engine run {run}\n"
    ))
}
