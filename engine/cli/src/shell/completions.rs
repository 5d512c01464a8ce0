//! Completion of the command line.

use clap::CommandFactory as _;

use crate::args::{Args, CompletionsArgs};
use crate::failure::{Exit, Failure};
use crate::print::print;

pub(super) fn run(args: &CompletionsArgs) -> Result<(), Failure> {
    let mut command = Args::command();
    let name = command.get_name().to_owned();
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, name, &mut script);
    let script = String::from_utf8(script)
        .map_err(|error| Failure::new(Exit::Io, format!("the script is not UTF-8: {error}")))?;
    print(&script)
}
