//! Tests of a component in the engine: is it what its world says, does it behave as the standard
//! worlds promise, and does it still answer as it was recorded?
//!
//! [`contract_tests!`](crate::contract_tests) writes a `#[test]` for each of these, and
//! `torvyn-engine test` runs them from the command line. Both run a [`Suite`].
//!
//! # Shape
//!
//! Each function that the world exports must be there, with its types. What the component
//! imports must be there too, in one test for all of it.
//!
//! # Behaviour
//!
//! For each role of `torvyn:streaming` that the component has, the [`Behaviour`]s that it calls
//! for. The component is fed with payloads that any component must have an answer for: empty
//! ones and large ones, text, JSON, bytes that are no text, and what golden cases have. An answer
//! may be an error of the world. It may not be a trap, or go past a limit of the engine.
//! A behaviour for which no payload is of use is skipped, with the reason.
//!
//! [`deterministic`](Suite::deterministic) says that the same input always has the same output.
//! Without it nothing of that sort is asked for, and [`Behaviour::Determinism`] is skipped.
//!
//! # Golden cases
//!
//! A folder of files, two for a case:
//!
//! - `name.in` and `name.out`, for the standard roles. What goes in is one element for each line
//!   of `name.in`, to a source its whole text as the configuration. `name.config`, if there is
//!   one, is the case's configuration. What comes out is one line for each payload, in order, with
//!   what `complete` and `teardown` hand over at the end; an error is the line
//!   `error: invalid-input: message`, and a dropped element is none.
//! - `name.in.json` and `name.out.json`, for any world. The first one has calls, and answers for
//!   what the component calls; the second one has the results:
//!
//! ```json
//! {
//!   "imports": {"acme:sensors/calibration@1.0.0#offset": 0.5},
//!   "calls": [{"process": [{"sensor": "t1", "room": null}]}, {"summarize": []}]
//! }
//! ```
//!
//! A function can be called by its path, or by its name if that is the only one. A function of
//! the host always has the same answer; one without a result needs none. In JSON a record is an
//! object; a tuple, a list and flags are arrays; an `option` is `null` or its value, and an
//! `option` of an `option` is `null` or `{"some": value}`. A case is its name, or
//! `{"name": payload}`; a `result` is `{"ok": value}` or `{"error": value}`. Bytes may be written
//! as text if they are UTF-8. Numbers that JSON lacks are `"nan"`, `"inf"` and `"-inf"`. Resources
//! and streams have no form.
//!
//! With `UPDATE_GOLDEN=1` in the environment, what comes out is written down in place of being
//! compared.
//!
//! # How long it takes
//!
//! A component that hangs, traps or takes all memory fails each test that it does so in. A call
//! ends with the engine's deadline, of 10 seconds unless it is set, and a test at the first call
//! that fails. The most that one test calls is bounded.

mod behaviours;
mod diff;
mod engines;
mod golden;
mod json;
mod report;
mod roles;
mod tests;

use std::path::{Path, PathBuf};

pub use report::{Failure, Group, Outcome, Reason, Report, Test};
#[doc(hidden)]
pub use tests::{judge, same_components};

use self::behaviours::Trial;
use self::engines::Ready;
use self::report::Verdict;
use super::behaviour::{Behaviour, Role, behaviours, is_lifecycle};
use super::{Contract, ContractError, Difference, Package, check_export, check_imports};
use crate::{EngineError, WasmtimeEngineConfig};

/// The payload that is the largest one, unless another is set: 1 MiB.
const MAX_PAYLOAD_BYTES: usize = 1 << 20;

/// Tests of one component.
///
/// # Examples
///
/// ```no_run
/// use torvyn_engine::contract::Package;
/// use torvyn_engine::contract::suite::Suite;
///
/// let world = Package::open("wit")?.world(Some("managed-transform"))?;
/// let report = Suite::new("redact.wasm")
///     .world(world)
///     .golden("tests/golden/redact")
///     .deterministic(true)
///     .run()?;
/// for (test, failure) in report.failures() {
///     eprintln!("{} {}: {failure}", test.group.name(), test.name);
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Suite {
    component: PathBuf,
    world: Option<Contract>,
    golden: Option<PathBuf>,
    config: WasmtimeEngineConfig,
    configuration: String,
    deterministic: bool,
    skipped: Vec<Behaviour>,
    max_payload_bytes: usize,
    update: bool,
}

/// Why a component can't be tested.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SuiteError {
    /// The component, or its contract, can't be read or compared.
    #[error(transparent)]
    Contract(#[from] ContractError),
    /// The component can't be compiled, or the engine can't be set up.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// The golden cases can't be read.
    #[error("{message}")]
    Golden {
        /// What can't be read, and why.
        message: String,
    },
}

impl Suite {
    /// Tests of a component.
    #[must_use]
    pub fn new(component: impl Into<PathBuf>) -> Self {
        Self {
            component: component.into(),
            world: None,
            golden: None,
            config: WasmtimeEngineConfig::new(),
            configuration: String::new(),
            deterministic: false,
            skipped: Vec::new(),
            max_payload_bytes: MAX_PAYLOAD_BYTES,
            update: std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1"),
        }
    }

    /// The world that the component is to fit. Without it, shapes are not tested.
    #[must_use]
    pub fn world(mut self, world: Contract) -> Self {
        self.world = Some(world);
        self
    }

    /// The folder with golden cases.
    #[must_use]
    pub fn golden(mut self, folder: impl Into<PathBuf>) -> Self {
        self.golden = Some(folder.into());
        self
    }

    /// What `init` receives. It is an empty text without it.
    #[must_use]
    pub fn configuration(mut self, text: impl Into<String>) -> Self {
        self.configuration = text.into();
        self
    }

    /// Whether the component claims that the same input always has the same output.
    #[must_use]
    pub fn deterministic(mut self, claimed: bool) -> Self {
        self.deterministic = claimed;
        self
    }

    /// Leaves a behaviour out.
    #[must_use]
    pub fn skip(mut self, behaviour: Behaviour) -> Self {
        self.skipped.push(behaviour);
        self
    }

    /// Leaves a behaviour out, by its name. `contract_tests!` has checked that.
    #[doc(hidden)]
    #[must_use]
    pub fn skip_named(mut self, name: &str) -> Self {
        self.skipped.extend(Behaviour::named(name));
        self
    }

    /// The size of the largest payload that the component has to have an answer for. 1 MiB
    /// without it.
    #[must_use]
    pub fn max_payload_bytes(mut self, bytes: usize) -> Self {
        self.max_payload_bytes = bytes;
        self
    }

    /// How the engine is set up: limits, and what is granted. Its calls have to be blocking.
    #[must_use]
    pub fn engine(mut self, config: WasmtimeEngineConfig) -> Self {
        self.config = config;
        self
    }

    /// Whether golden cases are written in place of being compared. Without it, the variable
    /// `UPDATE_GOLDEN` of the environment says so.
    #[must_use]
    pub fn update(mut self, update: bool) -> Self {
        self.update = update;
        self
    }

    /// Runs all tests.
    ///
    /// # Errors
    ///
    /// [`SuiteError`] if it can't be told what the component does. What it does wrong is in the
    /// report.
    pub fn run(&self) -> Result<Report, SuiteError> {
        let component = self.contract()?;
        // What can't be compiled fails nothing: it can't be tested.
        self.ready()?;
        let mut report = Report::default();
        if let Some(world) = &self.world {
            report.add(Group::Shape, "imports", self.imports()?);
            for export in world.exports() {
                let outcome = self.shape(&export.path)?;
                report.add(Group::Shape, export.path, outcome);
            }
        }
        for (role, behaviour) in behaviours(&component.exports()) {
            let name = format!("{} {}", role.name(), behaviour.name());
            report.add(Group::Behaviour, name, self.behaviour(role, behaviour)?);
        }
        if let Some(folder) = &self.golden {
            for case in golden::cases(folder)? {
                let outcome = self.case(&component, &case)?;
                report.add(Group::Golden, case.name, outcome);
            }
        }
        Ok(report)
    }

    /// Tests that what the component imports is in the world.
    ///
    /// # Errors
    ///
    /// [`SuiteError`] if that can't be told.
    pub fn imports(&self) -> Result<Outcome, SuiteError> {
        self.compared(check_imports)
    }

    /// Tests one function that the world exports, by its path.
    ///
    /// # Errors
    ///
    /// [`SuiteError`] if that can't be told.
    pub fn shape(&self, function: &str) -> Result<Outcome, SuiteError> {
        self.compared(|component, world| check_export(component, world, function))
    }

    /// Tests one behaviour of a role.
    ///
    /// # Errors
    ///
    /// [`SuiteError`] if that can't be told.
    pub fn behaviour(&self, role: Role, behaviour: Behaviour) -> Result<Outcome, SuiteError> {
        if self.skipped.contains(&behaviour) {
            return Ok(Ok(Verdict::Skipped("it is left out".to_owned())).into());
        }
        let exports = self.contract()?.exports();
        let interfaces = exports.iter().filter_map(|it| it.interface.as_deref());
        let has_lifecycle = interfaces.clone().any(is_lifecycle);
        let trial = Trial {
            suite: self,
            ready: self.ready()?,
            role,
            has_lifecycle,
            samples: match (&self.golden, role) {
                (Some(folder), Role::Processor | Role::Sink) => golden::samples(folder),
                _ => Vec::new(),
            },
        };
        Ok(behaviours::run(&trial, behaviour).into())
    }

    /// Tests all golden cases, and tells of all that fail at once.
    ///
    /// # Errors
    ///
    /// [`SuiteError`] if the folder can't be read.
    pub fn golden_cases(&self) -> Result<Outcome, SuiteError> {
        let Some(folder) = &self.golden else {
            return Ok(Ok(Verdict::Skipped("there are none".to_owned())).into());
        };
        let component = self.contract()?;
        let mut failures = Vec::new();
        for case in golden::cases(folder)? {
            if let Outcome::Failed(failure) = self.case(&component, &case)? {
                failures.push(failure.within(format!("the golden case `{}`", case.name)));
            }
        }
        let Some(mut last) = failures.pop() else {
            return Ok(Outcome::Passed);
        };
        let before: Vec<_> = failures.iter().map(Failure::to_string).collect();
        if !before.is_empty() {
            last.message = format!("{}\n{}", before.join("\n"), last.message);
        }
        Ok(Outcome::Failed(last))
    }

    fn case(&self, component: &Contract, case: &golden::Case) -> Result<Outcome, SuiteError> {
        let lane = case.lane().unwrap_or(self.config.lane_choice());
        let config = self.config.clone().lane(lane);
        let ready = engines::ready(&config, Path::new(&self.component))?;
        Ok(golden::run(self, &ready, component, case).into())
    }

    /// The contract that the component carries.
    fn contract(&self) -> Result<Contract, ContractError> {
        Package::open(&self.component)?.world(None)
    }

    fn ready(&self) -> Result<Ready, EngineError> {
        engines::ready(&self.config, Path::new(&self.component))
    }

    fn compared(
        &self,
        compare: impl FnOnce(&Contract, &Contract) -> Result<Vec<Difference>, ContractError>,
    ) -> Result<Outcome, SuiteError> {
        let Some(world) = &self.world else {
            return Ok(Ok(Verdict::Skipped("no world was named".to_owned())).into());
        };
        let differences = compare(&self.contract()?, world)?;
        if differences.is_empty() {
            return Ok(Outcome::Passed);
        }
        let lines: Vec<_> = differences.iter().map(Difference::to_string).collect();
        Ok(Outcome::Failed(Failure::new(
            lines.join("\n"),
            format!("build the component for `{}`", world.name()),
        )))
    }
}
