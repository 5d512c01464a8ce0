//! What an instance has of its system.

use std::any::Any;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use wasmtime::component::{Resource, ResourceTable};
use wasmtime::{Result, Trap};
use wasmtime_wasi::{FsPerms, WasiCtx, WasiCtxBuilder, WasiCtxView, WasiView};

use super::streams::FIRST_HANDLE;
use crate::config::DirAccess;
use crate::store::internal::Internal;
use crate::store::limits::TRANSFER_LIMIT;
use crate::{EngineError, WasiGrants};

/// What an instance that is granted something has of its system.
pub(crate) struct System {
    wasi: WasiCtx,
    /// Files, their streams and timers, by their handles.
    pub(crate) table: ResourceTable,
    /// When the call must be done.
    until: Option<Instant>,
}

impl WasiView for System {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiCtxView {
            ctx: &mut self.wasi,
            table: &mut self.table,
        }
    }
}

impl System {
    /// Opens what is granted; `None` if that is nothing.
    pub(crate) fn new(grants: &WasiGrants) -> Result<Option<Box<Self>>, EngineError> {
        if *grants == WasiGrants::default() {
            return Ok(None);
        }
        let refused = |error: &dyn std::fmt::Display| EngineError::Config {
            setting: "wasi.dirs",
            reason: error.to_string(),
        };
        let mut wasi = WasiCtxBuilder::new();
        // Otherwise they would be done on another thread, and waited for.
        wasi.allow_blocking_current_thread(true)
            .max_random_size(TRANSFER_LIMIT as u64);
        for dir in &grants.dirs {
            let access = match dir.access {
                DirAccess::ReadOnly => FsPerms::ReadOnly,
                DirAccess::Writable => FsPerms::ReadWrite,
            };
            wasi.preopened_dir(&dir.host, &dir.guest, access)
                .map_err(|error| {
                    refused(&format_args!(
                        "can't open `{}`: {error:#}",
                        dir.host.display()
                    ))
                })?;
        }
        let mut table = ResourceTable::new();
        for _ in 0..FIRST_HANDLE {
            table.push(()).map_err(|error| refused(&error))?;
        }
        Ok(Some(Box::new(Self {
            wasi: wasi.build(),
            table,
            until: None,
        })))
    }

    /// Begins a call that has so much time.
    pub(crate) fn arm(&mut self, deadline: Option<Duration>) {
        self.until = deadline.and_then(|deadline| Instant::now().checked_add(deadline));
    }

    /// How long a wait until a moment may take: not longer than the call. `None` is for ever.
    fn patience(&self, when: Option<Instant>) -> Option<Duration> {
        let end = match (when, self.until) {
            (Some(when), Some(until)) => Some(when.min(until)),
            (when, until) => when.or(until),
        };
        end.map(|end| end.saturating_duration_since(Instant::now()))
    }

    /// Waits in steps until a moment, or for ever, and ends the call at its deadline. A step
    /// takes as long as it is told at most, and answers whether there is nothing left to wait
    /// for.
    pub(crate) fn wait(
        &self,
        when: Option<Instant>,
        mut step: impl FnMut(Option<Duration>) -> Result<bool>,
    ) -> Result<()> {
        loop {
            let patience = self.patience(when);
            if step(patience)? {
                return Ok(());
            }
            let now = Instant::now();
            if when.is_some_and(|when| when <= now) {
                return Ok(());
            }
            if self.until.is_some_and(|until| until <= now) {
                return Err(Trap::Interrupt.into());
            }
        }
    }

    /// Forgets what a handle stands for.
    pub(crate) fn drop_handle<T: Any>(&mut self, handle: u32) -> Result<()> {
        self.table.delete(Resource::<T>::new_own(handle))?;
        Ok(())
    }
}

/// What a future that need not wait comes to.
pub(crate) fn now<T>(future: impl Future<Output = T>) -> Result<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Ok(value),
        Poll::Pending => Err(Internal::error(
            "the file system would have to be waited for",
        )),
    }
}
