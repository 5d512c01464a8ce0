//! Keeps the wanted rows and fields of a stream of JSON objects.
//!
//! [`config`] reads what `lifecycle.init` receives, [`condition`] decides on a row, and
//! [`selection`] makes the output out of it.

wit_bindgen::generate!({ path: "../../wit", world: "managed-transform" });

mod condition;
mod config;
mod decimal;
mod path;
mod selection;

use std::cell::RefCell;

use exports::torvyn::streaming::{lifecycle, processor};
use torvyn::streaming::types::{OutputElement, ProcessError, ProcessResult, StreamElement};

use config::Config;
use selection::{Selected, Selection};

thread_local! {
    static SELECTION: RefCell<Option<Selection>> = const { RefCell::new(None) };
}

struct JsonSelect;

export!(JsonSelect);

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

impl processor::Guest for JsonSelect {
    fn process(element: StreamElement) -> Result<ProcessResult, ProcessError> {
        SELECTION.with_borrow(|selection| {
            let selection = selection.as_ref().ok_or_else(|| {
                ProcessError::Unavailable("no configuration yet: call lifecycle.init first".into())
            })?;
            let selected = selection
                .select(&element.payload)
                .map_err(ProcessError::InvalidInput)?;
            Ok(match selected {
                Selected::Nothing => ProcessResult::Filtered,
                Selected::Everything => ProcessResult::Forward,
                Selected::Row(payload) => ProcessResult::Output(OutputElement {
                    meta: element.meta,
                    payload,
                }),
            })
        })
    }
}
