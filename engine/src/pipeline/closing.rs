//! What a sink does beside taking elements: it waits, begins anew, and ends its work.

use std::mem;

use super::end::SinkEnd;
use super::error::PipelineError;
use super::reason::Reason;
use super::unit::{Living, Sink, call};
use crate::streaming::Batch;
use crate::streaming::owned::OutputElement;

impl<'p> SinkEnd<'p> {
    /// Gives a paused sink its time.
    pub(crate) async fn wait(&mut self) {
        loop {
            self.backoff.wait(None).await;
            let ready = match &mut self.unit {
                Sink::Host(sink) => sink.is_ready(),
                Sink::Each(_) | Sink::Batched(_) => true,
            };
            if ready {
                break;
            }
        }
        self.paused = false;
    }

    /// The component, if it is one.
    pub(crate) fn living(&mut self) -> Option<&mut (dyn Living + 'p)> {
        match &mut self.unit {
            Sink::Each(unit) => Some(&mut **unit),
            Sink::Batched(unit) => Some(&mut **unit),
            Sink::Host(_) => None,
        }
    }

    /// Says that nothing comes for a while.
    pub(crate) fn flush(&mut self) -> Result<(), PipelineError> {
        let Sink::Host(sink) = &mut self.unit else {
            return Ok(());
        };
        sink.flush().map_err(|source| PipelineError::Host {
            stage: self.report.name.clone(),
            source,
        })
    }

    /// Ends the sink's work: calls `complete` and `teardown`, and gathers what it reports.
    /// Says which function it came to.
    pub(crate) async fn finish(
        &mut self,
        reported: &mut Vec<OutputElement>,
        left: &mut Batch,
    ) -> (&'static str, Result<(), Reason>) {
        if self.stale
            && let Err(reason) = self.respawn().await
        {
            return ("init", Err(self.explain(reason)));
        }
        let answer = match &mut self.unit {
            Sink::Each(unit) => call!(unit.complete, complete_now()),
            Sink::Batched(unit) => call!(unit.complete, complete_now()),
            Sink::Host(_) => Ok(Ok(None)),
        };
        let completed = match answer {
            Ok(Ok(report)) => {
                reported.extend(report.map(|element| element.to_owned()));
                Ok(())
            }
            Ok(Err(error)) => Err(Reason::of(error)),
            Err(error) => Err(error.into()),
        };
        if let Err(reason) = completed {
            return ("complete", Err(self.explain(reason)));
        }
        let ended = match self.living() {
            Some(unit) => unit.end(left).await,
            None => Ok(()),
        };
        reported.extend(left.elements().map(|element| OutputElement {
            meta: element.meta,
            payload: element.payload.to_vec(),
        }));
        ("teardown", ended.map_err(|reason| self.explain(reason)))
    }

    #[cold]
    pub(crate) async fn respawn(&mut self) -> Result<(), Reason> {
        self.report.restarts += 1;
        if let Some(watch) = &self.watch {
            watch.restarted();
        }
        let config = mem::take(&mut self.config);
        let respawned = match self.living() {
            Some(unit) => unit.respawn(&config).await,
            None => Ok(()),
        };
        self.config = config;
        self.stale = respawned.is_err();
        respawned
    }

    #[cold]
    pub(super) fn explain(&mut self, reason: Reason) -> Reason {
        reason.with_stderr(|| self.living().map(|unit| unit.stderr()).unwrap_or_default())
    }
}
