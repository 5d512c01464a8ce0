//! Makes the lines of a text, or numbered lines.
//!
//! [`config`] reads what `lifecycle.init` receives, and [`lines`] makes the lines.

wit_bindgen::generate!({ path: "../../wit", world: "managed-batch-data-source" });

mod config;
mod lines;

use std::cell::RefCell;

use exports::torvyn::streaming::lifecycle;
use torvyn::streaming::types::{OutputElement, ProcessError};
use torvyn_guest::{Error, NewElement, Poll, Signal, Source};

use lines::{Line, Lines};

thread_local! {
    static LINES: RefCell<Option<Lines>> = const { RefCell::new(None) };
}

struct LineSource;

export!(LineSource);
torvyn_guest::source!(LineSource);

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

impl Source for LineSource {
    fn poll(element: &mut NewElement<'_>) -> Result<Poll, Error> {
        LINES.with_borrow_mut(|lines| {
            let lines = lines.as_mut().ok_or_else(|| {
                Error::Unavailable("no configuration yet: call lifecycle.init first".into())
            })?;
            Ok(
                match lines.next(|part| element.payload.extend_from_slice(part.as_bytes())) {
                    Line::Made(sequence) => {
                        element.sequence = sequence;
                        Poll::Ready
                    }
                    Line::Paused => Poll::Pending,
                    Line::Finished => Poll::Finished,
                },
            )
        })
    }

    fn notify_backpressure(signal: Signal) {
        LINES.with_borrow_mut(|lines| {
            if let Some(lines) = lines {
                lines.set_paused(signal == Signal::Pause);
            }
        });
    }
}
