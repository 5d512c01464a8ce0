//! Keeps the wanted rows and fields of a stream of JSON objects.
//!
//! [`config`] reads what `lifecycle.init` receives, [`condition`] decides on a row, and
//! [`selection`] makes the output out of it.

wit_bindgen::generate!({ path: "../../wit", world: "managed-batch-transform" });

mod condition;
mod config;
mod decimal;
mod path;
mod selection;

use std::cell::RefCell;

use exports::torvyn::streaming::lifecycle;
use torvyn::streaming::types::{OutputElement, ProcessError};
use torvyn_guest::{Element, Error, Outcome, Outputs, Processor};

use config::Config;
use selection::{Selected, Selection};

thread_local! {
    static SELECTION: RefCell<Option<Selection>> = const { RefCell::new(None) };
}

struct JsonSelect;

export!(JsonSelect);
torvyn_guest::processor!(JsonSelect);

impl lifecycle::Guest for JsonSelect {
    fn init(config: String) -> Result<(), ProcessError> {
        let selection = Config::parse(&config)
            .and_then(Selection::new)
            .map_err(ProcessError::InvalidInput)?;
        SELECTION.set(Some(selection));
        Ok(())
    }

    fn teardown() -> Result<Vec<OutputElement>, ProcessError> {
        Ok(Vec::new())
    }
}

impl Processor for JsonSelect {
    fn process(element: Element<'_>, outputs: &mut Outputs<'_>) -> Result<Outcome, Error> {
        SELECTION.with_borrow(|selection| {
            let selection = selection.as_ref().ok_or_else(|| {
                Error::Unavailable("no configuration yet: call lifecycle.init first".into())
            })?;
            let selected = selection
                .select(element.payload)
                .map_err(Error::InvalidInput)?;
            Ok(match selected {
                Selected::Nothing => Outcome::Filtered,
                Selected::Everything => Outcome::Forward,
                Selected::Row(payload) => {
                    outputs.push(&payload);
                    Outcome::Written
                }
            })
        })
    }
}
