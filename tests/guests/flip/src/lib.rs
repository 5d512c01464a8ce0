//! What the benches call: it flips the first byte of every element and passes it on.

wit_bindgen::generate!({ path: "../../../wit", world: "batch-transform" });

use torvyn_guest::{Element, Error, Outcome, Outputs, Processor};

struct Flip;

export!(Flip);
torvyn_guest::processor!(Flip);

impl Processor for Flip {
    fn process(element: Element<'_>, _: &mut Outputs<'_>) -> Result<Outcome, Error> {
        if let Some(first) = element.payload.first_mut() {
            *first = !*first;
        }
        Ok(Outcome::Changed)
    }
}
