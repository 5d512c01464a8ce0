//! `check`, `diff` and `test`: what they come to is the exit code.

use std::process::ExitCode;

use super::outcome::end;
use crate::args::{CheckArgs, DiffArgs, TestArgs};

/// Says whether a component fits a world.
pub(crate) fn check(args: &CheckArgs) -> ExitCode {
    end(super::check::run(args))
}

/// Says what has changed between two contracts.
pub(crate) fn diff(args: &DiffArgs) -> ExitCode {
    end(super::diff::run(args))
}

/// Says whether a component does what it promises.
pub(crate) fn test(args: &TestArgs) -> ExitCode {
    end(super::test::run(args))
}
