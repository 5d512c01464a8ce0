//! What a stage answers for the elements of a batch, one by one.

use super::error::PipelineError;
use super::fates::Fates;
use super::gather::{Chunk, Gather, elements};
use super::host::{Made, code};
use super::policy::OnError;
use super::reason::Reason;
use super::report::StageReport;
use super::stats::Watch;
use super::step::Step;
use crate::streaming::{BatchResult, ElementBatch, MalformedBatch, ProcessError, owned};

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

/// The stage, as far as its answers concern it.
pub(crate) struct Place<'c> {
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
}

impl Errors<'_> {
    #[cold]
    fn reason(&self, at: usize) -> Reason {
        let reason = match self {
            Self::Guest(errors) => errors.get(at).map(|error| Reason::of(*error)),
            Self::Host(errors) => errors.get(at).map(|error| match error {
                owned::ProcessError::Fatal(message) => Reason::Fatal {
                    message: message.clone(),
                    stderr: String::new(),
                },
                refusal => Reason::Refused(refusal.clone()),
            }),
        };
        let missing = || owned::ProcessError::Internal("the answer has no error".to_owned());
        reason.unwrap_or_else(|| Reason::Refused(missing()))
    }
}

/// Makes a chunk of the answers: where it can, of the outputs as they lie there.
pub(crate) fn sort<'c>(
    answers: Answers<'c>,
    chunk: Chunk<'c>,
    place: Place<'_>,
    fresh: &'c mut Vec<u32>,
    mixed: &'c mut Gather,
    fates: &mut Fates,
) -> Result<Step<'c>, PipelineError> {
    if answers.all(code::FORWARD) {
        place.report.passed(chunk);
        return Ok(Step::Next(chunk));
    }
    if let (true, Chunk::Many { origins, .. }) = (answers.all(code::OUTPUT), chunk) {
        let batch = answers.outputs;
        let chunk = Chunk::Many { batch, origins };
        place.report.passed(chunk);
        return Ok(Step::Next(chunk));
    }
    let one;
    let origins = match chunk {
        Chunk::Many { origins, .. } => origins,
        Chunk::One { origin, .. } => {
            one = [origin];
            &one[..]
        }
    };
    fresh.clear();
    let report = place.report;
    let (mut counts, mut failed) = (answers.counts.iter(), 0);
    for (code, origin) in answers.codes.iter().zip(origins) {
        let origin = *origin;
        match *code {
            code::FORWARD | code::OUTPUT => fresh.push(origin),
            code::MULTIPLE => {
                let count = counts.next().copied().unwrap_or_default() as usize;
                fresh.extend(std::iter::repeat_n(origin, count));
                match count {
                    0 => report.filtered += 1,
                    1 => {}
                    _ if place.last => {}
                    _ => fates.fan(origin),
                }
            }
            code::FAILED => {
                let reason = answers.errors.reason(failed);
                failed += 1;
                report.failed(place.watch);
                if !reason.has_ended() {
                    fates.fail(origin, place.position, place.policy, reason);
                } else if place.policy.retries.is_none() {
                    fates.end(&[origin], place.position, place.policy, &reason);
                } else {
                    // It is not tried again: others have been answered after it.
                    *place.stale = true;
                    fates.fail(origin, place.position, place.policy, reason);
                }
            }
            _ => report.filtered += 1,
        }
    }
    if fresh.is_empty() {
        return Ok(Step::Nothing);
    }
    let step = match answers.codes.contains(&code::FORWARD) {
        true => Step::Mixed(mix(answers, chunk, fresh, mixed)?),
        false => Step::Next(several(answers.outputs, fresh)?),
    };
    if let Step::Next(chunk) | Step::Mixed(chunk) = step {
        report.passed(chunk);
    }
    Ok(step)
}

/// The outputs as they lie there.
fn several<'c>(batch: ElementBatch<'c>, origins: &'c [u32]) -> Result<Chunk<'c>, PipelineError> {
    if let &[origin] = origins {
        let element = elements(batch)?.next();
        if let Some(element) = element {
            return Ok(Chunk::One { element, origin });
        }
    }
    Ok(Chunk::Many { batch, origins })
}

/// Puts together what was passed on and what was made.
fn mix<'c>(
    answers: Answers<'_>,
    chunk: Chunk<'_>,
    origins: &[u32],
    mixed: &'c mut Gather,
) -> Result<Chunk<'c>, PipelineError> {
    mixed.clear();
    let mut outputs = elements(answers.outputs)?;
    let (mut counts, mut origins) = (answers.counts.iter(), origins.iter().copied());
    let mut add = |element, mixed: &mut Gather| match origins.next() {
        Some(origin) => mixed.push(element, origin),
        None => Ok(()),
    };
    let Chunk::Many { batch, .. } = chunk else {
        return Ok(mixed.view());
    };
    for (element, code) in elements(batch)?.zip(answers.codes) {
        let count = match *code {
            code::FORWARD => {
                add(element, mixed)?;
                continue;
            }
            code::OUTPUT => 1,
            code::MULTIPLE => counts.next().copied().unwrap_or_default(),
            _ => 0,
        };
        for output in outputs.by_ref().take(count as usize) {
            add(output, mixed)?;
        }
    }
    Ok(mixed.view())
}
