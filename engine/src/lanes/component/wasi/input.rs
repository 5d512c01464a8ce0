//! Input streams: the host's stdin if it is granted, and files.

use std::io;
use std::time::Duration;

use wasmtime::Result;
use wasmtime::component::Resource;
use wasmtime_wasi::p2::bindings::io::streams::HostInputStream as _;
use wasmtime_wasi::p2::{DynInputStream, StreamError};

use super::output::{Answer, CHUNK, answer};
use super::poll::{self, Timer};
use super::system::{FIRST_HANDLE, now};
use super::{Denied, Place, Store, grants_input};
use crate::component::State;
use crate::{Grant, World};

/// The handle of stdin.
pub(super) const STDIN: u32 = 0;

/// Defines a function and says what it does, if it is one of those and granted.
pub(super) fn define<W: World>(place: &mut Place<'_, '_, W>) -> Result<Option<Grant>> {
    type Input = Resource<DynInputStream>;

    let (name, path) = (place.name, place.path());
    if !grants_input(place.grants) {
        return Ok(None);
    }
    let linker = &mut place.linker;
    match name {
        // A file is always ready to be read.
        "[method]input-stream.read" | "[method]input-stream.blocking-read" => {
            let blocking = name.contains("blocking");
            linker.func_wrap(
                name,
                move |mut store: Store<'_, W>, (stream, most): (Input, u64)| -> Answer<Vec<u8>> {
                    let state = store.data_mut();
                    let read = read(state, &path, &stream, most, blocking)?;
                    answer(state, read)
                },
            )?;
        }
        "[method]input-stream.skip" | "[method]input-stream.blocking-skip" => {
            let blocking = name.contains("blocking");
            linker.func_wrap(
                name,
                move |mut store: Store<'_, W>, (stream, most): (Input, u64)| -> Answer<u64> {
                    let state = store.data_mut();
                    let read = read(state, &path, &stream, most, blocking)?;
                    answer(state, read.map(|bytes| bytes.len() as u64))
                },
            )?;
        }
        "[method]input-stream.subscribe" => {
            linker.func_wrap(
                name,
                |_: Store<'_, W>, (stream,): (Input,)| -> Result<(Resource<Timer>,)> {
                    Ok((if stream.rep() == STDIN {
                        poll::stdin()
                    } else {
                        poll::ready()
                    },))
                },
            )?;
        }
        _ => return Ok(None),
    }
    Ok(Some(Grant::Granted))
}

/// Reads up to so many bytes from a stream.
pub(super) fn read<W: World>(
    state: &mut State<W>,
    path: &str,
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
        return Err(Denied {
            function: path.to_owned(),
            stream: Some("stdin"),
        }
        .into());
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

/// Waits for something to read from the host's stdin. Only Unix can say beforehand whether there
/// is; elsewhere reading is what waits.
#[cfg(unix)]
pub(super) fn is_ready(patience: Option<Duration>) -> Result<bool> {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    let timeout = patience.and_then(|patience| Timespec::try_from(patience).ok());
    let stdin = io::stdin();
    let mut files = [PollFd::new(&stdin, PollFlags::IN)];
    match poll(&mut files, timeout.as_ref()) {
        Ok(ready) => Ok(ready > 0),
        Err(rustix::io::Errno::INTR) => Ok(false),
        Err(error) => Err(io::Error::from(error).into()),
    }
}

#[cfg(not(unix))]
pub(super) fn is_ready(_: Option<Duration>) -> Result<bool> {
    Ok(true)
}

/// Reads past the buffer of the standard library, of whose content nothing would be known.
#[cfg(unix)]
fn read_host(bytes: &mut [u8]) -> io::Result<usize> {
    Ok(rustix::io::retry_on_intr(|| {
        rustix::io::read(io::stdin(), &mut *bytes)
    })?)
}

#[cfg(not(unix))]
fn read_host(bytes: &mut [u8]) -> io::Result<usize> {
    io::Read::read(&mut io::stdin(), bytes)
}
