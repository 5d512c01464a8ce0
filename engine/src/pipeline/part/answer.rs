//! What a call of a component answers.

use crate::EngineError;
use crate::pipeline::report::Reason;
use crate::streaming::ProcessError;

/// What a call answers, or why there is no answer.
pub(crate) type Called<'s, T> = Result<Result<T, ProcessError<'s>>, EngineError>;

/// The answer, or what is wrong with it.
#[inline]
pub(crate) fn judged<T>(answer: Called<'_, T>) -> Result<T, Reason> {
    match answer {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(Reason::of(error)),
        Err(error) => Err(error.into()),
    }
}
