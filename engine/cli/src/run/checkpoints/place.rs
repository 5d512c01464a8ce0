//! `--state`: how far a file was read, for the next run.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::super::paths::absolute;
use super::before::before;
use super::ends::Ends;
use super::replace::replace;
use crate::args::RunArgs;
use crate::bounded::{Unread, text_at_most};
use crate::failure::{Exit, Failure};

/// How often the place is written down while the stream flows.
const EVERY: Duration = Duration::from_secs(1);

/// What such a file may have.
const MOST: u64 = 1 << 20;

/// How far a file was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::run) struct Place {
    /// The file.
    input: String,
    /// How many elements are done with, and where the last of them ends.
    pub(in crate::run) elements: u64,
    pub(in crate::run) bytes: u64,
    /// The SHA-256 of what the file has right before that.
    pub(in crate::run) before: String,
    /// How long the output was then, if it is a file.
    pub(in crate::run) output: Option<u64>,
}

/// The place that a file has, if the command line names one that is there.
pub(in crate::run) fn remembered(args: &RunArgs) -> Result<Option<Place>, Failure> {
    let Some(path) = &args.state else {
        return Ok(None);
    };
    if args.input == Path::new("-") {
        let text = "`--state` has nothing to remember: standard input is not there a second time";
        return Err(Failure::new(Exit::Usage, text).help("name a file with `--in`"));
    }
    let shown = path.display();
    let unusable = |reason: String| {
        let text = format!("can't go on from `{shown}`: {reason}");
        Failure::new(Exit::Usage, text).help("remove it to begin anew, or name another file")
    };
    let text = match text_at_most(path, MOST) {
        Ok(text) => text,
        Err(Unread::Io(error)) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unusable(error.to_string())),
    };
    let place: Place = serde_json::from_str(&text).map_err(|_| {
        let text = format!("can't go on from `{shown}`: `--state` has not written it");
        Failure::new(Exit::Usage, text).help("name another file")
    })?;
    let input = absolute(&args.input).display().to_string();
    if place.input != input {
        return Err(unusable(format!("it is about `{}`", place.input)));
    }
    Ok(Some(place))
}

/// Writes down how far a file was read.
pub(in crate::run) struct Remembering {
    path: PathBuf,
    place: Place,
    /// How many elements there are in the place that is written down.
    written: Option<u64>,
    at: Instant,
    ends: Arc<Ends>,
    /// The input, from which nobody else reads through this.
    input: File,
    output: Option<File>,
}

impl Remembering {
    /// Begins at a place, if there is one. What is written to `output` is on the disk before the place is.
    pub(in crate::run) fn new(
        path: &Path,
        args: &RunArgs,
        place: Option<Place>,
        ends: Arc<Ends>,
        output: Option<File>,
    ) -> io::Result<Self> {
        let written = place.as_ref().map(|place| place.elements);
        let place = place.unwrap_or_else(|| Place {
            input: absolute(&args.input).display().to_string(),
            elements: 0,
            bytes: 0,
            before: String::new(),
            output: None,
        });
        Ok(Self {
            path: path.to_owned(),
            place,
            written,
            at: Instant::now(),
            ends,
            input: File::open(&args.input)?,
            output,
        })
    }

    /// So many elements are done with. It is written down now and then.
    pub(in crate::run) fn done(&mut self, elements: u64) -> Result<(), Failure> {
        let bytes = self.ends.after(elements)?;
        (self.place.elements, self.place.bytes) = (elements, bytes);
        match self.at.elapsed() < EVERY {
            true => Ok(()),
            false => self.write(),
        }
    }

    /// Writes the place down, if it is not.
    pub(in crate::run) fn write(&mut self) -> Result<(), Failure> {
        if self.written == Some(self.place.elements) {
            return Ok(());
        }
        let written = self.try_write();
        written.map_err(|error| {
            let path = self.path.display();
            Failure::new(
                Exit::Io,
                format!("can't remember in `{path}` how far it was: {error}"),
            )
        })?;
        self.written = Some(self.place.elements);
        self.at = Instant::now();
        Ok(())
    }

    fn try_write(&mut self) -> io::Result<()> {
        self.place.output = match &self.output {
            Some(output) => {
                output.sync_data()?;
                Some(output.metadata()?.len())
            }
            None => None,
        };
        self.place.before = before(&self.input, self.place.bytes)?;
        let text = serde_json::to_string(&self.place)? + "\n";
        replace(&self.path, text.as_bytes())
    }
}
