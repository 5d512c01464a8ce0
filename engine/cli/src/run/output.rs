//! A file or standard output, as elements.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use torvyn_engine::pipeline::{ElementSink, HostError};
use torvyn_engine::streaming::{BackpressureSignal, StreamElement};

use super::stop::Stop;
use crate::args::Framing;
use crate::failure::{Exit, Failure};

/// How much is gathered before it is written.
const FULL: usize = 256 << 10;

/// Gathers elements and writes them.
pub(super) struct Output {
    file: File,
    /// The file's name in messages.
    name: String,
    framing: Framing,
    buffer: Vec<u8>,
}

impl Output {
    /// Opens the output. A file is created, or made empty.
    pub(super) fn create(path: &Path, framing: Framing) -> Result<Self, Failure> {
        if path == Path::new("-") {
            return Self::new("standard output".to_owned(), standard_output(), framing);
        }
        Self::new(format!("`{}`", path.display()), File::create(path), framing)
    }

    /// Opens the output to write behind what it holds, if it is a file. What was written there after it
    /// had that length goes: it comes again. One that has been made shorter is somebody else's choice.
    pub(super) fn add_to(
        path: &Path,
        length: Option<u64>,
        framing: Framing,
    ) -> Result<Self, Failure> {
        if path == Path::new("-") {
            return Self::create(path, framing);
        }
        let there = path.metadata().ok().filter(|found| found.is_file());
        match (there, length) {
            (Some(there), Some(length)) if there.len() > length => {
                let file = File::options().write(true).open(path);
                file.and_then(|file| file.set_len(length))
                    .map_err(|error| {
                        let shown = path.display();
                        Failure::new(Exit::Io, format!("can't go on with `{shown}`: {error}"))
                    })?;
            }
            _ => {}
        }
        Self::append(path, framing)
    }

    /// The file, if it is one on a disk.
    pub(super) fn regular(&self) -> Option<File> {
        let file = self.file.metadata().is_ok_and(|found| found.is_file());
        self.file.try_clone().ok().filter(|_| file)
    }

    /// The file, for whoever wants to know how long it is.
    pub(super) fn file(&self) -> io::Result<File> {
        self.file.try_clone()
    }

    /// Opens a file, whatever its name is, to write behind what it holds. It is created if it is
    /// not there.
    pub(super) fn append(path: &Path, framing: Framing) -> Result<Self, Failure> {
        let file = File::options().append(true).create(true).open(path);
        Self::new(format!("`{}`", path.display()), file, framing)
    }

    /// Ends a line that somebody else has begun.
    pub(super) fn end_line(&mut self) {
        self.buffer.push(b'\n');
    }

    fn new(name: String, file: io::Result<File>, framing: Framing) -> Result<Self, Failure> {
        let file = file
            .map_err(|error| Failure::new(Exit::Io, format!("can't write to {name}: {error}")))?;
        Ok(Self {
            file,
            name,
            framing,
            buffer: Vec::with_capacity(FULL),
        })
    }

    /// Adds an element.
    #[inline]
    pub(super) fn push(&mut self, payload: &[u8]) -> Result<(), Stop> {
        if self.framing == Framing::LengthPrefixed {
            let length = u32::try_from(payload.len()).map_err(|_| self.too_long(payload.len()))?;
            self.buffer.extend_from_slice(&length.to_le_bytes());
        }
        self.buffer.extend_from_slice(payload);
        if self.framing == Framing::Lines {
            self.buffer.push(b'\n');
        }
        Ok(())
    }

    /// Writes what was gathered, if it is enough to be worth it.
    #[inline]
    pub(super) fn flush_if_full(&mut self) -> Result<(), Stop> {
        if self.buffer.len() < FULL {
            return Ok(());
        }
        self.flush()
    }

    /// Writes what was gathered.
    pub(super) fn flush(&mut self) -> Result<(), Stop> {
        let written = self.file.write_all(&self.buffer);
        // After a failure nobody knows how much of it was written: it must not be tried again.
        self.buffer.clear();
        written.map_err(|error| match error.kind() {
            io::ErrorKind::BrokenPipe => Stop::Closed,
            _ => Stop::Failed(Failure::new(
                Exit::Io,
                format!("can't write to {}: {error}", self.name),
            )),
        })
    }

    #[cold]
    fn too_long(&self, length: usize) -> Stop {
        Stop::Failed(Failure::new(
            Exit::Io,
            format!(
                "can't write an element of {length} bytes to {}: 32 bits can't hold its length",
                self.name
            ),
        ))
    }
}

impl ElementSink for &mut Output {
    #[inline]
    fn deliver(&mut self, element: StreamElement<'_>) -> Result<BackpressureSignal, HostError> {
        self.push(element.payload)?;
        self.flush_if_full()?;
        Ok(BackpressureSignal::Ready)
    }

    fn flush(&mut self) -> Result<(), HostError> {
        Ok(Output::flush(self)?)
    }
}

/// Standard output without the standard library's own buffer.
pub(super) fn standard_output() -> io::Result<File> {
    #[cfg(unix)]
    let file = std::os::fd::AsFd::as_fd(&io::stdout()).try_clone_to_owned();
    #[cfg(windows)]
    let file = std::os::windows::io::AsHandle::as_handle(&io::stdout()).try_clone_to_owned();
    file.map(File::from)
}
