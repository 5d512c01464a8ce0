//! What has happened to a stream in all.

use std::ops::Add;

use serde::{Deserialize, Serialize};
use torvyn_engine::pipeline;

/// What has happened in all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Totals {
    /// Elements from the source that the run came to.
    pub(super) taken: u64,
    /// Elements that came to the end.
    pub(super) delivered: u64,
    /// Elements that a component dropped on purpose.
    pub(super) dropped: u64,
    /// Elements that a component failed on.
    pub(super) failed: u64,
    /// How often the sink asked for a pause.
    pub(super) pauses: u64,
    /// The payloads' bytes.
    pub(super) bytes_in: u64,
    pub(super) bytes_out: u64,
}

impl Totals {
    pub(super) fn new(report: &pipeline::Report) -> Self {
        Self {
            taken: report.elements.reached(),
            delivered: report.sink.elements_out,
            dropped: report.stages.iter().map(|stage| stage.filtered).sum(),
            failed: report.elements.all_failed() + report.last.all_failed(),
            pauses: report.pauses,
            bytes_in: report.bytes_in,
            bytes_out: report.sink.bytes_out,
        }
    }
}

/// What two runs over parts of a stream have done together.
impl Add for Totals {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            taken: self.taken.saturating_add(other.taken),
            delivered: self.delivered.saturating_add(other.delivered),
            dropped: self.dropped.saturating_add(other.dropped),
            failed: self.failed.saturating_add(other.failed),
            pauses: self.pauses.saturating_add(other.pauses),
            bytes_in: self.bytes_in.saturating_add(other.bytes_in),
            bytes_out: self.bytes_out.saturating_add(other.bytes_out),
        }
    }
}
