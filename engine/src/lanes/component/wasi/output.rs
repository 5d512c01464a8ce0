//! Output streams: stderr, which is captured, the host's streams if they are granted, and files.

use std::io::{self, Write};

use wasmtime::Result;
use wasmtime::component::{Resource, WasmList};
use wasmtime_wasi::p2::bindings::io::error::HostError as _;
use wasmtime_wasi::p2::bindings::io::streams::{self, Host as _, HostOutputStream as _};
use wasmtime_wasi::p2::{DynInputStream, DynOutputStream, IoError, StreamError};

use super::poll::{self, Timer};
use super::system::{FIRST_HANDLE, now};
use super::{Denied, Place, Store, granted_or, grants_input, grants_output, input};
use crate::component::State;
use crate::{Grant, World};

/// The handles of the standard streams.
pub(crate) const STDOUT: u32 = 1;
pub(crate) const STDERR: u32 = 2;

/// How much a guest may read or write in one call.
pub(crate) const CHUNK: u64 = 64 << 10;
/// What WASI lets a guest write in one call that it has not asked for.
const UNASKED: usize = 4096;

/// What a function of a stream answers.
pub(super) type Answer<T> = Result<(std::result::Result<T, streams::StreamError>,)>;

type Outcome<T> = std::result::Result<T, StreamError>;
type Output = Resource<DynOutputStream>;

/// Defines a function and says what it does, if it is one of those.
pub(super) fn define<W: World>(place: &mut Place<'_, '_, W>) -> Result<Option<Grant>> {
    let (name, path, grants) = (place.name, place.path(), place.grants);
    let real = grants_output(grants);
    let linker = &mut place.linker;
    match name {
        "[method]output-stream.check-write" => linker.func_wrap(
            name,
            move |store: Store<'_, W>, (stream,): (Output,)| -> Answer<u64> {
                checked(store.data(), &path, &stream)?;
                Ok((Ok(CHUNK),))
            },
        )?,
        "[method]output-stream.write" | "[method]output-stream.blocking-write-and-flush" => linker
            .func_wrap(
                name,
                move |mut store: Store<'_, W>,
                      (stream, bytes): (Output, WasmList<u8>)|
                      -> Answer<()> {
                    checked(store.data(), &path, &stream)?;
                    let bytes = bytes.as_le_slice(&store).to_vec();
                    let written = write(store.data_mut(), &stream, &bytes)?;
                    answer(store.data_mut(), written)
                },
            )?,
        "[method]output-stream.write-zeroes"
        | "[method]output-stream.blocking-write-zeroes-and-flush"
            if real =>
        {
            linker.func_wrap(
                name,
                move |mut store: Store<'_, W>, (stream, count): (Output, u64)| -> Answer<()> {
                    checked(store.data(), &path, &stream)?;
                    let bytes = vec![0; count.min(CHUNK) as usize];
                    let written = write(store.data_mut(), &stream, &bytes)?;
                    answer(store.data_mut(), written)
                },
            )?;
        }
        "[method]output-stream.splice" | "[method]output-stream.blocking-splice" if real => {
            let blocking = name.contains("blocking");
            linker.func_wrap(
                name,
                move |mut store: Store<'_, W>,
                      (stream, from, most): (Output, Resource<DynInputStream>, u64)|
                      -> Answer<u64> {
                    checked(store.data(), &path, &stream)?;
                    let state = store.data_mut();
                    let moved = match input::read(state, &path, &from, most, blocking)? {
                        Ok(bytes) => write(state, &stream, &bytes)?.map(|()| bytes.len() as u64),
                        Err(error) => Err(error),
                    };
                    answer(state, moved)
                },
            )?;
        }
        "[method]output-stream.flush" | "[method]output-stream.blocking-flush" => linker
            .func_wrap(name, |_: Store<'_, W>, (_,): (Output,)| -> Answer<()> {
                Ok((Ok(()),))
            })?,
        "[method]output-stream.subscribe" => linker.func_wrap(
            name,
            move |store: Store<'_, W>, (stream,): (Output,)| -> Result<(Resource<Timer>,)> {
                checked(store.data(), &path, &stream)?;
                Ok((poll::ready(),))
            },
        )?,
        "[method]error.to-debug-string" if real || grants_input(grants) => linker.func_wrap(
            name,
            |mut store: Store<'_, W>, (error,): (Resource<IoError>,)| {
                Ok((store.data_mut().system()?.table.to_debug_string(error)?,))
            },
        )?,
        _ => return Ok(None),
    }
    Ok(Some(granted_or(real, Grant::Captured)))
}

/// Checks that a stream may be written to: what is granted may, and stderr always.
fn checked<W: World>(state: &State<W>, path: &str, stream: &Output) -> Result<()> {
    if stream.rep() == STDOUT && !state.grants().inherit_stdout {
        return Err(Denied {
            function: path.to_owned(),
            stream: Some("stdout"),
        }
        .into());
    }
    Ok(())
}

/// Writes to a stream, all of it, and flushes it.
fn write<W: World>(state: &mut State<W>, stream: &Output, bytes: &[u8]) -> Result<Outcome<()>> {
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

fn write_file<W: World>(
    state: &mut State<W>,
    stream: &Output,
    bytes: &[u8],
) -> Result<Outcome<()>> {
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
pub(super) fn answer<W: World, T>(state: &mut State<W>, outcome: Outcome<T>) -> Answer<T> {
    Ok((match outcome {
        Ok(value) => Ok(value),
        Err(StreamError::Closed) => Err(streams::StreamError::Closed),
        Err(error) => Err(state.system()?.table.convert_stream_error(error)?),
    },))
}
