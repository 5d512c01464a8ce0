//! A guest's call stack as text.
//!
//! The guest chooses the names in it: they can be long, and a mangled one can stand for one that
//! is longer than any memory. So Wasmtime's own text of a backtrace is never asked for, and neither
//! is its reading of debug information.

use std::fmt::Write as _;

use wasmtime::{FrameInfo, WasmBacktrace};

use super::capped::capped_name;
use crate::GuestBacktrace;

/// A mangled name that is longer is shown as it is.
const MANGLED_LIMIT: usize = 4 << 10;

/// What the name of the last export ends with, in a module to which the engine has given exports: how
/// much further back its code lies than in the component, in hexadecimal digits.
pub(crate) const MOVED: &str = " moves code by ";

/// A line for each frame, innermost first: where the instruction is in the WebAssembly, the module
/// and the function.
pub(super) fn text(backtrace: &WasmBacktrace, detail: GuestBacktrace) -> String {
    let mut text = String::new();
    for (number, frame) in backtrace.frames().iter().enumerate() {
        let line = line(number, frame, detail);
        if text.len() + line.len() > detail.text_limit() {
            text.push_str("  ..\n");
            break;
        }
        text.push_str(&line);
    }
    text.truncate(text.trim_end().len());
    text
}

fn line(number: usize, frame: &FrameInfo, detail: GuestBacktrace) -> String {
    let limit = detail.name_limit();
    let module = capped_name(frame.module().name().unwrap_or("<unknown>"), limit);
    let function = match frame.func_name() {
        Some(name) => function(name, detail),
        None => format!("<wasm function {}>", frame.func_index()),
    };
    let mut line = format!("  {number:>3}: ");
    if let Some(offset) = frame.module_offset() {
        let offset = offset.saturating_sub(moved(frame));
        let _ = write!(line, "{offset:#8x} - ");
    }
    line + &module + "!" + &function + "\n"
}

/// How much further back the code of a frame lies than in the component.
fn moved(frame: &FrameInfo) -> usize {
    let last = frame.module().exports().last();
    let moved = last.and_then(|last| last.name().rsplit_once(MOVED));
    moved.map_or(0, |(_, digits)| {
        usize::from_str_radix(digits, 16).unwrap_or_default()
    })
}

/// The name of a function. Those of C++ stay as they are: a short one can stand for one that takes
/// for ever to write. Rust's have no more parts than they have characters.
fn function(name: &str, detail: GuestBacktrace) -> String {
    let limit = detail.name_limit();
    if detail == GuestBacktrace::Full
        && name.len() <= MANGLED_LIMIT
        && let Ok(rust) = rustc_demangle::try_demangle(name)
    {
        return capped_name(format_args!("{rust:#}"), limit);
    }
    capped_name(name, limit)
}
