//! The standard worlds by what their components can be in a pipeline.

#![allow(
    clippy::needless_lifetimes,
    reason = "most answers borrow from the invoker, and all are declared in one way"
)]

use std::ops::ControlFlow;

use super::answer::Called;
use super::guest::Guest;
use super::series::Series;
use super::unit::{Ended, SinkUnit, SourceUnit, StageUnit};
use crate::streaming::{
    AllBatchRoles, AllRoles, BackpressureSignal, BatchDataSink, BatchDataSource, BatchPoll,
    BatchReceipt, BatchResult, BatchTransform, DataSink, DataSource, ElementBatch,
    ManagedBatchDataSink, ManagedBatchDataSource, ManagedBatchTransform, ManagedDataSink,
    ManagedDataSource, ManagedTransform, OutputElement, ProcessResult, SourcePoll, StreamElement,
    Transform,
};
use crate::{Calls, ComponentInvoker, EngineError, Instance, Process, Processor, World};

/// Declares what a world does, as functions that call any invoker of it.
macro_rules! callers {
    ($($(#[$docs:meta])* trait $name:ident: $parent:ident {
        $(fn $method:ident($($arg:ident: $ty:ty),*) -> $answer:ty;)*
    } and { $($rest:tt)* })*) => {$(
        $(#[$docs])*
        pub trait $name: $parent {
            $(
                #[doc(hidden)]
                fn $method<'s, I: ComponentInvoker<World = Self>>(
                    invoker: &'s mut I $(, $arg: $ty)*
                ) -> impl Future<Output = $answer> + Send;
            )*
            $($rest)*
        }
    )*};
}

callers! {
    /// A standard world, and what it has of a lifecycle.
    trait Lifecycle: World {
        fn begin(config: &str) -> Called<'s, ()>;
        fn end() -> Called<'s, Ended<'s>>;
    } and {
        /// Whether the world has the interface `lifecycle`.
        #[doc(hidden)]
        const MANAGED: bool;
    }

    /// A standard world whose components turn elements into elements.
    trait TransformWorld: Lifecycle {
        fn one(element: StreamElement<'_>) -> Called<'s, ProcessResult<'s>>;
        fn each(series: Series) -> (Series, Result<(), EngineError>);
    } and {
        #[doc(hidden)]
        fn unit<'p, I: Instance<World = Self> + 'p>(guest: Guest<I>) -> StageUnit<'p>;
    }

    /// A standard world whose components turn batches into batches.
    trait BatchTransformWorld: TransformWorld {
        fn batch(batch: ElementBatch<'_>) -> Called<'s, BatchResult<'s>>;
    } and {}

    /// A standard world whose components make elements.
    trait SourceWorld: Lifecycle {
        fn poll() -> Called<'s, SourcePoll<'s>>;
        fn notify(signal: BackpressureSignal) -> Result<(), EngineError>;
    } and {
        #[doc(hidden)]
        fn unit<'p, I: Instance<World = Self> + 'p>(guest: Guest<I>) -> SourceUnit<'p>;
    }

    /// A standard world whose components make batches.
    trait BatchSourceWorld: SourceWorld {
        fn poll_many(elements: u32, bytes: u32) -> Called<'s, BatchPoll<'s>>;
    } and {}

    /// A standard world whose components take elements.
    trait SinkWorld: Lifecycle {
        fn deliver(element: StreamElement<'_>) -> Called<'s, BackpressureSignal>;
        fn complete() -> Called<'s, Option<OutputElement<'s>>>;
    } and {
        #[doc(hidden)]
        fn unit<'p, I: Instance<World = Self> + 'p>(guest: Guest<I>) -> SinkUnit<'p>;
    }

    /// A standard world whose components take batches.
    trait BatchSinkWorld: SinkWorld {
        fn deliver_many(batch: ElementBatch<'_>) -> Called<'s, BatchReceipt<'s>>;
    } and {}
}

/// One method of such a trait, by the method of `ComponentInvoker`.
macro_rules! caller {
    ($method:ident($($arg:ident: $ty:ty),*) -> $answer:ty = $call:ident($input:expr)) => {
        #[inline]
        fn $method<'s, I: ComponentInvoker<World = Self>>(
            invoker: &'s mut I $(, $arg: $ty)*
        ) -> impl Future<Output = $answer> + Send {
            invoker.$call($input)
        }
    };
}

macro_rules! plain {
    ($($world:ident)*) => {$(
        impl Lifecycle for $world {
            const MANAGED: bool = false;

            async fn begin<'s, I: ComponentInvoker<World = Self>>(
                _: &'s mut I,
                _: &str,
            ) -> Called<'s, ()> {
                Ok(Ok(()))
            }

            async fn end<I: ComponentInvoker<World = Self>>(_: &mut I) -> Called<'_, Ended<'_>> {
                Ok(Ok(&[]))
            }
        }
    )*};
}

macro_rules! managed {
    ($($world:ident)*) => {$(
        impl Lifecycle for $world {
            const MANAGED: bool = true;
            caller!(begin(config: &str) -> Called<'s, ()> = init(config));
            caller!(end() -> Called<'s, Ended<'s>> = teardown(()));
        }
    )*};
}

macro_rules! transforms {
    ($kind:ident: $($world:ident)*) => {$(
        impl TransformWorld for $world {
            caller!(one(element: StreamElement<'_>) -> Called<'s, ProcessResult<'s>>
                = process(element));
            caller!(each(series: Series) -> (Series, Result<(), EngineError>)
                = process_each(series));

            fn unit<'p, I: Instance<World = Self> + 'p>(guest: Guest<I>) -> StageUnit<'p> {
                StageUnit::$kind(Box::new(guest))
            }
        }
    )*};
}

macro_rules! series {
    ($($world:ident)*) => {$(
        impl Calls<Process<$world>> for Series {
            #[inline]
            fn input(&self) -> Option<StreamElement<'_>> {
                self.input()
            }

            #[inline]
            fn output(&mut self, answer: <$world as Processor>::Output<'_>) -> ControlFlow<()> {
                self.output(answer)
            }
        }
    )*};
}

macro_rules! sources {
    ($kind:ident: $($world:ident)*) => {$(
        impl SourceWorld for $world {
            caller!(poll() -> Called<'s, SourcePoll<'s>> = poll_source(()));
            caller!(notify(signal: BackpressureSignal) -> Result<(), EngineError>
                = notify_backpressure(signal));

            fn unit<'p, I: Instance<World = Self> + 'p>(guest: Guest<I>) -> SourceUnit<'p> {
                SourceUnit::$kind(Box::new(guest))
            }
        }
    )*};
}

macro_rules! sinks {
    ($kind:ident: $($world:ident)*) => {$(
        impl SinkWorld for $world {
            caller!(deliver(element: StreamElement<'_>) -> Called<'s, BackpressureSignal>
                = deliver_sink(element));
            caller!(complete() -> Called<'s, Option<OutputElement<'s>>> = complete(()));

            fn unit<'p, I: Instance<World = Self> + 'p>(guest: Guest<I>) -> SinkUnit<'p> {
                SinkUnit::$kind(Box::new(guest))
            }
        }
    )*};
}

macro_rules! batches {
    ($($role:ident: $($world:ident)*;)*) => {$($(batches!(@$role $world);)*)*};
    (@BatchTransformWorld $world:ident) => {
        impl BatchTransformWorld for $world {
            caller!(batch(batch: ElementBatch<'_>) -> Called<'s, BatchResult<'s>>
                = process_batch(batch));
        }
    };
    (@BatchSourceWorld $world:ident) => {
        impl BatchSourceWorld for $world {
            caller!(poll_many(elements: u32, bytes: u32) -> Called<'s, BatchPoll<'s>>
                = poll_batch((elements, bytes)));
        }
    };
    (@BatchSinkWorld $world:ident) => {
        impl BatchSinkWorld for $world {
            caller!(deliver_many(batch: ElementBatch<'_>) -> Called<'s, BatchReceipt<'s>>
                = deliver_batch(batch));
        }
    };
}

plain!(Transform DataSource DataSink BatchTransform BatchDataSource BatchDataSink);
managed!(ManagedTransform ManagedDataSource ManagedDataSink AllRoles AllBatchRoles);
managed!(ManagedBatchTransform ManagedBatchDataSource ManagedBatchDataSink);
transforms!(Each: Transform ManagedTransform AllRoles);
transforms!(Batched: BatchTransform ManagedBatchTransform AllBatchRoles);
series!(Transform ManagedTransform AllRoles BatchTransform ManagedBatchTransform AllBatchRoles);
sources!(Each: DataSource ManagedDataSource AllRoles);
sources!(Batched: BatchDataSource ManagedBatchDataSource AllBatchRoles);
sinks!(Each: DataSink ManagedDataSink AllRoles);
sinks!(Batched: BatchDataSink ManagedBatchDataSink AllBatchRoles);
batches! {
    BatchTransformWorld: BatchTransform ManagedBatchTransform AllBatchRoles;
    BatchSourceWorld: BatchDataSource ManagedBatchDataSource AllBatchRoles;
    BatchSinkWorld: BatchDataSink ManagedBatchDataSink AllBatchRoles;
}
