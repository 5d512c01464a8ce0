//! Writes down where a run is.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use torvyn_engine::Snapshot;
use torvyn_engine::pipeline::{HostError, Progress};

use super::super::stop::Stop;
use super::super::totals::Totals;
use super::before::before;
use super::begin::{Begun, output};
use super::ends::Ends;
use super::folder::Folder;
use super::record::{Record, Setting};
use super::written::Writing;
use crate::failure::{Exit, Failure};

/// The files that a run writes, and the one that it reads.
pub(in crate::run) struct Files {
    input: File,
    /// The output comes first.
    written: Vec<Writing>,
}

impl Files {
    /// The input, the output, and the files of dead letters that are on a disk.
    pub(in crate::run) fn open(
        input: &Path,
        output: (&Path, File),
        dead_letters: Vec<(PathBuf, File)>,
    ) -> io::Result<Self> {
        let mut written = Vec::new();
        written.extend(Writing::of(output.0, output.1)?);
        for (path, file) in dead_letters {
            written.extend(Writing::of(&path, file)?);
        }
        Ok(Self {
            // It is read from two places.
            input: File::open(input)?,
            written,
        })
    }
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
    /// Writes down that the run begins, or goes on: what is written from now on goes if it begins there
    /// again.
    pub(in crate::run) fn new(
        begun: Begun,
        settings: Vec<Setting>,
        files: Files,
        ends: Arc<Ends>,
    ) -> Result<Self, Stop> {
        let mut record = begun.record.unwrap_or_else(|| Record::new(settings));
        if let Some(written) = files.written.first() {
            record.put(output(written.path()));
        }
        let states = begun
            .states
            .iter()
            .map(|it| it.as_ref().map(Snapshot::to_bytes));
        let mut keeper = Self {
            folder: begun.folder,
            before: record.totals,
            record,
            states: states.collect(),
            files,
            ends,
        };
        let written = keeper.write(keeper.record.input);
        written.map_err(|reason| keeper.failed(&reason))?;
        Ok(keeper)
    }

    /// What was done before this program.
    pub(in crate::run) fn before(&self) -> Totals {
        self.before
    }

    /// Writes down where the run is. What it has written is on the disk before that is.
    pub(in crate::run) fn keep(&mut self, progress: &Progress<'_>) -> Result<(), HostError> {
        let input = self.ends.after(progress.elements).map_err(Stop::Failed)?;
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
        let written = self.files.written.iter().map(Writing::now);
        self.record.written = written.collect::<io::Result<_>>().map_err(said)?;
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
