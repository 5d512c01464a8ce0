//! The calls of an invoker in a pipeline, by what its world can do.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use super::answer::{Called, judged};
use super::boxed::Boxed;
use super::each::{Each, Went};
use super::guest::Guest;
use super::guest_loops::{deliver_each, fill, process_each};
use super::host_source::Polls;
use super::offer::{Offer, Taken, Untaken};
use super::unit::{BatchMaking, BatchTaking, Batching, Living, Making, Processing, Taking};
use super::worlds::{BatchMakes, BatchTakes, BatchTransforms, Lifecycle, Makes, Takes, Transforms};
#[cfg(feature = "wasmtime-backend")]
use crate::Snapshot;
use crate::pipeline::chunk::Filling;
use crate::pipeline::report::{Reason, Watch};
use crate::streaming::{
    BackpressureSignal, Batch, BatchPoll, BatchReceipt, BatchResult, ElementBatch, OutputElement,
    ProcessResult, SourcePoll, StreamElement,
};
use crate::{CallStats, EngineError, Instance};

/// What a future answers that is ready at once.
#[inline]
fn now<T>(call: impl Future<Output = T>, otherwise: impl FnOnce(EngineError) -> T) -> T {
    match pin!(call).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer,
        Poll::Pending => otherwise(EngineError::Ended {
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

    #[cfg(feature = "wasmtime-backend")]
    fn begin_from<'f>(&'f mut self, snapshot: &'f Snapshot) -> Boxed<'f, Result<(), EngineError>> {
        Box::pin(async move { self.invoker.begin_from(snapshot).await.map(drop) })
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
            let respawned = match &self.host {
                Some(host) => self.invoker.respawn_with(host.make()).await?,
                None => self.invoker.respawn().await?,
            };
            if respawned.initialized || !I::World::MANAGED {
                return Ok(());
            }
            self.begin(config).await
        })
    }

    #[cfg(feature = "wasmtime-backend")]
    fn keep(&mut self) -> Result<(), EngineError> {
        self.kept = Some(self.invoker.snapshot()?);
        Ok(())
    }

    #[cfg(feature = "wasmtime-backend")]
    fn kept(&self) -> Option<&Snapshot> {
        self.kept.as_ref()
    }

    #[cfg(feature = "wasmtime-backend")]
    fn go_back<'f>(&'f mut self) -> Boxed<'f, Result<(), Reason>> {
        Box::pin(async move {
            let Some(kept) = &self.kept else {
                return Err(Reason::Internal("no state was kept to go back to"));
            };
            let restored = match &self.host {
                Some(host) => self.invoker.restore_with(kept, host.make()).await,
                None => self.invoker.restore(kept).await,
            };
            restored.map(drop).map_err(Reason::from)
        })
    }

    #[cfg(not(feature = "wasmtime-backend"))]
    fn keep(&mut self) -> Result<(), EngineError> {
        let reason = "no backend of this build has snapshots".to_owned();
        Err(crate::SnapshotError::Never { reason }.into())
    }

    #[cfg(not(feature = "wasmtime-backend"))]
    fn go_back<'f>(&'f mut self) -> Boxed<'f, Result<(), Reason>> {
        let reason = Reason::Internal("no state was kept to go back to");
        Box::pin(std::future::ready(Err(reason)))
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

/// Implements the two forms of calls by the functions of a world, and those of loops around calls.
macro_rules! calls {
    ($($trait:ident for $world:ident {
        $($method:ident, $now:ident($($arg:ident: $ty:ty),*) -> $answer:ty = $call:ident;)*
    } and {
        $($each:ident, $each_now:ident($($each_arg:ident: $each_ty:ty),*) -> $went:ty
            = $loop:ident or $otherwise:expr;)*
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
                    now(self.call(move |invoker| I::World::$call(invoker $(, $arg)*)), Err)
                }
            )*
            $(
                fn $each<'f, 's: 'f>(&'s mut self $(, $each_arg: $each_ty)*) -> Boxed<'f, $went> {
                    Box::pin($loop(self $(, $each_arg)*))
                }

                fn $each_now<'f, 's: 'f>(&'s mut self $(, $each_arg: $each_ty)*) -> $went {
                    now($loop(self $(, $each_arg)*), $otherwise)
                }
            )*
        }
    )*};
}

calls! {
    Processing for Transforms {
        process, process_now(element: StreamElement<'f>) -> Called<'s, ProcessResult<'s>> = one;
    } and {
        process_each, process_each_now(each: Each<'f>) -> Went = process_each
            or |error| Went { calls: 1, why: Err(Reason::from(error).into()) };
    }
    Batching for BatchTransforms {
        process_batch, process_batch_now(batch: ElementBatch<'f>)
            -> Called<'s, BatchResult<'s>> = batch;
    } and {}
    Making for Makes {
        poll, poll_now() -> Called<'s, SourcePoll<'s>> = poll;
        notify, notify_now(signal: BackpressureSignal) -> Result<(), EngineError> = notify;
    } and {
        fill, fill_now(filling: Filling<'f>, watch: Option<&'f Watch>) -> Polls = fill
            or |error| Polls { calls: 1, filled: Err(Reason::from(error).into()) };
    }
    BatchMaking for BatchMakes {
        poll_batch, poll_batch_now(wanted: (u32, u32))
            -> Called<'s, BatchPoll<'s>> = poll_many;
    } and {}
    Taking for Takes {
        complete, complete_now() -> Called<'s, Option<OutputElement<'s>>> = complete;
    } and {
        deliver_each, deliver_each_now(offer: Offer<'f>) -> Taken = deliver_each
            or |error| Taken::until(1, Err(Untaken::Failed(error.into())));
    }
    BatchTaking for BatchTakes {
        deliver_batch, deliver_batch_now(batch: ElementBatch<'f>)
            -> Called<'s, BatchReceipt<'s>> = deliver_many;
    } and {}
}
