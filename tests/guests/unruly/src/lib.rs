//! Has the types that it should have, and breaks one promise: the one that the variable `BREAKS` of
//! its environment names. Without it, it behaves.

wit_bindgen::generate!({ path: "../../../wit", world: "all-roles" });

use std::cell::RefCell;
use std::collections::HashSet;
use std::fs;

use exports::torvyn::streaming::{lifecycle, processor, sink, source};
use torvyn::streaming::types::{
    BackpressureSignal, ElementMeta, OutputElement, ProcessError, ProcessResult, SourcePoll,
    StreamElement,
};

#[derive(Default)]
struct State {
    /// How many elements were processed, made or taken.
    count: u64,
    /// Whether an element was refused.
    refused: bool,
    /// What is never freed.
    kept: Vec<Vec<u8>>,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

struct Unruly;

export!(Unruly);

fn breaks(promise: &str) -> bool {
    std::env::var("BREAKS").is_ok_and(|broken| broken == promise)
}

fn output(sequence: u64, payload: Vec<u8>) -> OutputElement {
    OutputElement {
        meta: ElementMeta {
            sequence,
            timestamp_ns: 0,
        },
        payload,
    }
}

/// Something that differs from one instance to the next.
fn random() -> u8 {
    let numbers: HashSet<u32> = (0..1000).collect();
    let first = numbers.into_iter().next().unwrap_or_default();
    first.to_le_bytes()[0]
}

/// What every role does first with its input.
fn begin(payload: &[u8]) -> Result<(), ProcessError> {
    if payload.is_empty() && breaks("empty-payload") {
        panic!("there is nothing in it");
    }
    if payload.len() > 1000 && breaks("maximal-payload") {
        return Err(ProcessError::InvalidInput("x".repeat(100_000)));
    }
    if payload.len() > 100_000 && breaks("limits") {
        let _ = std::hint::black_box(vec![1_u8; 1 << 30]);
    }
    if breaks("spin") {
        loop {
            std::hint::black_box(payload);
        }
    }
    if breaks("denied") {
        let _ = std::time::SystemTime::now();
    }
    if breaks("nothing-outside") {
        let _ = fs::write("/left-behind.txt", payload);
    }
    STATE.with_borrow_mut(|state| {
        state.count += 1;
        if breaks("memory") {
            state.kept.push(vec![7; 64]);
        }
        if state.refused && breaks("after-error") {
            panic!("it has not got over an error");
        }
        if std::str::from_utf8(payload).is_err() {
            state.refused = true;
            let message = if breaks("errors") {
                " "
            } else {
                "this is no text"
            };
            return Err(ProcessError::InvalidInput(message.to_owned()));
        }
        Ok(())
    })
}

impl lifecycle::Guest for Unruly {
    fn init(config: String) -> Result<(), ProcessError> {
        match config.as_str() {
            "" => Ok(()),
            _ if breaks("bad-configuration") => Err(ProcessError::Internal("what?".to_owned())),
            _ => Err(ProcessError::InvalidInput(
                "there are no settings".to_owned(),
            )),
        }
    }

    fn teardown() -> Result<Vec<OutputElement>, ProcessError> {
        if breaks("order") {
            return Ok(vec![output(0, Vec::new())]);
        }
        Ok(Vec::new())
    }
}

impl processor::Guest for Unruly {
    fn process(element: StreamElement) -> Result<ProcessResult, ProcessError> {
        begin(&element.payload)?;
        let mut output = OutputElement {
            meta: element.meta,
            payload: element.payload,
        };
        if breaks("metadata") {
            output.meta.timestamp_ns = 0;
        }
        if breaks("determinism") {
            output.payload.push(random());
        }
        Ok(ProcessResult::Output(output))
    }
}

impl source::Guest for Unruly {
    fn poll_source() -> Result<SourcePoll, ProcessError> {
        begin(b"text")?;
        STATE.with_borrow(|state| {
            let made = state.count - 1;
            if made == 100 {
                return Ok(SourcePoll::Finished);
            }
            if made > 100 && !breaks("end") {
                return Ok(SourcePoll::Finished);
            }
            let sequence = if breaks("order") { 7 } else { made };
            let payload = if breaks("determinism") {
                vec![random()]
            } else {
                b"text".to_vec()
            };
            Ok(SourcePoll::Ready(output(sequence, payload)))
        })
    }

    fn notify_backpressure(signal: BackpressureSignal) {
        if signal == BackpressureSignal::Ready && breaks("backpressure") {
            STATE.with_borrow_mut(|state| state.count = 0);
        }
    }
}

impl sink::Guest for Unruly {
    fn deliver_sink(element: StreamElement) -> Result<BackpressureSignal, ProcessError> {
        begin(&element.payload)?;
        Ok(BackpressureSignal::Ready)
    }

    fn complete() -> Result<Option<OutputElement>, ProcessError> {
        if breaks("end") {
            panic!("there is no end");
        }
        STATE.with_borrow(|state| {
            let mut payload = state.count.to_string().into_bytes();
            if breaks("determinism") {
                payload.push(random());
            }
            Ok(Some(output(state.count, payload)))
        })
    }
}
