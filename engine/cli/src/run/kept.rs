//! What a file of elements ends with, before more are added to it.

use std::fs::File;
use std::io::{self, BufReader, Read as _, Seek as _, SeekFrom};
use std::path::Path;

use crate::args::Framing;

/// How a file of elements ends.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum End {
    /// With a whole element, or with nothing.
    OfElement,
    /// With a line that no line feed ends.
    WithinLine,
    /// With an element that begins there and is not whole.
    WithinElement { at: u64 },
}

/// How a file ends. `None` if that can't be told: it is not there, is a pipe or the like, or can't
/// be read.
pub(super) fn end(path: &Path, framing: Framing) -> Option<End> {
    // A pipe is not opened: nobody may be at its other end.
    let size = path.metadata().ok().filter(|it| it.is_file())?.len();
    let file = File::open(path).ok()?;
    match framing {
        Framing::Whole => Ok(End::OfElement),
        Framing::Lines => of_lines(file, size),
        Framing::LengthPrefixed => of_prefixed(BufReader::new(file), size),
    }
    .ok()
}

fn of_lines(mut file: File, size: u64) -> io::Result<End> {
    if size == 0 {
        return Ok(End::OfElement);
    }
    let mut last = [0];
    file.seek(SeekFrom::Start(size - 1))?;
    file.read_exact(&mut last)?;
    Ok(match last {
        [b'\n'] => End::OfElement,
        _ => End::WithinLine,
    })
}

fn of_prefixed(mut file: BufReader<File>, size: u64) -> io::Result<End> {
    let mut at = 0;
    while at < size {
        let mut prefix = [0; size_of::<u32>()];
        let begins = at;
        at += prefix.len() as u64;
        if at <= size {
            file.read_exact(&mut prefix)?;
            let length = u32::from_le_bytes(prefix);
            file.seek_relative(i64::from(length))?;
            at += u64::from(length);
        }
        if at > size {
            return Ok(End::WithinElement { at: begins });
        }
    }
    Ok(End::OfElement)
}
