//! Gives every value back.

wit_bindgen::generate!({ world: "values", path: "wit" });

struct Values;

impl Guest for Values {
    fn text(text: String) -> String {
        text
    }
}

export!(Values);
