//! A run as a whole: the stream, the end of all components' work, and the report.

use std::iter;
use std::mem;

use super::stream::Run;
use crate::pipeline::call::End;
use crate::pipeline::part::Living;
use crate::pipeline::report::{PipelineError, Report, StageReport, Stopped};
use crate::streaming::Batch;
use crate::streaming::owned::OutputElement;

impl Run<'_> {
    /// Runs the stream to its end, and then ends the work of all components.
    pub(crate) async fn run(mut self) -> Result<Report, Box<Stopped>> {
        let mut from_sink = Vec::new();
        let streamed = match self.copies.is_empty() {
            true => self.stream().await,
            false => {
                let streamed = self.stream_in_jobs();
                streamed.map_err(|error| self.source.explain(error))
            }
        };
        let outcome = match streamed {
            Ok(()) => self.finish(&mut from_sink).await,
            stopped => stopped,
        };
        // What has got through is written, whatever ended the stream.
        let outcome = match (outcome, self.line.flush().await) {
            (outcome, Ok(())) => match (outcome, self.acknowledge().await) {
                (Ok(()), acknowledged) => acknowledged,
                (stopped, _) => stopped,
            },
            (Ok(()), unflushed) => unflushed,
            (stopped, Err(_)) => stopped,
        };
        let report = self.report(from_sink);
        match outcome {
            Ok(()) => Ok(report),
            Err(error) => Err(Box::new(Stopped { error, report })),
        }
    }

    /// Collects what the components have left, in the order of the stream, and what the sink
    /// reports.
    async fn finish(&mut self, from_sink: &mut Vec<OutputElement>) -> Result<(), PipelineError> {
        let mut left = Batch::new();
        self.source.end(&mut left).await?;
        self.line.take_left(0, &left).await?;
        self.line.finish_stages().await?;
        for copy in mem::take(&mut self.copies) {
            let finished = mem::replace(&mut self.line.slots, copy);
            self.finished.push(finished);
            self.line.finish_stages().await?;
        }
        self.line.finish_sink(from_sink).await
    }

    /// What was done so far.
    pub(super) fn report(&mut self, from_sink: Vec<OutputElement>) -> Report {
        let line = &mut self.line;
        let ledger = &line.ledger;
        let mut report = Report {
            elements: ledger.elements,
            last: ledger.last,
            bytes_in: ledger.bytes_in,
            gathered_bytes: line.shared.copied.gathered,
            set_aside_bytes: line.shared.copied.set_aside,
            from_sink,
            ..Report::default()
        };
        let source = self.source.report.clone();
        report.source = metered(source, self.source.living().map(|unit| unit as _));
        let copies = self.finished.iter_mut().chain(&mut self.copies);
        for (copy, slots) in iter::once(&mut line.slots).chain(copies).enumerate() {
            for (slot, index) in slots.iter_mut().zip(0..) {
                let stage = metered(slot.report.clone(), slot.living().map(|unit| unit as _));
                match report.stages.get_mut(index) {
                    Some(twin) if copy > 0 => twin.add(&stage),
                    _ => report.stages.push(stage),
                }
            }
        }
        if let End::Sink(sink) = &mut line.shared.end {
            report.pauses = sink.pace.pauses;
            report.gathered_bytes += sink.gathered;
            report.sink = metered(sink.report.clone(), sink.living().map(|unit| unit as _));
        }
        // The ledger has an account for each of them, in this order. It counts once for all copies.
        let stages = iter::once(&mut report.source)
            .chain(&mut report.stages)
            .chain(iter::once(&mut report.sink));
        for (stage, account) in stages.zip(&line.ledger.accounts) {
            stage.skipped = account.skipped;
            stage.dead_letters = account.dead_letters;
        }
        report
    }
}

/// Adds what was measured, if it is a component.
fn metered(mut report: StageReport, living: Option<&mut dyn Living>) -> StageReport {
    if let Some(unit) = living {
        report.metered.add(&unit.metered());
    }
    report
}
