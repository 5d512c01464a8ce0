//! `wasi:cli`: the environment, the arguments, the standard streams, and the end.

use wasmtime::Result;
use wasmtime::component::Resource;
use wasmtime_wasi::p2::{DynInputStream, DynOutputStream};

use super::import::{Import, Store, granted_or};
use super::resources::Terminal;
use crate::Grant;
use crate::store::wasi::{Exit, STDERR, STDIN, STDOUT};

/// Defines a function and says what it does, if it is one of those.
pub(super) fn define(import: &mut Import<'_, '_>) -> Result<Option<Grant>> {
    let (name, grants) = (import.name, import.grants);
    let key = import.key();
    let grant = match key {
        ("wasi:cli/environment", "get-environment") => {
            import.linker.func_wrap(name, |store: Store<'_>, ()| {
                Ok((store.data().grants().environment(),))
            })?;
            let any = !grants.env.is_empty() || !grants.inherit_env.is_empty();
            granted_or(any, Grant::Empty)
        }
        ("wasi:cli/environment", "get-arguments") => {
            import.linker.func_wrap(name, |store: Store<'_>, ()| {
                Ok((store.data().grants().args.clone(),))
            })?;
            granted_or(!grants.args.is_empty(), Grant::Empty)
        }
        ("wasi:cli/environment", "initial-cwd") => {
            import
                .linker
                .func_wrap(name, |_: Store<'_>, ()| Ok((None::<String>,)))?;
            Grant::Empty
        }
        ("wasi:cli/exit", "exit") => {
            import.linker.func_wrap(
                name,
                |_: Store<'_>, (status,): (std::result::Result<(), ()>,)| {
                    let success = status.is_ok();
                    Err::<(), _>(Exit { success }.into())
                },
            )?;
            Grant::Ends
        }
        ("wasi:cli/stdin", "get-stdin") => {
            import.linker.func_wrap(name, |_: Store<'_>, ()| {
                Ok((Resource::<DynInputStream>::new_own(STDIN),))
            })?;
            granted_or(grants.inherit_stdin, Grant::Empty)
        }
        ("wasi:cli/stdout", "get-stdout") => {
            import.linker.func_wrap(name, |_: Store<'_>, ()| {
                Ok((Resource::<DynOutputStream>::new_own(STDOUT),))
            })?;
            granted_or(grants.inherit_stdout, Grant::Unusable)
        }
        ("wasi:cli/stderr", "get-stderr") => {
            import.linker.func_wrap(name, |_: Store<'_>, ()| {
                Ok((Resource::<DynOutputStream>::new_own(STDERR),))
            })?;
            granted_or(grants.inherit_stderr, Grant::Captured)
        }
        (
            "wasi:cli/terminal-stdin" | "wasi:cli/terminal-stdout" | "wasi:cli/terminal-stderr",
            "get-terminal-stdin" | "get-terminal-stdout" | "get-terminal-stderr",
        ) => {
            import
                .linker
                .func_wrap(name, |_: Store<'_>, ()| Ok((None::<Resource<Terminal>>,)))?;
            Grant::Empty
        }
        _ => return Ok(None),
    };
    Ok(Some(grant))
}
