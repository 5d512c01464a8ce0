//! What a stage answers for the elements of a batch, one by one.

use crate::pipeline::chunk::{Chunk, Gather, Unformed, elements};
use crate::pipeline::outcome::{BatchOutcomes, OnError};
use crate::pipeline::part::{Made, code};
use crate::pipeline::report::{PipelineError, Reason, StageReport, Watch};
use crate::streaming::{
    BatchResult, ElementBatch, MalformedBatch, OutputElement, ProcessError, owned,
};

/// What a stage has made of a chunk.
pub(crate) enum Step<'c> {
    /// This goes on.
    Next(Chunk<'c>),
    /// This goes on. It was copied, to put together what was passed on and what was made.
    Mixed(Chunk<'c>),
    /// These go on, in place of one element.
    Several(&'c [OutputElement<'c>], u32),
    /// Nothing goes on.
    Nothing,
}

/// What a stage answers for the elements of a batch. The columns agree.
#[derive(Clone, Copy)]
pub(crate) struct Answers<'c> {
    codes: &'c [u8],
    counts: &'c [u32],
    outputs: ElementBatch<'c>,
    errors: Errors<'c>,
}

#[derive(Clone, Copy)]
enum Errors<'c> {
    Guest(&'c [ProcessError<'c>]),
    Host(&'c [owned::ProcessError]),
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
            errors: Errors::Guest(result.errors),
        })
    }

    pub(crate) fn of_host(made: &'c Made) -> Self {
        Self {
            codes: &made.codes,
            counts: &made.counts,
            outputs: made.outputs.view(),
            errors: Errors::Host(&made.errors),
        }
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
        chunk: Chunk<'c>,
        mut asked: Asked<'_>,
        fresh: &'c mut Vec<u32>,
        mixed: &'c mut Gather,
        outcomes: &mut BatchOutcomes,
    ) -> Result<Step<'c>, PipelineError> {
        if self.codes.len() != chunk.len() {
            return Ok(lost(chunk, asked.position, outcomes));
        }
        if self.all(code::FORWARD) {
            asked.report.passed(chunk);
            return Ok(Step::Next(chunk));
        }
        if let (true, Chunk::Many { origins, .. }) = (self.all(code::OUTPUT), chunk) {
            let batch = self.outputs;
            if batch.len() != origins.len() {
                return Ok(lost(chunk, asked.position, outcomes));
            }
            let chunk = Chunk::Many { batch, origins };
            asked.report.passed(chunk);
            return Ok(Step::Next(chunk));
        }
        fresh.clear();
        if self
            .settle(chunk.origins(), &mut asked, fresh, outcomes)
            .is_none()
        {
            return Ok(lost(chunk, asked.position, outcomes));
        }
        if fresh.is_empty() {
            return Ok(Step::Nothing);
        }
        let step = match chunk {
            Chunk::Many { batch, .. } if self.codes.contains(&code::FORWARD) => {
                match self.mix(batch, fresh, mixed)? {
                    true => Step::Mixed(mixed.view()),
                    false => return Ok(lost(chunk, asked.position, outcomes)),
                }
            }
            _ if self.outputs.len() == fresh.len() => Step::Next(Chunk::of(self.outputs, fresh)?),
            _ => return Ok(lost(chunk, asked.position, outcomes)),
        };
        if let Step::Next(made) | Step::Mixed(made) = step {
            asked.report.passed(made);
        }
        Ok(step)
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
                    let reason = self.errors.reason(failed)?;
                    failed += 1;
                    asked.failed(origin, reason, outcomes);
                }
                _ => return None,
            }
        }
        Some(())
    }

    /// Puts together what was passed on and what was made. Answers whether there is an element
    /// for each origin.
    fn mix(
        &self,
        batch: ElementBatch<'_>,
        origins: &[u32],
        mixed: &mut Gather,
    ) -> Result<bool, Unformed> {
        mixed.clear();
        let mut outputs = elements(self.outputs)?;
        let mut counts = self.counts.iter();
        for (element, code) in elements(batch)?.zip(self.codes) {
            let count = match *code {
                code::FORWARD => {
                    mixed.batch.push(element)?;
                    continue;
                }
                code::OUTPUT => 1,
                code::MULTIPLE => match counts.next() {
                    Some(count) => *count as usize,
                    None => return Ok(false),
                },
                _ => 0,
            };
            for output in outputs.by_ref().take(count) {
                mixed.batch.push(output)?;
            }
        }
        mixed.origins.extend_from_slice(origins);
        Ok(mixed.batch.len() == origins.len())
    }
}

/// What a stage has answered is not of these elements.
#[cold]
fn lost<'c>(chunk: Chunk<'_>, position: usize, outcomes: &mut BatchOutcomes) -> Step<'c> {
    let what = "a stage's answers are not of the elements that it was called with";
    outcomes.lose(chunk.origins(), position, what);
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

impl Errors<'_> {
    #[cold]
    fn reason(&self, at: usize) -> Option<Reason> {
        match self {
            Self::Guest(errors) => errors.get(at).map(|error| Reason::of(*error)),
            Self::Host(errors) => errors.get(at).map(|error| Reason::of_owned(error.clone())),
        }
    }
}
