//! One round: a build, a run on the sample, and the golden cases.

use std::path::Path;

use torvyn_engine::contract::suite::{Outcome, Suite};
use torvyn_engine::pipeline::{Pipeline, Sink, Source, Stage};
use torvyn_engine::{CompiledComponent, GuestBacktrace, WasmtimeEngine};

use super::output::Output;
use super::places::with_places;
use super::sample::Sample;
use super::shown::{all, difference};
use crate::args::DevArgs;
use crate::build::{Built, for_dev};
use crate::failure::{ERROR, Exit, Failure, HELP, STATUS, label};
use crate::loading::{Loader, Role, unusable};
use crate::print::print;
use crate::run::{Label, Labels, Stop, stop};
use crate::wait::wait;

/// What came out in the last round in which the guest was run.
#[derive(Default)]
pub(super) struct Last(Option<Output>);

pub(super) fn round(args: &DevArgs, last: &mut Last) -> Result<(), Failure> {
    let built = for_dev(&args.folder)?;
    // Frames are what a programmer looks for.
    let config = args.engine.config()?.guest_backtrace(GuestBacktrace::Full);
    let loader = Loader::new(config, true, &args.cache)?.keep();
    let compiled = loader
        .compile(&built.file)
        .map_err(|error| unusable(&error))?;
    if let Some(sample) = Sample::of(args)? {
        let mut output = Output::default();
        let ran = run(&loader.engine, &compiled, &built, &sample, &mut output);
        show(&sample.name, output, last)?;
        if let Err(mut failure) = ran {
            let direct = compiled.is_direct().is_ok();
            failure.message = with_places(&failure.message, &built.file, direct);
            failure.print();
        }
    }
    let golden = args.folder.join("golden");
    if golden.is_dir() {
        cases(&built.file, &golden, loader.engine)?;
    }
    Ok(())
}

/// Runs the guest on the sample, in the role that it has. One with none has its golden cases alone.
fn run(
    engine: &WasmtimeEngine,
    compiled: &CompiledComponent,
    built: &Built,
    sample: &Sample,
    output: &mut Output,
) -> Result<(), Failure> {
    let Some(role) = Role::of(compiled) else {
        return Ok(());
    };
    let name = &built.name;
    macro_rules! part {
        ($part:ident, $config:expr) => {{
            let part = $part::component(name, engine, compiled);
            match $config {
                Some(config) => part.config(config),
                None => part,
            }
        }};
    }
    let config = sample.config.clone();
    let lines = || Source::iter(sample.lines()).name("sample");
    let pipeline = match role {
        Role::Through => Pipeline::new().source(lines()).stage(part!(Stage, config)),
        Role::Source => {
            let config = config.unwrap_or_else(|| String::from_utf8_lossy(&sample.bytes).into());
            Pipeline::new().source(part!(Source, Some(config)))
        }
        Role::Sink => Pipeline::new().source(lines()).sink(part!(Sink, config)),
    };
    let pipeline = match role {
        Role::Sink => pipeline,
        _ => pipeline.sink(Sink::new(&mut *output).name("output")),
    };
    let (report, ended) = match wait(pipeline.run()) {
        Ok(report) => (report, Ok(())),
        Err(stopped) => (stopped.report, Err(stopped.error)),
    };
    for element in &report.from_sink {
        output.push(&element.payload);
    }
    let of_guest = Label {
        name: name.clone(),
        position: 1,
        alone: true,
    };
    let labels = Labels {
        components: vec![of_guest],
        source: role == Role::Source,
        element: if role == Role::Source {
            "element"
        } else {
            "line"
        },
    };
    match ended.map_err(|error| stop(error, &labels)) {
        Ok(()) | Err(Stop::Closed) => Ok(()),
        Err(Stop::Failed(mut failure)) => {
            // It is about options of `run`.
            failure.help = None;
            Err(failure)
        }
    }
}

/// Shows what has come out, or what is different in it.
fn show(sample: &str, output: Output, last: &mut Last) -> Result<(), Failure> {
    let text = match &last.0 {
        None => format!("output for `{sample}`:\n{}", all(&output)),
        Some(before) if *before == output => "the output is the same\n".to_owned(),
        Some(before) => format!("the output has changed:\n{}", difference(before, &output)),
    };
    last.0 = Some(output);
    print(&text)
}

/// Runs the golden cases.
fn cases(file: &Path, golden: &Path, engine: WasmtimeEngine) -> Result<(), Failure> {
    let suite = Suite::new(file)
        .golden(golden)
        .update(false)
        .prepared(engine);
    let outcome = suite
        .golden_cases()
        .map_err(|error| Failure::new(Exit::Usage, error.to_string()))?;
    match outcome {
        Outcome::Failed(failure) => {
            label(ERROR, "golden", &failure.message);
            label(HELP, "help", &failure.help);
        }
        _ => label(STATUS, "golden", "all cases are as they were recorded"),
    }
    Ok(())
}
