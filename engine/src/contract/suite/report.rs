//! What has come of tests.

use std::fmt;

use crate::readable::{escaped, indented};

/// One test of a component.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Test {
    /// What it is about.
    pub group: Group,
    /// Its name in the group: a function's path, a behaviour with its role, a golden case.
    pub name: String,
}

/// What a test is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Whether functions are there, with their types.
    Shape,
    /// What the standard worlds promise beyond types.
    Behaviour,
    /// Whether outputs are as they were recorded.
    Golden,
}

impl Group {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Shape, Self::Behaviour, Self::Golden];

    /// The group as a word: `behaviour`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Shape => "shape",
            Self::Behaviour => "behaviour",
            Self::Golden => "golden",
        }
    }
}

/// What has come of a test.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The component does what it promises.
    Passed,
    /// It does not.
    Failed(Failure),
    /// It was not tried.
    Skipped(Reason),
}

/// Why something was not tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason(pub(super) String);

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a component does not do as it promises, and what to do about it.
///
/// It is shown in the same way as a value and by `{:?}`, so that a test can return it.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}\nhelp: {}", indented(message, ""), escaped(help))]
#[non_exhaustive]
pub struct Failure {
    /// What went wrong. Details may follow on lines of their own.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Failure {
    pub(super) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: help.into(),
        }
    }

    /// Says first where it went wrong.
    pub(super) fn within(mut self, place: impl fmt::Display) -> Self {
        self.message = format!("{place}: {}", self.message);
        self
    }
}

/// How one test has ended, if it has not failed.
pub(super) enum Verdict {
    Passed,
    Skipped(String),
}

impl From<Result<Verdict, Failure>> for Outcome {
    fn from(result: Result<Verdict, Failure>) -> Self {
        match result {
            Ok(Verdict::Passed) => Self::Passed,
            Ok(Verdict::Skipped(reason)) => Self::Skipped(Reason(reason)),
            Err(failure) => Self::Failed(failure),
        }
    }
}

/// What has come of all tests of a component.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The tests in their order, with their outcomes.
    pub tests: Vec<(Test, Outcome)>,
}

impl Report {
    /// Whether no test has failed.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.failures().next().is_none()
    }

    /// The tests that have failed.
    pub fn failures(&self) -> impl Iterator<Item = (&Test, &Failure)> {
        self.tests
            .iter()
            .filter_map(|(test, outcome)| match outcome {
                Outcome::Failed(failure) => Some((test, failure)),
                _ => None,
            })
    }

    pub(super) fn add(&mut self, group: Group, name: impl Into<String>, outcome: Outcome) {
        let name = name.into();
        self.tests.push((Test { group, name }, outcome));
    }
}
