//! Stages of the program's own that wait.

use super::boxed::Boxed;
use super::each::{Each, Went};
use super::emit::Emit;
use crate::pipeline::report::{Reason, called, clock};
use crate::streaming::{BatchFull, StreamElement, owned};

/// A stage of the program's own that may wait for something, such as an answer from elsewhere.
///
/// Elements come one after the other: the next one once this one is done with. While the stage
/// waits, the pipeline is pending, and asks its source for nothing. If the future of the run is
/// dropped, so is that of `process`, wherever it waits.
pub trait AsyncStage: Send {
    /// Says what an element becomes: what is pushed to `emit`.
    ///
    /// # Errors
    ///
    /// The stage's [`OnError`](crate::pipeline::OnError) says what becomes of the element. Nothing of
    /// what was pushed for it goes on.
    fn process(
        &mut self,
        element: StreamElement<'_>,
        emit: &mut Emit<'_>,
    ) -> impl Future<Output = Result<(), owned::ProcessError>> + Send;
}

/// Such a stage as a pipeline calls it. The loop is compiled for each of them, so that a chunk has
/// one future in a box, and no element has one.
pub trait HostAsyncStage: Send {
    /// Makes something of one element after the other.
    fn process_each<'f>(&'f mut self, each: Each<'f>) -> Boxed<'f, Went>;
}

impl<S: AsyncStage> HostAsyncStage for S {
    fn process_each<'f>(&'f mut self, mut each: Each<'f>) -> Boxed<'f, Went> {
        Box::pin(async move {
            let mut calls = 0;
            while let Some(element) = each.elements.next() {
                calls += 1;
                let started = clock(each.watch);
                let mut emit = Emit::new(each.made);
                let outcome = self.process(element, &mut emit).await;
                let outcome = emit.finish(outcome);
                called(each.watch, started, 1, element.payload.len());
                if let Err(error) = outcome {
                    let why = Err(Reason::of_owned(error).into());
                    return Went { calls, why };
                }
                if each.is_enough() {
                    break;
                }
            }
            Went { calls, why: Ok(()) }
        })
    }
}

/// A function that returns a future as a stage.
pub(crate) struct AsyncFunction<F>(pub(crate) F);

impl<F, T> AsyncStage for AsyncFunction<F>
where
    F: FnMut(owned::StreamElement) -> T + Send,
    T: Future<Output = Result<owned::ProcessResult, owned::ProcessError>> + Send,
{
    async fn process(
        &mut self,
        element: StreamElement<'_>,
        emit: &mut Emit<'_>,
    ) -> Result<(), owned::ProcessError> {
        let outputs = match (self.0)(element.to_owned()).await? {
            owned::ProcessResult::Filtered => return Ok(()),
            owned::ProcessResult::Forward => {
                emit.forward();
                return Ok(());
            }
            owned::ProcessResult::Output(output) => vec![output],
            owned::ProcessResult::Multiple(outputs) => outputs,
        };
        for output in outputs {
            let payload = &*output.payload;
            let meta = output.meta;
            emit.push(StreamElement { meta, payload })
                .map_err(|full: BatchFull| owned::ProcessError::Internal(full.to_string()))?;
        }
        Ok(())
    }
}
