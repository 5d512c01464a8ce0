//! What a checkpoint is as a file.
//!
//! A line that says what it is, the length of a JSON text as 32 bits in little-endian order, that text, what
//! the components knew, one after the other, and the SHA-256 of everything before.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use torvyn_engine::Snapshot;

use super::super::totals::Totals;
use super::written::Written;
use crate::failure::{Exit, Failure};

const MAGIC: &[u8] = b"torvyn-engine run, checkpoint 1\n";

/// What the text may have.
const MOST_TEXT: usize = 16 << 20;

/// Something of the command line that a checkpoint is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::run) struct Setting {
    pub(super) option: String,
    pub(super) digest: String,
    /// What it is, if that can be said in a line.
    pub(super) shown: Option<String>,
}

/// Where a run is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::run) struct Record {
    /// What the command line has to say again.
    pub(super) settings: Vec<Setting>,
    /// How many elements are done with, and where in the input they end.
    pub(in crate::run) elements: u64,
    pub(in crate::run) input: u64,
    /// The SHA-256 of what the input has right before that.
    pub(in crate::run) before: String,
    /// The output, and the files of dead letters.
    pub(in crate::run) written: Vec<Written>,
    /// What was done so far.
    pub(in crate::run) totals: Totals,
    /// Whether the run has come to its end.
    pub(in crate::run) finished: bool,
    /// How long the components' states are.
    states: Vec<Option<usize>>,
}

/// How many bytes a record may have for so many components, each with so much memory.
pub(super) fn most_bytes(components: usize, memory: usize) -> u64 {
    let states = components.saturating_mul(memory.saturating_add(64 << 20));
    (states as u64).saturating_add((MAGIC.len() + size_of::<u32>() + MOST_TEXT) as u64)
}

impl Record {
    /// The beginning of a run.
    pub(super) fn new(settings: Vec<Setting>) -> Self {
        Self {
            settings,
            elements: 0,
            input: 0,
            before: String::new(),
            written: Vec::new(),
            totals: Totals::default(),
            finished: false,
            states: Vec::new(),
        }
    }

    /// The record with those states, as a file has it.
    pub(super) fn to_bytes(&self, states: &[Option<Vec<u8>>]) -> Result<Vec<u8>, String> {
        let lengths = states.iter().map(|state| state.as_ref().map(Vec::len));
        let record = Self {
            states: lengths.collect(),
            ..self.clone()
        };
        let text = serde_json::to_vec(&record).map_err(|error| error.to_string())?;
        let length = u32::try_from(text.len()).ok();
        let length = length.filter(|_| text.len() <= MOST_TEXT);
        let length = length.ok_or("the command line is too long to be kept")?;
        let mut bytes = [MAGIC, &length.to_le_bytes(), &text].concat();
        for state in states.iter().flatten() {
            bytes.extend_from_slice(state);
        }
        let digest = Sha256::digest(&bytes);
        bytes.extend_from_slice(&digest);
        Ok(bytes)
    }

    /// The record and the states that a file has. The latter have so many bytes of memory at most.
    pub(super) fn from_bytes(
        bytes: &[u8],
        memory: usize,
    ) -> Result<(Self, Vec<Option<Snapshot>>), String> {
        const CUT: &str = "it is not what was written";
        let rest = bytes
            .strip_prefix(MAGIC)
            .ok_or("it is none of this version of the command")?;
        let (_, digest) = bytes.split_last_chunk::<32>().ok_or(CUT)?;
        let written = &bytes[..bytes.len() - digest.len()];
        if Sha256::digest(written)[..] != digest[..] {
            return Err(CUT.to_owned());
        }
        let rest = rest.strip_suffix(digest).ok_or(CUT)?;
        let (length, rest) = rest.split_first_chunk::<4>().ok_or(CUT)?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok();
        let (text, mut rest) = length
            .filter(|length| *length <= MOST_TEXT)
            .and_then(|length| rest.split_at_checked(length))
            .ok_or(CUT)?;
        let record: Self = serde_json::from_slice(text).map_err(|error| error.to_string())?;
        // No file has so many.
        if record.elements.max(record.input) > u64::MAX / 2 {
            return Err(CUT.to_owned());
        }
        let mut states = Vec::new();
        for length in &record.states {
            let Some(length) = *length else {
                states.push(None);
                continue;
            };
            let (state, later) = rest.split_at_checked(length).ok_or(CUT)?;
            let snapshot = Snapshot::from_bytes_within(state, memory);
            states.push(Some(snapshot.map_err(|error| error.to_string())?));
            rest = later;
        }
        match rest {
            [] => Ok((record, states)),
            _ => Err(CUT.to_owned()),
        }
    }

    /// A setting is that from now on.
    pub(super) fn put(&mut self, setting: Setting) {
        let mut settings = self.settings.iter_mut();
        if let Some(there) = settings.find(|there| there.option == setting.option) {
            *there = setting;
        }
    }

    /// Whether the run is of that command line.
    pub(in crate::run) fn check(&self, settings: &[Setting]) -> Result<(), Failure> {
        if self.settings == settings {
            return Ok(());
        }
        let changed = self.settings.iter().zip(settings);
        let changed = changed.clone().find(|(was, is)| was != is);
        let what = match changed {
            Some((was, is)) if was.option == is.option => match &was.shown {
                Some(shown) => format!("its {} is `{shown}`", was.option),
                None => format!("its {} is another one", was.option),
            },
            _ => "it has other components".to_owned(),
        };
        Err(Failure::new(
            Exit::Usage,
            format!("the folder of `--checkpoint-dir` has the checkpoint of another run: {what}"),
        )
        .help("give the same command again, or name another folder"))
    }
}
