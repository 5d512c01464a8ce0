//! What a pipeline calls, whatever it is made of: traits with fixed types.
//!
//! A call has two forms: one with a boxed future, and `.._now` for where futures are ready at
//! once, as in blocking mode, which does without the box. [`call`] takes the right one.
//!
//! What takes one element a call is called with many of them in one go (`.._each` and `fill`), so
//! that no element costs a call through a table or a future of its own.

use super::answer::Called;
use super::async_sink::HostAsyncSink;
use super::async_source::HostAsyncSource;
use super::async_stage::HostAsyncStage;
use super::boxed::Boxed;
use super::each::{Each, Went};
use super::host_sink::HostSink;
use super::host_source::{HostSource, Polls};
use super::host_stage::HostStage;
use super::offer::{Offer, Taken};
#[cfg(feature = "wasmtime-backend")]
use crate::Snapshot;
use crate::pipeline::chunk::Filling;
use crate::pipeline::report::{Reason, Watch};
use crate::streaming::{
    BackpressureSignal, Batch, BatchPoll, BatchReceipt, BatchResult, ElementBatch, OutputElement,
    ProcessResult, SourcePoll, StreamElement,
};
use crate::{CallStats, EngineError};

/// What `teardown` hands over.
pub(crate) type Ended<'s> = &'s [OutputElement<'s>];

/// What every component is, whatever its role.
pub trait Living: Send {
    /// Whether calls are ready at once.
    fn is_blocking(&self) -> bool;

    /// Whether it has a lifecycle.
    fn is_managed(&self) -> bool;

    /// Calls `init`.
    fn begin<'f>(&'f mut self, config: &'f str) -> Boxed<'f, Result<(), Reason>>;

    /// Goes on from a snapshot, and has each instance that follows do so. No code of the component runs.
    #[cfg(feature = "wasmtime-backend")]
    fn begin_from<'f>(&'f mut self, snapshot: &'f Snapshot) -> Boxed<'f, Result<(), EngineError>>;

    /// Calls `teardown`, and adds what it hands over to a batch.
    fn end<'f>(&'f mut self, left: &'f mut Batch) -> Boxed<'f, Result<(), Reason>>;

    /// Replaces the instance, and configures the next one as this one was.
    fn respawn<'f>(&'f mut self, config: &'f str) -> Boxed<'f, Result<(), Reason>>;

    /// Keeps the state of the instance, in place of the one that it has kept before.
    fn keep(&mut self) -> Result<(), EngineError>;

    /// The state that it has kept.
    #[cfg(feature = "wasmtime-backend")]
    fn kept(&self) -> Option<&Snapshot>;

    /// Leads back to the state that was kept, in a fresh instance.
    fn go_back<'f>(&'f mut self) -> Boxed<'f, Result<(), Reason>>;

    /// The end of what it has written to stderr.
    fn stderr(&self) -> String;

    /// Measures calls from now on.
    fn meter(&mut self);

    /// What was measured.
    fn metered(&self) -> CallStats;
}

/// Declares a trait whose calls have two forms.
macro_rules! calls {
    ($($(#[$docs:meta])* pub trait $name:ident: $parent:ident {
        $($(#[$method_docs:meta])* fn $method:ident, $now:ident($($arg:ident: $ty:ty),*)
            -> $answer:ty;)*
    })*) => {$(
        $(#[$docs])*
        pub trait $name: $parent {
            $(
                $(#[$method_docs])*
                fn $method<'f, 's: 'f>(&'s mut self $(, $arg: $ty)*) -> Boxed<'f, $answer>;

                /// The same, where calls are ready at once.
                fn $now<'f, 's: 'f>(&'s mut self $(, $arg: $ty)*) -> $answer;
            )*
        }
    )*};
}

calls! {
    /// Turns elements into elements.
    pub trait Processing: Living {
        /// Calls `process`.
        fn process, process_now(element: StreamElement<'f>) -> Called<'s, ProcessResult<'s>>;
        /// Calls `process` with one element after the other.
        fn process_each, process_each_now(each: Each<'f>) -> Went;
    }

    /// Turns batches into batches.
    pub trait Batching: Processing {
        /// Calls `process-batch`.
        fn process_batch, process_batch_now(batch: ElementBatch<'f>)
            -> Called<'s, BatchResult<'s>>;
    }

    /// Makes elements.
    pub trait Making: Living {
        /// Calls `poll-source`.
        fn poll, poll_now() -> Called<'s, SourcePoll<'s>>;
        /// Calls `poll-source` until a batch is full or there is nothing.
        fn fill, fill_now(filling: Filling<'f>, watch: Option<&'f Watch>) -> Polls;
        /// Calls `notify-backpressure`.
        fn notify, notify_now(signal: BackpressureSignal) -> Result<(), EngineError>;
    }

    /// Makes batches.
    pub trait BatchMaking: Making {
        /// Calls `poll-batch`.
        fn poll_batch, poll_batch_now(wanted: (u32, u32)) -> Called<'s, BatchPoll<'s>>;
    }

    /// Takes elements.
    pub trait Taking: Living {
        /// Calls `deliver-sink` with one element after the other, until none is left, one is not
        /// taken, or the sink asks for a pause.
        fn deliver_each, deliver_each_now(offer: Offer<'f>) -> Taken;
        /// Calls `complete`.
        fn complete, complete_now() -> Called<'s, Option<OutputElement<'s>>>;
    }

    /// Takes batches.
    pub trait BatchTaking: Taking {
        /// Calls `deliver-batch`.
        fn deliver_batch, deliver_batch_now(batch: ElementBatch<'f>)
            -> Called<'s, BatchReceipt<'s>>;
    }
}

/// Makes a call in the form that is right: `call!(unit.process, process_now(element))`.
macro_rules! call {
    ($unit:ident.$method:ident, $now:ident($($arg:expr),*)) => {
        if $unit.is_blocking() {
            $unit.$now($($arg),*)
        } else {
            $unit.$method($($arg),*).await
        }
    };
}
pub(crate) use call;

/// What a stage calls.
pub enum StageUnit<'p> {
    /// A component that takes one element a call.
    Each(Box<dyn Processing + 'p>),
    /// A component that takes batches too.
    Batched(Box<dyn Batching + 'p>),
    /// A function of the program's own.
    Host(Box<dyn HostStage + 'p>),
    /// A stage of the program's own that waits.
    Async(Box<dyn HostAsyncStage + 'p>),
}

/// What elements come from.
pub enum SourceUnit<'p> {
    /// A component that makes one element a call.
    Each(Box<dyn Making + 'p>),
    /// A component that makes batches too.
    Batched(Box<dyn BatchMaking + 'p>),
    /// A source of the program's own.
    Host(Box<dyn HostSource + 'p>),
    /// A source of the program's own that is waited for.
    Async(Box<dyn HostAsyncSource + 'p>),
}

/// What elements go to.
pub enum SinkUnit<'p> {
    /// A component that takes one element a call.
    Each(Box<dyn Taking + 'p>),
    /// A component that takes batches too.
    Batched(Box<dyn BatchTaking + 'p>),
    /// A sink of the program's own.
    Host(Box<dyn HostSink + 'p>),
    /// A sink of the program's own that waits.
    Async(Box<dyn HostAsyncSink + 'p>),
}
