//! Components in their roles, called one step at a time.

use crate::contract::behaviour::Role;
use crate::streaming::{
    BackpressureSignal, DataSink, DataSource, ManagedDataSink, ManagedDataSource, ManagedTransform,
    OutputElement, ProcessError, StreamElement, Transform, owned,
};
use crate::{
    ComponentInvoker, EngineError, Initialization, Teardown, View, WasmEngine, WasmtimeInvoker,
    World,
};

use super::engines::Ready;

/// What a component answers: a result, or its own error.
pub(super) type Answer = Result<Step, owned::ProcessError>;

/// What a component answers to one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Processed(owned::ProcessResult),
    Polled(owned::SourcePoll),
    Delivered(BackpressureSignal),
    Completed(Option<owned::OutputElement>),
    Left(Vec<owned::OutputElement>),
}

impl Step {
    /// The elements that it holds.
    pub(super) fn outputs(&self) -> &[owned::OutputElement] {
        use owned::{ProcessResult, SourcePoll};
        match self {
            Self::Processed(ProcessResult::Output(output))
            | Self::Polled(SourcePoll::Ready(output))
            | Self::Completed(Some(output)) => std::slice::from_ref(output),
            Self::Processed(ProcessResult::Multiple(outputs)) | Self::Left(outputs) => outputs,
            _ => &[],
        }
    }
}

/// One instance in a role. Sources pay no heed to the element that a step is for.
pub(super) trait Player {
    /// Configures the component, if it has a lifecycle.
    fn init(&mut self, text: &str) -> Result<Result<(), owned::ProcessError>, EngineError>;
    /// Processes, polls or delivers.
    fn step(&mut self, element: StreamElement<'_>) -> Result<Answer, EngineError>;
    /// Says that the stream has ended, to a sink.
    fn complete(&mut self) -> Result<Option<Answer>, EngineError>;
    /// Ends the component's work, if it has a lifecycle.
    fn teardown(&mut self) -> Result<Option<Answer>, EngineError>;
    /// Tells a source how its consumer fares.
    fn notify(&mut self, signal: BackpressureSignal) -> Result<(), EngineError>;
    /// What the instance's memories hold, in bytes.
    fn memory(&self) -> usize;
}

/// A fresh instance in a role.
pub(super) fn start(
    ready: &Ready,
    role: Role,
    has_lifecycle: bool,
) -> Result<Box<dyn Player>, EngineError> {
    fn instance<P: World<Host = ()>, M: World<Host = ()>>(
        (engine, compiled): &Ready,
        has_lifecycle: bool,
    ) -> Result<Instance<P, M>, EngineError> {
        if has_lifecycle {
            let instance = pollster::block_on(engine.instantiate::<M>(compiled, ()))?;
            return Ok(Instance::Managed(engine.bind(instance)?));
        }
        let instance = pollster::block_on(engine.instantiate::<P>(compiled, ()))?;
        Ok(Instance::Plain(engine.bind(instance)?))
    }
    Ok(match role {
        Role::Processor => Box::new(instance::<Transform, ManagedTransform>(
            ready,
            has_lifecycle,
        )?),
        Role::Source => Box::new(instance::<DataSource, ManagedDataSource>(
            ready,
            has_lifecycle,
        )?),
        Role::Sink => Box::new(instance::<DataSink, ManagedDataSink>(ready, has_lifecycle)?),
    })
}

/// One instance of a world, with a lifecycle or without.
enum Instance<P: World, M: World> {
    Plain(WasmtimeInvoker<P>),
    Managed(WasmtimeInvoker<M>),
}

/// A world with the standard lifecycle.
trait Managed:
    World
    + for<'a> Initialization<Input<'a> = &'a str, Output<'a> = Result<(), ProcessError<'a>>>
    + for<'a> Teardown<Input<'a> = (), Output<'a> = Left<'a>>
{
}

impl<W> Managed for W where
    W: World
        + for<'a> Initialization<Input<'a> = &'a str, Output<'a> = Result<(), ProcessError<'a>>>
        + for<'a> Teardown<Input<'a> = (), Output<'a> = Left<'a>>
{
}

/// What `teardown` answers.
type Left<'a> = Result<&'a [OutputElement<'a>], ProcessError<'a>>;

impl<P: World, M: Managed> Instance<P, M> {
    fn init(&mut self, text: &str) -> Result<Result<(), owned::ProcessError>, EngineError> {
        match self {
            Self::Plain(_) => Ok(Ok(())),
            Self::Managed(invoker) => pollster::block_on(invoker.init(text)).map(View::into_owned),
        }
    }

    fn teardown(&mut self) -> Result<Option<Answer>, EngineError> {
        match self {
            Self::Plain(_) => Ok(None),
            Self::Managed(invoker) => {
                let left = pollster::block_on(invoker.teardown(()))?.into_owned();
                Ok(Some(left.map(Step::Left)))
            }
        }
    }

    fn memory(&self) -> usize {
        match self {
            Self::Plain(invoker) => invoker.memory_usage(),
            Self::Managed(invoker) => invoker.memory_usage(),
        }
    }
}

/// Calls a function of the role, whichever of its worlds the instance is of.
macro_rules! call {
    ($instance:ident.$method:ident($input:expr)) => {
        match $instance {
            Instance::Plain(invoker) => pollster::block_on(invoker.$method($input))?.into_owned(),
            Instance::Managed(invoker) => pollster::block_on(invoker.$method($input))?.into_owned(),
        }
    };
}

/// What every role has in common.
macro_rules! in_common {
    () => {
        fn init(&mut self, text: &str) -> Result<Result<(), owned::ProcessError>, EngineError> {
            Instance::init(self, text)
        }

        fn teardown(&mut self) -> Result<Option<Answer>, EngineError> {
            Instance::teardown(self)
        }

        fn memory(&self) -> usize {
            Instance::memory(self)
        }
    };
}

impl Player for Instance<Transform, ManagedTransform> {
    in_common!();

    fn step(&mut self, element: StreamElement<'_>) -> Result<Answer, EngineError> {
        Ok(call!(self.process(element)).map(Step::Processed))
    }

    fn complete(&mut self) -> Result<Option<Answer>, EngineError> {
        Ok(None)
    }

    fn notify(&mut self, _: BackpressureSignal) -> Result<(), EngineError> {
        Ok(())
    }
}

impl Player for Instance<DataSource, ManagedDataSource> {
    in_common!();

    fn step(&mut self, _: StreamElement<'_>) -> Result<Answer, EngineError> {
        Ok(call!(self.poll_source(())).map(Step::Polled))
    }

    fn complete(&mut self) -> Result<Option<Answer>, EngineError> {
        Ok(None)
    }

    fn notify(&mut self, signal: BackpressureSignal) -> Result<(), EngineError> {
        call!(self.notify_backpressure(signal));
        Ok(())
    }
}

impl Player for Instance<DataSink, ManagedDataSink> {
    in_common!();

    fn step(&mut self, element: StreamElement<'_>) -> Result<Answer, EngineError> {
        Ok(call!(self.deliver_sink(element)).map(Step::Delivered))
    }

    fn complete(&mut self) -> Result<Option<Answer>, EngineError> {
        Ok(Some(call!(self.complete(())).map(Step::Completed)))
    }

    fn notify(&mut self, _: BackpressureSignal) -> Result<(), EngineError> {
        Ok(())
    }
}
