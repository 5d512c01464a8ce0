//! The same attempts as a component for pipelines: each element is one.

wit_bindgen::generate!({ path: "../../../wit", world: "transform" });

use exports::torvyn::streaming::processor::{Guest, ProcessError, ProcessResult, StreamElement};
use torvyn::streaming::types::OutputElement;

struct Stream;

export!(Stream);

impl Guest for Stream {
    fn process(element: StreamElement) -> Result<ProcessResult, ProcessError> {
        let what = String::from_utf8(element.payload)
            .map_err(|error| ProcessError::InvalidInput(error.to_string()))?;
        Ok(ProcessResult::Output(OutputElement {
            meta: element.meta,
            payload: crate::attempt(&what).into_bytes(),
        }))
    }
}
