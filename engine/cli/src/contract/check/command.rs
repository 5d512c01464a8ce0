//! Compares a component with a world.

use torvyn_engine::contract;

use super::engine::refusals;
use super::verdict::Verdict;
use crate::args::CheckArgs;
use crate::contract::outcome::Outcome;
use crate::contract::{junit, reading};
use crate::failure::Failure;
use crate::print::{print, to_json};

pub(in crate::contract) fn run(args: &CheckArgs) -> Result<Outcome, Failure> {
    junit::may_write(args.report.junit.as_deref())?;
    let reader = reading::reader(&args.report);
    let verbose = !args.report.json;
    let file = reading::file(&args.component, verbose)?;
    let given_package = reading::open(&reader, &file)?;
    let name = args.world.as_deref();
    let package = match &args.wit[..] {
        [] => reading::streaming(&reader)?,
        paths => reading::packages(&reader, paths, verbose)?,
    };
    let world = reading::world(&package, name)?;
    // WIT in the place of a component has the world that the host asks for.
    let component = reading::world(&given_package, name)?;
    let given = args.component.display().to_string();
    let verdict = Verdict {
        given: &given,
        world: world.name(),
        differences: contract::check(&component, &world).map_err(reading::unreadable)?,
        refusals: refusals(
            given_package.is_component().then_some(&file),
            &component,
            &world,
        )?,
    };
    if let Some(file) = &args.report.junit {
        junit::write(file, "torvyn-engine check", &verdict.suite())?;
    }
    if args.report.json {
        print(&to_json(&verdict.json())?)?;
    } else {
        print(&verdict.describe())?;
    }
    Ok(Outcome::of(verdict.fits()))
}
