//! The host's own stdin.

use std::io;
use std::time::Duration;

use wasmtime::Result;

use crate::store::Internal;

/// Waits for something to read from the host's stdin. Only Unix can say beforehand whether there
/// is; elsewhere reading is what waits.
#[cfg(unix)]
pub(super) fn is_ready(patience: Option<Duration>) -> Result<bool> {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    let timeout = patience.and_then(|patience| Timespec::try_from(patience).ok());
    let stdin = io::stdin();
    let mut files = [PollFd::new(&stdin, PollFlags::IN)];
    match poll(&mut files, timeout.as_ref()) {
        Ok(ready) => Ok(ready > 0),
        Err(rustix::io::Errno::INTR) => Ok(false),
        Err(error) => Err(Internal::caused_by(error)),
    }
}

#[cfg(not(unix))]
pub(super) fn is_ready(_: Option<Duration>) -> Result<bool> {
    Ok(true)
}

/// Reads past the buffer of the standard library, of whose content nothing would be known.
#[cfg(unix)]
pub(super) fn read_host(bytes: &mut [u8]) -> io::Result<usize> {
    Ok(rustix::io::retry_on_intr(|| {
        rustix::io::read(io::stdin(), &mut *bytes)
    })?)
}

#[cfg(not(unix))]
pub(super) fn read_host(bytes: &mut [u8]) -> io::Result<usize> {
    io::Read::read(&mut io::stdin(), bytes)
}
