//! Whether a component is whole: what is refused of it is then no damage.

use wasmparser::{Parser, Payload, Validator, WasmFeatures};

use crate::contained::contained;

/// What is wrong with a component, whatever proposals it makes use of. One that is whole has nothing,
/// and may be refused for other reasons.
#[doc(hidden)]
#[must_use]
pub fn damage(bytes: &[u8]) -> Option<String> {
    let mut validator = Validator::new_with_features(WasmFeatures::all());
    match contained(|| validator.validate_all(bytes).map(drop)) {
        Ok(Err(error)) => return Some(error.to_string()),
        // It is for others to say.
        Err(_) => return None,
        Ok(Ok(())) => {}
    }
    // A module that is cut between two of its sections is otherwise a smaller one.
    let cut = Parser::new(0)
        .parse_all(bytes)
        .any(|payload| match payload {
            Ok(
                Payload::ModuleSection {
                    unchecked_range, ..
                }
                | Payload::ComponentSection {
                    unchecked_range, ..
                },
            ) => unchecked_range.end > bytes.len(),
            _ => false,
        });
    cut.then(|| "its end is missing".to_owned())
}
