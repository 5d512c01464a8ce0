//! Components in their roles, configured and ready.

use std::fmt;

use torvyn_engine::streaming::{
    BackpressureSignal, DataSink, DataSource, ManagedDataSink, ManagedDataSource, ManagedTransform,
    OutputElement, ProcessError, ProcessResult, SourcePoll, StreamElement, Transform,
};
use torvyn_engine::{
    ComponentInvoker, EngineError, Initialization, Teardown, WasmEngine, WasmtimeEngine,
    WasmtimeInvoker, World,
};

use super::stop::{Stop, Trouble, ended, judge};
use crate::failure::{Exit, Failure};
use crate::loading::{Loaded, Role, misplaced};
use crate::wait::wait;

/// A component that turns elements into elements.
pub(super) type Transforming = Stage<Transform, ManagedTransform>;
/// A component that makes elements.
pub(super) type Sourcing = Stage<DataSource, ManagedDataSource>;
/// A component that takes elements.
pub(super) type Sinking = Stage<DataSink, ManagedDataSink>;

/// What a stage is made from.
pub(super) struct Setup<'a> {
    pub(super) engine: &'a WasmtimeEngine,
    pub(super) loaded: &'a Loaded,
    pub(super) role: Role,
    pub(super) label: Label,
    pub(super) config: Option<String>,
}

/// What a component is called in messages.
#[derive(Clone, Debug)]
pub(super) struct Label {
    pub(super) name: String,
    /// Its place among the components of the command line. The first one has 1.
    pub(super) position: usize,
    /// Whether no other component has its name.
    pub(super) alone: bool,
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.name)?;
        if self.alone {
            return Ok(());
        }
        write!(f, " (component {})", self.position)
    }
}

/// A component for a role.
pub(super) struct Stage<P: World, M: World> {
    label: Label,
    instance: Instance<P, M>,
}

/// What a component hands over at its end.
#[derive(Clone, Copy)]
pub(super) struct Left<'a> {
    pub(super) elements: &'a [OutputElement<'a>],
    pub(super) by: &'a Label,
}

enum Instance<P: World, M: World> {
    /// The role alone.
    Plain(WasmtimeInvoker<P>),
    /// The role and a lifecycle.
    Managed(WasmtimeInvoker<M>),
}

/// A world with the standard lifecycle.
pub(super) trait Managed:
    World<Host = ()>
    + for<'a> Initialization<Input<'a> = &'a str, Output<'a> = Result<(), ProcessError<'a>>>
    + for<'a> Teardown<Input<'a> = (), Output<'a> = Handed<'a>>
{
}

impl<W> Managed for W where
    W: World<Host = ()>
        + for<'a> Initialization<Input<'a> = &'a str, Output<'a> = Result<(), ProcessError<'a>>>
        + for<'a> Teardown<Input<'a> = (), Output<'a> = Handed<'a>>
{
}

/// What `teardown` answers.
type Handed<'a> = Result<&'a [OutputElement<'a>], ProcessError<'a>>;

impl<P: World<Host = ()>, M: Managed> Stage<P, M> {
    /// Starts a component and calls its `init`, if it has one.
    pub(super) fn new(setup: Setup<'_>) -> Result<Self, Failure> {
        let Setup {
            engine,
            loaded,
            role,
            label,
            config,
        } = setup;
        let misplaced = |error: EngineError| misplaced(loaded, role, &error);
        // The role first: without it, nothing is to be said of the lifecycle.
        loaded.compiled.check::<P>().map_err(misplaced)?;
        if loaded.has_lifecycle() {
            let mut invoker = start::<M>(engine, loaded).map_err(misplaced)?;
            initialize(&mut invoker, &label, config.as_deref().unwrap_or_default())?;
            let instance = Instance::Managed(invoker);
            return Ok(Self { label, instance });
        }
        if config.is_some() {
            return Err(Failure::new(
                Exit::Usage,
                format!("{label} can't be configured: it does not export `lifecycle`"),
            )
            .help("leave its `--config` out"));
        }
        let instance = Instance::Plain(start::<P>(engine, loaded).map_err(misplaced)?);
        Ok(Self { label, instance })
    }

    /// Ends the component's work, and receives what it has left.
    pub(super) fn teardown(&mut self) -> Result<Left<'_>, Trouble> {
        let by = &self.label;
        let elements = match &mut self.instance {
            Instance::Plain(_) => &[],
            Instance::Managed(invoker) => judge(by, wait(invoker.teardown(())))?,
        };
        Ok(Left { elements, by })
    }

    /// The end of what the component has written to stderr.
    pub(super) fn stderr(&self) -> String {
        match &self.instance {
            Instance::Plain(invoker) => invoker.stderr(),
            Instance::Managed(invoker) => invoker.stderr(),
        }
    }
}

fn start<W: World<Host = ()>>(
    engine: &WasmtimeEngine,
    loaded: &Loaded,
) -> Result<WasmtimeInvoker<W>, EngineError> {
    let instance = wait(engine.instantiate::<W>(&loaded.compiled, ()))?;
    engine.bind(instance)
}

fn initialize<M: Managed>(
    invoker: &mut WasmtimeInvoker<M>,
    label: &Label,
    config: &str,
) -> Result<(), Failure> {
    match judge(label, wait(invoker.init(config))) {
        Ok(()) => Ok(()),
        Err(Trouble::Refused(refusal)) => Err(refusal
            .into_failure("in `init`")
            .help("`--config NAME=VALUE` sets what it is configured with")),
        Err(trouble) => match trouble.into_stop("in `init`", &invoker.stderr()) {
            Stop::Failed(failure) => Err(failure),
            Stop::Closed => Ok(()),
        },
    }
}

/// Calls a function of the role, whichever of its worlds the instance is of.
macro_rules! call {
    ($stage:ident.$method:ident($input:expr)) => {
        match &mut $stage.instance {
            Instance::Plain(invoker) => wait(invoker.$method($input)),
            Instance::Managed(invoker) => wait(invoker.$method($input)),
        }
    };
}

impl Transforming {
    #[inline]
    pub(super) fn process(
        &mut self,
        element: StreamElement<'_>,
    ) -> Result<ProcessResult<'_>, Trouble> {
        judge(&self.label, call!(self.process(element)))
    }
}

impl Sourcing {
    pub(super) fn poll(&mut self) -> Result<SourcePoll<'_>, Trouble> {
        judge(&self.label, call!(self.poll_source(())))
    }

    pub(super) fn notify(&mut self, signal: BackpressureSignal) -> Result<(), Trouble> {
        call!(self.notify_backpressure(signal)).map_err(|error| ended(&self.label, &error))
    }
}

impl Sinking {
    pub(super) fn deliver(
        &mut self,
        element: StreamElement<'_>,
    ) -> Result<BackpressureSignal, Trouble> {
        judge(&self.label, call!(self.deliver_sink(element)))
    }

    pub(super) fn complete(&mut self) -> Result<Option<OutputElement<'_>>, Trouble> {
        judge(&self.label, call!(self.complete(())))
    }
}
