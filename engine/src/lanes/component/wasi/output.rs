//! Output streams: stderr, which is captured, the host's streams if they are granted, and files.

use wasmtime::Result;
use wasmtime::component::{Resource, WasmList};
use wasmtime_wasi::p2::bindings::io::error::HostError as _;
use wasmtime_wasi::p2::{DynInputStream, DynOutputStream, IoError};

use super::import::{Import, Store, granted_or, grants_input, grants_output};
use super::input;
use super::poll::{self, Timer};
use super::write::{Answer, answer, write};
use crate::Grant;
use crate::store::State;
use crate::store::wasi::{CHUNK, Denied, STDOUT};

type Output = Resource<DynOutputStream>;

/// Defines a function and says what it does, if it is one of those.
pub(super) fn define(import: &mut Import<'_, '_>) -> Result<Option<Grant>> {
    let (name, path, grants) = (import.name, import.path(), import.grants);
    let real = grants_output(grants);
    let (interface, _) = import.key();
    let known = match name {
        "[method]error.to-debug-string" => "wasi:io/error",
        _ => "wasi:io/streams",
    };
    if interface != known {
        return Ok(None);
    }
    let linker = &mut import.linker;
    match name {
        "[method]output-stream.check-write" => linker.func_wrap(
            name,
            move |store: Store<'_>, (stream,): (Output,)| -> Answer<u64> {
                checked(store.data(), &path, &stream)?;
                Ok((Ok(CHUNK),))
            },
        )?,
        "[method]output-stream.write" | "[method]output-stream.blocking-write-and-flush" => linker
            .func_wrap(
                name,
                move |mut store: Store<'_>,
                      (stream, bytes): (Output, WasmList<u8>)|
                      -> Answer<()> {
                    checked(store.data(), &path, &stream)?;
                    let bytes = bytes.as_le_slice(&store);
                    // Of what nobody else gets, no more is copied than is kept.
                    let bytes = match real {
                        true => bytes,
                        false => store.data().stderr.kept(bytes),
                    };
                    let bytes = bytes.to_vec();
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
                move |mut store: Store<'_>, (stream, count): (Output, u64)| -> Answer<()> {
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
                move |mut store: Store<'_>,
                      (stream, from, most): (Output, Resource<DynInputStream>, u64)|
                      -> Answer<u64> {
                    checked(store.data(), &path, &stream)?;
                    let state = store.data_mut();
                    let moved = match input::read(state, &from, most, blocking)? {
                        Ok(bytes) => write(state, &stream, &bytes)?.map(|()| bytes.len() as u64),
                        Err(error) => Err(error),
                    };
                    answer(state, moved)
                },
            )?;
        }
        "[method]output-stream.flush" | "[method]output-stream.blocking-flush" => linker
            .func_wrap(name, |_: Store<'_>, (_,): (Output,)| -> Answer<()> {
                Ok((Ok(()),))
            })?,
        "[method]output-stream.subscribe" => linker.func_wrap(
            name,
            move |store: Store<'_>, (stream,): (Output,)| -> Result<(Resource<Timer>,)> {
                checked(store.data(), &path, &stream)?;
                Ok((poll::ready(),))
            },
        )?,
        "[method]error.to-debug-string" if real || grants_input(grants) => linker.func_wrap(
            name,
            |mut store: Store<'_>, (error,): (Resource<IoError>,)| {
                Ok((store.data_mut().system()?.table.to_debug_string(error)?,))
            },
        )?,
        _ => return Ok(None),
    }
    Ok(Some(granted_or(real, Grant::Captured)))
}

/// Checks that a stream may be written to: what is granted may, and stderr always.
fn checked(state: &State, path: &str, stream: &Output) -> Result<()> {
    if stream.rep() == STDOUT && !state.grants().inherit_stdout {
        return Err(Denied::new(path, Some("stdout")).into());
    }
    Ok(())
}
