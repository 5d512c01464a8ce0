//! How streams are written to, and how they answer.

use std::io::{self, Write};

use wasmtime::Result;
use wasmtime::component::Resource;
use wasmtime_wasi::p2::bindings::io::streams::{self, Host as _, HostOutputStream as _};
use wasmtime_wasi::p2::{DynOutputStream, StreamError};

use crate::store::State;
use crate::store::wasi::{FIRST_HANDLE, STDERR, now};

/// What WASI lets a guest write in one call that it has not asked for.
const UNASKED: usize = 4096;

/// What a function of a stream answers.
pub(super) type Answer<T> = Result<(std::result::Result<T, streams::StreamError>,)>;

type Outcome<T> = std::result::Result<T, StreamError>;
type Output = Resource<DynOutputStream>;

/// Writes to a stream, all of it, and flushes it.
pub(super) fn write(state: &mut State, stream: &Output, bytes: &[u8]) -> Result<Outcome<()>> {
    if stream.rep() >= FIRST_HANDLE {
        return write_file(state, stream, bytes);
    }
    let host: Option<Box<dyn Write>> = if stream.rep() == STDERR {
        state.stderr.write(bytes);
        let inherited = state.grants().inherit_stderr;
        inherited.then(|| Box::new(io::stderr()) as _)
    } else {
        Some(Box::new(io::stdout()))
    };
    let Some(mut host) = host else {
        return Ok(Ok(()));
    };
    Ok(host
        .write_all(bytes)
        .and_then(|()| host.flush())
        .map_err(|error| StreamError::LastOperationFailed(error.into())))
}

fn write_file(state: &mut State, stream: &Output, bytes: &[u8]) -> Result<Outcome<()>> {
    let table = &mut state.system()?.table;
    for part in bytes.chunks(UNASKED) {
        let stream = Resource::new_borrow(stream.rep());
        let written = now(table.blocking_write_and_flush(stream, part.to_vec()))?;
        if written.is_err() {
            return Ok(written);
        }
    }
    Ok(Ok(()))
}

/// A stream's outcome as the guest gets it. An error becomes a handle.
pub(super) fn answer<T>(state: &mut State, outcome: Outcome<T>) -> Answer<T> {
    Ok((match outcome {
        Ok(value) => Ok(value),
        Err(StreamError::Closed) => Err(streams::StreamError::Closed),
        Err(error) => Err(state.system()?.table.convert_stream_error(error)?),
    },))
}
