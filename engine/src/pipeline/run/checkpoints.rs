//! Where a run is, for another one that goes on from there.

use std::time::Instant;

#[cfg(feature = "wasmtime-backend")]
use crate::Snapshot;
use crate::pipeline::call::Checkpoint;
use crate::pipeline::report::{HostError, Report};

/// Where a run is: see [`Pipeline::checkpoints`](crate::pipeline::Pipeline::checkpoints).
#[derive(Debug)]
#[non_exhaustive]
pub struct Progress<'r> {
    /// How many elements of the source are done with, those of earlier runs included. Whatever is
    /// delivered of them was written by the sink.
    pub elements: u64,
    /// What this run has done.
    pub report: &'r Report,
    /// What the stages know, in the order of the stream. A stage of the program's own has nothing here.
    #[cfg(feature = "wasmtime-backend")]
    pub states: Vec<Option<&'r Snapshot>>,
}

/// Who keeps where a run is.
pub(crate) struct Checkpoints<'p> {
    pub(super) every: Checkpoint,
    pub(super) keep: Keep<'p>,
    /// What was done when it was kept last.
    pub(super) elements: u64,
    pub(super) bytes: u64,
    pub(super) at: Instant,
}

type Keep<'p> = Box<dyn FnMut(&Progress<'_>) -> Result<(), HostError> + Send + 'p>;

impl<'p> Checkpoints<'p> {
    pub(crate) fn new(
        every: Checkpoint,
        keep: impl FnMut(&Progress<'_>) -> Result<(), HostError> + Send + 'p,
    ) -> Self {
        Self {
            every,
            keep: Box::new(keep),
            elements: 0,
            bytes: 0,
            at: Instant::now(),
        }
    }
}
