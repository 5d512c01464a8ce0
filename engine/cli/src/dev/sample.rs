//! What a guest is run on.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::args::DevArgs;
use crate::bounded::{Unread, read_at_most, text_at_most};
use crate::failure::{Exit, Failure};

/// How long a sample, or a configuration, may be.
const MAX_BYTES: u64 = 4 << 20;

/// How many golden cases are looked at, to find the first one.
const MAX_CASES: usize = 10_000;

/// A sample.
pub(super) struct Sample {
    /// What it is called.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    pub(super) config: Option<String>,
}

impl Sample {
    /// The sample that is asked for; `None` if there is none.
    pub(super) fn of(args: &DevArgs) -> Result<Option<Self>, Failure> {
        let Some(file) = args.input.clone().or_else(|| first_case(&args.folder)) else {
            return Ok(None);
        };
        let config = match &args.config {
            Some(given) => match given.strip_prefix('@') {
                Some(file) => Some(text(Path::new(file))?),
                None => Some(given.clone()),
            },
            None if args.input.is_none() => {
                let file = file.with_extension("config");
                file.is_file().then(|| text(&file)).transpose()?
            }
            None => None,
        };
        Ok(Some(Self {
            name: file.display().to_string(),
            bytes: read(&file)?,
            config,
        }))
    }

    /// The elements in it.
    pub(super) fn lines(&self) -> impl Iterator<Item = &[u8]> {
        let lines = self.bytes.split_inclusive(|byte| *byte == b'\n');
        lines.map(|line| line.strip_suffix(b"\n").unwrap_or(line))
    }
}

/// The golden case that comes first by its name.
fn first_case(folder: &Path) -> Option<PathBuf> {
    let entries = fs::read_dir(folder.join("golden")).ok()?;
    let paths = entries.flatten().take(MAX_CASES).map(|entry| entry.path());
    paths
        .filter(|path| path.extension() == Some(OsStr::new("in")))
        .min()
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    read_at_most(file, MAX_BYTES).map_err(|error| unusable(file, &error))
}

fn text(file: &Path) -> Result<String, Failure> {
    text_at_most(file, MAX_BYTES).map_err(|error| unusable(file, &error))
}

fn unusable(file: &Path, reason: &Unread) -> Failure {
    let text = format!("can't use `{}` as a sample: {reason}", file.display());
    Failure::new(Exit::Io, text).help("name a short file with `--input`")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn a_sample_has_a_limit() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sample");
        let file = fs::File::create(&path).unwrap();
        file.set_len(MAX_BYTES).unwrap();
        assert_eq!(read(&path).unwrap().len() as u64, MAX_BYTES);
        file.set_len(MAX_BYTES + 1).unwrap();
        let failure = read(&path).unwrap_err();
        assert!(failure.message.ends_with("longer than 4194304 bytes"));
    }
}
