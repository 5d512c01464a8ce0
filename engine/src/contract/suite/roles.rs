//! Components in their roles, called one step at a time.

use crate::contract::behaviour::Role;
use crate::streaming::{
    BackpressureSignal, Batch, BatchDataSink, BatchDataSource, BatchPoll, BatchReceipt,
    BatchResult, BatchTransform, DataSink, DataSource, ManagedBatchDataSink,
    ManagedBatchDataSource, ManagedBatchTransform, ManagedDataSink, ManagedDataSource,
    ManagedTransform, Outcome, OutputElement, ProcessError, StreamElement, Transform, owned,
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

/// One instance, from its configuration to its end.
pub(super) trait Actor {
    /// Configures the component, if it has a lifecycle.
    fn init(&mut self, text: &str) -> Result<Result<(), owned::ProcessError>, EngineError>;
    /// Says that the stream has ended, to a sink.
    fn complete(&mut self) -> Result<Option<Answer>, EngineError> {
        Ok(None)
    }
    /// Ends the component's work, if it has a lifecycle.
    fn teardown(&mut self) -> Result<Option<Answer>, EngineError>;
}

/// One instance in a role. Sources pay no heed to the element that a step is for.
pub(super) trait Player: Actor {
    /// Processes, polls or delivers.
    fn step(&mut self, element: StreamElement<'_>) -> Result<Answer, EngineError>;
    /// Tells a source how its consumer fares.
    fn notify(&mut self, _: BackpressureSignal) -> Result<(), EngineError> {
        Ok(())
    }
    /// What the instance's memories hold, in bytes.
    fn memory(&self) -> usize;
}

/// One instance in a role that it has for batches too.
pub(super) trait BatchPlayer: Actor {
    /// Processes or delivers these in one call, and tells what was answered for each of them. A
    /// source is polled for as many, and what it answers is told as if it had been polled for each.
    fn step_all(&mut self, batch: &Batch) -> Answers;
}

/// A fresh instance in a role.
pub(super) fn start(
    ready: &Ready,
    role: Role,
    has_lifecycle: bool,
) -> Result<Box<dyn Player>, EngineError> {
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

/// A fresh instance in a role, that takes batches too.
pub(super) fn start_batches(
    ready: &Ready,
    role: Role,
    has_lifecycle: bool,
) -> Result<Box<dyn BatchPlayer>, EngineError> {
    Ok(match role {
        Role::Processor => Box::new(instance::<BatchTransform, ManagedBatchTransform>(
            ready,
            has_lifecycle,
        )?),
        Role::Source => Box::new(instance::<BatchDataSource, ManagedBatchDataSource>(
            ready,
            has_lifecycle,
        )?),
        Role::Sink => Box::new(instance::<BatchDataSink, ManagedBatchDataSink>(
            ready,
            has_lifecycle,
        )?),
    })
}

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

/// From the configuration to the end, which are the same in all worlds but those of sinks.
macro_rules! actors {
    ($($plain:ty, $managed:ty => { $($complete:item)? })*) => {$(
        impl Actor for Instance<$plain, $managed> {
            fn init(&mut self, text: &str) -> Result<Result<(), owned::ProcessError>, EngineError> {
                Instance::init(self, text)
            }

            fn teardown(&mut self) -> Result<Option<Answer>, EngineError> {
                Instance::teardown(self)
            }

            $($complete)?
        }
    )*};
}

actors! {
    Transform, ManagedTransform => {}
    BatchTransform, ManagedBatchTransform => {}
    DataSource, ManagedDataSource => {}
    BatchDataSource, ManagedBatchDataSource => {}
    DataSink, ManagedDataSink => {
        fn complete(&mut self) -> Result<Option<Answer>, EngineError> {
            Ok(Some(call!(self.complete(())).map(Step::Completed)))
        }
    }
    BatchDataSink, ManagedBatchDataSink => {
        fn complete(&mut self) -> Result<Option<Answer>, EngineError> {
            Ok(Some(call!(self.complete(())).map(Step::Completed)))
        }
    }
}

impl Player for Instance<Transform, ManagedTransform> {
    fn step(&mut self, element: StreamElement<'_>) -> Result<Answer, EngineError> {
        Ok(call!(self.process(element)).map(Step::Processed))
    }

    fn memory(&self) -> usize {
        Instance::memory(self)
    }
}

impl Player for Instance<DataSource, ManagedDataSource> {
    fn step(&mut self, _: StreamElement<'_>) -> Result<Answer, EngineError> {
        Ok(call!(self.poll_source(())).map(Step::Polled))
    }

    fn notify(&mut self, signal: BackpressureSignal) -> Result<(), EngineError> {
        call!(self.notify_backpressure(signal));
        Ok(())
    }

    fn memory(&self) -> usize {
        Instance::memory(self)
    }
}

impl Player for Instance<DataSink, ManagedDataSink> {
    fn step(&mut self, element: StreamElement<'_>) -> Result<Answer, EngineError> {
        Ok(call!(self.deliver_sink(element)).map(Step::Delivered))
    }

    fn memory(&self) -> usize {
        Instance::memory(self)
    }
}

/// Calls a function of the role, and looks at what it answers where it lies.
macro_rules! look {
    ($instance:ident.$method:ident($input:expr), $look:expr) => {
        match $instance {
            Instance::Plain(invoker) => $look(pollster::block_on(invoker.$method($input))?),
            Instance::Managed(invoker) => $look(pollster::block_on(invoker.$method($input))?),
        }
    };
}

/// What was answered for each of many elements, or that the call had no effect.
type Answers = Result<Result<Vec<Answer>, owned::ProcessError>, EngineError>;

impl BatchPlayer for Instance<BatchTransform, ManagedBatchTransform> {
    fn step_all(&mut self, batch: &Batch) -> Answers {
        fn answers(answer: Result<BatchResult<'_>, ProcessError<'_>>, elements: usize) -> Answers {
            let result = match answer {
                Ok(result) => result,
                Err(error) => return Ok(Err(error.into_owned())),
            };
            let outcomes = result.outcomes(elements)?;
            Ok(Ok(outcomes.map(processed).collect()))
        }
        look!(self.process_batch(batch.view()), |answer| answers(
            answer,
            batch.len()
        ))
    }
}

/// An outcome, as if it had been answered for the element alone.
fn processed(outcome: Outcome<'_>) -> Answer {
    use owned::ProcessResult;

    Ok(Step::Processed(match outcome {
        Outcome::Filtered => ProcessResult::Filtered,
        Outcome::Forward => ProcessResult::Forward,
        Outcome::Output(output) => ProcessResult::Output(output.into_owned()),
        Outcome::Multiple(outputs) => {
            ProcessResult::Multiple(outputs.map(View::into_owned).collect())
        }
        Outcome::Failed(error) => return Err(error.into_owned()),
    }))
}

impl BatchPlayer for Instance<BatchDataSource, ManagedBatchDataSource> {
    fn step_all(&mut self, batch: &Batch) -> Answers {
        fn answers(answer: Result<BatchPoll<'_>, ProcessError<'_>>) -> Answers {
            use owned::SourcePoll;

            let polled = |poll| Ok(Ok(vec![Ok(Step::Polled(poll))]));
            match answer {
                Ok(BatchPoll::Ready(batch)) => {
                    let outputs = batch.outputs()?.map(View::into_owned);
                    let ready = |output| Ok(Step::Polled(SourcePoll::Ready(output)));
                    Ok(Ok(outputs.map(ready).collect()))
                }
                Ok(BatchPoll::Pending) => polled(SourcePoll::Pending),
                Ok(BatchPoll::Finished) => polled(SourcePoll::Finished),
                Err(error) => Ok(Err(error.into_owned())),
            }
        }
        let most = u32::try_from(batch.len()).unwrap_or(u32::MAX);
        look!(self.poll_batch((most, u32::MAX)), answers)
    }
}

impl BatchPlayer for Instance<BatchDataSink, ManagedBatchDataSink> {
    fn step_all(&mut self, batch: &Batch) -> Answers {
        fn answers(answer: Result<BatchReceipt<'_>, ProcessError<'_>>, elements: usize) -> Answers {
            let receipt = match answer {
                Ok(receipt) => receipt,
                Err(error) => return Ok(Err(error.into_owned())),
            };
            let taken = || Ok(Step::Delivered(receipt.signal));
            let mut answers: Vec<Answer> = (0..elements).map(|_| taken()).collect();
            for refused in receipt.refused(elements)? {
                if let Some(answer) = answers.get_mut(refused.index as usize) {
                    *answer = Err(refused.error.into_owned());
                }
            }
            Ok(Ok(answers))
        }
        look!(self.deliver_batch(batch.view()), |answer| answers(
            answer,
            batch.len()
        ))
    }
}
