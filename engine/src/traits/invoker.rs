//! What calls one instance.

use super::{
    Backpressure, BatchProcessor, BatchSink, BatchSource, Calls, Completion, DeliverSink,
    Initialization, PollSource, Process, Processor, Sink, Source, Teardown, World,
};
use crate::EngineError;

/// Makes many calls one by one.
macro_rules! one_by_one {
    ($invoker:ident, $calls:ident, $call:ident) => {
        async move {
            let mut calls = $calls;
            loop {
                let Some(input) = calls.input() else {
                    return (calls, Ok(()));
                };
                match $invoker.$call(input).await {
                    Ok(output) => {
                        if calls.output(output).is_break() {
                            return (calls, Ok(()));
                        }
                    }
                    Err(error) => return (calls, Err(error)),
                }
            }
        }
    };
}

/// Calls one instance of a component. The hot path.
///
/// A method exists for each role; it can be called if the world has the role. Inputs are
/// borrowed and results borrow from the invoker: a result must be given up, or copied with
/// [`View::into_owned`](crate::View::into_owned), before the next call.
///
/// In blocking mode a returned future does its work when it is first polled, and is ready
/// then. In async mode it may be pending. If it is dropped then, as `select` and timeouts do, the
/// guest is left half-way, and its instance has ended. A future that was never polled ends
/// nothing.
///
/// # Errors
///
/// Every method fails with the [`EngineError`] that ended the instance, or with
/// [`EngineError::Ended`] if an earlier call has ended it. What the guest itself answers,
/// its own errors included, is the method's result.
pub trait ComponentInvoker: Send {
    /// The world whose functions are called.
    type World: World;

    /// Calls `process`.
    fn process<'s>(
        &'s mut self,
        input: <Self::World as Processor>::Input<'_>,
    ) -> impl Future<Output = Result<<Self::World as Processor>::Output<'s>, EngineError>> + Send
    where
        Self::World: Processor;

    /// Calls `process` again and again, for as long as `calls` has an input and wants more outputs.
    /// Elements, outputs and errors are the same ones as of as many calls of [`process`](Self::process).
    ///
    /// Gives `calls` back with what has become of it. If a call fails, the calls before it are
    /// done, and `calls` still has the input of the one that failed.
    fn process_each<C>(
        &mut self,
        calls: C,
    ) -> impl Future<Output = (C, Result<(), EngineError>)> + Send
    where
        Self::World: Processor,
        C: Calls<Process<Self::World>>,
    {
        one_by_one!(self, calls, process)
    }

    /// Calls `process-batch`.
    fn process_batch<'s>(
        &'s mut self,
        input: <Self::World as BatchProcessor>::Input<'_>,
    ) -> impl Future<Output = Result<<Self::World as BatchProcessor>::Output<'s>, EngineError>> + Send
    where
        Self::World: BatchProcessor;

    /// Calls `poll-source`.
    fn poll_source<'s>(
        &'s mut self,
        input: <Self::World as Source>::Input<'_>,
    ) -> impl Future<Output = Result<<Self::World as Source>::Output<'s>, EngineError>> + Send
    where
        Self::World: Source;

    /// Calls `poll-source` again and again, for as long as `calls` has an input and wants more outputs.
    /// Elements, outputs and errors are the same ones as of as many calls of [`poll_source`](Self::poll_source).
    ///
    /// Gives `calls` back with what has become of it. If a call fails, the calls before it are
    /// done, and `calls` still has the input of the one that failed.
    fn poll_each<C>(
        &mut self,
        calls: C,
    ) -> impl Future<Output = (C, Result<(), EngineError>)> + Send
    where
        Self::World: Source,
        C: Calls<PollSource<Self::World>>,
    {
        one_by_one!(self, calls, poll_source)
    }

    /// Calls `poll-batch`.
    fn poll_batch<'s>(
        &'s mut self,
        input: <Self::World as BatchSource>::Input<'_>,
    ) -> impl Future<Output = Result<<Self::World as BatchSource>::Output<'s>, EngineError>> + Send
    where
        Self::World: BatchSource;

    /// Calls `notify-backpressure`.
    fn notify_backpressure<'s>(
        &'s mut self,
        input: <Self::World as Backpressure>::Input<'_>,
    ) -> impl Future<Output = Result<<Self::World as Backpressure>::Output<'s>, EngineError>> + Send
    where
        Self::World: Backpressure;

    /// Calls `deliver-sink`.
    fn deliver_sink<'s>(
        &'s mut self,
        input: <Self::World as Sink>::Input<'_>,
    ) -> impl Future<Output = Result<<Self::World as Sink>::Output<'s>, EngineError>> + Send
    where
        Self::World: Sink;

    /// Calls `deliver-sink` again and again, for as long as `calls` has an input and wants more outputs.
    /// Elements, outputs and errors are the same ones as of as many calls of [`deliver_sink`](Self::deliver_sink).
    ///
    /// Gives `calls` back with what has become of it. If a call fails, the calls before it are
    /// done, and `calls` still has the input of the one that failed.
    fn deliver_each<C>(
        &mut self,
        calls: C,
    ) -> impl Future<Output = (C, Result<(), EngineError>)> + Send
    where
        Self::World: Sink,
        C: Calls<DeliverSink<Self::World>>,
    {
        one_by_one!(self, calls, deliver_sink)
    }

    /// Calls `deliver-batch`.
    fn deliver_batch<'s>(
        &'s mut self,
        input: <Self::World as BatchSink>::Input<'_>,
    ) -> impl Future<Output = Result<<Self::World as BatchSink>::Output<'s>, EngineError>> + Send
    where
        Self::World: BatchSink;

    /// Calls `complete`.
    fn complete<'s>(
        &'s mut self,
        input: <Self::World as Completion>::Input<'_>,
    ) -> impl Future<Output = Result<<Self::World as Completion>::Output<'s>, EngineError>> + Send
    where
        Self::World: Completion;

    /// Calls `init`.
    fn init<'s>(
        &'s mut self,
        input: <Self::World as Initialization>::Input<'_>,
    ) -> impl Future<Output = Result<<Self::World as Initialization>::Output<'s>, EngineError>> + Send
    where
        Self::World: Initialization;

    /// Calls `teardown`.
    fn teardown<'s>(
        &'s mut self,
        input: <Self::World as Teardown>::Input<'_>,
    ) -> impl Future<Output = Result<<Self::World as Teardown>::Output<'s>, EngineError>> + Send
    where
        Self::World: Teardown;
}
