//! Calls that a script answers.

mod with_handles;

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use super::book::Book;
use super::handles::Rep;
use super::unanswered::{no_function, unscripted};
use super::{Failure, Guest, MockInstance};
use crate::census::Counted;
use crate::definition::FunctionDefinition;
use crate::health::{Health, not_called};
use crate::traits::GivesBack;
use crate::types::guest_resources::Table;
use crate::{
    Arena, Backpressure, BatchProcessor, BatchSink, BatchSource, CallStats, Completion,
    ComponentInvoker, EngineError, HostedBy, Initialization, Instance, InvocationResult, Owned,
    Processor, Respawned, Sink, Source, Teardown, View, World,
};

/// Calls one instance of a mock: its script answers.
///
/// Beside the roles of [`ComponentInvoker`] it has the traits that the derive generates for a
/// world's other exports.
pub struct MockInvoker<W: World> {
    book: Arc<Book>,
    number: usize,
    host: W::Host,
    /// What the last call has returned.
    last: Option<Box<dyn Any + Send>>,
    /// Where the lists of the last result are laid out.
    arena: Arena,
    stderr: String,
    health: Health,
    counted: Counted,
    /// How many instances there were before this one.
    generation: u32,
    /// The component's resources that the program has handles of, and what the scripts have for each.
    handles: Table<Rep>,
}

impl<W: World> MockInvoker<W> {
    /// Makes an instance ready for calls.
    #[must_use]
    pub fn bind(instance: MockInstance<W>) -> Self {
        Self {
            book: instance.book,
            number: instance.number,
            host: instance.host,
            last: None,
            arena: Arena::new(),
            stderr: String::new(),
            health: Health::default(),
            counted: instance.counted,
            generation: 0,
            handles: Table::new(),
        }
    }

    /// How the instance ended, if it has.
    #[must_use]
    pub fn ended(&self) -> Option<&str> {
        self.health.ended()
    }

    /// The host, as what was passed to [`instantiate`](crate::WasmEngine::instantiate), if that was
    /// a value of this type.
    #[must_use]
    pub fn host<H>(&self) -> Option<&H>
    where
        W: HostedBy<H>,
    {
        W::__host(&self.host)
    }

    /// The same, to change it between two calls.
    #[must_use]
    pub fn host_mut<H>(&mut self) -> Option<&mut H>
    where
        W: HostedBy<H>,
    {
        W::__host_mut(&mut self.host)
    }

    /// Ends the instance, and gives the host back, if it is a value of this type. Worlds with
    /// resources of the host don't have it.
    #[must_use]
    pub fn into_host<H>(self) -> Option<H>
    where
        W: GivesBack<H>,
    {
        W::__into_host(self.host)
    }

    /// What the scripts have written to stderr.
    #[must_use]
    pub fn stderr(&self) -> String {
        self.stderr.clone()
    }

    #[doc(hidden)]
    pub fn __call<'s, I, O>(
        &'s mut self,
        index: usize,
        input: I::View<'_>,
    ) -> impl Future<Output = Result<O::View<'s>, EngineError>> + Send
    where
        I: Owned + Clone + Send,
        O: Owned + Clone + Send,
    {
        // The future is one that can be sent, whatever the input borrows from.
        let input = input.into_owned();
        async move {
            let Some(function) = W::DEFINITION.exports.get(index) else {
                return Err(no_function::<W>());
            };
            self.drop_handles().await?;
            let output = self.run::<I, O>(index, function, input).await?;
            let kept = self.keep(output);
            kept.ok_or_else(|| not_called(function, "it left no result"))
        }
    }

    /// Has a call answered by the script.
    async fn run<I, O>(
        &mut self,
        index: usize,
        function: &'static FunctionDefinition,
        input: I,
    ) -> Result<O, EngineError>
    where
        I: Owned + Clone + Send,
        O: Owned + Clone + Send,
    {
        self.health.enter(function).map_err(|error| *error)?;
        let plan = self.book.call::<W, I, O>(index, self.number, input.clone());
        for pause in plan.waits {
            pause.wait().await;
        }
        let Some(reply) = plan.reply else {
            self.health.return_from();
            return Err(unscripted::<W>(function));
        };
        let guest = Guest {
            host: &mut self.host,
            stderr: &mut self.stderr,
            instance: self.number,
        };
        let lent = Arena::new();
        let outcome = reply.run(guest, input.view(&lent));
        let answer = outcome.await;
        self.health.return_from();
        answer.map_err(|failure| self.fail(function, failure))
    }

    /// Ends the instance.
    fn fail(&mut self, function: &FunctionDefinition, failure: Failure) -> EngineError {
        let error = failure.into_error(function.to_string(), &mut self.stderr);
        self.health.end_by(&error);
        error
    }

    fn begin_anew(&mut self, host: Option<W::Host>) -> Result<Respawned, EngineError> {
        match self.book.start::<W>() {
            Ok((number, counted)) => {
                if let Some(held) = W::__held(&mut self.host) {
                    held.release();
                }
                if let Some(host) = host {
                    self.host = host;
                }
                self.number = number;
                self.counted = counted;
                self.last = None;
                self.stderr.clear();
                self.health = Health::default();
                self.generation = self.generation.saturating_add(1);
                self.handles.begin(self.generation);
                Ok(Respawned {
                    generation: self.generation,
                    initialized: false,
                })
            }
            Err(error) => {
                self.health
                    .end("the instance could not be respawned", &error);
                Err(error)
            }
        }
    }

    /// Keeps a result until the next call, and lends it.
    fn keep<O: Owned + Send>(&mut self, output: O) -> Option<O::View<'_>> {
        self.arena.reset();
        let kept: &O = self.last.insert(Box::new(output)).downcast_ref()?;
        Some(kept.view(&self.arena))
    }
}

impl<W: World> Instance for MockInvoker<W> {
    /// The next instance follows the script for instances of its number. `init` is not called.
    async fn respawn(&mut self) -> Result<Respawned, EngineError> {
        self.begin_anew(None)
    }

    async fn respawn_with(&mut self, host: W::Host) -> Result<Respawned, EngineError> {
        self.begin_anew(Some(host))
    }

    fn stderr(&self) -> String {
        self.stderr()
    }

    /// Scripts may wait.
    fn is_blocking(&self) -> bool {
        false
    }

    /// Nothing is measured.
    async fn measure<'i, T, F>(
        &'i mut self,
        calls: impl FnOnce(&'i mut Self) -> F + Send,
    ) -> InvocationResult<T>
    where
        T: Send,
        F: Future<Output = Result<T, EngineError>> + Send,
    {
        InvocationResult {
            outcome: calls(self).await,
            stats: CallStats::default(),
        }
    }
}

impl<W: World> fmt::Debug for MockInvoker<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockInvoker")
            .field("world", &W::DEFINITION.name)
            .field("ended", &self.ended())
            .finish_non_exhaustive()
    }
}

/// The methods of [`ComponentInvoker`], each by its role.
macro_rules! roles {
    ($($method:ident: $role:ident,)*) => {
        impl<W: World> ComponentInvoker for MockInvoker<W> {
            type World = W;
            $(
                fn $method<'s>(
                    &'s mut self,
                    input: <W as $role>::Input<'_>,
                ) -> impl Future<Output = Result<<W as $role>::Output<'s>, EngineError>> + Send
                where
                    W: $role,
                {
                    self.__call::<
                        <W as $role>::OwnedInput,
                        <W as $role>::OwnedOutput,
                    >(<W as $role>::INDEX, input)
                }
            )*
        }
    };
}

roles! {
    process: Processor,
    process_batch: BatchProcessor,
    poll_source: Source,
    poll_batch: BatchSource,
    notify_backpressure: Backpressure,
    deliver_sink: Sink,
    deliver_batch: BatchSink,
    complete: Completion,
    init: Initialization,
    teardown: Teardown,
}
