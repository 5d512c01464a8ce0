//! What the benches call: it flips the first byte of every element and passes it on.

wit_bindgen::generate!({ path: "../../../wit", world: "transform" });

use exports::torvyn::streaming::processor::Guest;
use torvyn::streaming::types::{OutputElement, ProcessError, ProcessResult, StreamElement};

struct Flip;

export!(Flip);

impl Guest for Flip {
    fn process(element: StreamElement) -> Result<ProcessResult, ProcessError> {
        let StreamElement { meta, mut payload } = element;
        if let Some(first) = payload.first_mut() {
            *first = !*first;
        }
        Ok(ProcessResult::Output(OutputElement { meta, payload }))
    }
}
