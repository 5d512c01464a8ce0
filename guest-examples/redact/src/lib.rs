//! Masks e-mail addresses, IPv4 addresses and patterns of the user's own.
//!
//! [`config`] reads what `lifecycle.init` receives, and [`redactor`] does the masking.

wit_bindgen::generate!({ path: "../../wit", world: "managed-batch-transform" });

mod config;
mod redactor;

use std::cell::RefCell;

use exports::torvyn::streaming::lifecycle;
use torvyn::streaming::types::{OutputElement, ProcessError};
use torvyn_guest::{Element, Error, Outcome, Outputs, Processor};

use config::Config;
use redactor::Redactor;

thread_local! {
    static REDACTOR: RefCell<Option<Redactor>> = const { RefCell::new(None) };
}

struct Redact;

export!(Redact);
torvyn_guest::processor!(Redact);

impl lifecycle::Guest for Redact {
    fn init(config: String) -> Result<(), ProcessError> {
        let redactor = Config::parse(&config)
            .and_then(|config| Redactor::new(&config))
            .map_err(ProcessError::InvalidInput)?;
        REDACTOR.set(Some(redactor));
        Ok(())
    }

    fn teardown() -> Result<Vec<OutputElement>, ProcessError> {
        Ok(Vec::new())
    }
}

impl Processor for Redact {
    fn process(element: Element<'_>, outputs: &mut Outputs<'_>) -> Result<Outcome, Error> {
        REDACTOR.with_borrow(|redactor| {
            let redactor = redactor.as_ref().ok_or_else(|| {
                Error::Unavailable("no configuration yet: call lifecycle.init first".into())
            })?;
            let Some(pieces) = redactor.redact(element.payload) else {
                return Ok(Outcome::Forward);
            };
            outputs.push_with(|output| {
                pieces.for_each(|piece| output.extend_from_slice(piece));
            });
            Ok(Outcome::Written)
        })
    }
}
