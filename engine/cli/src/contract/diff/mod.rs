//! Compares two versions of a contract.

mod describe;
mod json;

use torvyn_engine::contract::{
    Bump, Change, Comparison, Effect, Package, compare, compare_packages,
};

use super::{Outcome, junit, print, print_json, reading};
use crate::args::{DiffArgs, Requirement};
use crate::failure::Failure;

pub(super) fn run(args: &DiffArgs) -> Result<Outcome, Failure> {
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
        junit::write(file, "torvyn-engine diff", &diff.cases())?;
    }
    if args.report.json {
        print_json(&json::Json::new(&diff))?;
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

/// A comparison, and what is asked of it.
struct Diff {
    names: [String; 2],
    comparison: Comparison,
    required: Vec<Requirement>,
}

impl Diff {
    /// The requirements that don't hold.
    fn broken(&self) -> Vec<Requirement> {
        let required = self.required.iter().copied();
        required.filter(|it| !self.holds(*it)).collect()
    }

    fn holds(&self, requirement: Requirement) -> bool {
        match requirement {
            // Without versions nothing tells those who are broken.
            Requirement::Version => (self.comparison.versions.enough)
                .unwrap_or(self.comparison.versions.bump < Bump::Major),
            Requirement::OldGuests => self.comparison.old_guests() == Effect::Fits,
            Requirement::NewGuests => self.comparison.new_guests() == Effect::Fits,
            Requirement::Code => {
                let source = self.comparison.source();
                source.host == Effect::Fits && source.guest == Effect::Fits
            }
        }
    }

    /// The changes that a requirement does not allow.
    fn against(&self, requirement: Requirement) -> impl Iterator<Item = &Change> {
        let bump = self.comparison.versions.bump;
        let holds = self.holds(requirement);
        self.comparison.changes.iter().filter(move |change| {
            !holds
                && match requirement {
                    Requirement::Version => change.bump == bump,
                    Requirement::OldGuests => change.old_guests == Effect::Breaks,
                    Requirement::NewGuests => change.new_guests == Effect::Breaks,
                    Requirement::Code => {
                        change.source.host == Effect::Breaks
                            || change.source.guest == Effect::Breaks
                    }
                }
        })
    }

    fn cases(&self) -> Vec<junit::Case> {
        let [old, new] = &self.names;
        let required = self.required.iter();
        required
            .map(|requirement| junit::Case {
                suite: format!("{old} to {new}"),
                name: requirement.name().to_owned(),
                result: {
                    let against = self.against(*requirement);
                    let texts: Vec<_> = against.map(|it| describe::item(it).plain()).collect();
                    junit::CaseResult::differences(&texts)
                },
            })
            .collect()
    }
}
