//! No file is written that is read, or written twice: one of the two would be lost.

use std::fs::{self, File, Metadata};
use std::path::{Path, PathBuf};

use super::checkpoints;
use super::input::standard_input;
use super::output::standard_output;
use super::paths::to_be_created;
use crate::args::{RunArgs, Verdict};
use crate::failure::{Exit, Failure};

/// A file that the command line names, or that a shell has redirected.
struct Named {
    option: &'static str,
    shown: String,
    identity: Identity,
    written: bool,
}

/// What makes two names one file.
#[derive(PartialEq, Eq)]
enum Identity {
    /// A file that is there, whatever its names are.
    #[cfg(unix)]
    Inode(u64, u64),
    /// A file that is yet to be created, or one on a system without inodes.
    Path(PathBuf),
}

/// Refuses files that would overwrite each other.
pub(super) fn distinct_files(args: &RunArgs) -> Result<(), Failure> {
    let mut files: Vec<Named> = Vec::new();
    for file in named(args) {
        let clash = files
            .iter()
            .find(|other| other.identity == file.identity && (other.written || file.written));
        if let Some(other) = clash {
            return Err(Failure::new(
                Exit::Usage,
                format!(
                    "`{}` and `{}` name the same file {}",
                    other.option, file.option, file.shown
                ),
            )
            .help("write to another file, and rename it afterwards"));
        }
        files.push(file);
    }
    Ok(())
}

fn named(args: &RunArgs) -> Vec<Named> {
    let sources = args.source.iter().map(|given| ("--source", given));
    let through = args.through.iter().map(|given| ("--through", given));
    let sinks = args.sink.iter().map(|given| ("--sink", given));
    let components = sources.chain(through).chain(sinks);
    let mut files: Vec<_> = components
        .filter_map(|(option, path)| by_path(option, path.as_ref(), false))
        .collect();
    let configs = args.config.iter();
    let configs = configs.filter_map(|config| config.split_once("=@"));
    files.extend(configs.filter_map(|(_, path)| by_path("--config", Path::new(path), false)));
    let input = if args.replays { "LETTERS" } else { "--in" };
    if args.source.is_none() {
        files.extend(if args.input == Path::new("-") {
            redirected(input, "of standard input", standard_input().ok(), false)
        } else {
            by_path(input, &args.input, false)
        });
    }
    files.extend(if args.output == Path::new("-") {
        redirected("--out", "of standard output", standard_output().ok(), true)
    } else {
        by_path("--out", &args.output, true)
    });
    if let Some(folder) = &args.checkpoint_dir {
        let own = checkpoints::files(folder).into_iter();
        files.extend(own.filter_map(|path| by_path("--checkpoint-dir", &path, true)));
    }
    let state = args.state.as_deref();
    files.extend(state.and_then(|path| by_path("--state", path, true)));
    let mut dead_letters: Vec<_> = args
        .on_error
        .iter()
        .filter_map(|on_error| match &on_error.policy.verdict {
            Verdict::DeadLetter(path) => Some(path),
            Verdict::Fail | Verdict::Skip => None,
        })
        .collect();
    // Those of several components may go to the same file.
    dead_letters.sort_unstable();
    dead_letters.dedup();
    let dead_letters = dead_letters.into_iter();
    files.extend(dead_letters.filter_map(|path| by_path("--on-error", path, true)));
    files
}

/// `None` for terminals and the like, which may be named as often as one likes.
fn by_path(option: &'static str, path: &Path, written: bool) -> Option<Named> {
    let identity = match fs::metadata(path) {
        Ok(metadata) => of_file(&metadata, || path.canonicalize().ok())?,
        Err(_) => Identity::Path(to_be_created(path)),
    };
    Some(Named {
        option,
        shown: format!("`{}`", path.display()),
        identity,
        written,
    })
}

fn redirected(
    option: &'static str,
    shown: &str,
    file: Option<File>,
    written: bool,
) -> Option<Named> {
    let metadata = file?.metadata().ok()?;
    Some(Named {
        option,
        shown: shown.to_owned(),
        identity: of_file(&metadata, || None)?,
        written,
    })
}

#[cfg(unix)]
fn of_file(metadata: &Metadata, _: impl FnOnce() -> Option<PathBuf>) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt as _;
    let file = metadata.is_file();
    file.then(|| Identity::Inode(metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
fn of_file(metadata: &Metadata, path: impl FnOnce() -> Option<PathBuf>) -> Option<Identity> {
    metadata.is_file().then(path)?.map(Identity::Path)
}
