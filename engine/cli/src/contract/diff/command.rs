//! Compares two versions of a contract.

use torvyn_engine::contract::{Package, compare, compare_packages};

use super::describe::item;
use super::json::Json;
use super::required::Diff;
use crate::args::{DiffArgs, Requirement};
use crate::contract::outcome::Outcome;
use crate::contract::{junit, reading};
use crate::failure::Failure;
use crate::print::{print, to_json};

pub(in crate::contract) fn run(args: &DiffArgs) -> Result<Outcome, Failure> {
    junit::may_write(args.report.junit.as_deref())?;
    let reader = reading::reader(&args.report);
    let verbose = !args.report.json;
    let old = reading::package(&reader, &args.old, verbose)?;
    let new = reading::package(&reader, &args.new, verbose)?;
    let world = args.world.as_deref();
    let comparison = if world.is_some() || old.is_component() || new.is_component() {
        let [old, new] = [reading::world(&old, world)?, reading::world(&new, world)?];
        compare(&old, &new)
    } else {
        compare_packages(&old, &new)
    };
    let diff = Diff {
        names: [
            name(&old, args.old.display()),
            name(&new, args.new.display()),
        ],
        comparison: comparison.map_err(reading::unreadable)?,
        required: required(args, &old, &new),
    };
    if let Some(file) = &args.report.junit {
        junit::write(file, "torvyn-engine diff", &cases(&diff))?;
    }
    if args.report.json {
        print(&to_json(&Json::new(&diff))?)?;
    } else {
        print(&diff.describe())?;
    }
    Ok(Outcome::of(diff.broken().is_empty()))
}

/// What a package is called: by its name, or by its file if it has none.
fn name(package: &Package, path: std::path::Display<'_>) -> String {
    if package.is_component() {
        path.to_string()
    } else {
        package.name()
    }
}

/// What has to hold, if it is not said.
fn required(args: &DiffArgs, old: &Package, new: &Package) -> Vec<Requirement> {
    if !args.require.is_empty() {
        return args.require.clone();
    }
    if old.is_component() && new.is_component() {
        return vec![Requirement::NewGuests];
    }
    vec![Requirement::Version]
}

/// A test of a report for each requirement.
fn cases(diff: &Diff) -> Vec<junit::Case> {
    let [old, new] = &diff.names;
    let required = diff.required.iter();
    required
        .map(|requirement| junit::Case {
            suite: format!("{old} to {new}"),
            name: requirement.name().to_owned(),
            result: {
                let against = diff.against(*requirement);
                let texts: Vec<_> = against.map(|it| item(it).plain()).collect();
                junit::CaseResult::differences(&texts)
            },
        })
        .collect()
}
