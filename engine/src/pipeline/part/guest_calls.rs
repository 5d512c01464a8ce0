//! The calls of an invoker in a pipeline, by what its world can do.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use super::guest::Guest;
use super::unit::{
    BatchMaking, BatchTaking, Batching, Boxed, Called, Living, Making, Processing, Taking, judged,
};
use super::worlds::{
    BatchSinkWorld, BatchSourceWorld, BatchTransformWorld, Lifecycle, SinkWorld, SourceWorld,
    TransformWorld,
};
use crate::pipeline::report::Reason;
use crate::streaming::{
    BackpressureSignal, Batch, BatchPoll, BatchReceipt, BatchResult, ElementBatch, OutputElement,
    ProcessResult, SourcePoll, StreamElement,
};
use crate::{CallStats, EngineError, Instance};

/// The answer of a call that is ready at once.
#[inline]
fn now<T>(call: impl Future<Output = Result<T, EngineError>>) -> Result<T, EngineError> {
    match pin!(call).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer,
        Poll::Pending => Err(EngineError::Ended {
            function: "a call".into(),
            reason: "it was to be ready at once, and was not".into(),
        }),
    }
}

impl<I: Instance> Living for Guest<I>
where
    I::World: Lifecycle,
{
    fn is_blocking(&self) -> bool {
        self.invoker.is_blocking()
    }

    fn is_managed(&self) -> bool {
        I::World::MANAGED
    }

    fn begin<'f>(&'f mut self, config: &'f str) -> Boxed<'f, Result<(), Reason>> {
        Box::pin(async move { judged(I::World::begin(&mut self.invoker, config).await) })
    }

    fn end<'f>(&'f mut self, left: &'f mut Batch) -> Boxed<'f, Result<(), Reason>> {
        Box::pin(async move {
            let handed = judged(I::World::end(&mut self.invoker).await)?;
            let handed = handed.iter().map(|element| StreamElement::from(*element));
            left.extend(handed).map_err(|full| {
                Reason::from(EngineError::Ended {
                    function: "teardown".into(),
                    reason: full.to_string().into(),
                })
            })
        })
    }

    fn respawn<'f>(&'f mut self, config: &'f str) -> Boxed<'f, Result<(), Reason>> {
        Box::pin(async move {
            let respawned = self.invoker.respawn().await?;
            if respawned.initialized || !I::World::MANAGED {
                return Ok(());
            }
            self.begin(config).await
        })
    }

    fn stderr(&self) -> String {
        self.invoker.stderr()
    }

    fn meter(&mut self) {
        self.stats = Some(CallStats::default());
    }

    fn metered(&self) -> CallStats {
        self.stats.unwrap_or_default()
    }
}

/// Implements the two forms of calls by the functions of a world.
macro_rules! calls {
    ($($trait:ident for $world:ident {
        $($method:ident, $now:ident($($arg:ident: $ty:ty),*) -> $answer:ty = $call:ident;)*
    })*) => {$(
        impl<I: Instance> $trait for Guest<I>
        where
            I::World: $world,
        {
            $(
                fn $method<'f, 's: 'f>(&'s mut self $(, $arg: $ty)*) -> Boxed<'f, $answer> {
                    Box::pin(self.call(move |invoker| I::World::$call(invoker $(, $arg)*)))
                }

                #[inline]
                fn $now<'f, 's: 'f>(&'s mut self $(, $arg: $ty)*) -> $answer {
                    now(self.call(move |invoker| I::World::$call(invoker $(, $arg)*)))
                }
            )*
        }
    )*};
}

calls! {
    Processing for TransformWorld {
        process, process_now(element: StreamElement<'f>) -> Called<'s, ProcessResult<'s>> = one;
    }
    Batching for BatchTransformWorld {
        process_batch, process_batch_now(batch: ElementBatch<'f>)
            -> Called<'s, BatchResult<'s>> = batch;
    }
    Making for SourceWorld {
        poll, poll_now() -> Called<'s, SourcePoll<'s>> = poll;
        notify, notify_now(signal: BackpressureSignal) -> Result<(), EngineError> = notify;
    }
    BatchMaking for BatchSourceWorld {
        poll_batch, poll_batch_now(elements: u32, bytes: u32)
            -> Called<'s, BatchPoll<'s>> = poll_many;
    }
    Taking for SinkWorld {
        deliver, deliver_now(element: StreamElement<'f>)
            -> Called<'s, BackpressureSignal> = deliver;
        complete, complete_now() -> Called<'s, Option<OutputElement<'s>>> = complete;
    }
    BatchTaking for BatchSinkWorld {
        deliver_batch, deliver_batch_now(batch: ElementBatch<'f>)
            -> Called<'s, BatchReceipt<'s>> = deliver_many;
    }
}
