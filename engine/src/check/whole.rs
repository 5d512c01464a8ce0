//! Whether a component is whole: what is refused of it is then no damage.

use wasmparser::{Parser, Payload, Validator, WasmFeatures};

/// Whether bytes are a valid component, whatever proposals it makes use of.
pub(crate) fn is_whole(bytes: &[u8]) -> bool {
    let valid = Validator::new_with_features(WasmFeatures::all())
        .validate_all(bytes)
        .is_ok();
    valid && is_complete(bytes)
}

/// A module that is cut between two of its sections is otherwise a smaller one, to a validator.
fn is_complete(bytes: &[u8]) -> bool {
    Parser::new(0)
        .parse_all(bytes)
        .all(|payload| match payload {
            Ok(
                Payload::ModuleSection {
                    unchecked_range, ..
                }
                | Payload::ComponentSection {
                    unchecked_range, ..
                },
            ) => unchecked_range.end <= bytes.len(),
            payload => payload.is_ok(),
        })
}
