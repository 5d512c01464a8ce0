//! Runs a component, and says whether it does what it promises.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use torvyn_engine::contract::interface_names::unversioned;
use torvyn_engine::contract::suite::{Outcome as TestOutcome, Report, Suite, SuiteError};
use torvyn_engine::contract::{Contract, Package};

use super::describe::describe;
use super::json::Json;
use crate::args::TestArgs;
use crate::contract::outcome::Outcome;
use crate::contract::{junit, reading};
use crate::failure::{Exit, Failure};
use crate::loading::{Loader, locate, unusable};
use crate::print::{print, to_json};

pub(in crate::contract) fn run(args: &TestArgs) -> Result<Outcome, Failure> {
    junit::may_write(args.report.junit.as_deref())?;
    let reader = reading::reader(&args.report);
    let verbose = !args.report.json;
    // With an engine that can't be set up, nothing needs to be built.
    let mut loader = Loader::new(args.engine.config()?, verbose, &args.cache)?.keep();
    let (_, file) = locate(&args.component, verbose)?;
    let component = Package::open(&file)
        .and_then(|package| package.world(None))
        .map_err(reading::unreadable)?;
    let name = args.world.as_deref();
    let world = match &args.wit[..] {
        [] if name.is_some() => Some(reading::world(&reading::streaming(&reader)?, name)?),
        [_, ..] => Some(reading::world(
            &reading::packages(&reader, &args.wit, verbose)?,
            name,
        )?),
        [] => world_of_its_roles(&reading::streaming(&reader)?, &component),
    };
    loader.load(&file)?;
    let mut suite = Suite::new(file)
        .configuration(configuration(&args.config)?)
        .deterministic(args.deterministic)
        .max_payload_bytes(args.max_payload_bytes)
        .prepared(loader.engine);
    for behaviour in &args.skip {
        suite = suite.skip(*behaviour);
    }
    if let Some(folder) = golden(args) {
        suite = suite.golden(folder);
    }
    if let Some(world) = &world {
        suite = suite.world(world.clone());
    }
    let report = suite.run().map_err(not_run)?;
    let given = args.component.display().to_string();
    if report.tests.is_empty() {
        return Err(Failure::new(
            Exit::Usage,
            format!("there is nothing to test of `{given}`: it has no role of `torvyn:streaming`"),
        )
        .help("name its world with `--wit` and `--world`, or golden cases with `--golden`"));
    }
    if let Some(file) = &args.report.junit {
        junit::write(file, "torvyn-engine test", &cases(&given, &report))?;
    }
    if args.report.json {
        print(&to_json(&Json::new(&given, world.as_ref(), &report))?)?;
    } else {
        print(&describe(&given, &report))?;
    }
    Ok(Outcome::of(report.fits()))
}

/// The folder with golden cases: the one that is named, or the one that a guest's folder has.
fn golden(args: &TestArgs) -> Option<PathBuf> {
    let own = args.component.join("golden");
    args.golden.clone().or_else(|| own.is_dir().then_some(own))
}

/// The standard world that has the interfaces which the component exports.
fn world_of_its_roles(streaming: &Package, component: &Contract) -> Option<Contract> {
    let interfaces = |contract: &Contract| -> BTreeSet<String> {
        let exports = contract.exports();
        let names = exports.iter().filter_map(|it| it.interface.as_deref());
        let names = names.map(unversioned);
        let standard = names.filter(|name| name.starts_with("torvyn:streaming/"));
        standard.map(str::to_owned).collect()
    };
    let wanted = interfaces(component);
    let mut worlds = streaming
        .worlds()
        .filter_map(|name| streaming.world(Some(name)).ok());
    worlds.find(|world| !wanted.is_empty() && interfaces(world) == wanted)
}

/// A text, or the content of a file.
fn configuration(given: &str) -> Result<String, Failure> {
    let Some(file) = given.strip_prefix('@') else {
        return Ok(given.to_owned());
    };
    fs::read_to_string(file).map_err(|error| {
        Failure::new(
            Exit::Io,
            format!("can't read the configuration `{file}`: {error}"),
        )
        .help("name a file after `@`, or write the text itself")
    })
}

/// Why no test was run.
fn not_run(error: SuiteError) -> Failure {
    match error {
        SuiteError::Contract(error) => reading::unreadable(error),
        SuiteError::Engine(error) => unusable(&error),
        error => Failure::new(Exit::Usage, error.to_string())
            .help("name a folder with golden cases: `torvyn-engine test --help` shows one"),
    }
}

fn cases(given: &str, report: &Report) -> Vec<junit::Case> {
    let tests = report.tests.iter();
    tests
        .map(|(test, outcome)| junit::Case {
            suite: given.to_owned(),
            name: format!("{} {}", test.group.name(), test.name),
            result: match outcome {
                TestOutcome::Failed(failure) => junit::CaseResult::Failed {
                    message: failure
                        .message
                        .lines()
                        .next()
                        .unwrap_or_default()
                        .to_owned(),
                    details: failure.to_string(),
                },
                TestOutcome::Skipped(reason) => junit::CaseResult::Skipped {
                    reason: reason.to_string(),
                },
                _ => junit::CaseResult::Passed,
            },
        })
        .collect()
}
