//! From the command line to a pipeline whose components are ready.

use std::path::{Path, PathBuf};
use std::time::Duration;

use torvyn_engine::pipeline::{Checkpoint, OnError, Pipeline, Sink, Source, Stage};
use torvyn_engine::streaming::{DataSink, DataSource, Transform};
use torvyn_engine::{Snapshot, WasmtimeEngine, WasmtimeEngineConfig};

use super::checkpoints::{self, Begun, Setting};
use super::digests::Digests;
use super::distinct::distinct_files;
use super::label::{Label, Labels};
use super::stop::stop;
use crate::args::{Framing, Letters, Policy, RunArgs, Verdict};
use crate::failure::{Exit, Failure};
use crate::loading::{self, Loaded, Loader, Role, misplaced};
use crate::wait::wait;
use crate::warm;

/// How often there are checkpoints in a folder, unless it is said otherwise.
const ELEMENTS: usize = 100_000;
const TIME: Duration = Duration::from_secs(10);

/// A pipeline whose components are ready.
pub(super) struct Prepared<'p> {
    pub(super) pipeline: Pipeline<'p>,
    pub(super) labels: Labels,
    /// What happens to elements, by places in the pipeline.
    pub(super) policies: Vec<Option<Policy>>,
    /// Whether a component takes the elements.
    pub(super) sink: bool,
    /// What of the command line a checkpoint is of.
    pub(super) settings: Vec<Setting>,
    /// What `--through` names, and who loads it.
    pub(super) through: Vec<Through>,
    pub(super) loader: Loader,
    /// Those of the components' files, if somebody asks which they are of.
    pub(super) digests: Digests,
}

/// A component that elements go through, and what there is to know to make a stage of it once more.
pub(super) struct Through {
    pub(super) given: PathBuf,
    pub(super) label: Label,
    pub(super) config: Option<String>,
    pub(super) policy: Policy,
}

/// Loads and configures all components, or has them go on from a checkpoint. Files are opened after that:
/// an output is not touched if a component is missing.
pub(super) fn prepare<'p>(
    args: &RunArgs,
    config: WasmtimeEngineConfig,
    begun: Option<&Begun>,
) -> Result<Prepared<'p>, Failure> {
    distinct_files(args)?;
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
    let given = configs.clone();
    let begin: Vec<_> = configs.into_iter().zip(snapshots).collect();
    let settings = match begun {
        Some(_) => checkpoints::settings(args, &loaded, &begin),
        None => Vec::new(),
    };
    let asked = args.reloads() || args.dead_letters == Letters::Reasons;
    let files = loaded.iter().filter(|_| asked);
    let digests = Digests::of_files(files.map(|loaded| &*loaded.file));
    let record = begun.and_then(|begun| Some((begun.record.as_ref()?, &begun.states[..])));
    let states = match record {
        Some((record, states)) => {
            record.check(&settings)?;
            states
        }
        None => &[][..],
    };
    let beginnings: Vec<_> = match states {
        // It was not further than its beginning.
        [] => begin,
        states => states.iter().map(|state| (None, state.clone())).collect(),
    };

    let labels = Labels {
        components: (1..).zip(&loaded).map(|at| label(at, &loaded)).collect(),
        source: args.source.is_some(),
        element: match (&args.source, args.framing, args.replays) {
            (None, Framing::Lines, false) => "line",
            _ => "element",
        },
    };
    let mut pipeline = flow(args);
    let mut by_place = match args.source {
        Some(_) => Vec::new(),
        None => vec![None],
    };
    let parts = components.iter().zip(&labels.components);
    let beginnings = beginnings.into_iter().zip(policies).zip(given);
    let mut through = Vec::new();
    for (((role, component), label), ((beginning, policy), config)) in parts.zip(beginnings) {
        pipeline = add(
            pipeline,
            &loader.engine,
            (*role, component),
            label,
            beginning,
            (&policy, checkpoint(args)),
        )?;
        // One after the other, so that each is checked before the next one is configured.
        if let Err(error) = wait(pipeline.start()) {
            let failure = stop(error, &labels).into_failure();
            return Err(match (record, &failure.help) {
                (Some(_), None) => failure.help(
                    "put back what it was at the checkpoint, or begin anew with another \
                     `--checkpoint-dir`",
                ),
                _ => failure,
            });
        }
        if *role == Role::Through {
            through.push(Through {
                given: component.given.clone(),
                label: label.clone(),
                config,
                policy: policy.clone(),
            });
        }
        by_place.push(Some(policy));
    }
    Ok(Prepared {
        pipeline,
        labels,
        policies: by_place,
        sink: args.sink.is_some(),
        settings,
        through,
        loader,
        digests,
    })
}

/// How often what components know is kept, if it is.
pub(super) fn checkpoint(args: &RunArgs) -> Option<Checkpoint> {
    let count = |elements: u32| usize::try_from(elements).unwrap_or(usize::MAX);
    match (args.checkpoint, &args.checkpoint_dir) {
        (Some(elements), _) => Some(Checkpoint::every(count(elements))),
        (None, Some(_)) => Some(Checkpoint::every(ELEMENTS).max_time(TIME)),
        (None, None) => None,
    }
}

fn flow<'p>(args: &RunArgs) -> Pipeline<'p> {
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
    (policy, checkpoint): (&Policy, Option<Checkpoint>),
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
    let config = config.filter(|_| loaded.has_lifecycle());
    macro_rules! part {
        ($part:expr) => {{
            let part = match config {
                Some(config) => $part.config(config),
                None => $part,
            };
            match from {
                Some(snapshot) => part.begin_from(&snapshot),
                None => part,
            }
        }};
    }
    let name = label.unique();
    Ok(match role {
        Role::Source => pipeline.source(part!(Source::component(name, engine, compiled))),
        Role::Through => {
            let stage = stage(engine, loaded, label, config, (policy, checkpoint));
            pipeline.stage(match from {
                Some(snapshot) => stage.begin_from(&snapshot),
                None => stage,
            })
        }
        Role::Sink => {
            let sink = Sink::component(name, engine, compiled).on_error(on_error(policy));
            pipeline.sink(part!(sink))
        }
    })
}

/// A component that elements go through.
pub(super) fn stage<'p>(
    engine: &WasmtimeEngine,
    loaded: &Loaded,
    label: &Label,
    config: Option<String>,
    (policy, checkpoint): (&Policy, Option<Checkpoint>),
) -> Stage<'p> {
    let mut stage = Stage::component(label.unique(), engine, &loaded.compiled);
    stage = stage.on_error(on_error(policy));
    if let Some(config) = config.filter(|_| loaded.has_lifecycle()) {
        stage = stage.config(config);
    }
    match checkpoint {
        Some(every) => stage.checkpoint(every),
        None => stage,
    }
}

fn on_error(policy: &Policy) -> OnError {
    let on_error = match &policy.verdict {
        Verdict::Fail => OnError::fail(),
        Verdict::Skip => OnError::skip(),
        Verdict::DeadLetter(_) => OnError::dead_letter(),
    };
    policy.retry.map_or(on_error, |times| on_error.retry(times))
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
