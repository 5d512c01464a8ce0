//! The books on what became of every element.
//!
//! The ledger promises: every element that was taken is counted once, under one outcome, so that
//! `taken` is the sum of the others, whatever ended the run. Elements are settled in the order of
//! the stream, a batch at a time, after the batch has been through all stages. A dead letter is
//! counted once its handler has taken it. What the sink has taken is counted as delivered even if
//! the run ends in the same batch, and only what nobody was called with is counted as not reached.

use super::dead_letters::Handlers;
use super::outcomes::{BatchOutcomes, Ruling};
use super::policy::Verdict;
use crate::pipeline::chunk::{Chunk, elements};
use crate::pipeline::report::{PipelineError, Place, Reason, Rejected, Settled, Tally};
use crate::streaming::StreamElement;

/// Counts what became of elements, and says it to those who want to know.
pub(crate) struct Ledger<'p> {
    /// One for the source, for each stage, and for the sink, by their places in the pipeline.
    pub(crate) accounts: Vec<Account>,
    /// How many elements of the source an earlier run was done with: the first one comes after them.
    before: u64,
    /// What became of the source's elements.
    pub(crate) elements: Tally,
    /// What became of the elements that stages handed over at their end.
    pub(crate) last: Tally,
    pub(crate) bytes_in: u64,
    /// How many of the source's elements are done with, of the first ones.
    pub(crate) done: Done,
    pub(crate) handlers: Handlers<'p>,
}

/// How many elements of the source are done with: none of those, and none before them, is to come
/// again.
#[derive(Debug)]
pub(crate) struct Done {
    elements: u64,
    /// Whether one was not done with, so that those after it don't count.
    is_over: bool,
}

impl Done {
    pub(crate) fn elements(&self) -> u64 {
        self.elements
    }

    fn add(&mut self, elements: u64) {
        if !self.is_over {
            self.elements += elements;
        }
    }

    fn settle(&mut self, settled: Settled, in_part: bool) {
        self.is_over |= in_part || matches!(settled, Settled::Failed | Settled::Unreached);
        self.add(1);
    }
}

/// What a stage's failures have cost.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub(crate) name: String,
    pub(crate) skipped: u64,
    pub(crate) dead_letters: u64,
}

/// Where the elements of a batch come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CameFrom {
    /// From the source, while the stream flows.
    Source,
    /// The stage of this place in the pipeline handed them over at its end.
    EndOf(usize),
}

impl<'p> Ledger<'p> {
    /// Nothing has happened yet. The names are those of the source, the stages and the sink.
    pub(crate) fn new(
        names: impl Iterator<Item = String>,
        before: u64,
        handlers: Handlers<'p>,
    ) -> Self {
        let accounts = names.map(|name| Account {
            name,
            skipped: 0,
            dead_letters: 0,
        });
        Self {
            accounts: accounts.collect(),
            before,
            elements: Tally::default(),
            last: Tally::default(),
            bytes_in: 0,
            done: Done {
                elements: before,
                is_over: false,
            },
            handlers,
        }
    }

    /// Settles a batch. `halted` says that the run ended in the middle of it.
    ///
    /// # Errors
    ///
    /// The element that ends the run, or a handler that failed.
    pub(crate) fn settle(
        &mut self,
        chunk: Chunk<'_>,
        outcomes: &mut BatchOutcomes,
        from: CameFrom,
        halted: bool,
    ) -> Result<(), PipelineError> {
        let tally = self.tally(from);
        let base = tally.taken;
        tally.taken += chunk.len() as u64;
        if outcomes.are_plain() && !halted {
            let delivered = outcomes.delivered();
            tally.delivered += delivered;
            tally.filtered += chunk.len() as u64 - delivered;
            if from == CameFrom::Source {
                self.bytes_in += chunk.bytes() as u64;
                self.done.add(chunk.len() as u64);
            }
            return Ok(());
        }
        outcomes.put_in_order();
        self.settle_each(elements(chunk.batch)?, outcomes, (from, base), halted)
    }

    /// Settles the elements of a batch one by one, of which `base` others came before.
    fn settle_each<'e>(
        &mut self,
        elements: impl Iterator<Item = StreamElement<'e>>,
        outcomes: &mut BatchOutcomes,
        (from, base): (CameFrom, u64),
        halted: bool,
    ) -> Result<(), PipelineError> {
        let mut rulings = outcomes.take_rulings().into_iter().peekable();
        // Of the last element that the sink has taken something of, it may lack the rest.
        self.done.is_over |= outcomes.has_stray();
        let in_part = halted.then(|| outcomes.last_delivered()).flatten();
        let mut ended: Option<PipelineError> = None;
        let mut failed = None;
        for (element, origin) in elements.zip(0..) {
            let beyond = halted || outcomes.is_beyond_cut(origin);
            let settled = match rulings.next_if(|ruling| ruling.origin == origin) {
                Some(ruling) => {
                    let place = self.place(from, base, origin);
                    let settled = match &failed {
                        None => self.reject(element, &place, &ruling),
                        // A handler that has failed is not called again.
                        Some(_) => Ok(Settled::Failed),
                    };
                    if ruling.ends_run {
                        self.add_to_end(&mut ended, ruling, place);
                    }
                    settled.unwrap_or_else(|error| {
                        failed = Some(error);
                        Settled::Failed
                    })
                }
                None if outcomes.is_delivered(origin) => Settled::Delivered,
                None if beyond => Settled::Unreached,
                None => Settled::Filtered,
            };
            self.tally(from).count(settled);
            if from == CameFrom::Source {
                self.done.settle(settled, in_part == Some(origin));
            }
            if from == CameFrom::Source && settled != Settled::Unreached {
                self.bytes_in += element.payload.len() as u64;
            }
        }
        let stray = outcomes.has_stray().then(|| {
            let place = self.place(from, base, 0);
            self.internal(
                0,
                place,
                "an outcome of an element that is not in the batch",
            )
        });
        match failed.or(ended).or(stray) {
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
    ) -> Result<Settled, PipelineError> {
        let (handler, settled) = match ruling.verdict {
            Verdict::DeadLetter => (&mut self.handlers.dead_letters, Settled::DeadLetter),
            Verdict::Skip if !ruling.ends_run => (&mut self.handlers.skipped, Settled::Skipped),
            Verdict::Skip | Verdict::Fail => return Ok(Settled::Failed),
        };
        let Some(account) = self.accounts.get_mut(ruling.position) else {
            let what = "a failure of a stage that there is not";
            return Err(self.internal(ruling.position, place.clone(), what));
        };
        handler.write(&Rejected {
            element,
            place: place.clone(),
            stage: &account.name,
            position: ruling.position,
            reason: &ruling.reason,
            ends_run: ruling.ends_run,
        })?;
        match settled {
            Settled::DeadLetter => account.dead_letters += 1,
            _ => account.skipped += 1,
        }
        Ok(settled)
    }

    /// Adds an element to the error that ends the run: it is the first one that is named.
    fn add_to_end(&self, ended: &mut Option<PipelineError>, ruling: Ruling, place: Place) {
        if let Some(PipelineError::Element { in_flight, .. }) = ended {
            *in_flight += 1;
            return;
        }
        *ended = Some(self.element_error(ruling.position, place, ruling.reason));
    }

    /// A mistake of the pipeline itself, which ends the run.
    #[cold]
    fn internal(&self, position: usize, place: Place, what: &'static str) -> PipelineError {
        self.element_error(position, place, Reason::Internal(what))
    }

    fn element_error(&self, position: usize, place: Place, reason: Reason) -> PipelineError {
        PipelineError::Element {
            stage: self.name(position).to_owned(),
            position,
            place,
            in_flight: 1,
            reason,
        }
    }

    fn place(&self, from: CameFrom, base: u64, origin: u32) -> Place {
        match from {
            CameFrom::Source => self.taken_at(base + u64::from(origin)),
            CameFrom::EndOf(position) => Place::LeftBy(self.name(position).to_owned()),
        }
    }

    /// The place of an element of the source that so many came before in this run.
    pub(crate) fn taken_at(&self, others: u64) -> Place {
        Place::Taken(self.before + others + 1)
    }

    fn tally(&mut self, from: CameFrom) -> &mut Tally {
        match from {
            CameFrom::Source => &mut self.elements,
            CameFrom::EndOf(_) => &mut self.last,
        }
    }

    pub(crate) fn name(&self, position: usize) -> &str {
        let account = self.accounts.get(position);
        account.map_or("an unknown stage", |account| &account.name)
    }
}
