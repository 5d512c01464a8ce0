//! Takes a stream and reports its size, its lengths and its gaps.
//!
//! [`config`] reads what `lifecycle.init` receives, and [`summary`] gathers the report.

wit_bindgen::generate!({ path: "../../wit", world: "managed-batch-data-sink" });

mod config;
mod summary;

use std::cell::RefCell;

use exports::torvyn::streaming::lifecycle;
use torvyn::streaming::types::{OutputElement, ProcessError};
use torvyn_guest::{Element, Error, Signal, Sink};

use config::Config;
use summary::Summary;

thread_local! {
    static STATE: RefCell<Option<(Config, Summary)>> = const { RefCell::new(None) };
}

/// Does something with the state that `lifecycle.init` has made.
fn with_state<T>(act: impl FnOnce(&Config, &mut Summary) -> Result<T, Error>) -> Result<T, Error> {
    STATE.with_borrow_mut(|state| match state {
        Some((config, summary)) => act(config, summary),
        None => Err(Error::Unavailable(
            "no configuration yet: call lifecycle.init first".into(),
        )),
    })
}

struct SummarySink;

export!(SummarySink);
torvyn_guest::sink!(SummarySink);

impl lifecycle::Guest for SummarySink {
    fn init(config: String) -> Result<(), ProcessError> {
        let config = Config::parse(&config).map_err(ProcessError::InvalidInput)?;
        STATE.set(Some((config, Summary::default())));
        Ok(())
    }

    fn teardown() -> Result<Vec<OutputElement>, ProcessError> {
        STATE.set(None);
        Ok(Vec::new())
    }
}

impl Sink for SummarySink {
    fn deliver(element: Element<'_>) -> Result<Signal, Error> {
        with_state(|config, summary| {
            summary.add(element.sequence, element.payload.len());
            Ok(if config.pauses_after(summary.elements()) {
                Signal::Pause
            } else {
                Signal::Ready
            })
        })
    }

    fn complete() -> Result<Option<torvyn_guest::OutputElement>, Error> {
        with_state(|_, summary| {
            let payload = summary.to_json().map_err(Error::Internal)?;
            Ok(Some(torvyn_guest::OutputElement {
                sequence: 0,
                timestamp_ns: 0,
                payload,
            }))
        })
    }
}
