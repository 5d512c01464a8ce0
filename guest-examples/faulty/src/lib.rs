//! Fails in every way a component can fail, on command.
//!
//! A host's tests use it to see how the host takes a trap, a loop without end, a panic or
//! an error. The payload of an element is the command: see [`command::Command`].

wit_bindgen::generate!({ path: "../../wit", world: "managed-batch-transform" });

mod command;
mod failure;

use std::io::Write;
use std::time::{SystemTime, UNIX_EPOCH};

use exports::torvyn::streaming::{lifecycle, processor};
use torvyn::streaming::types::{
    ElementMeta, OutputElement, ProcessError, ProcessResult, StreamElement,
};

use command::{Command, ErrorKind};

struct Faulty;

export!(Faulty);
torvyn_guest::batches_by_element!(Faulty);

impl lifecycle::Guest for Faulty {
    fn init(config: String) -> Result<(), ProcessError> {
        match config.trim() {
            "" => Ok(()),
            "panic" => failure::panic_with("asked to panic in init"),
            "fail" => Err(ProcessError::InvalidInput("asked to fail in init".into())),
            other => Err(ProcessError::InvalidInput(format!(
                "unknown configuration {:?}: use `fail`, `panic` or nothing",
                command::start(other)
            ))),
        }
    }

    fn teardown() -> Result<Vec<OutputElement>, ProcessError> {
        Ok(Vec::new())
    }
}

impl processor::Guest for Faulty {
    fn process(element: StreamElement) -> Result<ProcessResult, ProcessError> {
        let command = Command::parse(&element.payload).map_err(ProcessError::InvalidInput)?;
        match command {
            Command::Trap => failure::trap(),
            Command::Panic(message) => failure::panic_with(&message),
            Command::Spin => failure::spin(),
            Command::Allocate => failure::allocate(),
            Command::Recurse => failure::recurse(),
            Command::Exit(code) => std::process::exit(code),
            Command::Error(kind, message) => Err(error(kind, message)),
            Command::Stderr(bytes) => write_stderr(bytes),
            Command::Clock => Ok(output(element.meta, nanoseconds_since_epoch()?)),
            Command::Env => Ok(output(element.meta, environment())),
            Command::Filter => Ok(ProcessResult::Filtered),
            Command::Forward => Ok(ProcessResult::Forward),
            Command::Echo => Ok(ProcessResult::Output(OutputElement {
                meta: element.meta,
                payload: element.payload,
            })),
            Command::Multiple(count) => Ok(ProcessResult::Multiple(
                (0..count)
                    .map(|index| OutputElement {
                        meta: element.meta,
                        payload: index.to_string().into_bytes(),
                    })
                    .collect(),
            )),
        }
    }
}

fn output(meta: ElementMeta, text: String) -> ProcessResult {
    ProcessResult::Output(OutputElement {
        meta,
        payload: text.into_bytes(),
    })
}

fn error(kind: ErrorKind, message: String) -> ProcessError {
    match kind {
        ErrorKind::InvalidInput => ProcessError::InvalidInput(message),
        ErrorKind::Unavailable => ProcessError::Unavailable(message),
        ErrorKind::Internal => ProcessError::Internal(message),
        ErrorKind::DeadlineExceeded => ProcessError::DeadlineExceeded,
        ErrorKind::Fatal => ProcessError::Fatal(message),
    }
}

/// Writes that many times `x` to standard error.
fn write_stderr(bytes: usize) -> Result<ProcessResult, ProcessError> {
    const CHUNK: [u8; 4096] = [b'x'; 4096];
    let mut stderr = std::io::stderr().lock();
    let mut left = bytes;
    while left > 0 {
        let length = left.min(CHUNK.len());
        stderr
            .write_all(&CHUNK[..length])
            .map_err(|error| ProcessError::Unavailable(format!("stderr: {error}")))?;
        left -= length;
    }
    Ok(ProcessResult::Forward)
}

fn nanoseconds_since_epoch() -> Result<String, ProcessError> {
    let elapsed = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_err(|error| ProcessError::Unavailable(format!("clock before 1970: {error}")))?;
    Ok(elapsed.as_nanos().to_string())
}

/// The environment, `NAME=value` on every line, sorted.
fn environment() -> String {
    let mut lines: Vec<String> = std::env::vars_os()
        .map(|(name, value)| format!("{}={}", name.display(), value.display()))
        .collect();
    lines.sort();
    lines.join("\n")
}
