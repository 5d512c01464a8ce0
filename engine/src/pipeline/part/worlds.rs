//! Worlds by what their components can be in a pipeline: whoever has a role, with the types of
//! `torvyn:streaming`.
//!
//! What a world can do is known from the traits of its roles alone. For each role there is a trait
//! whose functions call any invoker of the world, with fixed types, and one that makes a part of a
//! pipeline of an instance.
#![allow(
    clippy::needless_lifetimes,
    reason = "some of the functions that a macro declares have it in their answers"
)]

use std::ops::ControlFlow;

use super::answer::Called;
use super::beside::{Begin, Complete, Finish, Notify};
use super::guest::Guest;
use super::series::Series;
use super::unit::{Ended, SinkUnit, SourceUnit, StageUnit};
use crate::streaming::{
    BackpressureSignal, BatchPoll, BatchReceipt, BatchResult, ElementBatch, OutputElement,
    ProcessError, ProcessResult, SourcePoll, StreamElement,
};
use crate::traits::{Has, Lacks, StreamShape};
use crate::{
    BatchProcessor, BatchSink, BatchSource, Calls, ComponentInvoker, EngineError, Instance,
    Process, Processor, Sink, Source, World,
};

/// Declares what a world does, as functions that call any invoker of it. A world does it if the
/// rest is true of it.
macro_rules! callers {
    ($($(#[$docs:meta])* trait $name:ident: $parent:ident where ($($bounds:tt)*) {
        $(fn $method:ident($($arg:ident: $ty:ty),*) -> $answer:ty = $call:expr;)*
    })*) => {$(
        $(#[$docs])*
        pub trait $name: $parent {
            $(
                #[doc(hidden)]
                fn $method<'s, I: ComponentInvoker<World = Self>>(
                    invoker: &'s mut I $(, $arg: $ty)*
                ) -> impl Future<Output = $answer> + Send;
            )*
        }

        impl<W: $parent> $name for W
        where
            $($bounds)*
        {
            $(
                #[inline]
                fn $method<'s, I: ComponentInvoker<World = Self>>(
                    invoker: &'s mut I $(, $arg: $ty)*
                ) -> impl Future<Output = $answer> + Send {
                    $call(invoker $(, $arg)*)
                }
            )*
        }
    )*};
}

callers! {
    /// Turns elements into elements.
    trait Transforms: Lifecycle where (
        W: for<'a> Processor<
            Input<'a> = StreamElement<'a>,
            Output<'a> = Result<ProcessResult<'a>, ProcessError<'a>>,
        >,
    ) {
        fn one(element: StreamElement<'_>) -> Called<'s, ProcessResult<'s>> = I::process;
        fn each(series: Series) -> (Series, Result<(), EngineError>) = I::process_each;
    }

    /// Turns batches into batches.
    trait BatchTransforms: Transforms where (
        W: for<'a> BatchProcessor<
            Input<'a> = ElementBatch<'a>,
            Output<'a> = Result<BatchResult<'a>, ProcessError<'a>>,
        >,
    ) {
        fn batch(batch: ElementBatch<'_>) -> Called<'s, BatchResult<'s>> = I::process_batch;
    }

    /// Makes elements.
    trait Makes: Lifecycle where (
        W: StreamShape
            + for<'a> Source<
                Input<'a> = (),
                Output<'a> = Result<SourcePoll<'a>, ProcessError<'a>>,
            >,
        W::NotifyBackpressure: Notify<W>,
    ) {
        fn poll() -> Called<'s, SourcePoll<'s>> = |invoker: &'s mut I| invoker.poll_source(());
        fn notify(signal: BackpressureSignal) -> Result<(), EngineError>
            = W::NotifyBackpressure::notify;
    }

    /// Makes batches.
    trait BatchMakes: Makes where (
        W: for<'a> BatchSource<
            Input<'a> = (u32, u32),
            Output<'a> = Result<BatchPoll<'a>, ProcessError<'a>>,
        >,
    ) {
        fn poll_many(wanted: (u32, u32)) -> Called<'s, BatchPoll<'s>> = I::poll_batch;
    }

    /// Takes elements.
    trait Takes: Lifecycle where (
        W: StreamShape
            + for<'a> Sink<
                Input<'a> = StreamElement<'a>,
                Output<'a> = Result<BackpressureSignal, ProcessError<'a>>,
            >,
        W::Complete: Complete<W>,
    ) {
        fn deliver(element: StreamElement<'_>) -> Called<'s, BackpressureSignal> = I::deliver_sink;
        fn complete() -> Called<'s, Option<OutputElement<'s>>> = W::Complete::complete;
    }

    /// Takes batches.
    trait BatchTakes: Takes where (
        W: for<'a> BatchSink<
            Input<'a> = ElementBatch<'a>,
            Output<'a> = Result<BatchReceipt<'a>, ProcessError<'a>>,
        >,
    ) {
        fn deliver_many(batch: ElementBatch<'_>) -> Called<'s, BatchReceipt<'s>> = I::deliver_batch;
    }
}

/// A world with a role in a stream, and what it has of a lifecycle: `init`, `teardown`, both or
/// neither.
pub trait Lifecycle: World {
    /// Whether the world has `init`.
    #[doc(hidden)]
    const MANAGED: bool;

    #[doc(hidden)]
    fn begin<'s, I: ComponentInvoker<World = Self>>(
        invoker: &'s mut I,
        config: &str,
    ) -> impl Future<Output = Called<'s, ()>> + Send;

    #[doc(hidden)]
    fn end<I: ComponentInvoker<World = Self>>(
        invoker: &mut I,
    ) -> impl Future<Output = Called<'_, Ended<'_>>> + Send;
}

impl<W: StreamShape> Lifecycle for W
where
    W::Init: Begin<W>,
    W::Teardown: Finish<W>,
{
    const MANAGED: bool = W::Init::IS_THERE;

    fn begin<'s, I: ComponentInvoker<World = Self>>(
        invoker: &'s mut I,
        config: &str,
    ) -> impl Future<Output = Called<'s, ()>> + Send {
        W::Init::begin(invoker, config)
    }

    fn end<I: ComponentInvoker<World = Self>>(
        invoker: &mut I,
    ) -> impl Future<Output = Called<'_, Ended<'_>>> + Send {
        W::Teardown::end(invoker)
    }
}

/// Declares the parts that components of a world can be, by whether they take or make batches too.
macro_rules! parts {
    ($($(#[$docs:meta])* $name:ident -> $unit:ident by $kind:ident of $shape:ident:
        $one:ident or $many:ident, $message:literal)*) => {$(
        $(#[$docs])*
        ///
        /// Every world is one whose function has the types of [`streaming`](crate::streaming), whether
        /// it imports something or not. What it exports beside that is called too: batches, `init`,
        /// `teardown`. A world of one's own takes these types by
        /// `with("torvyn:streaming" = ::torvyn_engine::streaming::wit)` in its derive.
        #[diagnostic::on_unimplemented(
            message = $message,
            note = "its functions must be those of `torvyn:streaming`, with the types of the engine: \
                    add `with(\"torvyn:streaming\" = ::torvyn_engine::streaming::wit)` to its derive"
        )]
        pub trait $name: $one + StreamShape {
            #[doc(hidden)]
            fn unit<'p, I: Instance<World = Self> + 'p>(guest: Guest<I>) -> $unit<'p>;
        }

        /// Makes the part: with calls for batches, or without.
        #[doc(hidden)]
        pub trait $kind<W: World> {
            fn unit<'p, I: Instance<World = W> + 'p>(guest: Guest<I>) -> $unit<'p>;
        }

        impl<W: $one> $kind<W> for Lacks {
            fn unit<'p, I: Instance<World = W> + 'p>(guest: Guest<I>) -> $unit<'p> {
                $unit::Each(Box::new(guest))
            }
        }

        impl<W: $many> $kind<W> for Has {
            fn unit<'p, I: Instance<World = W> + 'p>(guest: Guest<I>) -> $unit<'p> {
                $unit::Batched(Box::new(guest))
            }
        }

        impl<W: $one + StreamShape> $name for W
        where
            W::$shape: $kind<W>,
        {
            fn unit<'p, I: Instance<World = Self> + 'p>(guest: Guest<I>) -> $unit<'p> {
                W::$shape::unit(guest)
            }
        }
    )*};
}

parts! {
    /// A world whose components turn elements into elements: it exports `process`.
    TransformWorld -> StageUnit by StageKind of ProcessBatch: Transforms or BatchTransforms,
        "components of the world `{Self}` can't be stages of a pipeline"
    /// A world whose components make elements: it exports `poll-source`.
    SourceWorld -> SourceUnit by SourceKind of PollBatch: Makes or BatchMakes,
        "components of the world `{Self}` can't be the source of a pipeline"
    /// A world whose components take elements: it exports `deliver-sink`.
    SinkWorld -> SinkUnit by SinkKind of DeliverBatch: Takes or BatchTakes,
        "components of the world `{Self}` can't be the sink of a pipeline"
}

impl<W> Calls<Process<W>> for Series
where
    W: for<'a> Processor<
            Input<'a> = StreamElement<'a>,
            Output<'a> = Result<ProcessResult<'a>, ProcessError<'a>>,
        >,
{
    #[inline]
    fn input(&self) -> Option<StreamElement<'_>> {
        self.input()
    }

    #[inline]
    fn output(&mut self, answer: Result<ProcessResult<'_>, ProcessError<'_>>) -> ControlFlow<()> {
        self.output(answer)
    }
}
