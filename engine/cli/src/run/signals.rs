//! Ctrl-C and SIGTERM: the first one ends the stream, the second one the program.

use std::fs::File;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

/// What has arrived since it was made.
pub(super) struct Signals {
    /// The exit code of the signal that arrived, or 0.
    code: Arc<AtomicUsize>,
    #[cfg(unix)]
    wake: io::PipeReader,
}

impl Signals {
    /// Listens for the signals from now on.
    pub(super) fn new() -> io::Result<Self> {
        let code = Arc::new(AtomicUsize::new(0));
        let again = Arc::new(AtomicBool::new(false));
        #[cfg(unix)]
        let (wake, writer) = io::pipe()?;
        for signal in [SIGINT, SIGTERM] {
            // What a shell makes of a program that a signal ended.
            let exit = 128 + signal;
            // The order counts: the first signal finds the flag down and puts it up.
            flag::register_conditional_shutdown(signal, exit, Arc::clone(&again))?;
            flag::register(signal, Arc::clone(&again))?;
            let value = usize::try_from(exit).unwrap_or(1);
            flag::register_usize(signal, Arc::clone(&code), value)?;
            #[cfg(unix)]
            signal_hook::low_level::pipe::register(signal, writer.try_clone()?)?;
        }
        Ok(Self {
            code,
            #[cfg(unix)]
            wake,
        })
    }

    /// The exit code for the signal that arrived, if one did.
    #[inline]
    pub(super) fn raised(&self) -> Option<u8> {
        match self.code.load(Ordering::Relaxed) {
            0 => None,
            code => Some(u8::try_from(code).unwrap_or(u8::MAX)),
        }
    }

    /// Waits until `file` has something to read, or is at its end. Answers `false` if a signal
    /// arrives before that, or the time is over.
    #[cfg(unix)]
    pub(super) fn wait_for(&self, file: &File, at_most: Option<Duration>) -> io::Result<bool> {
        use std::os::fd::AsFd;

        use rustix::event::{PollFd, PollFlags, poll};
        use rustix::io::Errno;
        use rustix::time::Timespec;

        let until = at_most.map(|time| Instant::now() + time);
        loop {
            if self.raised().is_some() {
                return Ok(false);
            }
            let mut files = [file.as_fd(), self.wake.as_fd()]
                .map(|file| PollFd::from_borrowed_fd(file, PollFlags::IN));
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            let timeout = left.and_then(|left| Timespec::try_from(left).ok());
            match poll(&mut files, timeout.as_ref()) {
                Ok(_) if !files[0].revents().is_empty() => return Ok(true),
                Ok(0) if left.is_some() => return Ok(false),
                Ok(_) | Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Without a way to wait for two things at once, reading waits, and a signal with it.
    #[cfg(not(unix))]
    pub(super) fn wait_for(&self, _: &File, _: Option<Duration>) -> io::Result<bool> {
        Ok(true)
    }
}
