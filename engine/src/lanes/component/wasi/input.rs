//! Input streams: the host's stdin if it is granted, which is at its end otherwise, and files.

use std::time::Duration;

use wasmtime::Result;
use wasmtime::component::Resource;
use wasmtime_wasi::p2::bindings::io::streams::HostInputStream as _;
use wasmtime_wasi::p2::{DynInputStream, StreamError};

use super::import::{Import, Store, granted_or, grants_input};
use super::poll::{self, Timer};
use super::stdin::{is_ready, read_host};
use super::write::{Answer, answer};
use crate::Grant;
use crate::store::State;
use crate::store::wasi::{CHUNK, FIRST_HANDLE, STDIN, now};

/// Defines a function and says what it does, if it is one of those.
pub(super) fn define(import: &mut Import<'_, '_>) -> Result<Option<Grant>> {
    type Input = Resource<DynInputStream>;

    let (name, granted) = (import.name, grants_input(import.grants));
    let (interface, _) = import.key();
    if interface != "wasi:io/streams" {
        return Ok(None);
    }
    let linker = &mut import.linker;
    match name {
        // A file is always ready to be read.
        "[method]input-stream.read" | "[method]input-stream.blocking-read" => {
            let blocking = name.contains("blocking");
            linker.func_wrap(
                name,
                move |mut store: Store<'_>, (stream, most): (Input, u64)| -> Answer<Vec<u8>> {
                    let state = store.data_mut();
                    let read = read(state, &stream, most, blocking)?;
                    answer(state, read)
                },
            )?;
        }
        "[method]input-stream.skip" | "[method]input-stream.blocking-skip" => {
            let blocking = name.contains("blocking");
            linker.func_wrap(
                name,
                move |mut store: Store<'_>, (stream, most): (Input, u64)| -> Answer<u64> {
                    let state = store.data_mut();
                    let read = read(state, &stream, most, blocking)?;
                    answer(state, read.map(|bytes| bytes.len() as u64))
                },
            )?;
        }
        "[method]input-stream.subscribe" => {
            linker.func_wrap(
                name,
                |store: Store<'_>, (stream,): (Input,)| -> Result<(Resource<Timer>,)> {
                    let waits = stream.rep() == STDIN && store.data().grants().inherit_stdin;
                    Ok((if waits { poll::stdin() } else { poll::ready() },))
                },
            )?;
        }
        _ => return Ok(None),
    }
    Ok(Some(granted_or(granted, Grant::Empty)))
}

/// Reads up to so many bytes from a stream.
pub(super) fn read(
    state: &mut State,
    stream: &Resource<DynInputStream>,
    most: u64,
    blocking: bool,
) -> Result<std::result::Result<Vec<u8>, StreamError>> {
    let most = most.min(CHUNK);
    if stream.rep() >= FIRST_HANDLE {
        let stream = Resource::new_borrow(stream.rep());
        return now(state.system()?.table.blocking_read(stream, most));
    }
    if !state.grants().inherit_stdin {
        return Ok(Err(StreamError::Closed));
    }
    if blocking {
        state.system()?.wait(None, is_ready)?;
    } else if !is_ready(Some(Duration::ZERO))? {
        return Ok(Ok(Vec::new()));
    }
    let mut bytes = vec![0; most as usize];
    Ok(match read_host(&mut bytes) {
        Ok(0) if most > 0 => Err(StreamError::Closed),
        Ok(count) => {
            bytes.truncate(count);
            Ok(bytes)
        }
        Err(error) => Err(StreamError::LastOperationFailed(error.into())),
    })
}
