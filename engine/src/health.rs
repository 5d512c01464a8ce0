//! Whether an instance can be called.

use crate::EngineError;
use crate::definition::FunctionDefinition;

/// Whether an instance can be called, and how it ended.
#[derive(Default)]
pub(crate) struct Health {
    /// Stays set if a call is left half-way.
    entered: bool,
    ended: Option<Box<str>>,
}

const LEFT: &str =
    "an earlier call was left half-way: the host panicked in it, or dropped its future";

impl Health {
    /// How the instance ended, if it has.
    pub(crate) fn ended(&self) -> Option<&str> {
        // Whoever asks is not within a call: something has left it.
        self.ended.as_deref().or(self.entered.then_some(LEFT))
    }

    /// Enters the instance for a call of that function, if it can be.
    #[inline]
    pub(crate) fn enter(&mut self, function: &FunctionDefinition) -> Result<(), EngineError> {
        match self.ended() {
            None => {
                self.entered = true;
                Ok(())
            }
            Some(reason) => Err(not_called(function, reason)),
        }
    }

    /// Says that the call is over.
    #[inline]
    pub(crate) fn return_from(&mut self) {
        self.entered = false;
    }

    /// Says that the instance can't be called for now: another one is on its way.
    #[cfg(feature = "wasmtime-backend")]
    pub(crate) fn leave(&mut self) {
        self.entered = true;
        self.ended = None;
    }

    /// Ends the instance by an error of a call.
    #[cold]
    pub(crate) fn end_by(&mut self, error: &EngineError) {
        self.end("an earlier call ended the instance", error);
    }

    /// Ends the instance by an error.
    #[cold]
    pub(crate) fn end(&mut self, how: &str, error: &EngineError) {
        let text = error.to_string();
        // In one line, for those that come after it.
        let first = text.lines().next().unwrap_or_default();
        self.ended = Some(format!("{how} ({first})").into());
    }
}

#[cold]
pub(crate) fn not_called(function: &FunctionDefinition, reason: &str) -> EngineError {
    EngineError::Ended {
        function: function.to_string(),
        reason: reason.to_owned(),
    }
}
