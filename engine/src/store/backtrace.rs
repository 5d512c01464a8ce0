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
        let _ = write!(line, "{offset:#8x} - ");
    }
    line + &module + "!" + &function + "\n"
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
