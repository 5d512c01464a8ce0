//! Takes white space from the ends of lines, and drops blank lines.

wit_bindgen::generate!({ path: "wit", world: "transform" });

mod tidy;

use exports::torvyn::streaming::processor::Guest;
use torvyn::streaming::types::{OutputElement, ProcessError, ProcessResult, StreamElement};

use tidy::Tidied;

struct Tidy;

export!(Tidy);

impl Guest for Tidy {
    fn process(element: StreamElement) -> Result<ProcessResult, ProcessError> {
        match tidy::tidy(&element.payload).map_err(ProcessError::InvalidInput)? {
            Tidied::Blank => Ok(ProcessResult::Filtered),
            // No byte crosses back to the host.
            Tidied::Same => Ok(ProcessResult::Forward),
            Tidied::Shorter(line) => Ok(ProcessResult::Output(OutputElement {
                meta: element.meta,
                payload: line.to_vec(),
            })),
        }
    }
}
