//! The files of `--on-error dead-letter=FILE`: elements that were given up, as they were in the input.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::{fs, io};

use torvyn_engine::pipeline::{DeadLetters, HostError, Rejected};

use super::digests::Digests;
use super::kept::{End, end};
use super::label::Labels;
use super::letters::{self, Failed};
use super::output::Output;
use super::report::Teller;
use super::stop::Stop;
use crate::args::{Framing, Policy, Verdict};
use crate::failure::{Exit, Failure};

/// The files for dead letters.
pub(super) struct DeadLetterFiles {
    files: Vec<File>,
    /// Which of them each place in the pipeline has.
    places: Vec<Option<usize>>,
    form: Form,
    teller: Teller,
    lost: Lost,
}

/// What is written of each element.
pub(super) enum Form {
    Elements(Framing),
    /// With reasons, and the SHA-256 of the components' files.
    Reasons(Arc<Labels>, Digests),
}

impl Form {
    fn framing(&self) -> Framing {
        match self {
            Self::Elements(framing) => *framing,
            Self::Reasons(..) => Framing::Lines,
        }
    }
}

struct File {
    path: PathBuf,
    output: Output,
    /// Whether it ends with a line that no line feed ends: that of an earlier run that was killed.
    within_line: bool,
}

impl File {
    /// Opens a file. What earlier runs have left there stays: nobody may have looked at it yet.
    fn open(path: &Path, framing: Framing) -> Result<Self, Failure> {
        let within_line = match end(path, framing) {
            Some(End::WithinLine) => true,
            Some(End::WithinElement { at }) => return Err(cut_off(path, at)),
            Some(End::OfElement) | None => false,
        };
        Ok(Self {
            path: path.to_owned(),
            output: Output::append(path, framing)?,
            within_line,
        })
    }

    fn add(&mut self, payload: &[u8]) -> Result<(), Stop> {
        if std::mem::take(&mut self.within_line) {
            self.output.end_line();
        }
        self.output.push(payload)?;
        self.output.flush_if_full()
    }
}

fn cut_off(path: &Path, at: u64) -> Failure {
    let path = path.display();
    Failure::new(
        Exit::Io,
        format!(
            "can't add dead letters to `{path}`: from byte {at} on it holds no whole element, and \
             nobody could tell those behind it"
        ),
    )
    .help("name another file, or choose the `--framing` that it was written with")
}

/// A line about an element.
fn letter(rejected: &Rejected<'_>, labels: &Labels, digests: &Digests) -> Result<Vec<u8>, Stop> {
    let label = labels.at(rejected.position);
    let sha256 = label.and_then(|label| digests.of(label));
    let failed = Failed {
        name: label.map_or(rejected.stage, |label| &label.name),
        position: label.map_or(rejected.position, |label| label.position),
        sha256: sha256.as_deref(),
    };
    letters::write(rejected, &failed).map_err(|error| {
        Stop::Failed(Failure::new(
            Exit::Io,
            format!("can't write a dead letter: {error}"),
        ))
    })
}

/// Why dead letters are lost, if any are.
pub(super) type Lost = Arc<Mutex<Option<Failure>>>;

impl DeadLetterFiles {
    /// Opens the files, for the policies by their places in the pipeline.
    pub(super) fn open(
        policies: &[Option<&Policy>],
        form: Form,
        teller: Teller,
        lost: &Lost,
    ) -> Result<Self, Failure> {
        let framing = form.framing();
        let (mut files, mut places) = (Vec::<File>::new(), Vec::new());
        for policy in policies {
            let Some(Verdict::DeadLetter(path)) = policy.map(|policy| &policy.verdict) else {
                places.push(None);
                continue;
            };
            let known = files.iter().position(|file| file.path == *path);
            if known.is_none() {
                files.push(File::open(path, framing)?);
            }
            places.push(Some(known.unwrap_or(files.len() - 1)));
        }
        Ok(Self {
            files,
            places,
            form,
            teller,
            lost: Arc::clone(lost),
        })
    }

    /// The files, for whoever wants to know how long they are.
    pub(super) fn files(&self) -> io::Result<Vec<(PathBuf, fs::File)>> {
        let files = self.files.iter();
        let files = files.map(|file| Ok((file.path.clone(), file.output.file()?)));
        files.collect()
    }

    /// A reader who is gone ends the run without an error, but not if dead letters are lost by that.
    fn kept(&self, written: Result<(), Stop>) -> Result<(), HostError> {
        let failure = match written {
            Ok(()) => return Ok(()),
            Err(Stop::Failed(failure)) => failure,
            Err(Stop::Closed) => Failure::new(
                Exit::Io,
                "can't write dead letters: nobody reads them any more",
            ),
        };
        let message = failure.message.clone();
        let mut lost = self.lost.lock().unwrap_or_else(PoisonError::into_inner);
        lost.get_or_insert(failure);
        Err(message.into())
    }
}

impl DeadLetters for DeadLetterFiles {
    fn take(&mut self, rejected: &Rejected<'_>) -> Result<(), HostError> {
        self.teller.failed(rejected);
        let file = self.places.get(rejected.position).copied().flatten();
        let Some(file) = file.and_then(|file| self.files.get_mut(file)) else {
            return Ok(());
        };
        let written = match &self.form {
            Form::Elements(_) => file.add(rejected.element.payload),
            Form::Reasons(labels, digests) => {
                let letter = letter(rejected, labels, digests);
                letter.and_then(|letter| file.add(&letter))
            }
        };
        self.kept(written)
    }

    fn flush(&mut self) -> Result<(), HostError> {
        for index in 0..self.files.len() {
            if let Some(file) = self.files.get_mut(index) {
                let written = file.output.flush();
                self.kept(written)?;
            }
        }
        Ok(())
    }
}
