//! What calls one instance.

use super::{
    Backpressure, BatchProcessor, BatchSink, BatchSource, Completion, Initialization, Processor,
    Sink, Source, Teardown, World,
};
use crate::EngineError;

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
