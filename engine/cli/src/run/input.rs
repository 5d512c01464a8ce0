//! The input, as elements.

use std::fs::{File, Metadata};
use std::io::{self, Read, Seek as _, SeekFrom};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use indicatif::ProgressBar;
use torvyn_engine::pipeline::{ElementSource, HostError, Waited};
use torvyn_engine::streaming::{ElementMeta, OutputElement, SourcePoll};

use super::checkpoints::{Ends, Remembering, check_input};
use super::framing::{Cutter, Found, Unframed};
use super::letters::{self, BESIDE, LONGER};
use super::signals::Signals;
use super::stop::Stop;
use super::time::now;
use crate::args::{Framing, RunArgs};
use crate::failure::{Exit, Failure};

/// How much is read at a time.
const CHUNK: usize = 256 << 10;

/// A file or standard input, cut into elements. They borrow from its one buffer, which grows to
/// the longest element.
pub(super) struct Input {
    file: File,
    /// The file's name in messages.
    name: String,
    size: Option<u64>,
    buffer: Vec<u8>,
    /// Where in the buffer the next element begins, and where the bytes that were read end.
    start: usize,
    end: usize,
    /// Whether everything was read.
    last: bool,
    /// Where in the file the buffer begins.
    offset: u64,
    cutter: Cutter,
    max: u32,
    /// If elements are in dead letters: the payload of the last one.
    letter: Option<Vec<u8>>,
    /// What the next element carries.
    meta: ElementMeta,
    /// Where elements end, if somebody wants to know.
    ends: Option<Arc<Ends>>,
}

impl Input {
    pub(super) fn open(args: &RunArgs) -> Result<Self, Failure> {
        let stdin = args.input == Path::new("-");
        let name = match stdin {
            true => "standard input".to_owned(),
            false => format!("`{}`", args.input.display()),
        };
        let opened = if stdin {
            standard_input()
        } else {
            File::open(&args.input)
        };
        let file = opened
            .map_err(|error| Failure::new(Exit::Io, format!("can't open {name}: {error}")))?;
        let metadata = file.metadata().ok();
        // A directory can be opened, and would say only after the output is made empty that
        // nothing can be read from it.
        if metadata.as_ref().is_some_and(Metadata::is_dir) {
            return Err(Failure::new(
                Exit::Io,
                format!("can't read {name}: it is a directory"),
            ));
        }
        let size = metadata
            .filter(|metadata| metadata.is_file())
            .map(|metadata| metadata.len());
        let max = args.max_element_bytes;
        let (framing, longest) = match args.replays {
            true => (Framing::Lines, u64::from(max) * LONGER + BESIDE),
            false => (args.framing, u64::from(max)),
        };
        Ok(Self {
            file,
            name,
            size,
            buffer: vec![0; CHUNK],
            start: 0,
            end: 0,
            last: false,
            offset: 0,
            cutter: Cutter::new(framing, usize::try_from(longest).unwrap_or(usize::MAX)),
            max,
            letter: args.replays.then(Vec::new),
            meta: ElementMeta {
                sequence: 0,
                timestamp_ns: 0,
            },
            ends: None,
        })
    }

    /// Goes on behind so many elements, which end there, if the file still has before that what it had.
    pub(super) fn go_on(&mut self, elements: u64, place: u64, before: &str) -> Result<(), Failure> {
        let name = &self.name;
        let failed = |reason: String| {
            Failure::new(Exit::Io, format!("can't go on with {name}: {reason}")).help(
                "put back what it was, or begin anew with another `--checkpoint-dir` or `--state`",
            )
        };
        check_input(&self.file, place, before).map_err(failed)?;
        let sought = self.file.seek(SeekFrom::Start(place));
        sought.map_err(|error| failed(error.to_string()))?;
        self.offset = place;
        self.meta.sequence = elements;
        Ok(())
    }

    /// Takes down where elements end: so many of them.
    pub(super) fn note_ends(&mut self, most: usize) -> Arc<Ends> {
        let ends = Arc::new(Ends::new(self.meta.sequence, self.position(), most));
        self.ends = Some(Arc::clone(&ends));
        ends
    }

    /// The size of the file, in bytes. Other inputs have none.
    pub(super) fn size(&self) -> Option<u64> {
        self.size
    }

    /// The input as a source that signals end, and whose progress is shown.
    pub(super) fn within(
        self,
        signals: Arc<Signals>,
        bar: Option<ProgressBar>,
        remembering: Option<Arc<Mutex<Remembering>>>,
    ) -> InputSource {
        InputSource {
            input: self,
            signals,
            bar,
            remembering,
        }
    }

    /// How many bytes were taken from the input.
    fn position(&self) -> u64 {
        self.offset + self.start as u64
    }

    /// The next element of what was read.
    #[inline]
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError> {
        let bytes = &self.buffer[self.start..self.end];
        match self.cutter.next(bytes, self.last) {
            Ok(Found::Element { payload, next }) => {
                self.start += next;
                if let Some(ends) = &self.ends {
                    ends.push(self.offset + self.start as u64);
                }
                let (mut meta, mut payload) = (self.meta, &bytes[payload]);
                self.meta.sequence += 1;
                if let Some(letter) = &mut self.letter {
                    let read = letters::read(payload, letter).and_then(|meta| {
                        match letter.len() as u64 > u64::from(self.max) {
                            true => Err(format!("its element has {} bytes", letter.len())),
                            false => Ok(meta),
                        }
                    });
                    match read {
                        Ok(found) => meta = found,
                        Err(reason) => {
                            let stop = no_letter(&self.name, self.meta.sequence, &reason);
                            return Err(stop.into());
                        }
                    }
                    payload = letter;
                }
                Ok(SourcePoll::Ready(OutputElement { meta, payload }))
            }
            Ok(Found::Part) => Ok(SourcePoll::Pending),
            Ok(Found::End) => Ok(SourcePoll::Finished),
            Err(unframed) => Err(Stop::Failed(self.unframed(&unframed)).into()),
        }
    }

    /// Reads once, if there is something to read before the time is over.
    fn read(&mut self, signals: &Signals, at_most: Option<Duration>) -> io::Result<()> {
        if self.size.is_none() && !signals.wait_for(&self.file, at_most)? {
            return Ok(());
        }
        self.buffer.copy_within(self.start..self.end, 0);
        self.offset += self.start as u64;
        self.end -= self.start;
        self.start = 0;
        if self.end == self.buffer.len() {
            self.buffer.resize(self.end * 2, 0);
        }
        match self.file.read(&mut self.buffer[self.end..]) {
            Ok(read) => {
                self.last = read == 0;
                self.end += read;
                self.meta.timestamp_ns = now();
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(()),
            Err(error) => Err(error),
        }
    }

    #[cold]
    fn unframed(&self, unframed: &Unframed) -> Failure {
        let number = self.meta.sequence + 1;
        let (name, position) = (&self.name, self.position());
        let place = format!("element {number} of {name}, which begins at byte {position},");
        match unframed {
            Unframed::TooLong(length) => {
                let max = self.max;
                let found = match length {
                    Some(length) => format!("has {length} bytes"),
                    None => "is too long".to_owned(),
                };
                Failure::new(
                    Exit::Io,
                    format!("{place} {found}, and no more than {max} are allowed"),
                )
                .help("allow more with `--max-element-bytes`, or is the framing another one?")
            }
            Unframed::Truncated { announced, there } => Failure::new(
                Exit::Io,
                format!("{place} should have {announced} bytes, and the input ends after {there}"),
            )
            .help("is the input complete, or is the framing another one?"),
        }
    }
}

#[cold]
fn no_letter(name: &str, line: u64, reason: &str) -> Stop {
    let text = format!("line {line} of {name} is no dead letter that can be read: {reason}");
    let help = "`run --dead-letters reasons` writes what `replay` reads, and \
        `--max-element-bytes` allows longer elements";
    Stop::Failed(Failure::new(Exit::Io, text).help(help))
}

/// The input as a source of a pipeline.
pub(super) struct InputSource {
    input: Input,
    signals: Arc<Signals>,
    bar: Option<ProgressBar>,
    remembering: Option<Arc<Mutex<Remembering>>>,
}

impl ElementSource for InputSource {
    #[inline]
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError> {
        self.input.poll()
    }

    fn wants_acknowledgement(&self) -> bool {
        self.remembering.is_some()
    }

    fn acknowledged(&mut self, elements: u64) -> Result<(), HostError> {
        let Some(remembering) = &self.remembering else {
            return Ok(());
        };
        let mut remembering = remembering.lock().unwrap_or_else(PoisonError::into_inner);
        remembering
            .done(elements)
            .map_err(|failure| Stop::Failed(failure).into())
    }

    /// Reads once, when there is something to read. A signal ends the waiting.
    fn wait(&mut self, at_most: Option<Duration>) -> Result<Waited, HostError> {
        if let Some(bar) = &self.bar {
            bar.set_position(self.input.position());
        }
        match self.input.read(&self.signals, at_most) {
            Ok(()) => Ok(Waited::Yes),
            Err(error) => {
                let message = format!("can't read {}: {error}", self.input.name);
                Err(Stop::Failed(Failure::new(Exit::Io, message)).into())
            }
        }
    }
}

/// Standard input without the standard library's own buffer.
pub(super) fn standard_input() -> io::Result<File> {
    #[cfg(unix)]
    let file = std::os::fd::AsFd::as_fd(&io::stdin()).try_clone_to_owned();
    #[cfg(windows)]
    let file = std::os::windows::io::AsHandle::as_handle(&io::stdin()).try_clone_to_owned();
    file.map(File::from)
}
