//! Takes a stream and reports its size, its lengths and its gaps.
//!
//! [`config`] reads what `lifecycle.init` receives, and [`summary`] gathers the report.

wit_bindgen::generate!({ path: "../../wit", world: "managed-data-sink" });

mod config;
mod summary;

use std::cell::RefCell;

use exports::torvyn::streaming::{lifecycle, sink};
use torvyn::streaming::types::{
    BackpressureSignal, ElementMeta, OutputElement, ProcessError, StreamElement,
};

use config::Config;
use summary::Summary;

thread_local! {
    static STATE: RefCell<Option<(Config, Summary)>> = const { RefCell::new(None) };
}

/// Does something with the state that `lifecycle.init` has made.
fn with_state<T>(
    act: impl FnOnce(&Config, &mut Summary) -> Result<T, ProcessError>,
) -> Result<T, ProcessError> {
    STATE.with_borrow_mut(|state| match state {
        Some((config, summary)) => act(config, summary),
        None => Err(ProcessError::Unavailable(
            "no configuration yet: call lifecycle.init first".into(),
        )),
    })
}

struct SummarySink;

export!(SummarySink);

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

impl sink::Guest for SummarySink {
    fn deliver_sink(element: StreamElement) -> Result<BackpressureSignal, ProcessError> {
        with_state(|config, summary| {
            summary.add(element.meta.sequence, element.payload.len());
            Ok(if config.pauses_after(summary.elements()) {
                BackpressureSignal::Pause
            } else {
                BackpressureSignal::Ready
            })
        })
    }

    fn complete() -> Result<Option<OutputElement>, ProcessError> {
        with_state(|_, summary| {
            let payload = summary.to_json().map_err(ProcessError::Internal)?;
            Ok(Some(OutputElement {
                meta: ElementMeta {
                    sequence: 0,
                    timestamp_ns: 0,
                },
                payload,
            }))
        })
    }
}
