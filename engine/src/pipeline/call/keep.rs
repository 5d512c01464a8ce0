//! Keeps the state of a stage, and leads an instance that has ended back to it.

use super::stage::StageSlot;
use crate::pipeline::part::Living;
use crate::pipeline::report::{PipelineError, Reason};
use crate::{EngineError, SnapshotError};

/// Whether a state can't be kept at the moment, and may be some other time.
fn is_for_now(error: &EngineError) -> bool {
    match error {
        EngineError::Snapshot(error) => matches!(**error, SnapshotError::NotNow { .. }),
        _ => false,
    }
}

impl StageSlot<'_> {
    /// Keeps the state of the stage before a call with so many bytes, if it is time.
    #[inline]
    pub(crate) fn keep_up(&mut self, bytes: usize) -> Result<(), PipelineError> {
        match &self.keeper {
            Some(keeper) if !self.stale && keeper.is_due(bytes) => {
                // It is tried again before the next call, as long as there is room.
                let put_off = !keeper.is_overdue(bytes);
                self.keep(put_off).map(drop)
            }
            _ => Ok(()),
        }
    }

    /// Keeps the state of the stage, whether it is time or not, for a run that is to go on from here.
    /// Answers whether it was: `put_off` says that another time will do.
    pub(crate) async fn keep_now(&mut self, put_off: bool) -> Result<bool, PipelineError> {
        if self.stale {
            let respawned = self.respawn().await;
            respawned.map_err(|reason| self.not_kept(reason))?;
        }
        self.keep(put_off)
    }

    #[cold]
    fn keep(&mut self, put_off: bool) -> Result<bool, PipelineError> {
        match self.living().map_or(Ok(()), Living::keep) {
            Ok(()) => {
                if let Some(keeper) = &mut self.keeper {
                    keeper.begin_anew();
                    self.report.checkpoints += 1;
                }
                Ok(true)
            }
            Err(error) if put_off && is_for_now(&error) => Ok(false),
            Err(error) => Err(self.not_kept(error.into())),
        }
    }

    #[cold]
    fn not_kept(&self, reason: Reason) -> PipelineError {
        PipelineError::Call {
            stage: self.report.name.clone(),
            position: self.position,
            function: "snapshot",
            reason,
        }
    }

    /// Leads an instance that has ended back to the state that was kept, and to where it was since.
    pub(super) async fn go_back(&mut self) -> Result<(), Reason> {
        let Some(mut keeper) = self.keeper.take() else {
            return Ok(());
        };
        let gone = match self.living() {
            Some(unit) => unit.go_back().await,
            None => Ok(()),
        };
        let gone = match gone {
            Ok(()) => keeper.call_again(&mut self.unit).await,
            Err(reason) => Err(reason),
        };
        self.keeper = Some(keeper);
        self.report.replayed += gone? as u64;
        Ok(())
    }
}
