//! Whether an instance can be called.

use crate::EngineError;
use crate::definition::FunctionDefinition;

/// Whether an instance can be called, and how it ended.
#[derive(Default)]
pub(crate) struct Health {
    standing: Standing,
    /// What is said of an instance that has ended.
    reason: Box<str>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Standing {
    /// It can be called.
    #[default]
    Ready,
    /// A call is under way, or was left half-way.
    Entered,
    /// It can't be called any more.
    Ended,
}

const LEFT: &str =
    "an earlier call was left half-way: the host panicked in it, or dropped its future";

impl Health {
    /// How the instance ended, if it has.
    pub(crate) fn ended(&self) -> Option<&str> {
        match self.standing {
            Standing::Ready => None,
            // Whoever asks is not within a call: something has left it.
            Standing::Entered => Some(LEFT),
            Standing::Ended => Some(&self.reason),
        }
    }

    /// Enters the instance, if it can be.
    #[inline]
    pub(crate) fn try_enter(&mut self) -> bool {
        let ready = self.standing == Standing::Ready;
        if ready {
            self.standing = Standing::Entered;
        }
        ready
    }

    /// Enters the instance for a call of that function, if it can be.
    #[inline]
    pub(crate) fn enter(&mut self, function: &FunctionDefinition) -> Result<(), Box<EngineError>> {
        match self.try_enter() {
            true => Ok(()),
            false => Err(self.refuse(function)),
        }
    }

    #[cold]
    fn refuse(&self, function: &FunctionDefinition) -> Box<EngineError> {
        let reason = match self.standing {
            Standing::Ended => &self.reason,
            Standing::Ready | Standing::Entered => LEFT,
        };
        Box::new(not_called(function, reason))
    }

    /// Says that the call is over.
    #[inline]
    pub(crate) fn return_from(&mut self) {
        self.standing = Standing::Ready;
    }

    /// Says that the instance can't be called for now: another one is on its way.
    #[cfg(feature = "wasmtime-backend")]
    pub(crate) fn leave(&mut self) {
        self.standing = Standing::Entered;
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
        self.reason = format!("{how} ({first})").into();
        self.standing = Standing::Ended;
    }
}

#[cold]
pub(crate) fn not_called(function: &FunctionDefinition, reason: &str) -> EngineError {
    EngineError::Ended {
        function: function.to_string().into(),
        reason: reason.into(),
    }
}
