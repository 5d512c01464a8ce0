//! Shows what a host does with a source, a processor and a sink: it has all three roles.
//!
//! The source makes as many elements as its configuration says, and is `pending` before each of
//! them. The processor takes elements apart at their commas, and refuses `bad`. The sink pauses
//! after every second element and reports what it has taken. At its end the source hands over
//! the signals that it was sent.

wit_bindgen::generate!({ path: "../../../wit", world: "all-roles" });

use std::cell::RefCell;

use exports::torvyn::streaming::{lifecycle, processor, sink, source};
use torvyn::streaming::types::{
    BackpressureSignal, ElementMeta, OutputElement, ProcessError, ProcessResult, SourcePoll,
    StreamElement,
};

#[derive(Default)]
struct State {
    /// How many elements the source has left, and how many it has made.
    left: u64,
    made: u64,
    /// Whether the last poll was answered with `pending`.
    waited: bool,
    paused: bool,
    signals: Vec<&'static str>,
    /// What the sink has taken.
    taken: Vec<String>,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

struct Probe;

export!(Probe);

fn output(sequence: u64, text: String) -> OutputElement {
    OutputElement {
        meta: ElementMeta {
            sequence,
            timestamp_ns: 0,
        },
        payload: text.into_bytes(),
    }
}

impl lifecycle::Guest for Probe {
    fn init(config: String) -> Result<(), ProcessError> {
        let left = match config.as_str() {
            "" => 0,
            number => number
                .parse()
                .map_err(|_| ProcessError::InvalidInput(format!("{number:?} is no number")))?,
        };
        STATE.set(State {
            left,
            ..State::default()
        });
        Ok(())
    }

    fn teardown() -> Result<Vec<OutputElement>, ProcessError> {
        let State { made, signals, .. } = STATE.take();
        if signals.is_empty() {
            return Ok(Vec::new());
        }
        Ok(vec![output(made, signals.join(" "))])
    }
}

impl source::Guest for Probe {
    fn poll_source() -> Result<SourcePoll, ProcessError> {
        STATE.with_borrow_mut(|state| {
            if state.paused {
                return Err(ProcessError::Internal("polled while paused".to_owned()));
            }
            if state.left == 0 {
                return Ok(SourcePoll::Finished);
            }
            state.waited = !state.waited;
            if state.waited {
                return Ok(SourcePoll::Pending);
            }
            let sequence = state.made;
            state.made += 1;
            state.left -= 1;
            Ok(SourcePoll::Ready(output(
                sequence,
                format!("element {sequence}"),
            )))
        })
    }

    fn notify_backpressure(signal: BackpressureSignal) {
        STATE.with_borrow_mut(|state| {
            state.paused = signal == BackpressureSignal::Pause;
            state.signals.push(match signal {
                BackpressureSignal::Pause => "pause",
                BackpressureSignal::Ready => "ready",
            });
        });
    }
}

impl processor::Guest for Probe {
    fn process(element: StreamElement) -> Result<ProcessResult, ProcessError> {
        if element.payload == b"bad" {
            return Err(ProcessError::InvalidInput("this is bad".to_owned()));
        }
        let parts = element.payload.split(|byte| *byte == b',');
        let outputs = parts.map(|part| OutputElement {
            meta: element.meta,
            payload: part.to_vec(),
        });
        Ok(ProcessResult::Multiple(outputs.collect()))
    }
}

impl sink::Guest for Probe {
    fn deliver_sink(element: StreamElement) -> Result<BackpressureSignal, ProcessError> {
        let text = String::from_utf8(element.payload)
            .map_err(|error| ProcessError::InvalidInput(error.to_string()))?;
        STATE.with_borrow_mut(|state| {
            state.taken.push(text);
            Ok(match state.taken.len() % 2 {
                0 => BackpressureSignal::Pause,
                _ => BackpressureSignal::Ready,
            })
        })
    }

    fn complete() -> Result<Option<OutputElement>, ProcessError> {
        let report = STATE.with_borrow(|state| state.taken.join("; "));
        Ok(Some(output(0, report)))
    }
}
