//! Writes dead letters: hands elements that did not get through to the program's handlers.

use crate::pipeline::report::{HostError, PipelineError, Rejected, host_failed};

/// Takes elements that did not get through.
///
/// Functions do: `|rejected: &Rejected<'_>| { ..; Ok(()) }`.
pub trait DeadLetters: Send {
    /// Takes an element. The elements come in the order of the stream.
    ///
    /// # Errors
    ///
    /// An error ends the run.
    fn take(&mut self, rejected: &Rejected<'_>) -> Result<(), HostError>;

    /// Hears that nothing comes for a while. What was gathered may be written now.
    ///
    /// # Errors
    ///
    /// An error ends the run.
    fn flush(&mut self) -> Result<(), HostError> {
        Ok(())
    }
}

impl<F> DeadLetters for F
where
    F: FnMut(&Rejected<'_>) -> Result<(), HostError> + Send,
{
    fn take(&mut self, rejected: &Rejected<'_>) -> Result<(), HostError> {
        self(rejected)
    }
}

/// The program's handlers, if it has any.
pub(crate) struct Handlers<'p> {
    /// Takes the dead letters.
    pub(crate) dead_letters: Handler<'p>,
    /// Hears of the elements that are skipped.
    pub(crate) skipped: Handler<'p>,
}

/// A handler of the program's own, if there is one.
pub(crate) struct Handler<'p> {
    /// What it is called in errors.
    name: &'static str,
    handler: Option<Box<dyn DeadLetters + 'p>>,
}

impl Handlers<'_> {
    pub(crate) fn none() -> Self {
        Self {
            dead_letters: Handler {
                name: "the dead letters",
                handler: None,
            },
            skipped: Handler {
                name: "the skipped elements",
                handler: None,
            },
        }
    }

    /// Says that nothing comes for a while. Both are told, even if one fails.
    pub(crate) fn flush(&mut self) -> Result<(), PipelineError> {
        let dead_letters = self.dead_letters.flush();
        dead_letters.and(self.skipped.flush())
    }
}

impl<'p> Handler<'p> {
    pub(crate) fn set(&mut self, handler: impl DeadLetters + 'p) {
        self.handler = Some(Box::new(handler));
    }

    pub(crate) fn is_set(&self) -> bool {
        self.handler.is_some()
    }

    /// Hands an element over, if somebody takes it.
    pub(crate) fn write(&mut self, rejected: &Rejected<'_>) -> Result<(), PipelineError> {
        let taken = self.handler.as_mut().map(|handler| handler.take(rejected));
        self.judged(taken)
    }

    fn flush(&mut self) -> Result<(), PipelineError> {
        let flushed = self.handler.as_mut().map(|handler| handler.flush());
        self.judged(flushed)
    }

    /// A failure is this handler's, by its name.
    fn judged(&self, answer: Option<Result<(), HostError>>) -> Result<(), PipelineError> {
        match answer {
            Some(Err(source)) => Err(host_failed(self.name, source)),
            Some(Ok(())) | None => Ok(()),
        }
    }
}
