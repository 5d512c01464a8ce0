//! Folders that nobody but their owner can write to.
//!
//! Everything is reached from an open folder by a single name, and links are not followed: what
//! was checked is what is used, whatever happens to the paths meanwhile.

use std::ffi::{CStr, CString};
use std::fs::{DirBuilder, File, Metadata};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::Path;

use rustix::fd::{AsFd, BorrowedFd, OwnedFd};
use rustix::fs::{AtFlags, CWD, Dir, Mode, OFlags, mkdirat, openat, renameat, unlinkat};
use rustix::io::Errno;
use rustix::process::geteuid;

use super::Rejection;

/// What is asked of the folder and of all that is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// It belongs to the user who runs the process, and nobody else can write to it.
    Owner,
    /// Nothing: somebody has promised that it can be trusted.
    Promised,
}

impl Access {
    fn check(self, found: &Metadata) -> Result<(), Rejection> {
        let expected = geteuid().as_raw();
        let mode = found.mode() & 0o7777;
        match self {
            Self::Promised => Ok(()),
            Self::Owner if found.uid() != expected => Err(Rejection::Owner {
                found: found.uid(),
                expected,
            }),
            Self::Owner if mode & 0o022 != 0 => Err(Rejection::Writable { mode }),
            Self::Owner => Ok(()),
        }
    }
}

/// An open folder. There is one only if it has passed the check.
#[derive(Debug)]
pub(crate) struct Folder {
    file: File,
    access: Access,
}

const FOLDER: OFlags = OFlags::RDONLY
    .union(OFlags::DIRECTORY)
    .union(OFlags::NOFOLLOW)
    .union(OFlags::CLOEXEC);
/// A pipe in place of a file must not keep the reader waiting.
const FILE: OFlags = OFlags::RDONLY
    .union(OFlags::NOFOLLOW)
    .union(OFlags::NONBLOCK)
    .union(OFlags::CLOEXEC);
const NEW_FILE: OFlags = OFlags::WRONLY
    .union(OFlags::CREATE)
    .union(OFlags::EXCL)
    .union(OFlags::CLOEXEC);

impl Folder {
    /// Makes the folder if it is not there, for the user alone.
    pub(crate) fn create(path: &Path) -> io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(path)
    }

    /// Opens the folder at a path.
    pub(crate) fn open(path: &Path, access: Access) -> Result<Self, Rejection> {
        // With a slash or a dot at the end a link would be followed.
        let path = path.components().as_path();
        Self::checked(openat(CWD, path, FOLDER, Mode::empty()), access)
    }

    /// Opens a folder in this one.
    pub(crate) fn folder(&self, name: &str) -> Result<Self, Rejection> {
        Self::checked(openat(&self.file, name, FOLDER, Mode::empty()), self.access)
    }

    fn checked(opened: rustix::io::Result<OwnedFd>, access: Access) -> Result<Self, Rejection> {
        let file = File::from(opened.map_err(io::Error::from)?);
        let folder = Self { file, access };
        folder.check()?;
        Ok(folder)
    }

    /// Asks once more whether the folder may be used: its owner can have changed its mode.
    pub(crate) fn check(&self) -> Result<(), Rejection> {
        self.access.check(&self.file.metadata()?)
    }

    /// Opens a file to read it.
    pub(crate) fn file(&self, name: &str) -> Result<File, Rejection> {
        let opened = openat(&self.file, name, FILE, Mode::empty());
        let file = File::from(opened.map_err(io::Error::from)?);
        let metadata = file.metadata()?;
        self.access.check(&metadata)?;
        if metadata.is_file() {
            Ok(file)
        } else {
            Err(Rejection::Kind)
        }
    }

    /// Makes a folder in this one that was not there, for the user alone.
    pub(crate) fn new_folder(&self, name: &str) -> io::Result<()> {
        Ok(mkdirat(&self.file, name, Mode::RWXU)?)
    }

    /// Makes a file that was not there, for the user alone.
    pub(crate) fn new_file(&self, name: &str) -> io::Result<File> {
        let mode = Mode::RUSR | Mode::WUSR;
        Ok(openat(&self.file, name, NEW_FILE, mode)?.into())
    }

    /// Gives a file or folder another name in this folder. Replaces an empty folder with that
    /// name, and fails if there is one that is not empty.
    pub(crate) fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        Ok(renameat(&self.file, from, &self.file, to)?)
    }

    /// Removes a file, or a folder with what is in it. A cache makes no folders there, but others
    /// may have left some.
    pub(crate) fn remove(&self, name: &str) -> io::Result<()> {
        remove(self.fd(), &CString::new(name)?, DEPTH)
    }

    /// The names of everything in the folder, in order. Names that are not UTF-8 are written
    /// with replacement characters, and found under none.
    pub(crate) fn names(&self) -> io::Result<Vec<String>> {
        let mut names: Vec<_> = names(&self.file)?
            .into_iter()
            .map(|name| String::from_utf8_lossy(name.as_bytes()).into_owned())
            .collect();
        names.sort_unstable();
        Ok(names)
    }

    /// Whether this is the folder that has this name in `parent`.
    pub(crate) fn is(&self, parent: &Self, name: &str) -> io::Result<bool> {
        let named = File::from(openat(&parent.file, name, FOLDER, Mode::empty())?);
        let (own, named) = (self.file.metadata()?, named.metadata()?);
        Ok((own.dev(), own.ino()) == (named.dev(), named.ino()))
    }

    pub(crate) fn fd(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }
}

/// How deep folders are removed.
const DEPTH: u32 = 64;

fn remove(folder: BorrowedFd<'_>, name: &CStr, depth: u32) -> io::Result<()> {
    match unlinkat(folder, name, AtFlags::empty()) {
        Ok(()) => return Ok(()),
        // What unlinking a folder is refused with depends on the system.
        Err(Errno::ISDIR | Errno::PERM) if depth > 0 => {}
        Err(error) => return Err(error.into()),
    }
    let fd = openat(folder, name, FOLDER, Mode::empty())?;
    for inner in names(&fd)? {
        match remove(fd.as_fd(), &inner, depth - 1) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    ignore_missing(unlinkat(folder, name, AtFlags::REMOVEDIR))
}

fn names(folder: impl AsFd) -> io::Result<Vec<CString>> {
    let mut names = Vec::new();
    for item in Dir::read_from(folder)? {
        let item = item?;
        if !matches!(item.file_name().to_bytes(), b"." | b"..") {
            names.push(item.file_name().to_owned());
        }
    }
    Ok(names)
}

fn ignore_missing(result: rustix::io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error != Errno::NOENT => Err(error.into()),
        _ => Ok(()),
    }
}
