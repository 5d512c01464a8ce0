//! Runs the tests of a component.

use std::path::Path;

use wasmtime::component::types::ComponentItem;

use super::behaviours::{self, Trial};
use super::engines::{self, Ready};
use super::error::SuiteError;
use super::golden;
use super::report::{Failure, Group, Outcome, Report, Verdict};
use super::settings::Suite;
use crate::EngineError;
use crate::check::is_wasi;
use crate::contract::behaviour::{Behaviour, Role, behaviours, is_lifecycle};
use crate::contract::{Contract, ContractError, Difference, Package, check_export, check_imports};

impl Suite {
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
        let ready = self.ready()?;
        if let Some(function) = own_import(&ready) {
            return Ok(Ok(Verdict::Skipped(format!(
                "it calls `{function}` of its host, which nobody answers here: golden cases in JSON \
                 (`name.in.json`) have answers"
            )))
            .into());
        }
        let exports = self.contract()?.exports();
        let interfaces = exports.iter().filter_map(|it| it.interface.as_deref());
        let has_lifecycle = interfaces.clone().any(is_lifecycle);
        let trial = Trial {
            suite: self,
            ready,
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
        let ready = engines::ready(&config, Path::new(&self.component), self.engine.as_ref())?;
        Ok(golden::run(self, &ready, component, case).into())
    }

    /// The contract that the component carries.
    fn contract(&self) -> Result<Contract, ContractError> {
        Package::open(&self.component)?.world(None)
    }

    fn ready(&self) -> Result<Ready, EngineError> {
        engines::ready(
            &self.config,
            Path::new(&self.component),
            self.engine.as_ref(),
        )
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

/// A function that the component imports and no standard world has. Behaviours are tried with those
/// worlds.
fn own_import((_, compiled): &Ready) -> Option<String> {
    let engine = compiled.wasmtime_engine();
    for (name, item) in compiled.component_type().imports(engine) {
        match item.ty {
            ComponentItem::ComponentFunc(_) => return Some(name.to_owned()),
            ComponentItem::ComponentInstance(instance)
                if !is_wasi(name) && !name.starts_with("torvyn:streaming/") =>
            {
                let mut items = instance.exports(engine);
                let function =
                    |item: &ComponentItem| matches!(item, ComponentItem::ComponentFunc(_));
                if let Some((function, _)) = items.find(|(_, item)| function(&item.ty)) {
                    return Some(format!("{name}#{function}"));
                }
            }
            _ => {}
        }
    }
    None
}
