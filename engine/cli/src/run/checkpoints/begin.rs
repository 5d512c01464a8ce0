//! Where a run with checkpoints begins.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::Path;

use torvyn_engine::Snapshot;

use super::super::digests::hex;
use super::folder::Folder;
use super::record::{Record, Setting, most_bytes};
use crate::args::{Framing, RunArgs};
use crate::failure::{Exit, Failure};
use crate::loading::Loaded;

/// How much of the input before a place is compared.
const COMPARED: u64 = 64 << 10;

/// Where a run with checkpoints begins.
pub(in crate::run) struct Begun {
    pub(super) folder: Folder,
    /// Where the run was when it ended, if it has been there.
    pub(in crate::run) record: Option<Record>,
    /// What the components knew then.
    pub(in crate::run) states: Vec<Option<Snapshot>>,
}

/// Looks for a checkpoint, if the command line asks for some.
pub(in crate::run) fn begin(args: &RunArgs, memory: usize) -> Result<Option<Begun>, Failure> {
    let Some(path) = &args.checkpoint_dir else {
        return Ok(None);
    };
    check_ends(args)?;
    let folder = Folder::open(path)?;
    let found = folder.read(most_bytes(args.through.len(), memory));
    let found = found.map_err(|error| error.to_string()).and_then(|bytes| {
        let bytes = bytes.as_deref();
        bytes
            .map(|bytes| Record::from_bytes(bytes, memory))
            .transpose()
    });
    let found = found.map_err(|reason| {
        let text = format!(
            "can't go on from the checkpoint in {}: {reason}",
            folder.shown()
        );
        Failure::new(Exit::Usage, text).help("name another folder to begin anew")
    })?;
    let (record, states) = found.map_or((None, Vec::new()), |(record, states)| {
        (Some(record), states)
    });
    Ok(Some(Begun {
        folder,
        record,
        states,
    }))
}

/// Only files can be gone on with, and only between two elements.
fn check_ends(args: &RunArgs) -> Result<(), Failure> {
    let dash = Path::new("-");
    let is_other = |path: &Path| path.metadata().is_ok_and(|found| !found.is_file());
    let reason = if args.input == dash {
        "standard input is not there a second time: name a file with `--in`"
    } else if args.output == dash {
        "standard output can't be cut back: name a file with `--out`"
    } else if is_other(&args.input) {
        "what `--in` names is no file that can be read from a place on"
    } else if is_other(&args.output) {
        "what `--out` names is no file that can be cut back"
    } else if args.framing == Framing::Whole {
        "the input is one element: leave `--framing whole` out"
    } else {
        return Ok(());
    };
    let text = format!("`--checkpoint-dir` has nothing to go on from: {reason}");
    Err(Failure::new(Exit::Usage, text))
}

/// What of a command line a checkpoint is of.
pub(in crate::run) fn settings(
    args: &RunArgs,
    components: &[&Loaded],
    configs: &[Option<String>],
) -> Vec<Setting> {
    let framing = match args.framing {
        Framing::Lines => "lines",
        Framing::Whole => "whole",
        Framing::LengthPrefixed => "length-prefixed",
    };
    let command = if args.replays { "replay" } else { "run" };
    let mut settings = vec![
        setting("command", command, true),
        setting("`--in`", &absolute(&args.input), true),
        setting("`--out`", &absolute(&args.output), true),
        setting("`--framing`", framing, true),
    ];
    for (component, config) in components.iter().zip(configs) {
        let name = &component.name;
        settings.push(setting("component", name, true));
        let config = config.as_deref().unwrap_or_default();
        settings.push(setting(
            &format!("configuration of `{name}`"),
            config,
            false,
        ));
    }
    settings
}

fn setting(option: &str, value: &str, shown: bool) -> Setting {
    Setting {
        option: option.to_owned(),
        digest: hex(value.as_bytes()),
        shown: shown.then(|| value.to_owned()),
    }
}

/// A path that means the same in every folder.
pub(super) fn absolute(path: &Path) -> String {
    let absolute = path.canonicalize().or_else(|_| std::path::absolute(path));
    let absolute = absolute.unwrap_or_else(|_| path.to_owned());
    absolute.display().to_string()
}

/// The SHA-256 of what a file has right before a place, and of the place.
pub(super) fn before(file: &File, place: u64) -> io::Result<String> {
    let from = place.saturating_sub(COMPARED);
    let mut file = file;
    file.seek(SeekFrom::Start(from))?;
    let mut bytes = Vec::new();
    file.take(place - from).read_to_end(&mut bytes)?;
    bytes.extend_from_slice(&place.to_le_bytes());
    Ok(hex(&bytes))
}

/// Whether the input still is what it was, up to a place.
pub(in crate::run) fn check_input(file: &File, place: u64, was: &str) -> Result<(), String> {
    let found = before(file, place).map_err(|error| error.to_string())?;
    if found == was {
        return Ok(());
    }
    Err(format!(
        "the {place} bytes of it that were read are not what they were"
    ))
}
