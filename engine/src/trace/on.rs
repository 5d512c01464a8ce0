//! With the feature: spans and events.

use tracing::{Instrument, Level, debug, debug_span, error, info_span, span, trace_span};

use crate::definition::FunctionDefinition;
use crate::{EngineError, World};

/// A part of the engine's work.
pub(crate) struct Span(span::Span);

impl Span {
    /// Runs something as a part of it.
    #[inline]
    pub(crate) fn run<T>(&self, work: impl FnOnce() -> T) -> T {
        self.0.in_scope(work)
    }

    /// Says where the component was found: `memory`, `disk` or, if it was compiled, `miss`.
    pub(crate) fn found(&self, place: &str) {
        self.0.record("torvyn.cache", place);
    }

    /// Makes a future a part of it, whenever it is polled.
    #[inline]
    pub(crate) fn within<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        future.instrument(self.0.clone())
    }
}

/// A call of an exported function: nothing, unless somebody listens.
pub(crate) struct Call(Option<Span>);

impl Call {
    /// What happens from now on is a part of it, until what is returned is dropped.
    #[inline]
    pub(crate) fn enter(&self) -> Option<span::Entered<'_>> {
        self.0.as_ref().map(|span| span.0.enter())
    }

    /// Makes a future a part of it, whenever it is polled.
    #[inline]
    pub(crate) fn within<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        let span = self
            .0
            .as_ref()
            .map_or_else(span::Span::none, |span| span.0.clone());
        future.instrument(span)
    }
}

/// The compilation of a component.
pub(crate) fn compile(origin: &str, bytes: usize) -> Span {
    Span(info_span!(
        "compile",
        "torvyn.component.origin" = origin,
        "torvyn.component.size" = bytes,
        "torvyn.cache" = tracing::field::Empty,
    ))
}

/// The making of an instance, with what its component does at its start.
pub(crate) fn instantiate<W: World>() -> Span {
    Span(debug_span!(
        "instantiate",
        "torvyn.world" = W::DEFINITION.name
    ))
}

/// The look-up of a world's functions in an instance.
pub(crate) fn bind<W: World>() -> Span {
    Span(debug_span!("bind", "torvyn.world" = W::DEFINITION.name))
}

/// The making of an instance in the place of another.
pub(crate) fn respawn<W: World>(generation: u32) -> Span {
    Span(info_span!(
        "respawn",
        "torvyn.world" = W::DEFINITION.name,
        "torvyn.generation" = generation,
    ))
}

/// The end of an instance in good order.
pub(crate) fn shutdown<W: World>() -> Span {
    Span(debug_span!("shutdown", "torvyn.world" = W::DEFINITION.name))
}

/// A call of an exported function: what happens is a part of it, until what is returned is
/// dropped. The box keeps small what is there when nobody listens.
#[inline]
pub(crate) fn enter(function: &FunctionDefinition) -> Option<Box<span::EnteredSpan>> {
    tracing::level_enabled!(Level::TRACE).then(|| Box::new(invocation(function).0.entered()))
}

/// A call of an exported function on a fiber.
#[inline]
pub(crate) fn invoke(function: &FunctionDefinition) -> Call {
    Call(tracing::level_enabled!(Level::TRACE).then(|| invocation(function)))
}

#[cold]
fn invocation(function: &FunctionDefinition) -> Span {
    Span(trace_span!(
        "invoke",
        "code.function.name" = tracing::field::display(function),
    ))
}

/// A failure of the guest.
#[cold]
pub(crate) fn fault(failure: &EngineError) {
    if !tracing::enabled!(Level::ERROR) {
        return;
    }
    let fault = failure.fault();
    error!(
        "error.type" = kind(failure),
        "exception.message" = %failure,
        "exception.stacktrace" = fault.and_then(|fault| fault.backtrace.as_deref()),
        "code.function.name" = fault.map(|fault| fault.function.as_str()),
        "the guest failed",
    );
}

/// Calls go on without a trampoline. That is slower, and no failure.
#[cold]
pub(crate) fn no_trampoline(error: &wasmtime::Error) {
    debug!(
        "exception.message" = format!("{error:#}"),
        "calls go on without a trampoline",
    );
}

/// A name for the kind of a failure, one of few.
fn kind(failure: &EngineError) -> &'static str {
    match failure {
        EngineError::Trap(_) => "trap",
        EngineError::Panic(_) => "panic",
        EngineError::FuelExhausted { .. } => "fuel_exhausted",
        EngineError::DeadlineExceeded { .. } => "deadline_exceeded",
        EngineError::MemoryExceeded { .. } => "memory_exceeded",
        EngineError::StackOverflow { .. } => "stack_overflow",
        EngineError::TooMuchData { .. } => "too_much_data",
        EngineError::TooManyHandles { .. } => "too_many_handles",
        EngineError::Denied(_) => "denied",
        EngineError::Exited(_) => "exited",
        EngineError::AbiViolation(_) => "abi_violation",
        EngineError::HostFailed { .. } => "host_failed",
        EngineError::Internal(_) => "internal",
        // OpenTelemetry's name for whatever has none.
        _ => "_OTHER",
    }
}
