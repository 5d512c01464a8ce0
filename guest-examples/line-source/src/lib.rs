//! Makes the lines of a text, or numbered lines.
//!
//! [`config`] reads what `lifecycle.init` receives, and [`lines`] makes the lines.

wit_bindgen::generate!({ path: "../../wit", world: "managed-data-source" });

mod config;
mod lines;

use std::cell::RefCell;

use exports::torvyn::streaming::{lifecycle, source};
use torvyn::streaming::types::{
    BackpressureSignal, ElementMeta, OutputElement, ProcessError, SourcePoll,
};

use lines::{Lines, Poll};

thread_local! {
    static LINES: RefCell<Option<Lines>> = const { RefCell::new(None) };
}

struct LineSource;

export!(LineSource);

impl lifecycle::Guest for LineSource {
    fn init(config: String) -> Result<(), ProcessError> {
        let content = config::parse(&config).map_err(ProcessError::InvalidInput)?;
        LINES.set(Some(Lines::new(content)));
        Ok(())
    }

    fn teardown() -> Result<Vec<OutputElement>, ProcessError> {
        LINES.set(None);
        Ok(Vec::new())
    }
}

impl source::Guest for LineSource {
    fn poll_source() -> Result<SourcePoll, ProcessError> {
        LINES.with_borrow_mut(|lines| {
            let lines = lines.as_mut().ok_or_else(|| {
                ProcessError::Unavailable("no configuration yet: call lifecycle.init first".into())
            })?;
            Ok(match lines.poll() {
                Poll::Line(sequence, line) => SourcePoll::Ready(OutputElement {
                    meta: ElementMeta {
                        sequence,
                        timestamp_ns: 0,
                    },
                    payload: line.into_bytes(),
                }),
                Poll::Paused => SourcePoll::Pending,
                Poll::Finished => SourcePoll::Finished,
            })
        })
    }

    fn notify_backpressure(signal: BackpressureSignal) {
        LINES.with_borrow_mut(|lines| {
            if let Some(lines) = lines {
                lines.set_paused(signal == BackpressureSignal::Pause);
            }
        });
    }
}
