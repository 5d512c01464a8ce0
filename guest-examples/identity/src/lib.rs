//! Passes every element on as it came.
//!
//! The answer is `forward`, so the payload crosses into the component and never back.

wit_bindgen::generate!({ path: "../../wit", world: "batch-transform" });

use torvyn_guest::{Element, Error, Outcome, Outputs, Processor};

struct Identity;

export!(Identity);
torvyn_guest::processor!(Identity);

impl Processor for Identity {
    fn process(_: Element<'_>, _: &mut Outputs<'_>) -> Result<Outcome, Error> {
        Ok(Outcome::Forward)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use torvyn_guest::{Columns, Processed, process_batch, process_one};

    #[test]
    fn forwards_an_element_whatever_its_bytes_are() {
        for payload in [&b""[..], b"text", b"\xff\x00"] {
            let processed = process_one::<Identity>(7, 1, payload.to_vec());
            assert_eq!(processed, Ok(Processed::Forward));
        }
    }

    #[test]
    fn forwards_many_elements_without_a_byte_of_output() {
        let batch = Columns {
            sequences: vec![7, 8],
            timestamps: vec![1, 2],
            ends: vec![4, 4],
            payloads: b"text".to_vec(),
        };
        let result = process_batch::<Identity>(batch).unwrap();
        assert_eq!(result.outcomes, [1, 1]);
        assert_eq!(result.outputs, Columns::default());
    }
}
