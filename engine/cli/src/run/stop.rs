//! What ends the stream, in the user's words.

use std::fmt;

use torvyn_engine::EngineError;
use torvyn_engine::pipeline::{HostError, PipelineError, Place, Reason};

use super::label::{Label, Labels};
use crate::failure::{Exit, Failure};

/// What ends the stream before its end.
#[derive(Debug)]
pub(crate) enum Stop {
    Failed(Failure),
    /// Nobody reads the output any more.
    Closed,
}

impl Stop {
    /// What it is where no stream has begun.
    pub(super) fn into_failure(self) -> Failure {
        match self {
            Self::Failed(failure) => failure,
            Self::Closed => Failure::new(Exit::Io, self.to_string()),
        }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(failure) => f.write_str(&failure.message),
            Self::Closed => f.write_str("nobody reads the output any more"),
        }
    }
}

impl std::error::Error for Stop {}

/// The one of two outcomes that there is more to say of.
pub(super) fn worse(one: Result<(), Stop>, other: Result<(), Stop>) -> Result<(), Stop> {
    match (one, other) {
        (Err(Stop::Failed(failure)), _) | (_, Err(Stop::Failed(failure))) => {
            Err(Stop::Failed(failure))
        }
        (one, other) => one.and(other),
    }
}

/// What to do about an element that ended the run.
const GO_ON: &str = "to go on with the next one, use `--on-error skip`, or \
    `--on-error dead-letter=FILE` to keep those that failed";

/// Where to see all that is not granted, rather than one of it after the other.
const ALL: &str = "`torvyn-engine inspect` lists all that a component imports, with the options that \
    grant it";

/// What ended a run, or kept it from beginning.
pub(crate) fn stop(error: PipelineError, labels: &Labels) -> Stop {
    let (message, exit) = match error {
        PipelineError::Host { source, .. } => return of_host(source),
        PipelineError::Element {
            stage,
            position,
            place,
            reason,
            ..
        } => {
            let label = shown(labels.at(position), &stage);
            let place = where_at(&place, labels);
            let failure = failure_of(&label, &place, &reason);
            return Stop::Failed(match reason.has_ended() {
                true => failure,
                false => failure.help(GO_ON),
            });
        }
        PipelineError::Call {
            stage,
            position,
            function,
            reason,
        } => {
            let label = shown(labels.at(position), &stage);
            let failure = failure_of(&label, &format!("in `{function}`"), &reason);
            return Stop::Failed(match (function, reason.has_ended()) {
                ("init", false) => {
                    failure.help("`--config NAME=VALUE` sets what it is configured with")
                }
                _ => failure,
            });
        }
        PipelineError::Start { stage, source } => {
            let label = shown(labels.called(&stage), &stage);
            match source {
                // Which file it is to go on from, the command line has said.
                EngineError::Snapshot(error) => (
                    format!("{label} can't go on from its snapshot: {error}"),
                    Exit::Usage,
                ),
                error => (
                    format!("{label} can't be started: {error}"),
                    Exit::Component,
                ),
            }
        }
        other => (other.to_string(), Exit::Usage),
    };
    Stop::Failed(Failure::new(exit, message))
}

fn shown(label: Option<&Label>, name: &str) -> String {
    label.map_or_else(|| format!("`{name}`"), Label::to_string)
}

/// A component failed, or ended.
fn failure_of(label: &str, place: &str, reason: &Reason) -> Failure {
    let exit = match reason.has_ended() {
        true => Exit::Ended,
        false => Exit::Answer,
    };
    let failure = Failure::new(exit, describe(label, place, reason));
    match reason {
        Reason::Ended(error) if matches!(**error, EngineError::Denied(_)) => failure.help(ALL),
        _ => failure,
    }
}

/// What happened to a component: where, and why.
pub(super) fn describe(label: &str, place: &str, reason: &Reason) -> String {
    let how = match reason.has_ended() {
        true => "ended",
        false => "failed",
    };
    format!("{label} {how} {place}: {reason}")
}

/// Which element is meant, after what happened on it.
pub(super) fn where_at(place: &Place, labels: &Labels) -> String {
    match place {
        Place::Taken(number) => format!("on {} {number}", labels.element),
        Place::LeftBy(stage) => {
            let label = shown(labels.called(stage), stage);
            format!("on an element that {label} handed over at its end")
        }
    }
}

/// What the input, the output or the dead letters say.
fn of_host(source: HostError) -> Stop {
    match source.downcast::<Stop>() {
        Ok(stop) => *stop,
        Err(error) => Stop::Failed(Failure::new(Exit::Io, error.to_string())),
    }
}
