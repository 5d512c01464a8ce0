//! Reads the command line.

use std::env;

use clap::{CommandFactory as _, FromArgMatches as _};
use terminal_size::{Width, terminal_size};

use super::command::Args;

/// With fewer columns, an option and what it does don't have room side by side.
const NARROW: usize = 60;

/// What the user asks for. Where that can't be told, or is help, this says so and ends the program.
pub(crate) fn parse() -> Args {
    let command = Args::command().next_line_help(columns().is_some_and(|columns| columns < NARROW));
    let given = command.get_matches();
    Args::from_arg_matches(&given).unwrap_or_else(|error| error.exit())
}

/// How wide help is: as clap finds it out.
fn columns() -> Option<usize> {
    match terminal_size() {
        Some((Width(columns), _)) => Some(columns.into()),
        None => env::var("COLUMNS").ok()?.parse().ok(),
    }
}
