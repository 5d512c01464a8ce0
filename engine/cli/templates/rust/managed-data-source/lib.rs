//! Makes elements of the lines of its configuration.

wit_bindgen::generate!({ path: "wit", world: "managed-data-source" });

use std::cell::RefCell;
use std::collections::VecDeque;

use exports::torvyn::streaming::{lifecycle, source};
use torvyn::streaming::types::{
    BackpressureSignal, ElementMeta, OutputElement, ProcessError, SourcePoll,
};

#[derive(Default)]
struct State {
    lines: VecDeque<String>,
    next_sequence: u64,
    paused: bool,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

struct Lines;

export!(Lines);

impl lifecycle::Guest for Lines {
    fn init(config: String) -> Result<(), ProcessError> {
        let lines = config.split_terminator('\n').map(str::to_owned).collect();
        STATE.set(State { lines, ..State::default() });
        Ok(())
    }

    fn teardown() -> Result<Vec<OutputElement>, ProcessError> {
        STATE.take();
        Ok(Vec::new())
    }
}

impl source::Guest for Lines {
    fn poll_source() -> Result<SourcePoll, ProcessError> {
        STATE.with_borrow_mut(|state| {
            if state.paused {
                return Ok(SourcePoll::Pending);
            }
            let Some(line) = state.lines.pop_front() else {
                return Ok(SourcePoll::Finished);
            };
            let meta = ElementMeta { sequence: state.next_sequence, timestamp_ns: 0 };
            state.next_sequence += 1;
            Ok(SourcePoll::Ready(OutputElement { meta, payload: line.into_bytes() }))
        })
    }

    fn notify_backpressure(signal: BackpressureSignal) {
        STATE.with_borrow_mut(|state| state.paused = signal == BackpressureSignal::Pause);
    }
}
