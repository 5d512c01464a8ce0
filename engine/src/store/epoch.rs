//! The thread that moves an engine's epoch on, for deadlines and yields: `deadline` says what comes of
//! a tick.

use std::sync::mpsc::{self, RecvTimeoutError, SyncSender};
use std::thread;

use wasmtime::Engine;

use crate::EngineError;
use crate::config::TICK;

/// A thread that moves an engine's epoch on. It ends when this is dropped.
pub(crate) struct EpochThread {
    /// Nothing is ever sent: the thread sees it close.
    _alive: SyncSender<()>,
}

impl EpochThread {
    pub(crate) fn start(engine: Engine) -> Result<Self, EngineError> {
        let (alive, closed) = mpsc::sync_channel(0);
        thread::Builder::new()
            .name("torvyn-ticker".to_owned())
            .spawn(move || {
                while closed.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
                    engine.increment_epoch();
                }
            })
            .map_err(|error| EngineError::Config {
                setting: "deadline",
                reason: format!("the thread that watches deadlines can't be started: {error}"),
            })?;
        Ok(Self { _alive: alive })
    }
}
