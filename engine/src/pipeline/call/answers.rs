//! What a stage answers for the elements of a batch, one by one.

use std::ops::Range;

use crate::pipeline::chunk::{Chunk, Copied, Gather, Unformed, elements};
use crate::pipeline::outcome::{BatchOutcomes, OnError};
use crate::pipeline::part::{Made, code};
use crate::pipeline::report::{PipelineError, Reason, StageReport, Watch};
use crate::streaming::{BatchResult, ElementBatch, Elements, MalformedBatch, ProcessError};

/// What goes on of a chunk, or of a part of one.
pub(crate) enum Step<'c> {
    /// This does.
    Next(Chunk<'c>),
    /// Nothing does.
    Nothing,
}

/// The elements that a stage has answered for: a chunk, or a part of one.
#[derive(Clone, Copy)]
pub(crate) struct Part<'c> {
    chunk: Chunk<'c>,
    /// The place of the first one.
    from: usize,
    origins: &'c [u32],
}

impl<'c> Part<'c> {
    pub(crate) fn new(chunk: Chunk<'c>, places: Range<usize>) -> Self {
        let from = places.start;
        let origins = chunk.origins.get(places).unwrap_or_default();
        Self {
            chunk,
            from,
            origins,
        }
    }

    /// All of a chunk.
    pub(crate) fn whole(chunk: Chunk<'c>) -> Self {
        Self::new(chunk, 0..chunk.len())
    }

    fn is_whole(&self) -> bool {
        self.origins.len() == self.chunk.len()
    }
}

/// What a stage answers for the elements of a batch. The columns agree.
#[derive(Clone, Copy)]
pub(crate) struct Answers<'c> {
    codes: &'c [u8],
    counts: &'c [u32],
    outputs: ElementBatch<'c>,
    errors: &'c [ProcessError<'c>],
}

/// The stage that was asked, as far as its answers concern it.
pub(crate) struct Asked<'c> {
    pub(crate) position: usize,
    pub(crate) policy: OnError,
    /// Whether no stage comes after it.
    pub(crate) last: bool,
    pub(crate) stale: &'c mut bool,
    pub(crate) report: &'c mut StageReport,
    pub(crate) watch: Option<&'c Watch>,
    pub(crate) copied: &'c mut Copied,
}

impl<'c> Answers<'c> {
    pub(crate) fn of_guest(
        result: &BatchResult<'c>,
        elements: usize,
    ) -> Result<Self, MalformedBatch> {
        result.outcomes(elements)?;
        Ok(Self {
            codes: result.outcomes,
            counts: result.counts,
            outputs: result.outputs,
            errors: result.errors,
        })
    }

    /// What was taken down of calls with one element after the other. Those that failed are
    /// settled.
    pub(crate) fn of_calls(made: &'c Made) -> Self {
        Self {
            codes: &made.codes,
            counts: &made.counts,
            outputs: made.outputs.view(),
            errors: &[],
        }
    }

    /// How many elements come before the first one that the stage has ended on. What it has answered for
    /// those after it, it has answered without a state.
    pub(crate) fn before_end(&self) -> usize {
        let mut errors = self.errors.iter();
        let ended = self.codes.iter().position(|code| {
            *code == code::FAILED && matches!(errors.next(), Some(ProcessError::Fatal(_)))
        });
        ended.unwrap_or(self.codes.len())
    }

    fn all(&self, code: u8) -> bool {
        self.codes.iter().all(|each| *each == code)
    }

    /// Makes a chunk of the answers: where it can, of the outputs as they lie there.
    ///
    /// The columns were checked, or are the program's own. If they don't agree with each other
    /// after all, the elements are lost, and end the run: none goes on that nobody has made.
    pub(crate) fn into_step(
        self,
        part: Part<'c>,
        mut asked: Asked<'_>,
        fresh: &'c mut Vec<u32>,
        mixed: &'c mut Gather,
        outcomes: &mut BatchOutcomes,
    ) -> Result<Step<'c>, PipelineError> {
        let origins = part.origins;
        if self.codes.len() != origins.len() {
            return Ok(lost(origins, asked.position, outcomes));
        }
        let next = if self.all(code::FORWARD) && part.is_whole() {
            part.chunk
        } else if self.all(code::OUTPUT) && self.outputs.len() == origins.len() {
            let batch = self.outputs;
            Chunk { batch, origins }
        } else {
            fresh.clear();
            let settled = self.settle(origins, &mut asked, fresh, outcomes);
            if settled.is_none() {
                return Ok(lost(origins, asked.position, outcomes));
            }
            if fresh.is_empty() {
                return Ok(Step::Nothing);
            }
            let (origins, batch) = (&**fresh, self.outputs);
            if self.codes.contains(&code::FORWARD) {
                self.mix(part.chunk.elements_from(part.from)?, origins, mixed)?;
                asked.copied.gathered += mixed.batch.payload_bytes() as u64;
                mixed.view()
            } else {
                Chunk { batch, origins }
            }
        };
        if next.batch.len() != next.origins.len() {
            return Ok(lost(origins, asked.position, outcomes));
        }
        asked.report.add_out(next.len(), next.bytes());
        Ok(Step::Next(next))
    }

    /// Settles the elements that don't go on, and gathers the origins of those that do. `None`
    /// says that a column is too short.
    fn settle(
        &self,
        origins: &[u32],
        asked: &mut Asked<'_>,
        fresh: &mut Vec<u32>,
        outcomes: &mut BatchOutcomes,
    ) -> Option<()> {
        let (mut counts, mut failed) = (self.counts.iter(), 0);
        for (code, origin) in self.codes.iter().zip(origins) {
            let origin = *origin;
            match *code {
                code::FILTERED => asked.report.filtered += 1,
                code::FORWARD | code::OUTPUT => fresh.push(origin),
                code::MULTIPLE => {
                    let count = *counts.next()? as usize;
                    fresh.extend(std::iter::repeat_n(origin, count));
                    match count {
                        0 => asked.report.filtered += 1,
                        1 => {}
                        _ if asked.last => {}
                        _ => outcomes.fan(origin),
                    }
                }
                code::FAILED => {
                    let error = self.errors.get(failed)?;
                    failed += 1;
                    asked.failed(origin, Reason::of(*error), outcomes);
                }
                code::SETTLED => {}
                _ => return None,
            }
        }
        Some(())
    }

    /// Puts together what was passed on and what was made. If the columns don't agree, there is not
    /// an element for each origin.
    fn mix(
        &self,
        taken: Elements<'_>,
        origins: &[u32],
        mixed: &mut Gather,
    ) -> Result<(), Unformed> {
        mixed.clear();
        let mut outputs = elements(self.outputs)?;
        let mut counts = self.counts.iter();
        for (element, code) in taken.zip(self.codes) {
            let count = match *code {
                code::FORWARD => {
                    mixed.batch.push(element)?;
                    continue;
                }
                code::OUTPUT => 1,
                code::MULTIPLE => counts.next().map_or(0, |count| *count as usize),
                _ => 0,
            };
            mixed.batch.extend(outputs.by_ref().take(count))?;
        }
        mixed.origins.extend_from_slice(origins);
        Ok(())
    }
}

/// What a stage has answered is not of these elements.
#[cold]
fn lost<'c>(origins: &[u32], position: usize, outcomes: &mut BatchOutcomes) -> Step<'c> {
    let what = "a stage's answers are not of the elements that it was called with";
    outcomes.lose(origins, position, what);
    Step::Nothing
}

impl Asked<'_> {
    /// The stage has failed on one of several elements.
    fn failed(&mut self, origin: u32, reason: Reason, outcomes: &mut BatchOutcomes) {
        self.report.failed(self.watch);
        if !reason.has_ended() {
            outcomes.fail(origin, self.position, self.policy, reason);
        } else if self.policy.after_end.replaces() {
            // It is not tried again: others have been answered after it.
            *self.stale = true;
            outcomes.fail(origin, self.position, self.policy, reason);
        } else {
            outcomes.end(&[origin], self.position, self.policy, &reason);
        }
    }
}
