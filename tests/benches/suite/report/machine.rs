//! What the figures were taken with.

use std::fmt;
use std::fs;
use std::process::Command;
use std::thread::available_parallelism;

/// Where, when and with which versions.
pub(crate) struct Machine {
    processor: String,
    cores: usize,
    compiler: String,
    date: String,
}

impl Machine {
    /// This machine, today.
    pub(crate) fn here() -> Self {
        Self {
            processor: processor().unwrap_or_else(|| "unknown processor".to_owned()),
            cores: available_parallelism().map_or(1, usize::from),
            compiler: compiler().unwrap_or_else(|| "unknown rustc".to_owned()),
            date: chrono::Utc::now().format("%Y-%m-%d").to_string(),
        }
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            processor,
            cores,
            compiler,
            date,
        } = self;
        let system = format!("{} {}", std::env::consts::OS, std::env::consts::ARCH);
        let cores = match cores {
            1 => "1 core".to_owned(),
            _ => format!("{cores} cores"),
        };
        // All packages of this repository have the engine's version.
        write!(
            f,
            "{date}, {processor}, {cores}, {system}; torvyn-engine {}, Wasmtime {}, {compiler}",
            env!("CARGO_PKG_VERSION"),
            wasmtime_environ::VERSION,
        )
    }
}

/// What Linux calls the processor.
fn processor() -> Option<String> {
    let text = fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = text.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// `rustc` and its version, without where it comes from.
fn compiler() -> Option<String> {
    let output = Command::new("rustc").arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let words: Vec<_> = text.split_whitespace().take(2).collect();
    (words.len() == 2).then(|| words.join(" "))
}
