//! Passes every element on as it came.
//!
//! The answer is `forward`, so the payload crosses into the component and never back.

wit_bindgen::generate!({ path: "../../wit", world: "transform" });

use exports::torvyn::streaming::processor::{Guest, ProcessError, ProcessResult, StreamElement};

struct Identity;

export!(Identity);

impl Guest for Identity {
    fn process(_element: StreamElement) -> Result<ProcessResult, ProcessError> {
        Ok(ProcessResult::Forward)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use torvyn::streaming::types::ElementMeta;

    #[test]
    fn forwards_an_element_whatever_its_bytes_are() {
        for payload in [&b""[..], b"text", b"\xff\x00"] {
            let element = StreamElement {
                meta: ElementMeta {
                    sequence: 7,
                    timestamp_ns: 1,
                },
                payload: payload.to_vec(),
            };
            assert!(matches!(
                Identity::process(element),
                Ok(ProcessResult::Forward)
            ));
        }
    }
}
