//! Says that something is compiled, where that takes long.

use std::fs;
use std::io::IsTerminal;
use std::path::Path;
use std::time::Duration;

use indicatif::{HumanBytes, ProgressBar, ProgressStyle};
use torvyn_engine::WasmtimeEngine;

use crate::failure::{STATUS, label};

/// What is smaller is compiled before anybody asks.
const LARGE: u64 = 4 << 20;

/// Says that a component is compiled until it is dropped: by a spinner on a terminal, and by a line
/// elsewhere.
pub(super) struct Notice(Option<ProgressBar>);

impl Notice {
    pub(super) fn begin(engine: &WasmtimeEngine, file: &Path, verbose: bool) -> Self {
        // What can't be read is said when it is compiled.
        let size = fs::metadata(file).map_or(0, |metadata| metadata.len());
        if !verbose || size < LARGE || fs::read(file).is_ok_and(|bytes| engine.is_on_disk(&bytes)) {
            return Self(None);
        }
        let size = HumanBytes(size);
        let text = format!("{}, {size}", file.display());
        if !std::io::stderr().is_terminal() {
            label(STATUS, "compiling", &text);
            return Self(None);
        }
        let spinner = ProgressBar::new_spinner().with_message(text);
        // The template is a constant: if it were wrong, the one that is built in would do.
        if let Ok(style) =
            ProgressStyle::with_template("{spinner:.green} compiling: {msg} {elapsed}")
        {
            spinner.set_style(style);
        }
        spinner.enable_steady_tick(Duration::from_millis(100));
        Self(Some(spinner))
    }
}

impl Drop for Notice {
    fn drop(&mut self) {
        if let Some(spinner) = &self.0 {
            spinner.finish_and_clear();
        }
    }
}
