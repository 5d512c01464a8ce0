//! The pages for `man`.

use std::fs;
use std::io;
use std::path::Path;

use clap::{Command, CommandFactory as _};
use clap_mangen::Man;

use crate::args::{Args, ManArgs};
use crate::failure::{Exit, Failure, STATUS, label};
use crate::print::print;

pub(super) fn run(args: &ManArgs) -> Result<(), Failure> {
    let mut program = Args::command();
    program.build();
    let Some(folder) = &args.out else {
        let page = page(&program).map_err(|error| unwritten("standard output", &error))?;
        return print(&page);
    };
    let given = folder.display().to_string();
    fs::create_dir_all(folder).map_err(|error| unwritten(&given, &error))?;
    let count = pages(&program, folder)?;
    label(STATUS, "written", &format!("{count} pages into `{given}`"));
    Ok(())
}

/// Writes the page of a command and those of all commands in it; says how many.
fn pages(command: &Command, folder: &Path) -> Result<usize, Failure> {
    // `help` has nothing to say of itself.
    if command.get_name() == "help" {
        return Ok(0);
    }
    let name = command.get_display_name().unwrap_or(command.get_name());
    let file = folder.join(format!("{name}.1"));
    let written = page(command).and_then(|page| fs::write(&file, page));
    written.map_err(|error| unwritten(&file.display().to_string(), &error))?;
    let mut count = 1;
    for inner in command.get_subcommands() {
        count += pages(inner, folder)?;
    }
    Ok(count)
}

fn page(command: &Command) -> io::Result<String> {
    let mut page = Vec::new();
    // Without a date the page is the same whenever it is made.
    Man::new(command.clone()).render(&mut page)?;
    String::from_utf8(page).map_err(io::Error::other)
}

fn unwritten(what: &str, error: &io::Error) -> Failure {
    Failure::new(Exit::Io, format!("can't write to `{what}`: {error}"))
}
