//! WASI, denied, in core functions: the same functions do the same as in the component lane.

use std::sync::Arc;

use wasmtime::{AsContextMut, Caller, FuncType, Linker, Result, Val, bail};

use super::Value;
use super::imports::{HOST, Imports, answer, may_leave};
use super::plan::Options;
use super::waiting::pass;
use crate::World;
use crate::check::unversioned;
use crate::component::State;
use crate::component::wasi::{CHUNK, Denied, Exit, STDERR, STDOUT, seed};

const POLLABLE: &str = "pollable";

/// What stands for `stream-error` in memory: it has the same cases.
type StreamError = std::result::Result<u32, ()>;

impl Handle {
    /// The name of the resource that it is a handle of.
    fn resource(self) -> &'static str {
        match self {
            Self::InputStream => "input-stream",
            Self::OutputStream(_) => "output-stream",
            Self::Pollable => POLLABLE,
        }
    }
}

/// The handles that a guest has of the host's resources.
#[derive(Default)]
pub(crate) struct Handles {
    places: Vec<Option<Handle>>,
}

/// What a handle stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Handle {
    InputStream,
    OutputStream(u32),
    Pollable,
}

impl Handles {
    /// A handle is a number from 1 on.
    fn add(&mut self, handle: Handle) -> Result<u32> {
        let free = self.places.iter().position(Option::is_none);
        let place = free.unwrap_or(self.places.len());
        match self.places.get_mut(place) {
            Some(free) => *free = Some(handle),
            None => self.places.push(Some(handle)),
        }
        Ok(u32::try_from(place + 1)?)
    }

    fn place(&mut self, index: u32) -> Result<&mut Option<Handle>> {
        let place = (index as usize).checked_sub(1);
        match place.and_then(|place| self.places.get_mut(place)) {
            Some(place) if place.is_some() => Ok(place),
            _ => bail!("unknown handle index {index}"),
        }
    }

    fn get(&mut self, index: u32) -> Result<Handle> {
        match *self.place(index)? {
            Some(handle) => Ok(handle),
            None => bail!("unknown handle index {index}"),
        }
    }

    /// A handle that must be of that resource.
    fn of(&mut self, index: u32, resource: &str) -> Result<Handle> {
        let handle = self.get(index)?;
        if handle.resource() != resource {
            bail!("handle index {index} used with the wrong type");
        }
        Ok(handle)
    }

    fn remove(&mut self, index: u32, resource: &str) -> Result<()> {
        self.of(index, resource)?;
        *self.place(index)? = None;
        Ok(())
    }

    fn output(&mut self, index: u32) -> Result<u32> {
        match self.get(index)? {
            Handle::OutputStream(stream) => Ok(stream),
            _ => bail!("handle index {index} used with the wrong type"),
        }
    }
}

/// Defines the function that gives a handle of a resource back, by the resource's name.
pub(super) fn define_drop<W: World>(
    linker: &mut Linker<State<W>>,
    module: &str,
    resource: &str,
) -> Result<()> {
    let of = resource.to_owned();
    linker.func_wrap(
        module,
        resource,
        move |mut caller: Caller<'_, State<W>>, handle: u32| {
            may_leave(caller.data())?;
            caller.data_mut().handles.remove(handle, &of)
        },
    )?;
    Ok(())
}

/// Defines a function of WASI's.
pub(super) fn define<W: World>(
    imports: Imports<'_, W>,
    interface: &str,
    function: &str,
    ty: FuncType,
) -> Result<()> {
    type From<'a, W> = Caller<'a, State<W>>;
    let options = imports.options();
    let denied = format!("{interface}#{function}");
    match (unversioned(interface), function) {
        ("wasi:cli/environment", "get-environment") => empty::<W, (&str, &str)>(imports),
        ("wasi:cli/environment", "get-arguments") => empty::<W, &str>(imports),
        ("wasi:cli/environment", "initial-cwd") => imports
            .define(move |caller: From<'_, W>, at: u32| reply(caller, options, None::<&str>, at)),
        ("wasi:cli/exit", "exit") => imports.define(|caller: From<'_, W>, status: u32| {
            may_leave(caller.data())?;
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
        ("wasi:cli/stdin", "get-stdin") => opens(imports, Handle::InputStream),
        ("wasi:cli/stdout", "get-stdout") => opens(imports, Handle::OutputStream(STDOUT)),
        ("wasi:cli/stderr", "get-stderr") => opens(imports, Handle::OutputStream(STDERR)),
        (
            "wasi:cli/terminal-stdin" | "wasi:cli/terminal-stdout" | "wasi:cli/terminal-stderr",
            "get-terminal-stdin" | "get-terminal-stdout" | "get-terminal-stderr",
        ) => imports
            .define(move |caller: From<'_, W>, at: u32| reply(caller, options, None::<u32>, at)),
        ("wasi:io/streams", "[method]output-stream.check-write") => {
            imports.define(move |mut caller: From<'_, W>, stream: u32, at: u32| {
                checked(&mut caller, stream, &denied)?;
                reply(caller, options, Ok::<u64, StreamError>(CHUNK), at)
            })
        }
        (
            "wasi:io/streams",
            "[method]output-stream.write" | "[method]output-stream.blocking-write-and-flush",
        ) => imports.define(
            move |mut caller: From<'_, W>, stream: u32, from: u32, len: u32, at: u32| {
                may_leave(caller.data())?;
                let stream = caller.data_mut().handles.output(stream)?;
                let memory = caller.data().core().and_then(|core| core.memory);
                let (from, len) = (from as usize, len as usize);
                let bytes = memory.as_ref().and_then(|memory| {
                    let bytes = memory.data(&caller).get(from..)?.get(..len)?;
                    Some(bytes.to_vec())
                });
                let Some(bytes) = bytes else {
                    bail!("list pointer/length out of bounds of memory");
                };
                only_stderr(stream, &denied)?;
                caller.data_mut().stderr.write(&bytes);
                reply(caller, options, Ok::<(), StreamError>(()), at)
            },
        ),
        (
            "wasi:io/streams",
            "[method]output-stream.flush" | "[method]output-stream.blocking-flush",
        ) => imports.define(move |mut caller: From<'_, W>, stream: u32, at: u32| {
            may_leave(caller.data())?;
            caller.data_mut().handles.output(stream)?;
            reply(caller, options, Ok::<(), StreamError>(()), at)
        }),
        ("wasi:io/streams", "[method]output-stream.subscribe") => {
            imports.define(move |mut caller: From<'_, W>, stream: u32| {
                checked(&mut caller, stream, &denied)?;
                caller.data_mut().handles.add(Handle::Pollable)
            })
        }
        ("wasi:io/poll", "[method]pollable.block") => {
            imports.define(|mut caller: From<'_, W>, pollable: u32| {
                may_leave(caller.data())?;
                caller.data_mut().handles.of(pollable, POLLABLE).map(drop)
            })
        }
        ("wasi:io/poll", "[method]pollable.ready") => {
            imports.define(|mut caller: From<'_, W>, pollable: u32| {
                may_leave(caller.data())?;
                caller.data_mut().handles.of(pollable, POLLABLE)?;
                Ok(1_u32)
            })
        }
        ("wasi:random/insecure-seed", "insecure-seed") => {
            imports.define(move |caller: From<'_, W>, at: u32| reply(caller, options, seed(), at))
        }
        _ => denies(imports, function, denied, ty),
    }
}

/// Defines a function that is denied. Whose method it is, is looked at first.
fn denies<W: World>(
    imports: Imports<'_, W>,
    function: &str,
    denied: String,
    ty: FuncType,
) -> Result<()> {
    let method = function.strip_prefix("[method]");
    let resource = method.and_then(|method| method.split('.').next());
    let resource = resource.map(str::to_owned);
    let (linker, name) = (imports.linker, &imports.name);
    linker.func_new(HOST, name, ty, move |mut caller, params, _| {
        may_leave(caller.data())?;
        if let (Some(resource), Some(Val::I32(handle))) = (&resource, params.first()) {
            let handles = &mut caller.data_mut().handles;
            handles.of(handle.cast_unsigned(), resource)?;
        }
        Err(Denied::new(&denied, None).into())
    })?;
    Ok(())
}

/// Defines a function that gives the guest a handle.
fn opens<W: World>(imports: Imports<'_, W>, handle: Handle) -> Result<()> {
    imports.define(move |mut caller: Caller<'_, State<W>>| {
        may_leave(caller.data())?;
        caller.data_mut().handles.add(handle)
    })
}

/// Defines a function that answers with an empty list. The guest is asked for memory all the
/// same.
fn empty<W: World, V: Value<'static> + Sync + 'static>(imports: Imports<'_, W>) -> Result<()> {
    let (options, none): (_, &[V]) = (imports.options(), &[]);
    if !imports.suspends() {
        return imports
            .define(move |caller: Caller<'_, State<W>>, at: u32| reply(caller, options, none, at));
    }
    imports.define_waiting(move |mut caller: Caller<'_, State<W>>, (at,): (u32,)| {
        Box::new(async move {
            may_leave(caller.data())?;
            let core = caller.data().core().map(Arc::clone).unwrap_or_default();
            let store = caller.as_context_mut();
            let passed = pass(store, &core, options, none, u64::from(at));
            passed.await.map(drop)
        })
    })
}

/// Answers a call with a value.
fn reply<'a, W: World>(
    caller: Caller<'_, State<W>>,
    options: Options,
    value: impl Value<'a>,
    at: u32,
) -> Result<()> {
    may_leave(caller.data())?;
    answer(caller, options, value, at).map(drop)
}

/// A stream that takes what is written to it.
fn checked<W: World>(caller: &mut Caller<'_, State<W>>, stream: u32, denied: &str) -> Result<()> {
    may_leave(caller.data())?;
    only_stderr(caller.data_mut().handles.output(stream)?, denied)
}

/// Only stderr takes what is written to it.
fn only_stderr(stream: u32, denied: &str) -> Result<()> {
    match stream {
        STDERR => Ok(()),
        _ => Err(Denied::new(denied, Some("stdout")).into()),
    }
}
