//! WASI, denied, in core functions: the same functions do the same as in the component lane.

use wasmtime::{AsContextMut, Caller, FuncType, Result, Val, bail};

use super::abi::Value;
use super::imports::{DROP, Drops, HOST, Imports, answer, guest_memory, may_leave};
use super::waiting::lower_result;
use crate::check::unversioned;
use crate::store::wasi::{CHUNK, Denied, Exit, STDERR, STDOUT, seed};
use crate::store::{INPUT_STREAM, Options, POLLABLE, Resource, State};

/// What stands for `stream-error` in memory: it has the same cases.
type StreamError = std::result::Result<u32, ()>;

/// Defines the function that gives a handle of a resource back, by the resource's name.
pub(super) fn define_drop(drops: Drops<'_>, resource: &str) -> Result<()> {
    let of = resource.to_owned();
    drops.linker.func_wrap(
        DROP,
        &drops.name,
        move |mut caller: Caller<'_, State>, handle: u32| {
            may_leave(&caller)?;
            caller.data_mut().handles()?.give_back(handle, &of)
        },
    )?;
    Ok(())
}

/// Defines a function of WASI's.
pub(super) fn define(
    imports: Imports<'_>,
    interface: &str,
    function: &str,
    ty: FuncType,
) -> Result<()> {
    type From<'a> = Caller<'a, State>;
    let options = imports.options();
    let denied = format!("{interface}#{function}");
    match (unversioned(interface), function) {
        ("wasi:cli/environment", "get-environment") => empty::<(&str, &str)>(imports),
        ("wasi:cli/environment", "get-arguments") => empty::<&str>(imports),
        // A C library asks for them before it writes its first byte to stderr.
        ("wasi:filesystem/preopens", "get-directories") => empty::<(u32, &str)>(imports),
        ("wasi:cli/environment", "initial-cwd") => imports
            .define(move |caller: From<'_>, at: u32| reply(caller, options, None::<&str>, at)),
        ("wasi:cli/exit", "exit") => imports.define(|caller: From<'_>, status: u32| {
            may_leave(&caller)?;
            match status {
                0 | 1 => Err::<(), _>(
                    Exit {
                        success: status == 0,
                    }
                    .into(),
                ),
                case => bail!("there is no case {case}: invalid discriminant"),
            }
        }),
        ("wasi:cli/stdin", "get-stdin") => opens(imports, Resource::InputStream, 0),
        ("wasi:cli/stdout", "get-stdout") => opens(imports, Resource::OutputStream, STDOUT),
        ("wasi:cli/stderr", "get-stderr") => opens(imports, Resource::OutputStream, STDERR),
        (
            "wasi:cli/terminal-stdin" | "wasi:cli/terminal-stdout" | "wasi:cli/terminal-stderr",
            "get-terminal-stdin" | "get-terminal-stdout" | "get-terminal-stderr",
        ) => {
            imports.define(move |caller: From<'_>, at: u32| reply(caller, options, None::<u32>, at))
        }
        ("wasi:io/streams", "[method]output-stream.check-write") => {
            imports.define(move |mut caller: From<'_>, stream: u32, at: u32| {
                checked(&mut caller, stream, &denied)?;
                reply(caller, options, Ok::<u64, StreamError>(CHUNK), at)
            })
        }
        (
            "wasi:io/streams",
            "[method]output-stream.write" | "[method]output-stream.blocking-write-and-flush",
        ) => imports.define(
            move |mut caller: From<'_>, stream: u32, from: u32, len: u32, at: u32| {
                may_leave(&caller)?;
                let stream = caller.data_mut().handles()?.output(stream)?;
                let memory = guest_memory(caller.data())?.memory;
                let (from, len) = (from as usize, len as usize);
                let seen = memory.as_ref().and_then(|memory| {
                    let (bytes, state) = memory.data_and_store_mut(&mut caller);
                    Some((bytes.get(from..)?.get(..len)?, state))
                });
                let Some((bytes, state)) = seen else {
                    bail!("list pointer/length out of bounds of memory");
                };
                only_stderr(stream, &denied)?;
                state.stderr.write(bytes);
                reply(caller, options, Ok::<(), StreamError>(()), at)
            },
        ),
        (
            "wasi:io/streams",
            "[method]output-stream.flush" | "[method]output-stream.blocking-flush",
        ) => imports.define(move |mut caller: From<'_>, stream: u32, at: u32| {
            may_leave(&caller)?;
            caller.data_mut().handles()?.output(stream)?;
            reply(caller, options, Ok::<(), StreamError>(()), at)
        }),
        ("wasi:io/streams", "[method]output-stream.subscribe") => {
            imports.define(move |mut caller: From<'_>, stream: u32| {
                checked(&mut caller, stream, &denied)?;
                caller.data_mut().handles()?.add(Resource::Pollable, 0)
            })
        }
        ("wasi:io/poll", "[method]pollable.block") => {
            imports.define(|mut caller: From<'_>, pollable: u32| {
                may_leave(&caller)?;
                caller.data_mut().handles()?.expect(pollable, POLLABLE)
            })
        }
        ("wasi:io/poll", "[method]pollable.ready") => {
            imports.define(|mut caller: From<'_>, pollable: u32| {
                may_leave(&caller)?;
                caller.data_mut().handles()?.expect(pollable, POLLABLE)?;
                Ok(1_u32)
            })
        }
        // Stdin, all of which is read.
        ("wasi:io/streams", "[method]input-stream.read" | "[method]input-stream.blocking-read") => {
            imports.define(move |mut caller: From<'_>, stream: u32, _: u64, at: u32| {
                may_leave(&caller)?;
                caller.data_mut().handles()?.expect(stream, INPUT_STREAM)?;
                reply(caller, options, Err::<&[u8], StreamError>(Err(())), at)
            })
        }
        ("wasi:io/streams", "[method]input-stream.skip" | "[method]input-stream.blocking-skip") => {
            imports.define(move |mut caller: From<'_>, stream: u32, _: u64, at: u32| {
                may_leave(&caller)?;
                caller.data_mut().handles()?.expect(stream, INPUT_STREAM)?;
                reply(caller, options, Err::<u64, StreamError>(Err(())), at)
            })
        }
        ("wasi:io/streams", "[method]input-stream.subscribe") => {
            imports.define(move |mut caller: From<'_>, stream: u32| {
                may_leave(&caller)?;
                let handles = caller.data_mut().handles()?;
                handles.expect(stream, INPUT_STREAM)?;
                handles.add(Resource::Pollable, 0)
            })
        }
        ("wasi:random/insecure-seed", "insecure-seed") => {
            imports.define(move |caller: From<'_>, at: u32| reply(caller, options, seed(), at))
        }
        _ => denies(imports, function, denied, ty),
    }
}

/// Defines a function that is denied. Whose method it is, is looked at first.
fn denies(imports: Imports<'_>, function: &str, denied: String, ty: FuncType) -> Result<()> {
    let method = function.strip_prefix("[method]");
    let resource = method.and_then(|method| method.split('.').next());
    let resource = resource.map(str::to_owned);
    let (linker, name) = (imports.linker, &imports.name);
    linker.func_new(HOST, name, ty, move |mut caller, params, _| {
        may_leave(&caller)?;
        if let (Some(resource), Some(Val::I32(handle))) = (&resource, params.first()) {
            let handles = caller.data_mut().handles()?;
            handles.expect(handle.cast_unsigned(), resource)?;
        }
        Err(Denied::new(&denied, None).into())
    })?;
    Ok(())
}

/// Defines a function that gives the guest a handle.
fn opens(imports: Imports<'_>, resource: Resource, rep: u32) -> Result<()> {
    imports.define(move |mut caller: Caller<'_, State>| {
        may_leave(&caller)?;
        caller.data_mut().handles()?.add(resource, rep)
    })
}

/// Defines a function that answers with an empty list. Realloc is called all the same: the
/// canonical ABI says so, and the component lane does.
fn empty<V: Value<'static> + Sync + 'static>(imports: Imports<'_>) -> Result<()> {
    let (options, none): (_, &[V]) = (imports.options(), &[]);
    if !imports.suspends() {
        return imports
            .define(move |caller: Caller<'_, State>, at: u32| reply(caller, options, none, at));
    }
    imports.define_waiting(move |mut caller: Caller<'_, State>, (at,): (u32,)| {
        Box::new(async move {
            may_leave(&caller)?;
            let memory = guest_memory(caller.data())?;
            let store = caller.as_context_mut();
            let lowered = lower_result(store, &memory, options, none, u64::from(at));
            lowered.await.map(drop)
        })
    })
}

/// Answers a call with a value.
fn reply<'a>(
    caller: Caller<'_, State>,
    options: Options,
    value: impl Value<'a>,
    at: u32,
) -> Result<()> {
    may_leave(&caller)?;
    answer(caller, options, value, at).map(drop)
}

/// A stream that takes what is written to it.
fn checked(caller: &mut Caller<'_, State>, stream: u32, denied: &str) -> Result<()> {
    may_leave(caller)?;
    only_stderr(caller.data_mut().handles()?.output(stream)?, denied)
}

/// Only stderr takes what is written to it.
fn only_stderr(stream: u32, denied: &str) -> Result<()> {
    match stream {
        STDERR => Ok(()),
        _ => Err(Denied::new(denied, Some("stdout")).into()),
    }
}
