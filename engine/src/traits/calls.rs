//! Many calls of one function.

use std::marker::PhantomData;
use std::ops::ControlFlow;

/// A function that a stream has called for each of its elements.
pub trait ElementFunction: 'static {
    /// What it takes.
    type Input<'a>: Send;
    /// What it returns.
    type Output<'a>: Send;
}

/// The `process` of a world, as a type.
#[derive(Debug)]
pub struct Process<W>(PhantomData<fn() -> W>);

/// The `poll-source` of a world, as a type.
#[derive(Debug)]
pub struct PollSource<W>(PhantomData<fn() -> W>);

/// The `deliver-sink` of a world, as a type.
#[derive(Debug)]
pub struct DeliverSink<W>(PhantomData<fn() -> W>);

/// Many calls of one function, one after the other: where inputs come from, and where outputs go.
///
/// A backend asks for an input, makes the call, hands over the output, and asks for the next input,
/// until there is none. It owns this meanwhile, so that it can do that within one guest entry; what
/// it returns at the end says by its own state how far it has come. If a call fails, its output is
/// not handed over: the element that failed is the one that [`input`](Self::input) still gives.
///
/// [`ComponentInvoker::process_each`](super::ComponentInvoker::process_each) takes it, and its
/// siblings do.
///
/// # Examples
///
/// Counts the bytes that a component makes of lines:
///
/// ```
/// use std::ops::ControlFlow;
/// use torvyn_engine::streaming::{
///     ElementMeta, ProcessError, ProcessResult, StreamElement, Transform,
/// };
/// use torvyn_engine::{Calls, Process};
///
/// struct Lines {
///     lines: Vec<String>,
///     next: usize,
///     bytes: usize,
/// }
///
/// impl Calls<Process<Transform>> for Lines {
///     fn input(&self) -> Option<StreamElement<'_>> {
///         let line = self.lines.get(self.next)?;
///         let meta = ElementMeta { sequence: self.next as u64, timestamp_ns: 0 };
///         Some(StreamElement { meta, payload: line.as_bytes() })
///     }
///
///     fn output(
///         &mut self,
///         output: Result<ProcessResult<'_>, ProcessError<'_>>,
///     ) -> ControlFlow<()> {
///         self.next += 1;
///         match output {
///             Ok(ProcessResult::Output(element)) => self.bytes += element.payload.len(),
///             Ok(_) => {}
///             Err(_) => return ControlFlow::Break(()),
///         }
///         ControlFlow::Continue(())
///     }
/// }
/// ```
pub trait Calls<F: ElementFunction>: Send + 'static {
    /// The input of the next call, or `None` if there is none. It is the same one until
    /// [`output`](Self::output) was called, and may be asked for several times.
    fn input(&self) -> Option<F::Input<'_>>;

    /// Takes the output of a call, which is there until this returns, and says whether to go on.
    fn output(&mut self, output: F::Output<'_>) -> ControlFlow<()>;
}
