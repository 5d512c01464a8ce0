//! Writes down where a run is.

use std::fs::File;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use torvyn_engine::Snapshot;
use torvyn_engine::pipeline::{HostError, Progress};

use super::super::report::Totals;
use super::super::stop::Stop;
use super::begin::{Begun, before};
use super::ends::Ends;
use super::folder::Folder;
use super::record::{Record, Setting};
use crate::failure::{Exit, Failure};

/// The files that a run writes, and the one that it reads.
pub(in crate::run) struct Files {
    pub(in crate::run) input: File,
    pub(in crate::run) output: File,
    pub(in crate::run) dead_letters: Vec<(PathBuf, File)>,
}

/// Writes down where a run is.
pub(in crate::run) struct Keeper {
    folder: Folder,
    /// What was written down last.
    record: Record,
    states: Vec<Option<Vec<u8>>>,
    /// What was done before this program.
    before: Totals,
    files: Files,
    ends: Arc<Ends>,
}

impl Keeper {
    /// A run that begins writes down that it does: what is written from now on goes if it begins again.
    pub(in crate::run) fn new(
        begun: Begun,
        settings: Vec<Setting>,
        files: Files,
        ends: Arc<Ends>,
    ) -> Result<Self, Stop> {
        let begins = begun.record.is_none();
        let record = begun.record.unwrap_or_else(|| Record::new(settings));
        let mut keeper = Self {
            folder: begun.folder,
            before: record.totals,
            record,
            states: Vec::new(),
            files,
            ends,
        };
        if begins {
            let written = keeper.write(0);
            written.map_err(|reason| keeper.failed(&reason))?;
        }
        Ok(keeper)
    }

    /// What was done before this program.
    pub(in crate::run) fn before(&self) -> Totals {
        self.before
    }

    /// Writes down where the run is. What it has written is on the disk before that is.
    pub(in crate::run) fn keep(&mut self, progress: &Progress<'_>) -> Result<(), HostError> {
        let Some(input) = self.ends.after(progress.elements) else {
            let text =
                "internal error, please report it: nobody knows where in the input the run is";
            return Err(Stop::Failed(Failure::new(Exit::Io, text)).into());
        };
        self.record.elements = progress.elements;
        self.record.totals = self.before + Totals::new(progress.report);
        let states = progress.states.iter().map(|it| it.map(Snapshot::to_bytes));
        self.states = states.collect();
        let written = self.write(input);
        written.map_err(|reason| self.failed(&reason).into())
    }

    /// Writes down that the run has come to its end.
    pub(in crate::run) fn finish(&mut self, totals: Totals) -> Result<(), Stop> {
        self.record.totals = totals;
        self.record.finished = true;
        let written = self.write(self.record.input);
        written.map_err(|reason| self.failed(&reason))
    }

    /// Writes the record: the input was read up to there.
    fn write(&mut self, input: u64) -> Result<(), String> {
        let said = |error: io::Error| error.to_string();
        self.record.input = input;
        self.record.before = before(&self.files.input, input).map_err(said)?;
        self.record.output = synced(&self.files.output).map_err(said)?;
        let letters = self.files.dead_letters.iter();
        let letters = letters.map(|(path, file)| Ok((path.clone(), synced(file)?)));
        self.record.dead_letters = letters.collect::<io::Result<_>>().map_err(said)?;
        let bytes = self.record.to_bytes(&self.states)?;
        self.folder.write(&bytes).map_err(said)
    }

    #[cold]
    fn failed(&self, reason: &str) -> Stop {
        let folder = self.folder.shown();
        let text = format!("can't keep a checkpoint in {folder}: {reason}");
        Stop::Failed(Failure::new(Exit::Io, text))
    }
}

/// How long a file is, once all of it is on the disk.
fn synced(file: &File) -> io::Result<u64> {
    match file.sync_data() {
        Ok(()) => {}
        // What is no file on a disk, such as a terminal for dead letters, can't be brought there.
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => {}
        Err(error) => return Err(error),
    }
    Ok(file.metadata()?.len())
}
