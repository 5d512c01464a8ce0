//! Gives the compiler so long and no longer.
//!
//! Nothing can interrupt a compiler. So it runs in a thread of its own, and that is left behind if
//! it takes too long: it goes on to its end, and what comes out is dropped. There can be few of
//! these at a time.

use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use crate::EngineError;

/// How many may be left behind and still run.
const MOST_LEFT: usize = 4;
/// What a thread has that reads a component.
const STACK: usize = 8 << 20;

/// The compilations of an engine that were left behind and still run.
#[derive(Clone, Debug, Default)]
pub(super) struct LeftBehind(Arc<AtomicUsize>);

const RUNNING: u8 = 0;
const LEFT: u8 = 1;
const DONE: u8 = 2;

/// Says at the end of a thread, even by a panic, that it is not left behind any more.
struct Thread {
    state: Arc<AtomicU8>,
    left: LeftBehind,
}

impl Drop for Thread {
    fn drop(&mut self) {
        if self.state.swap(DONE, Ordering::AcqRel) == LEFT {
            self.left.0.fetch_sub(1, Ordering::AcqRel);
        }
    }
}

/// Does some work in its time. `origin` is what is compiled.
pub(super) fn in_time<T: Send + 'static>(
    limit: Duration,
    left: &LeftBehind,
    origin: &str,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, EngineError> {
    let running = left.0.load(Ordering::Acquire);
    if running >= MOST_LEFT {
        return Err(EngineError::CompilerBusy {
            origin: origin.into(),
            running,
        });
    }
    let state = Arc::new(AtomicU8::new(RUNNING));
    let (result, done) = mpsc::sync_channel(1);
    let thread = Thread {
        state: Arc::clone(&state),
        left: left.clone(),
    };
    let compiler = thread::Builder::new()
        .name("torvyn-compiler".to_owned())
        .stack_size(STACK)
        .spawn(move || {
            let _thread = thread;
            // Nobody may wait for it any more.
            let _ = result.send(work());
        })
        .map_err(|error| EngineError::Config {
            setting: "compile_deadline",
            reason: format!("the thread that compiles can't be started: {error}"),
        })?;
    match done.recv_timeout(limit) {
        Ok(result) => Ok(result),
        Err(RecvTimeoutError::Timeout) => {
            left.0.fetch_add(1, Ordering::AcqRel);
            let left_now =
                state.compare_exchange(RUNNING, LEFT, Ordering::AcqRel, Ordering::Acquire);
            if left_now.is_err() {
                // It has ended just now.
                left.0.fetch_sub(1, Ordering::AcqRel);
                if let Ok(result) = done.try_recv() {
                    return Ok(result);
                }
            }
            Err(EngineError::CompileDeadlineExceeded {
                origin: origin.into(),
                limit,
            })
        }
        Err(RecvTimeoutError::Disconnected) => match compiler.join() {
            Err(panic) => resume_unwind(panic),
            Ok(()) => Err(EngineError::CompileDeadlineExceeded {
                origin: origin.into(),
                limit,
            }),
        },
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::panic,
        reason = "a test fails by panicking"
    )]

    use std::panic::catch_unwind;

    use super::*;

    const SOON: Duration = Duration::from_millis(1);
    const LATE: Duration = Duration::from_secs(3600);

    #[test]
    fn what_takes_too_long_is_left_behind_and_counted() {
        let left = LeftBehind::default();
        let mut ends = Vec::new();
        for _ in 0..MOST_LEFT {
            let (end, ended) = mpsc::channel::<()>();
            ends.push(end);
            let late = in_time(SOON, &left, "it", move || ended.recv().is_ok());
            assert!(
                matches!(
                    late,
                    Err(EngineError::CompileDeadlineExceeded { limit: SOON, .. })
                ),
                "{late:?}"
            );
        }
        let refused = in_time(LATE, &left, "it", || ());
        assert!(
            matches!(refused, Err(EngineError::CompilerBusy { running: 4, .. })),
            "{refused:?}"
        );
        // Once one of them has ended, there is room for another.
        ends.pop();
        while in_time(LATE, &left, "it", || ()).is_err() {
            thread::yield_now();
        }
        drop(ends);
        while left.0.load(Ordering::Acquire) > 0 {
            thread::yield_now();
        }
    }

    #[test]
    fn what_is_done_in_time_is_returned() {
        let left = LeftBehind::default();
        assert_eq!(in_time(LATE, &left, "it", || 7).unwrap(), 7);
        assert_eq!(left.0.load(Ordering::Acquire), 0);
    }

    #[test]
    fn a_panic_goes_on_where_it_was_asked_for() {
        let panic = catch_unwind(|| {
            in_time(LATE, &LeftBehind::default(), "it", || -> () {
                panic!("so it goes")
            })
        });
        assert_eq!(
            panic.unwrap_err().downcast_ref::<&str>(),
            Some(&"so it goes")
        );
    }
}
