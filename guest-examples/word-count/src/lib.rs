//! Counts the words of a stream.
//!
//! Every element is counted and then dropped. `lifecycle.teardown` hands the table over:
//! one element per word. [`config`] reads what `lifecycle.init` receives, and [`counter`]
//! counts.

wit_bindgen::generate!({ path: "../../wit", world: "managed-batch-transform" });

mod config;
mod counter;

use std::cell::RefCell;

use exports::torvyn::streaming::lifecycle;
use torvyn::streaming::types::{ElementMeta, OutputElement, ProcessError};
use torvyn_guest::{Element, Error, Outcome, Outputs, Processor};

use config::Config;
use counter::Counter;

/// The counter, and the sequence number that follows the last element's.
struct State {
    counter: Counter,
    next_sequence: u64,
}

thread_local! {
    static STATE: RefCell<Option<State>> = const { RefCell::new(None) };
}

struct WordCount;

export!(WordCount);
torvyn_guest::processor!(WordCount);

impl lifecycle::Guest for WordCount {
    fn init(config: String) -> Result<(), ProcessError> {
        let config = Config::parse(&config).map_err(ProcessError::InvalidInput)?;
        STATE.set(Some(State {
            counter: Counter::new(config),
            next_sequence: 0,
        }));
        Ok(())
    }

    fn teardown() -> Result<Vec<OutputElement>, ProcessError> {
        let Some(state) = STATE.take() else {
            return Ok(Vec::new());
        };
        let lines = state.counter.into_lines().into_iter();
        let elements = lines
            .zip(state.next_sequence..)
            .map(|(line, sequence)| OutputElement {
                meta: ElementMeta {
                    sequence,
                    timestamp_ns: 0,
                },
                payload: line.into_bytes(),
            });
        Ok(elements.collect())
    }
}

impl Processor for WordCount {
    fn process(element: Element<'_>, _: &mut Outputs<'_>) -> Result<Outcome, Error> {
        STATE.with_borrow_mut(|state| {
            let state = state.as_mut().ok_or_else(|| {
                Error::Unavailable("no configuration yet: call lifecycle.init first".into())
            })?;
            state.counter.count(element.payload);
            state.next_sequence = element.sequence.saturating_add(1);
            Ok(Outcome::Filtered)
        })
    }
}
