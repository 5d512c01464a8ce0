//! What the ledger promises, also when the pipeline itself has made a mistake.

use super::dead_letters::Handlers;
use super::ledger::{CameFrom, Ledger};
use super::outcomes::BatchOutcomes;
use super::policy::OnError;
use crate::pipeline::chunk::{Chunk, Gather};
use crate::pipeline::report::{PipelineError, Rejected, Tally};
use crate::streaming::{ElementMeta, StreamElement};

/// So many elements, each of one byte.
fn batch(elements: u32) -> Gather {
    let mut gather = Gather::default();
    for origin in 0..elements {
        let meta = ElementMeta {
            sequence: u64::from(origin),
            timestamp_ns: 0,
        };
        let payload = b"x";
        gather
            .push(StreamElement { meta, payload }, origin)
            .unwrap();
    }
    gather
}

/// A ledger of a source, one stage and a sink, which has settled five elements already.
fn ledger<'p>() -> Ledger<'p> {
    let names = ["source", "stage", "sink"].into_iter().map(str::to_owned);
    let mut ledger = Ledger::new(names, 0, Handlers::none());
    settle(&mut ledger, 5, |_| {}).unwrap();
    ledger.elements = Tally::default();
    ledger.elements.taken = 5;
    ledger.elements.filtered = 5;
    ledger
}

fn settle(
    ledger: &mut Ledger<'_>,
    elements: u32,
    outcomes: impl FnOnce(&mut BatchOutcomes),
) -> Result<(), PipelineError> {
    let batch = batch(elements);
    let chunk: Chunk<'_> = batch.view();
    let mut settled = BatchOutcomes::default();
    settled.begin(chunk.len());
    outcomes(&mut settled);
    ledger.settle(chunk, &mut settled, CameFrom::Source, false)
}

#[test]
fn elements_that_are_lost_by_mistake_end_the_run_and_are_named() {
    let mut ledger = ledger();
    let settled = settle(&mut ledger, 4, |outcomes| {
        outcomes.deliver(0);
        outcomes.lose(&[1, 2], 1, "a test has lost it");
    });
    assert_eq!(
        settled.unwrap_err().to_string(),
        "`stage` failed on element 7 or one of the 1 after it: internal error in the pipeline, \
         please report it: a test has lost it"
    );
    let elements = ledger.elements;
    assert_eq!((elements.delivered, elements.failed), (1, 2));
    assert_eq!((elements.taken, elements.unreached), (9, 1));
}

#[test]
fn an_outcome_of_an_element_that_there_is_not_ends_the_run() {
    let mut ledger = ledger();
    let settled = settle(&mut ledger, 2, |outcomes| {
        outcomes.deliver(0);
        outcomes.deliver(1);
        outcomes.deliver(2);
    });
    let text = settled.unwrap_err().to_string();
    assert!(
        text.starts_with("`source` failed on element 6: internal error"),
        "{text}"
    );
    assert_eq!(ledger.elements.delivered, 2);
}

#[test]
fn a_dead_letter_of_a_stage_that_there_is_not_ends_the_run() {
    let mut ledger = ledger();
    ledger.handlers.dead_letters.set(|_: &Rejected<'_>| Ok(()));
    let settled = settle(&mut ledger, 1, |outcomes| {
        let refused = crate::streaming::owned::ProcessError::Internal("no".to_owned());
        let reason = crate::pipeline::Reason::Refused(refused);
        outcomes.fail(0, 3, OnError::dead_letter(), reason);
    });
    let text = settled.unwrap_err().to_string();
    assert!(text.contains("on element 6: internal error"), "{text}");
    assert_eq!(
        (ledger.elements.dead_letters, ledger.elements.failed),
        (0, 1)
    );
}
