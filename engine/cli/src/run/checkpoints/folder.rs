//! The folder of `--checkpoint-dir`.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use super::replace::{next_of, replace};
use crate::bounded::{Unread, read_at_most};
use crate::failure::{Exit, Failure};

const CHECKPOINT: &str = "checkpoint";
const LOCK: &str = "lock";

/// The files of such a folder.
pub(in crate::run) fn files(folder: &Path) -> [PathBuf; 3] {
    let checkpoint = folder.join(CHECKPOINT);
    [next_of(&checkpoint), checkpoint, folder.join(LOCK)]
}

/// How long to wait for a run that was killed just now: what it had is given back bit by bit.
const PATIENCE: Duration = Duration::from_secs(2);

/// Takes the lock, unless another run has it for longer than that.
fn locked(file: &File) -> Result<(), TryLockError> {
    let since = Instant::now();
    loop {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) if since.elapsed() < PATIENCE => {
                thread::sleep(Duration::from_millis(10));
            }
            locked => return locked,
        }
    }
}

/// The folder of one run.
pub(super) struct Folder {
    path: PathBuf,
    /// Nobody else runs from here as long as it is open.
    _lock: File,
}

impl Folder {
    /// Makes the folder if it is not there, and keeps others from it.
    pub(super) fn open(path: &Path) -> Result<Self, Failure> {
        let shown = path.display();
        let failed = |error: io::Error| {
            Failure::new(
                Exit::Io,
                format!("can't keep checkpoints in `{shown}`: {error}"),
            )
        };
        if path.is_file() {
            return Err(failed(io::Error::other("it is a file, and no folder")));
        }
        fs::create_dir_all(path).map_err(failed)?;
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path.join(LOCK))
            .map_err(failed)?;
        match locked(&lock) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let text = format!("another run keeps its checkpoints in `{shown}`");
                return Err(Failure::new(Exit::Usage, text)
                    .help("wait for its end, or name another folder"));
            }
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        Ok(Self {
            path: path.to_owned(),
            _lock: lock,
        })
    }

    /// The checkpoint, if there is one, with so many bytes at most.
    pub(super) fn read(&self, most: u64) -> Result<Option<Vec<u8>>, Unread> {
        let path = self.path.join(CHECKPOINT);
        if path.metadata().is_ok_and(|found| !found.is_file()) {
            let text = "`checkpoint` there is no file";
            return Err(Unread::Io(io::Error::other(text)));
        }
        match read_at_most(&path, most) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(Unread::Io(error)) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Puts a checkpoint in the place of the one before.
    pub(super) fn write(&self, bytes: &[u8]) -> io::Result<()> {
        replace(&self.path.join(CHECKPOINT), bytes)
    }

    pub(super) fn shown(&self) -> String {
        format!("`{}`", self.path.display())
    }
}
