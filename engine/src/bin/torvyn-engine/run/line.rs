//! The components that an element goes through, one after the other.

use torvyn_engine::streaming::{OutputElement, ProcessResult, StreamElement};

use super::dead_letters::Policy;
use super::end::End;
use super::report::Report;
use super::stage::{Label, Left, Sourcing, Transforming};
use super::stop::{Stop, Trouble, worse};

/// What has happened so far.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    /// Elements from the source.
    pub(super) taken: u64,
    /// Elements that came to the end, and were not taken back.
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

const TEARDOWN: &str = "in `teardown`";

/// What to do about an element that ended the run.
const GO_ON: &str = "to go on with the next one, use `--on-error skip`, or \
    `--on-error dead-letter=FILE` to keep those that failed";

/// The components, and what comes after them.
pub(super) struct Line {
    stages: Vec<Transforming>,
    rest: Rest,
}

/// What comes after the components.
struct Rest {
    end: End,
    policy: Policy,
    counts: Counts,
    /// What an element is called in messages: an element, or a line.
    element: &'static str,
}

/// Which element is meant.
#[derive(Clone, Copy)]
enum Which<'a> {
    /// The one that was taken last.
    Taken,
    /// One that a component handed over at its end.
    LeftBy(&'a Label),
}

impl Line {
    pub(super) fn new(
        stages: Vec<Transforming>,
        end: End,
        policy: Policy,
        element: &'static str,
    ) -> Self {
        let counts = Counts::default();
        let rest = Rest {
            end,
            policy,
            counts,
            element,
        };
        Self { stages, rest }
    }

    pub(super) fn counts(&self) -> Counts {
        self.rest.counts
    }

    /// Sends an element from the source down the line.
    #[inline]
    pub(super) fn take(
        &mut self,
        element: StreamElement<'_>,
        report: &mut Report,
    ) -> Result<(), Stop> {
        self.rest.counts.taken += 1;
        self.rest.counts.bytes_in += element.payload.len() as u64;
        self.rest
            .send(&mut self.stages, element, Which::Taken, report)
    }

    /// Whether the sink has asked for a pause.
    #[inline]
    pub(super) fn paused(&self) -> bool {
        self.rest.end.paused()
    }

    /// Gives a paused sink its time.
    pub(super) fn resume(&mut self) {
        self.rest.end.resume();
    }

    /// Ends the work of all components, in the order of the stream.
    pub(super) fn finish(
        &mut self,
        source: Option<&mut Sourcing>,
        report: &mut Report,
    ) -> Result<(), Stop> {
        if let Some(source) = source {
            match source.teardown() {
                Ok(left) => self.rest.send_left(&mut self.stages, left, report)?,
                Err(trouble) => return Err(trouble.into_stop(TEARDOWN, &source.stderr())),
            }
        }
        let mut stages = &mut self.stages[..];
        while let Some((stage, later)) = stages.split_first_mut() {
            match stage.teardown() {
                Ok(left) => self.rest.send_left(later, left, report)?,
                Err(trouble) => return Err(trouble.into_stop(TEARDOWN, &stage.stderr())),
            }
            stages = later;
        }
        self.rest.end.finish()
    }

    /// Writes what was gathered, the dead letters first.
    pub(super) fn flush(&mut self) -> Result<(), Stop> {
        let kept = self.rest.policy.flush();
        worse(kept, self.rest.end.flush())
    }
}

impl Rest {
    /// Sends what a component handed over at its end through the later ones.
    fn send_left(
        &mut self,
        stages: &mut [Transforming],
        left: Left<'_>,
        report: &mut Report,
    ) -> Result<(), Stop> {
        left.elements.iter().try_for_each(|element| {
            let element = input_of(*element);
            self.send(stages, element, Which::LeftBy(left.by), report)
        })
    }

    #[inline]
    fn send(
        &mut self,
        stages: &mut [Transforming],
        element: StreamElement<'_>,
        which: Which<'_>,
        report: &mut Report,
    ) -> Result<(), Stop> {
        let mark = self.end.mark(&self.counts);
        match push(stages, element, &mut self.end, &mut self.counts) {
            Ok(()) => self.end.flush_if_full(),
            Err(trouble) => {
                self.end.rollback(&mark, &mut self.counts);
                self.failed(element, which, trouble, report)
            }
        }
    }

    /// Does with an element that did not get through what the user wants.
    #[cold]
    fn failed(
        &mut self,
        element: StreamElement<'_>,
        which: Which<'_>,
        trouble: Trouble,
        report: &mut Report,
    ) -> Result<(), Stop> {
        let number = match which {
            Which::Taken => Some(self.counts.taken),
            Which::LeftBy(_) => None,
        };
        let place = match which {
            Which::Taken => format!("on {} {}", self.element, self.counts.taken),
            Which::LeftBy(component) => {
                format!("on an element that {component} handed over at its end")
            }
        };
        match trouble {
            Trouble::Refused(refusal) => {
                self.counts.failed += 1;
                if let Policy::Fail = self.policy {
                    return Err(Stop::Failed(refusal.into_failure(&place).help(GO_ON)));
                }
                report.failed(number, &place, &refusal);
                self.policy.keep(element.payload)
            }
            Trouble::Ended(ending) => {
                self.counts.failed += 1;
                self.policy.keep(element.payload)?;
                Err(Stop::Failed(ending.into_failure(&place)))
            }
            Trouble::Stop(stop) => Err(stop),
        }
    }
}

/// Sends an element through the components, each of which takes what the one before it has made.
/// Nothing is copied on the way: results are borrowed from the component that made them.
fn push(
    stages: &mut [Transforming],
    element: StreamElement<'_>,
    end: &mut End,
    counts: &mut Counts,
) -> Result<(), Trouble> {
    let Some((stage, later)) = stages.split_first_mut() else {
        return end.take(element, counts);
    };
    let result = match stage.process(element) {
        Ok(result) => result,
        Err(trouble) => return Err(trouble.with_stderr(&stage.stderr())),
    };
    match result {
        ProcessResult::Forward => push(later, element, end, counts),
        ProcessResult::Output(output) => push(later, input_of(output), end, counts),
        ProcessResult::Filtered | ProcessResult::Multiple([]) => {
            counts.dropped += 1;
            Ok(())
        }
        ProcessResult::Multiple(outputs) => outputs
            .iter()
            .try_for_each(|output| push(later, input_of(*output), end, counts)),
    }
}

/// What one component has made, as the next one takes it.
fn input_of(output: OutputElement<'_>) -> StreamElement<'_> {
    StreamElement {
        meta: output.meta,
        payload: output.payload,
    }
}
