//! Where a run with checkpoints begins.

use std::path::Path;

use clap::ValueEnum;
use torvyn_engine::Snapshot;

use super::super::digests::hex;
use super::super::paths::absolute;
use super::folder::Folder;
use super::record::{Record, Setting, most_bytes};
use crate::args::{Framing, RunArgs};
use crate::failure::{Exit, Failure};
use crate::loading::Loaded;

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
        "standard input is not there a second time: name a file"
    } else if args.output == dash {
        "standard output can't be cut back: name a file with `--out`"
    } else if is_other(&args.input) {
        "the input is no file that can be read from a place on"
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
    beginnings: &[(Option<String>, Option<Snapshot>)],
) -> Vec<Setting> {
    let command = if args.replays { "replay" } else { "run" };
    let mut settings = vec![
        setting("command", command, true),
        setting("`--in`", &shown(&args.input), true),
        output(&args.output),
        setting("`--framing`", &name(args.framing), true),
        setting("`--dead-letters`", &name(args.dead_letters), true),
    ];
    for (component, (config, from)) in components.iter().zip(beginnings) {
        let component = &component.name;
        settings.push(setting("component", component, true));
        let config = config.as_deref().unwrap_or_default();
        settings.push(setting(
            &format!("configuration of `{component}`"),
            config,
            false,
        ));
        let from = from.as_ref().map(Snapshot::to_bytes).unwrap_or_default();
        settings.push(Setting {
            option: format!("snapshot for `{component}`"),
            digest: hex(&from),
            shown: None,
        });
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

/// The setting of `--out`, once the file is there.
pub(super) fn output(path: &Path) -> Setting {
    setting("`--out`", &shown(path), true)
}

fn shown(path: &Path) -> String {
    absolute(path).display().to_string()
}

/// What a value is called on the command line.
fn name(value: impl ValueEnum) -> String {
    let value = value.to_possible_value();
    value.map_or_else(String::new, |value| value.get_name().to_owned())
}
