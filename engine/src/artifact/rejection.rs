//! Why a file is not what it should be.

use std::fmt;
use std::io;

/// Why a file or folder of the cache is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rejection {
    /// It belongs to another user.
    Owner {
        /// Who owns it.
        found: u32,
        /// Who runs this process.
        expected: u32,
    },
    /// Others than its owner can write to it.
    Writable {
        /// Its permissions.
        mode: u32,
    },
    /// It is a symbolic link, a folder in place of a file, a file in place of a folder, or
    /// something else that does not belong there.
    Kind,
    /// It is part of an entry, and not there.
    Missing,
    /// It is longer or shorter than it was made.
    Size {
        /// Its size in bytes.
        found: u64,
        /// The size that it was made with.
        expected: u64,
    },
    /// Its contents are not what they were when it was made.
    Altered,
    /// It is the description of an entry, and says nothing that this version understands. It
    /// was altered, or another version has made it.
    Manifest,
    /// It is a proper entry under the name of another one.
    Name,
    /// It was made as it is, and the engine refuses it nevertheless.
    Incompatible,
    /// Nothing that the cache has made.
    Stranger,
    /// It can't be read.
    Unreadable {
        /// What the operating system says.
        kind: io::ErrorKind,
    },
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Owner { found, expected } => {
                write!(f, "it belongs to user {found}, not to user {expected}")
            }
            Self::Writable { mode } => write!(
                f,
                "others than its owner can write to it (its mode is {:03o})",
                mode & 0o7777
            ),
            Self::Kind => {
                f.write_str("it is a symbolic link, or not the kind of file it should be")
            }
            Self::Missing => f.write_str("it is missing"),
            Self::Size { found, expected } => {
                write!(f, "it has {found} bytes, and was made with {expected}")
            }
            Self::Altered => f.write_str("its contents were altered"),
            Self::Manifest => f.write_str("it was altered, or made by another version"),
            Self::Name => f.write_str("it is an entry for something else"),
            Self::Incompatible => f.write_str("the engine refuses it"),
            Self::Stranger => f.write_str("it does not belong to the cache"),
            Self::Unreadable { kind } => write!(f, "it can't be read: {kind}"),
        }
    }
}

impl From<io::Error> for Rejection {
    fn from(error: io::Error) -> Self {
        // What opening a link is refused with.
        #[cfg(unix)]
        if error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error()) {
            return Self::Kind;
        }
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            io::ErrorKind::IsADirectory | io::ErrorKind::NotADirectory => Self::Kind,
            kind => Self::Unreadable { kind },
        }
    }
}
