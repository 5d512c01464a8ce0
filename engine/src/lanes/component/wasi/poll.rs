//! `wasi:io/poll`: waiting, for a moment or for stdin.

use std::thread;
use std::time::{Duration, Instant};

use wasmtime::component::Resource;
use wasmtime::{Result, format_err};

use super::import::{Import, Store, granted_or, grants_input, grants_output};
use super::stdin;
use crate::Grant;
use crate::store::State;
use crate::store::wasi::FIRST_HANDLE;

/// A moment to wait for; `None` never comes.
pub(super) struct Timer(pub(super) Option<Instant>);

/// The handle of something that need not be waited for.
const READY: u32 = 0;
/// The handle of something to read from stdin.
const STDIN: u32 = 1;

pub(super) fn ready() -> Resource<Timer> {
    Resource::new_own(READY)
}

pub(super) fn stdin() -> Resource<Timer> {
    Resource::new_own(STDIN)
}

/// Defines a function and says what it does, if it is one of those.
pub(super) fn define(import: &mut Import<'_, '_>) -> Result<Option<Grant>> {
    let (name, grants) = (import.name, import.grants);
    // Otherwise there is nothing to wait for but stderr, which is always ready.
    let granted = grants.monotonic_clock || grants_input(grants) || grants_output(grants);
    match import.key() {
        ("wasi:io/poll", "[method]pollable.ready") => {
            import.linker.func_wrap(
                name,
                |mut store: Store<'_>, (pollable,): (Resource<Timer>,)| {
                    Ok((is_ready(store.data_mut(), &pollable)?,))
                },
            )?;
        }
        ("wasi:io/poll", "[method]pollable.block") => {
            import.linker.func_wrap(
                name,
                |mut store: Store<'_>, (pollable,): (Resource<Timer>,)| {
                    wait_for_one(store.data_mut(), &[pollable]).map(drop)
                },
            )?;
        }
        ("wasi:io/poll", "poll") if granted => {
            import.linker.func_wrap(
                name,
                |mut store: Store<'_>, (pollables,): (Vec<Resource<Timer>>,)| {
                    Ok((wait_for_one(store.data_mut(), &pollables)?,))
                },
            )?;
        }
        _ => return Ok(None),
    }
    Ok(Some(granted_or(granted, Grant::Captured)))
}

/// When something is ready, if it is a timer.
fn moment(state: &mut State, pollable: &Resource<Timer>) -> Result<Option<Option<Instant>>> {
    if pollable.rep() < FIRST_HANDLE {
        return Ok(None);
    }
    Ok(Some(state.system()?.table.get(pollable)?.0))
}

fn is_ready(state: &mut State, pollable: &Resource<Timer>) -> Result<bool> {
    Ok(match moment(state, pollable)? {
        Some(when) => when.is_some_and(|when| when <= Instant::now()),
        None if pollable.rep() == STDIN => stdin::is_ready(Some(Duration::ZERO))?,
        None => true,
    })
}

/// Waits until one is ready, and says which are.
fn wait_for_one(state: &mut State, pollables: &[Resource<Timer>]) -> Result<Vec<u32>> {
    if pollables.is_empty() {
        return Err(format_err!("nothing was given to wait for"));
    }
    loop {
        let (mut ready, mut first, mut reads) = (Vec::new(), None, false);
        for (index, pollable) in (0..).zip(pollables) {
            if is_ready(state, pollable)? {
                ready.push(index);
            } else if let Some(when) = moment(state, pollable)? {
                first = earlier(first, when);
            } else {
                reads = true;
            }
        }
        if !ready.is_empty() {
            return Ok(ready);
        }
        state.system()?.wait(first, |patience| {
            if reads {
                return stdin::is_ready(patience);
            }
            thread::sleep(patience.unwrap_or(Duration::MAX));
            Ok(false)
        })?;
    }
}

fn earlier(one: Option<Instant>, other: Option<Instant>) -> Option<Instant> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}
