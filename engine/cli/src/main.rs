//! The `torvyn-engine` command: runs components over a stream, looks into them, and compares
//! contracts.
//!
//! [`args`] is what the user asks for. [`new`] makes a folder with a guest, of which [`build`] makes a
//! component, and [`dev`] makes one after each change; [`guests`] has what they know. [`loading`] makes a compiled component out of a file or a
//! guest's folder; [`run`] sends a stream through components, [`warm`] keeps what one remembers, [`inspect`] describes one,
//! [`contract`] tells whether one fits, what a new version of a package changes and whether a
//! component does what it promises, and [`cache`] looks after those that are kept. [`shell`] writes
//! what shells and `man` read. What goes wrong is a [`failure`], and [`bounded`] reads files up to a limit.

#![forbid(unsafe_code)]

mod args;
mod bounded;
mod build;
mod cache;
mod contract;
mod dev;
mod failure;
mod guests;
mod inspect;
mod loading;
mod new;
mod print;
mod run;
mod shell;
mod streaming;
mod wait;
mod warm;

use std::process::ExitCode;

use args::Command;

fn main() -> ExitCode {
    match args::parse().command {
        Command::New(args) => new::new(&args),
        Command::Build(args) => build::build(&args),
        Command::Dev(args) => dev::dev(&args),
        Command::Run(args) => run::run(&args),
        Command::Replay(args) => run::run(&args.into_run()),
        Command::Warm(args) => warm::warm(&args),
        Command::Inspect(args) => inspect::inspect(&args),
        Command::Cache(args) => cache::cache(&args),
        Command::Check(args) => contract::check(&args),
        Command::Diff(args) => contract::diff(&args),
        Command::Test(args) => contract::test(&args),
        Command::Completions(args) => shell::completions(&args),
        Command::Man(args) => shell::man(&args),
    }
}
