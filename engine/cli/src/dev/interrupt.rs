//! Ctrl-C and SIGTERM end the program at any time, with the tools that it has started. Nothing that it
//! writes is left half-done by that: the components that tools make are made anew by the next build.

use std::process::exit;
use std::thread;

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::build::stop_tools;
use crate::failure::{Exit, Failure};

/// Ends the program when a signal comes.
pub(super) fn end_on_signals() -> Result<(), Failure> {
    let mut signals = Signals::new([SIGINT, SIGTERM])
        .map_err(|error| Failure::new(Exit::Io, format!("can't listen for signals: {error}")))?;
    thread::spawn(move || {
        // It waits for the first one.
        if let Some(signal) = signals.forever().next() {
            stop_tools();
            // What a shell makes of a program that a signal ended.
            exit(128 + signal);
        }
    });
    Ok(())
}
