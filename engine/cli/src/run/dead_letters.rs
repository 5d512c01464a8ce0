//! The files of `--on-error dead-letter=FILE`: elements that were given up, as they were in the input.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use torvyn_engine::pipeline::{DeadLetters, HostError, Rejected};

use super::output::Output;
use super::report::Teller;
use super::stop::Stop;
use crate::args::{Framing, Policy, Verdict};
use crate::failure::{Exit, Failure};

/// The files for dead letters.
pub(super) struct DeadLetterFiles {
    files: Vec<(PathBuf, Output)>,
    /// Which of them each place in the pipeline has.
    places: Vec<Option<usize>>,
    teller: Teller,
    lost: Lost,
}

/// Why dead letters are lost, if any are.
pub(super) type Lost = Arc<Mutex<Option<Failure>>>;

impl DeadLetterFiles {
    /// Creates the files, for the policies by their places in the pipeline.
    pub(super) fn create(
        policies: &[Option<&Policy>],
        framing: Framing,
        teller: Teller,
        lost: &Lost,
    ) -> Result<Self, Failure> {
        let (mut files, mut places) = (Vec::<(PathBuf, Output)>::new(), Vec::new());
        for policy in policies {
            let Some(Verdict::DeadLetter(path)) = policy.map(|policy| &policy.verdict) else {
                places.push(None);
                continue;
            };
            let known = files.iter().position(|(file, _)| file == path);
            if known.is_none() {
                files.push((path.clone(), Output::create_file(path, framing)?));
            }
            places.push(Some(known.unwrap_or(files.len() - 1)));
        }
        Ok(Self {
            files,
            places,
            teller,
            lost: Arc::clone(lost),
        })
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
        let Some((_, output)) = file.and_then(|file| self.files.get_mut(file)) else {
            return Ok(());
        };
        let payload = rejected.element.payload;
        let written = output.push(payload).and_then(|()| output.flush_if_full());
        self.kept(written)
    }

    fn flush(&mut self) -> Result<(), HostError> {
        for index in 0..self.files.len() {
            if let Some((_, output)) = self.files.get_mut(index) {
                let written = output.flush();
                self.kept(written)?;
            }
        }
        Ok(())
    }
}
