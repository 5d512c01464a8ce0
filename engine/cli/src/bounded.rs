//! Reads files whose length somebody else decides, up to a limit.

use std::fmt;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

/// Why a file was not read.
#[derive(Debug)]
pub(crate) enum Unread {
    Io(io::Error),
    /// It has more bytes than this.
    TooLong(u64),
    NotText,
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::TooLong(most) => write!(f, "it is longer than {most} bytes"),
            Self::NotText => f.write_str("it is not UTF-8"),
        }
    }
}

/// The bytes of a file that has no more of them than this.
pub(crate) fn read_at_most(file: &Path, most: u64) -> Result<Vec<u8>, Unread> {
    let mut bytes = Vec::new();
    // What the file system says of its length is no limit: it may grow, or be a pipe.
    let read = File::open(file).and_then(|file| file.take(most + 1).read_to_end(&mut bytes));
    read.map_err(Unread::Io)?;
    if bytes.len() as u64 > most {
        return Err(Unread::TooLong(most));
    }
    Ok(bytes)
}

/// The same for a file of text.
pub(crate) fn text_at_most(file: &Path, most: u64) -> Result<String, Unread> {
    String::from_utf8(read_at_most(file, most)?).map_err(|_| Unread::NotText)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::fs;

    use super::*;

    #[test]
    fn a_file_is_read_up_to_its_limit() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "four").unwrap();
        assert_eq!(read_at_most(&file, 4).unwrap(), b"four");
        assert_eq!(text_at_most(&file, 4).unwrap(), "four");
        let error = read_at_most(&file, 3).unwrap_err();
        assert_eq!(error.to_string(), "it is longer than 3 bytes");
        fs::write(&file, b"\xff").unwrap();
        let error = text_at_most(&file, 4).unwrap_err();
        assert_eq!(error.to_string(), "it is not UTF-8");
        assert!(matches!(read_at_most(folder.path(), 4), Err(Unread::Io(_))));
    }
}
