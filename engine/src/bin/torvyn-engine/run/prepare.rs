//! From the command line to a pipeline.

use std::path::Path;

use torvyn_engine::WasmtimeEngineConfig;

use super::Pipeline;
use super::dead_letters::Policy;
use super::distinct::distinct_files;
use super::end::End;
use super::input::Input;
use super::line::Line;
use super::output::Output;
use super::source::Source;
use super::stage::{Label, Setup, Sinking, Sourcing, Transforming};
use crate::args::{Framing, RunArgs};
use crate::failure::{Exit, Failure};
use crate::loading::{self, Loaded, Loader, Role};

/// Loads and configures all components, and then opens the files: an output is not touched if a
/// component is missing.
pub(super) fn prepare(args: &RunArgs) -> Result<Pipeline, Failure> {
    distinct_files(args)?;
    let config = args.engine.config()?;
    apart_from_the_stream(args, &config)?;
    let mut loader = Loader::new(config, !args.quiet && !args.json, &args.cache)?;
    let source = args.source.iter().map(|given| (Role::Source, given));
    let through = args.through.iter().map(|given| (Role::Through, given));
    let sink = args.sink.iter().map(|given| (Role::Sink, given));
    let components = source
        .chain(through)
        .chain(sink)
        .map(|(role, given)| Ok((role, loader.load(given)?)))
        .collect::<Result<Vec<_>, Failure>>()?;
    let loaded: Vec<&Loaded> = components.iter().map(|(_, loaded)| loaded).collect();
    let configs = loading::assign(&loaded, &args.config)?;

    let (mut source, mut stages, mut sink) = (None, Vec::new(), None);
    for (index, ((role, component), config)) in components.iter().zip(configs).enumerate() {
        let namesakes = loaded.iter().filter(|other| other.name == component.name);
        let setup = Setup {
            engine: &loader.engine,
            loaded: component,
            label: Label {
                name: component.name.clone(),
                position: index + 1,
                alone: namesakes.count() == 1,
            },
            role: *role,
            config,
        };
        match role {
            Role::Source => source = Some(Sourcing::new(setup)?),
            Role::Through => stages.push(Transforming::new(setup)?),
            Role::Sink => sink = Some(Sinking::new(setup)?),
        }
    }

    let source = match source {
        Some(source) => Source::component(source),
        None => Source::Input(Input::open(args)?),
    };
    let output = Output::create(&args.output, args.framing)?;
    let policy = Policy::new(&args.on_error, args.framing)?;
    let element = match (&source, args.framing) {
        (Source::Input(_), Framing::Lines) => "line",
        _ => "element",
    };
    let line = Line::new(stages, End::new(output, sink), policy, element);
    Ok(Pipeline { source, line })
}

/// Refuses to grant a standard stream that the elements come from or go to.
fn apart_from_the_stream(args: &RunArgs, config: &WasmtimeEngineConfig) -> Result<(), Failure> {
    let dash = Path::new("-");
    let grants = config.grants();
    let taken = [
        (
            grants.inherits_stdin() && args.source.is_none() && args.input == dash,
            "stdin",
            "elements are read from there: name another file with `--in`",
        ),
        (
            grants.inherits_stdout() && args.output == dash,
            "stdout",
            "elements are written there: name another file with `--out`",
        ),
    ];
    match taken.into_iter().find(|(clash, ..)| *clash) {
        Some((_, stream, reason)) => Err(Failure::new(
            Exit::Usage,
            format!("components can't be granted {stream}: {reason}"),
        )),
        None => Ok(()),
    }
}
