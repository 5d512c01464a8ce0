//! Masks e-mail addresses, IPv4 addresses and patterns of the user's own.
//!
//! [`config`] reads what `lifecycle.init` receives, and [`redactor`] does the masking.

wit_bindgen::generate!({ path: "../../wit", world: "managed-transform" });

mod config;
mod redactor;

use std::cell::RefCell;

use exports::torvyn::streaming::{lifecycle, processor};
use torvyn::streaming::types::{OutputElement, ProcessError, ProcessResult, StreamElement};

use config::Config;
use redactor::Redactor;

thread_local! {
    static REDACTOR: RefCell<Option<Redactor>> = const { RefCell::new(None) };
}

struct Redact;

export!(Redact);

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

impl processor::Guest for Redact {
    fn process(element: StreamElement) -> Result<ProcessResult, ProcessError> {
        REDACTOR.with_borrow(|redactor| {
            let redactor = redactor.as_ref().ok_or_else(|| {
                ProcessError::Unavailable("no configuration yet: call lifecycle.init first".into())
            })?;
            Ok(match redactor.redact(&element.payload) {
                None => ProcessResult::Forward,
                Some(payload) => ProcessResult::Output(OutputElement {
                    meta: element.meta,
                    payload,
                }),
            })
        })
    }
}
