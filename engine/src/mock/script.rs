//! What a test drives a mock by.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::book::{Book, Key};
use super::call::Call;
use super::handles::Rep;
use super::{Failure, FunctionScript};
use crate::{
    Backpressure, BatchProcessor, BatchSink, BatchSource, Completion, Initialization, Processor,
    Sink, Source, Teardown, World,
};

/// Says what the components of a [`MockEngine`](super::MockEngine) do, and what was asked of
/// them. Clones share what they say and know.
#[derive(Clone)]
pub struct Script {
    pub(super) book: Arc<Book>,
}

impl Script {
    /// The script of a world: what its functions do in every instance.
    #[must_use]
    pub fn world<W: World>(&self) -> WorldScript<W> {
        WorldScript {
            book: Arc::clone(&self.book),
            instance: None,
            world: PhantomData,
        }
    }

    /// Every call so far, over all worlds and instances, in their order. Calls of instances that
    /// had ended are not among them.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.book.calls()
    }

    /// The functions, as WIT paths, for which more replies were queued than there were calls. A
    /// test that expects all of them to be called ends with `assert!(script.unused().is_empty())`.
    #[must_use]
    pub fn unused(&self) -> Vec<String> {
        self.book.unused()
    }

    /// How many instances there can be at a time: one more is
    /// [`EngineError::TooManyInstances`](crate::EngineError::TooManyInstances). There is no
    /// limit at first.
    pub fn max_instances(&self, instances: Option<u32>) {
        self.book.limit(instances);
    }

    /// How many instances there are.
    #[must_use]
    pub fn live_instances(&self) -> u32 {
        self.book.live()
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script")
            .field("calls", &self.calls())
            .field("unused", &self.unused())
            .finish_non_exhaustive()
    }
}

/// Says what the functions of a world do.
///
/// Roles are its methods. For other exports the derive generates traits, in the module `scripts`
/// of the world, with a method for each function.
pub struct WorldScript<W> {
    book: Arc<Book>,
    instance: Option<usize>,
    world: PhantomData<fn() -> W>,
}

impl<W: World> WorldScript<W> {
    /// The script of one instance, counted from 0 in the order in which they are made. What it
    /// says comes before what is said for every instance.
    #[must_use]
    pub fn instance(&self, number: usize) -> Self {
        Self {
            book: Arc::clone(&self.book),
            instance: Some(number),
            world: PhantomData,
        }
    }

    /// How many instances were made so far.
    #[must_use]
    pub fn instances(&self) -> usize {
        self.book.made::<W>()
    }

    /// Lets the next instance fail before it can be called. Several failures wait in a queue.
    pub fn fails_to_start(&self, failure: Failure) -> &Self {
        self.book.fail_to_start::<W>(failure);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub fn __function<I, O>(&self, index: usize) -> FunctionScript<W::Host, I, O> {
        FunctionScript::new(Arc::clone(&self.book), Key::new::<W>(index, self.instance))
    }

    #[doc(hidden)]
    #[must_use]
    pub fn __drop_of(&self, drop: usize) -> FunctionScript<W::Host, Rep, ()> {
        self.__function(W::DEFINITION.exports.len() + drop)
    }
}

impl<W> Clone for WorldScript<W> {
    fn clone(&self) -> Self {
        Self {
            book: Arc::clone(&self.book),
            instance: self.instance,
            world: PhantomData,
        }
    }
}

impl<W: World> fmt::Debug for WorldScript<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorldScript")
            .field("world", &W::DEFINITION.name)
            .field("instance", &self.instance)
            .finish_non_exhaustive()
    }
}

/// A method for each role.
macro_rules! roles {
    ($($method:ident: $role:ident, $function:literal;)*) => {
        impl<W: World> WorldScript<W> {
            $(
                #[doc = concat!("Scripts `", $function, "`.")]
                #[must_use]
                pub fn $method(&self) -> FunctionScript<W::Host, W::OwnedInput, W::OwnedOutput>
                where
                    W: $role,
                {
                    self.__function(<W as $role>::INDEX)
                }
            )*
        }
    };
}

roles! {
    process: Processor, "process";
    process_batch: BatchProcessor, "process-batch";
    poll_source: Source, "poll-source";
    poll_batch: BatchSource, "poll-batch";
    notify_backpressure: Backpressure, "notify-backpressure";
    deliver_sink: Sink, "deliver-sink";
    deliver_batch: BatchSink, "deliver-batch";
    complete: Completion, "complete";
    init: Initialization, "init";
    teardown: Teardown, "teardown";
}
