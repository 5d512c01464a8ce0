//! Keeps the lines that have a text in them, and says at the end how many those were.

wit_bindgen::generate!({ path: "wit", world: "managed-transform" });

mod keep;

use std::cell::RefCell;

use exports::torvyn::streaming::{lifecycle, processor};
use torvyn::streaming::types::{
    ElementMeta, OutputElement, ProcessError, ProcessResult, StreamElement,
};

use keep::Keep;

/// What the guest remembers, and the sequence number that follows the last element's.
#[derive(Default)]
struct State {
    keep: Keep,
    next_sequence: u64,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

struct Guest;

export!(Guest);

impl lifecycle::Guest for Guest {
    fn init(config: String) -> Result<(), ProcessError> {
        let keep = Keep::new(&config).map_err(ProcessError::InvalidInput)?;
        STATE.set(State { keep, next_sequence: 0 });
        Ok(())
    }

    fn teardown() -> Result<Vec<OutputElement>, ProcessError> {
        let state = STATE.take();
        let meta = ElementMeta { sequence: state.next_sequence, timestamp_ns: 0 };
        let payload = state.keep.report().into_bytes();
        Ok(vec![OutputElement { meta, payload }])
    }
}

impl processor::Guest for Guest {
    fn process(element: StreamElement) -> Result<ProcessResult, ProcessError> {
        STATE.with_borrow_mut(|state| {
            state.next_sequence = element.meta.sequence.saturating_add(1);
            Ok(match state.keep.line(&element.payload) {
                true => ProcessResult::Forward,
                false => ProcessResult::Filtered,
            })
        })
    }
}
