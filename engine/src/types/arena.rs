//! Where the borrowed forms of list elements are laid out.

use std::cell::Cell;
use std::fmt;

/// Memory for the borrowed forms of list elements.
///
/// It grows to what one call needs and is used again by the next, so that calls in a steady
/// state allocate nothing for it.
pub struct Arena {
    bump: bumpalo::Bump,
    /// The most that it may be asked for between two resets, in bytes.
    limit: usize,
    left: Cell<usize>,
    /// Whether it holds anything.
    used: Cell<bool>,
}

/// More was asked of an arena than it may hold.
#[cfg(feature = "wasmtime-backend")]
#[derive(Debug, thiserror::Error)]
#[error("what was lifted takes more than {limit} bytes on the host")]
pub(crate) struct Full {
    pub(crate) limit: usize,
}

impl Default for Arena {
    fn default() -> Self {
        Self::with_limit(usize::MAX)
    }
}

impl Arena {
    /// An arena that holds nothing yet, and has allocated nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An arena that refuses to hold more than that many bytes.
    pub(crate) fn with_limit(limit: usize) -> Self {
        Self {
            bump: bumpalo::Bump::new(),
            limit,
            left: Cell::new(limit),
            used: Cell::new(false),
        }
    }

    /// How many bytes it has set aside.
    #[must_use]
    pub fn allocated_bytes(&self) -> usize {
        self.bump.allocated_bytes()
    }

    /// Forgets everything in it, and keeps the memory.
    #[cfg_attr(
        not(feature = "wasmtime-backend"),
        allow(dead_code, reason = "used by backends")
    )]
    #[inline]
    pub(crate) fn reset(&mut self) {
        self.left.set(self.limit);
        if self.used.replace(false) {
            self.bump.reset();
        }
    }

    pub(crate) fn slice<T: Copy>(&self, items: impl ExactSizeIterator<Item = T>) -> &[T] {
        self.used.set(true);
        self.bump.alloc_slice_fill_iter(items)
    }

    #[cfg(feature = "wasmtime-backend")]
    pub(crate) fn try_slice<T, E: From<Full>>(
        &self,
        len: usize,
        item: impl FnMut(usize) -> Result<T, E>,
    ) -> Result<&[T], E> {
        self.take(len.saturating_mul(size_of::<T>()))?;
        self.used.set(true);
        self.bump
            .alloc_slice_try_fill_with(len, item)
            .map(|slice| &*slice)
    }

    #[cfg(feature = "wasmtime-backend")]
    pub(crate) fn try_str(&self, text: &str) -> Result<&str, Full> {
        self.take(text.len())?;
        self.used.set(true);
        Ok(self.bump.alloc_str(text))
    }

    /// Counts bytes that stay where they are, so that no more is looked at than the limit.
    #[cfg(feature = "wasmtime-backend")]
    #[inline]
    pub(crate) fn count(&self, bytes: usize) -> Result<(), Full> {
        self.take(bytes)
    }

    /// Counts bytes before they are allocated: an allocation that fails ends the program.
    #[cfg(feature = "wasmtime-backend")]
    #[inline]
    fn take(&self, bytes: usize) -> Result<(), Full> {
        let limit = self.limit;
        let left = self.left.get().checked_sub(bytes).ok_or(Full { limit })?;
        self.left.set(left);
        Ok(())
    }
}

impl fmt::Debug for Arena {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Arena")
            .field("allocated_bytes", &self.allocated_bytes())
            .finish()
    }
}
