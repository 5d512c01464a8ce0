//! What a file has before a place.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};

use super::super::digests::hex;

/// How much of a file before a place is compared.
const COMPARED: u64 = 64 << 10;

/// The SHA-256 of what a file has right before a place, and of the place.
pub(super) fn before(mut file: &File, place: u64) -> io::Result<String> {
    let from = place.saturating_sub(COMPARED);
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
