//! What `contract_tests!` has its tests call.

use std::path::Path;

use super::error::SuiteError;
use super::report::{Failure, Outcome};
use super::settings::Suite;
use crate::contract::behaviour::{Behaviour, Role, matching};

impl Suite {
    #[doc(hidden)]
    pub fn behaviour_named(&self, role: &str, behaviour: &str) -> Result<Outcome, SuiteError> {
        let role = Role::ALL.into_iter().find(|it| it.name() == role);
        match (role, Behaviour::named(behaviour)) {
            (Some(role), Some(behaviour)) => self.behaviour(role, behaviour),
            _ => Ok(Outcome::Passed),
        }
    }
}

/// What has come of a test, for `#[test]`.
#[doc(hidden)]
pub fn judge(outcome: Result<Outcome, SuiteError>) -> Result<(), Failure> {
    match outcome {
        Ok(Outcome::Passed) => Ok(()),
        Ok(Outcome::Skipped(reason)) => {
            println!("skipped: {reason}");
            Ok(())
        }
        Ok(Outcome::Failed(failure)) => Err(failure),
        Err(error) => Err(Failure::new(
            error.to_string(),
            "build the component again, and look at the settings of `contract_tests!`",
        )),
    }
}

/// Whether a pattern stands for the files that it did when the tests were compiled.
#[doc(hidden)]
pub fn same_components(folder: &str, pattern: &str, compiled: &[&str]) -> Result<(), Failure> {
    let help = "build the tests again: change a blank in the file with `contract_tests!`, or \
                let a `build.rs` watch the folder";
    let now = matching(folder, pattern).map_err(|error| Failure::new(error, help))?;
    let differs = |message: &str, file: &Path| {
        let file = file.display();
        Err(Failure::new(format!("`{file}` {message}"), help))
    };
    let is_compiled = |file: &Path| compiled.iter().any(|known| Path::new(known) == file);
    if let Some(file) = now.iter().find(|file| !is_compiled(file)) {
        return differs("is there, and has no tests", file);
    }
    match compiled
        .iter()
        .find(|file| !now.iter().any(|now| now == Path::new(file)))
    {
        Some(file) => differs("has tests, and is gone", Path::new(file)),
        None => Ok(()),
    }
}
