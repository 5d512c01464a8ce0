//! From the command line to a pipeline whose components are ready.

use std::path::Path;

use torvyn_engine::pipeline::{OnError, Pipeline, Sink, Source, Stage};
use torvyn_engine::streaming::{DataSink, DataSource, Transform};
use torvyn_engine::{Snapshot, WasmtimeEngine, WasmtimeEngineConfig};

use super::distinct::distinct_files;
use super::label::{Label, Labels};
use super::stop::{Stop, stop};
use crate::args::{Framing, Policy, RunArgs, Verdict};
use crate::failure::{Exit, Failure};
use crate::loading::{self, Loaded, Loader, Role, misplaced};
use crate::wait::wait;
use crate::warm;

/// A pipeline whose components are ready.
pub(super) struct Prepared<'p> {
    pub(super) pipeline: Pipeline<'p>,
    pub(super) labels: Labels,
    /// What happens to elements, by places in the pipeline.
    pub(super) policies: Vec<Option<Policy>>,
    /// Whether a component takes the elements.
    pub(super) sink: bool,
}

/// Loads and configures all components. Files are opened after that: an output is not touched if a
/// component is missing.
pub(super) fn prepare<'p>(args: &RunArgs) -> Result<Prepared<'p>, Failure> {
    distinct_files(args)?;
    let config = args.engine.config()?;
    apart_from_the_stream(args, &config)?;
    let most_of_snapshots = config.memory_limit();
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
    let snapshots = warm::read(&loaded, &args.from, most_of_snapshots)?;
    let policies = policies(args, &loaded)?;

    let labels = Labels {
        components: (1..).zip(&loaded).map(|at| label(at, &loaded)).collect(),
        source: args.source.is_some(),
        element: match (&args.source, args.framing) {
            (None, Framing::Lines) => "line",
            _ => "element",
        },
    };
    let mut pipeline = settings(args);
    let mut by_place = match args.source {
        Some(_) => Vec::new(),
        None => vec![None],
    };
    let parts = components.iter().zip(&labels.components);
    let beginnings = configs.into_iter().zip(snapshots);
    for (((role, component), label), (beginning, policy)) in parts.zip(beginnings.zip(policies)) {
        pipeline = add(
            pipeline,
            &loader.engine,
            (*role, component),
            label,
            beginning,
            &policy,
        )?;
        // One after the other, so that each is checked before the next one is configured.
        if let Err(error) = wait(pipeline.start()) {
            return Err(match stop(error, &labels) {
                Stop::Failed(failure) => failure,
                Stop::Closed => Failure::new(Exit::Io, Stop::Closed.to_string()),
            });
        }
        by_place.push(Some(policy));
    }
    Ok(Prepared {
        pipeline,
        labels,
        policies: by_place,
        sink: args.sink.is_some(),
    })
}

fn settings<'p>(args: &RunArgs) -> Pipeline<'p> {
    let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    Pipeline::new()
        .max_batch(count(args.flow.max_batch))
        .max_bytes(args.flow.max_bytes)
        .linger(args.flow.linger)
        .jobs(count(args.flow.jobs))
}

fn label((position, component): (usize, &&Loaded), all: &[&Loaded]) -> Label {
    let namesakes = all.iter().filter(|other| other.name == component.name);
    Label {
        name: component.name.clone(),
        position,
        alone: namesakes.count() == 1,
    }
}

/// What happens to elements that a component fails on, for each component.
fn policies(args: &RunArgs, components: &[&Loaded]) -> Result<Vec<Policy>, Failure> {
    let general = args.on_error.iter().rev();
    let general = general
        .clone()
        .find(|on_error| on_error.component.is_none());
    let general = general.map_or(
        Policy {
            retry: None,
            verdict: Verdict::Fail,
        },
        |on_error| on_error.policy.clone(),
    );
    let mut policies = vec![general; components.len()];
    for on_error in &args.on_error {
        if let Some(name) = &on_error.component {
            policies[loading::place(components, name)?] = on_error.policy.clone();
        }
    }
    Ok(policies)
}

/// Adds a component to a pipeline, if it can do what it is to do.
fn add<'p>(
    pipeline: Pipeline<'p>,
    engine: &WasmtimeEngine,
    (role, loaded): (Role, &Loaded),
    label: &Label,
    (config, from): (Option<String>, Option<Snapshot>),
    policy: &Policy,
) -> Result<Pipeline<'p>, Failure> {
    let compiled = &loaded.compiled;
    let checked = match role {
        Role::Source => compiled.check::<DataSource>(),
        Role::Through => compiled.check::<Transform>(),
        Role::Sink => compiled.check::<DataSink>(),
    };
    checked.map_err(|error| misplaced(loaded, role, &error))?;
    if config.is_some() && !loaded.has_lifecycle() {
        return Err(Failure::new(
            Exit::Usage,
            format!("{label} can't be configured: it does not export `lifecycle`"),
        )
        .help("leave its `--config` out"));
    }
    let on_error = match &policy.verdict {
        Verdict::Fail => OnError::fail(),
        Verdict::Skip => OnError::skip(),
        Verdict::DeadLetter(_) => OnError::dead_letter(),
    };
    let on_error = policy.retry.map_or(on_error, |times| on_error.retry(times));
    let config = config.filter(|_| loaded.has_lifecycle());
    macro_rules! part {
        ($part:ident $(, $on_error:ident)?) => {{
            let part = $part::component(label.unique(), engine, compiled)$(.on_error($on_error))?;
            let part = match config {
                Some(config) => part.config(config),
                None => part,
            };
            match from {
                Some(snapshot) => part.begin_from(&snapshot),
                None => part,
            }
        }};
    }
    Ok(match role {
        Role::Source => pipeline.source(part!(Source)),
        Role::Through => pipeline.stage(part!(Stage, on_error)),
        Role::Sink => pipeline.sink(part!(Sink, on_error)),
    })
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
