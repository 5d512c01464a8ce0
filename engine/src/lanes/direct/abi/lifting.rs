//! Where values are lifted from.

use wasmtime::{Result, bail};

use crate::Arena;
use crate::store::{Meter, Traffic};

/// A guest's memory for as long as nothing runs in it, and where lists are laid out.
#[derive(Clone, Copy)]
pub struct Lifting<'a> {
    memory: &'a [u8],
    pub(super) arena: &'a Arena,
    meter: Option<&'a Meter>,
}

impl<'a> Lifting<'a> {
    #[inline]
    pub(crate) fn new(memory: &'a [u8], arena: &'a Arena) -> Self {
        Self {
            memory,
            arena,
            meter: None,
        }
    }

    /// Counts the parameters that come out of it.
    #[inline]
    pub(crate) fn metered(mut self, meter: &'a Meter) -> Self {
        self.meter = Some(meter);
        self
    }

    /// Counts parameters, if they are counted.
    #[inline]
    pub(super) fn count(&self, params: &impl Traffic) {
        if let Some(meter) = self.meter {
            meter.lifted(params);
        }
    }

    /// So many bytes that a pointer leads to.
    #[inline]
    pub(super) fn pointed(&self, at: u64, size: usize, align: u32) -> Result<&'a [u8]> {
        let Ok(at) = usize::try_from(at) else {
            bail!("pointer out of bounds of memory");
        };
        if at % align as usize != 0 {
            bail!("return pointer not aligned");
        }
        match self.range(at, size) {
            Some(bytes) => Ok(bytes),
            None => bail!("pointer out of bounds of memory"),
        }
    }

    #[inline]
    pub(super) fn range(&self, at: usize, len: usize) -> Option<&'a [u8]> {
        self.memory.get(at..at.checked_add(len)?)
    }

    /// A text, where it lies.
    #[inline]
    pub(super) fn text(&self, at: u32, len: u32) -> Result<&'a str> {
        let (at, len) = (at as usize, len as usize);
        let Some(bytes) = self.range(at, len) else {
            bail!("string pointer/length out of bounds of memory");
        };
        self.arena.count(len)?;
        Ok(std::str::from_utf8(bytes)?)
    }
}
