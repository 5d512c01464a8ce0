//! From the command line to the folder.

use std::process::ExitCode;

use clap::ValueEnum as _;

use super::name::problem;
use super::usage::{install, run};
use super::wit::wit_files;
use super::write::{Subject, write};
use crate::args::{NewArgs, NewWorld};
use crate::failure::{Exit, Failure, STATUS, label};
use crate::print::print;

/// Runs the command, and says how it went.
pub(crate) fn new(args: &NewArgs) -> ExitCode {
    match make(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.print();
            ExitCode::from(failure.exit as u8)
        }
    }
}

fn make(args: &NewArgs) -> Result<(), Failure> {
    let given = args.name.display();
    let name = args.name.file_name().unwrap_or_default().to_string_lossy();
    if let Some(problem) = problem(&name, args.lang) {
        return Err(
            Failure::new(Exit::Usage, format!("`{given}` can't be made: {problem}"))
                .help("choose another name: `torvyn-engine new tidy --lang python`"),
        );
    }
    let language = args.lang.title();
    let install = install(args.lang);
    let (made, test, run) = match &args.wit {
        Some(wit) => {
            let subject = Subject::Own(wit_files(wit)?, args.world.as_deref());
            let world = write(&args.name, &name, args.lang, &subject)?;
            let made = format!("`{given}`, for `{world}` in {language}, with nothing written yet");
            (made, format!(" --wit {given}/wit --world {world}"), None)
        }
        None => {
            let world = template(args.world.as_deref())?;
            let world_name = write(&args.name, &name, args.lang, &Subject::Template(world))?;
            let run = run(world, &given.to_string(), &format!("{given}/README.md"));
            let made = format!("`{given}`, a `{world_name}` in {language}");
            (made, String::new(), Some(run))
        }
    };
    label(STATUS, "created", &made);
    let mut next =
        format!("torvyn-engine build {given}{install}\ntorvyn-engine test {given}{test}\n");
    if let Some(run) = run {
        next += &format!("torvyn-engine run {run}\n");
    }
    print(&next)
}

/// The world of `torvyn:streaming` that is named.
fn template(name: Option<&str>) -> Result<NewWorld, Failure> {
    let Some(name) = name else {
        return Ok(NewWorld::Transform);
    };
    NewWorld::from_str(name, false).map_err(|_| {
        let names = NewWorld::value_variants().iter().map(|world| world.name());
        let names: Vec<_> = names.collect();
        let text = format!("there is no template for the world `{name}`");
        Failure::new(Exit::Usage, text).help(format!(
            "there are `{}`; with `--wit`, it is a world of your own",
            names.join("`, `")
        ))
    })
}
