//! What became of every element: counted, and said to those who want to know.

use super::error::{HostError, PipelineError};
use super::fates::{Fates, Ruling};
use super::gather::{Chunk, elements};
use super::policy::Verdict;
use super::reason::{Place, Rejected};
use super::report::Tally;
use crate::streaming::StreamElement;

/// Takes elements that did not get through.
///
/// Functions do: `|rejected: &Rejected<'_>| { ..; Ok(()) }`.
pub trait DeadLetters: Send {
    /// Takes an element. The elements come in the order of the stream.
    ///
    /// # Errors
    ///
    /// An error ends the run.
    fn take(&mut self, rejected: &Rejected<'_>) -> Result<(), HostError>;

    /// Hears that nothing comes for a while. What was gathered may be written now.
    ///
    /// # Errors
    ///
    /// An error ends the run.
    fn flush(&mut self) -> Result<(), HostError> {
        Ok(())
    }
}

impl<F> DeadLetters for F
where
    F: FnMut(&Rejected<'_>) -> Result<(), HostError> + Send,
{
    fn take(&mut self, rejected: &Rejected<'_>) -> Result<(), HostError> {
        self(rejected)
    }
}

/// What a stage's failures have cost.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Lost {
    pub(crate) skipped: u64,
    pub(crate) dead_letters: u64,
}

/// Counts what became of elements, and says it to those who want to know.
pub(crate) struct Ledger<'p> {
    /// The names of the source, the stages and the sink.
    pub(crate) names: Vec<String>,
    pub(crate) lost: Vec<Lost>,
    pub(crate) elements: Tally,
    pub(crate) last: Tally,
    pub(crate) bytes_in: u64,
    pub(crate) dead_letters: Option<Box<dyn DeadLetters + 'p>>,
    pub(crate) skipped: Option<Box<dyn DeadLetters + 'p>>,
}

impl Ledger<'_> {
    /// Settles a batch. `left_by` is the place of the stage that handed it over at its end, if it
    /// is not from the source; `halted` says that the run ended in the middle of it.
    ///
    /// # Errors
    ///
    /// The element that ends the run, or a handler that failed.
    pub(crate) fn settle(
        &mut self,
        chunk: Chunk<'_>,
        fates: &mut Fates,
        left_by: Option<usize>,
        halted: bool,
    ) -> Result<(), PipelineError> {
        let tally = match left_by {
            Some(_) => &mut self.last,
            None => &mut self.elements,
        };
        let base = tally.taken;
        tally.taken += chunk.len() as u64;
        if fates.are_plain() && !halted {
            let delivered = fates.delivered();
            tally.delivered += delivered;
            tally.filtered += chunk.len() as u64 - delivered;
            if left_by.is_none() {
                self.bytes_in += chunk.bytes() as u64;
            }
            return Ok(());
        }
        fates.sort();
        match chunk {
            Chunk::One { element, .. } => {
                self.settle_each([element].into_iter(), fates, (base, left_by), halted)
            }
            Chunk::Many { batch, .. } => {
                self.settle_each(elements(batch)?, fates, (base, left_by), halted)
            }
        }
    }

    fn settle_each<'e>(
        &mut self,
        elements: impl Iterator<Item = StreamElement<'e>>,
        fates: &mut Fates,
        (base, left_by): (u64, Option<usize>),
        halted: bool,
    ) -> Result<(), PipelineError> {
        let mut rulings = std::mem::take(&mut fates.verdicts).into_iter().peekable();
        let mut ended: Option<PipelineError> = None;
        let mut failed = None;
        for (element, origin) in elements.zip(0..) {
            let ruling = rulings.next_if(|ruling| ruling.origin == origin);
            let beyond = halted || fates.cut.is_some_and(|cut| origin > cut.last);
            let mut count: fn(&mut Tally) -> &mut u64 = match &ruling {
                Some(_) => |tally| &mut tally.failed,
                None if fates.is_delivered(origin) => |tally| &mut tally.delivered,
                None if beyond => |tally| &mut tally.unreached,
                None => |tally| &mut tally.filtered,
            };
            if let Some(ruling) = ruling {
                let place = match left_by {
                    Some(position) => Place::LeftBy(self.name(position).to_owned()),
                    None => Place::Taken(base + u64::from(origin) + 1),
                };
                if failed.is_none() {
                    match self.reject(element, &place, &ruling) {
                        Ok(Verdict::Fail) => {}
                        Ok(Verdict::Skip) => count = |tally| &mut tally.skipped,
                        Ok(Verdict::DeadLetter) => count = |tally| &mut tally.dead_letters,
                        Err(error) => failed = Some(error),
                    }
                }
                if ruling.ends_run {
                    match &mut ended {
                        None => {
                            ended = Some(PipelineError::Element {
                                stage: self.name(ruling.position).to_owned(),
                                position: ruling.position,
                                place,
                                in_flight: 1,
                                reason: ruling.reason,
                            });
                        }
                        Some(PipelineError::Element { in_flight, .. }) => *in_flight += 1,
                        Some(_) => {}
                    }
                }
            }
            let tally = match left_by {
                Some(_) => &mut self.last,
                None => &mut self.elements,
            };
            let before = tally.unreached;
            *count(tally) += 1;
            if left_by.is_none() && tally.unreached == before {
                self.bytes_in += element.payload.len() as u64;
            }
        }
        match failed.or(ended) {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }

    /// Hands an element that did not get through to whoever wants it, and says how it counts.
    fn reject(
        &mut self,
        element: StreamElement<'_>,
        place: &Place,
        ruling: &Ruling,
    ) -> Result<Verdict, PipelineError> {
        let (handler, what) = match ruling.verdict {
            Verdict::DeadLetter => (&mut self.dead_letters, "the dead letters"),
            Verdict::Skip if !ruling.ends_run => (&mut self.skipped, "the skipped elements"),
            Verdict::Skip | Verdict::Fail => return Ok(Verdict::Fail),
        };
        let rejected = Rejected {
            element,
            place: place.clone(),
            stage: self.names.get(ruling.position).map_or("", |name| name),
            position: ruling.position,
            reason: &ruling.reason,
            ends_run: ruling.ends_run,
        };
        if let Some(handler) = handler {
            handler
                .take(&rejected)
                .map_err(|source| PipelineError::Host {
                    stage: what.to_owned(),
                    source,
                })?;
        }
        if let Some(lost) = self.lost.get_mut(ruling.position) {
            match ruling.verdict {
                Verdict::DeadLetter => lost.dead_letters += 1,
                _ => lost.skipped += 1,
            }
        }
        Ok(ruling.verdict)
    }

    pub(crate) fn name(&self, position: usize) -> &str {
        self.names.get(position).map_or("", |name| name)
    }

    /// Says that nothing comes for a while.
    pub(crate) fn flush(&mut self) -> Result<(), PipelineError> {
        let handlers = [&mut self.dead_letters, &mut self.skipped];
        for handler in handlers.into_iter().flatten() {
            handler.flush().map_err(|source| PipelineError::Host {
                stage: "the dead letters".to_owned(),
                source,
            })?;
        }
        Ok(())
    }
}
