//! Calls of a mock that handles go through.

use crate::definition::FunctionDefinition;
use crate::health::not_called;
use crate::mock::Rep;
use crate::mock::book::function;
use crate::mock::unanswered::{foreign, no_function};
use crate::types::guest_resources::{Kept, OfGuest, Passing, Taking};
use crate::types::resources::{InCall, Refused};
use crate::{EngineError, MockInvoker, Owned, World};

impl<W: World> MockInvoker<W> {
    /// Calls a function that takes handles, and returns none.
    #[doc(hidden)]
    pub async fn __call_lending<I, O, C>(
        &mut self,
        index: usize,
        lower: impl FnOnce(&Passing<'_, Rep, W::Host>, &C) -> Result<I, Refused> + Send,
    ) -> Result<O::View<'_>, EngineError>
    where
        I: Owned + Clone + Send,
        O: Owned + Clone + Send,
        C: InCall<W::Host> + Send,
    {
        let (function, output) = self.run_with_handles::<I, O, C>(index, lower).await?;
        let kept = self.keep(output);
        kept.ok_or_else(|| not_called(function, "it left no result"))
    }

    /// Calls a function that returns handles.
    #[doc(hidden)]
    pub async fn __call_taking<I, O, C, R>(
        &mut self,
        index: usize,
        lower: impl FnOnce(&Passing<'_, Rep, W::Host>, &C) -> Result<I, Refused> + Send,
        lift: impl FnOnce(&Taking<'_, Rep, W::Host>, O) -> Result<R, Refused> + Send,
    ) -> Result<R, EngineError>
    where
        I: Owned + Clone + Send,
        O: Owned + Clone + Send,
        C: InCall<W::Host> + Send,
    {
        let (function, output) = self.run_with_handles::<I, O, C>(index, lower).await?;
        let taken = {
            let taking = Taking::new(&mut self.handles, &mut self.host, &|_, _| true);
            lift(&taking, output)
        };
        taken.map_err(|refused| self.fail(function, refused.into()))
    }

    /// Drops a resource of the component's, by the place of what drops it in the world's definition.
    #[doc(hidden)]
    pub fn __drop_handle(
        &mut self,
        drop: usize,
        handle: impl OfGuest,
    ) -> impl Future<Output = Result<(), EngineError>> + Send {
        let handle = handle.into_handle();
        async move {
            let Some(function) = W::DEFINITION.drops.get(drop) else {
                return Err(no_function::<W>());
            };
            self.drop_handles().await?;
            let kept = self.handles.take(handle);
            let kept = kept.map_err(|reason| foreign(function, reason))?;
            self.destroy(kept).await
        }
    }

    /// Drops the resources whose handles the program has dropped.
    pub(super) async fn drop_handles(&mut self) -> Result<(), EngineError> {
        while self.handles.has_dropped() && self.health.ended().is_none() {
            if let Some(kept) = self.handles.next_dropped() {
                self.destroy(kept).await?;
            }
        }
        Ok(())
    }

    /// Does what the script says of the end of a resource, if it says something.
    async fn destroy(&mut self, kept: Kept<Rep>) -> Result<(), EngineError> {
        let index = W::DEFINITION.exports.len() + kept.resource;
        let Some(function) = function::<W>(index) else {
            return Err(no_function::<W>());
        };
        match self.run::<Rep, ()>(index, function, kept.value).await {
            Err(EngineError::Unscripted { .. }) => Ok(()),
            dropped => dropped,
        }
    }

    async fn run_with_handles<I, O, C>(
        &mut self,
        index: usize,
        lower: impl FnOnce(&Passing<'_, Rep, W::Host>, &C) -> Result<I, Refused> + Send,
    ) -> Result<(&'static FunctionDefinition, O), EngineError>
    where
        I: Owned + Clone + Send,
        O: Owned + Clone + Send,
        C: InCall<W::Host> + Send,
    {
        let Some(function) = W::DEFINITION.exports.get(index) else {
            return Err(no_function::<W>());
        };
        self.drop_handles().await?;
        let mut lending = Lending {
            invoker: self,
            values: C::default(),
            entered: false,
        };
        let output = lending.run::<I, O>(index, function, lower).await;
        // A script may have given away what it has borrowed.
        let back = lending.values.take_back(&mut lending.invoker.host);
        drop(lending);
        match (output, back) {
            (Ok(output), Ok(())) => Ok((function, output)),
            (Ok(_), Err(refused)) => Err(self.fail(function, refused.into())),
            (Err(error), _) => Err(error),
        }
    }
}

/// An invoker while a call passes values of the host's. When this is dropped, at the end of the call or
/// half-way, those that were lent go back.
struct Lending<'s, W: World, C: InCall<W::Host>> {
    invoker: &'s mut MockInvoker<W>,
    values: C,
    /// Whether the script has what was given away.
    entered: bool,
}

impl<W: World, C: InCall<W::Host> + Send> Lending<'_, W, C> {
    async fn run<I, O>(
        &mut self,
        index: usize,
        function: &'static FunctionDefinition,
        lower: impl FnOnce(&Passing<'_, Rep, W::Host>, &C) -> Result<I, Refused> + Send,
    ) -> Result<O, EngineError>
    where
        I: Owned + Clone + Send,
        O: Owned + Clone + Send,
    {
        let invoker = &mut *self.invoker;
        let (input, given) = {
            let passing = Passing::new(&invoker.handles, &mut invoker.host);
            let input = lower(&passing, &self.values).map_err(|refused| match refused {
                Refused::Foreign(reason) => foreign(function, reason),
                refused => not_called(function, &refused.to_string()),
            })?;
            (input, passing.given())
        };
        if invoker.health.ended().is_none()
            && let Err(refused) = self.values.expect_to_fit(&mut invoker.host)
        {
            return Err(invoker.fail(function, refused.into()));
        }
        self.entered = invoker.health.ended().is_none();
        let output = invoker.run::<I, O>(index, function, input).await?;
        given.away(&mut invoker.handles);
        Ok(output)
    }
}

impl<W: World, C: InCall<W::Host>> Drop for Lending<'_, W, C> {
    fn drop(&mut self) {
        let host = &mut self.invoker.host;
        // Whoever has the answer of the call has asked already.
        let _ = self.values.take_back(host);
        if !self.entered {
            self.values.withdraw(host);
        }
    }
}
