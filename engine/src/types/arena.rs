//! Where the borrowed forms of list elements are laid out.

use std::fmt;

/// Memory for the borrowed forms of list elements.
///
/// It grows to what one call needs and is used again by the next, so that calls in a steady
/// state allocate nothing for it.
#[derive(Default)]
pub struct Arena(bumpalo::Bump);

impl Arena {
    /// An arena that holds nothing yet, and has allocated nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many bytes it has set aside.
    #[must_use]
    pub fn allocated_bytes(&self) -> usize {
        self.0.allocated_bytes()
    }

    /// Forgets everything in it, and keeps the memory.
    #[cfg_attr(
        not(feature = "wasmtime-backend"),
        allow(dead_code, reason = "used by backends")
    )]
    pub(crate) fn reset(&mut self) {
        self.0.reset();
    }

    pub(crate) fn slice<T: Copy>(&self, items: impl ExactSizeIterator<Item = T>) -> &[T] {
        self.0.alloc_slice_fill_iter(items)
    }

    #[cfg(feature = "wasmtime-backend")]
    pub(crate) fn try_slice<T, E>(
        &self,
        len: usize,
        item: impl FnMut(usize) -> Result<T, E>,
    ) -> Result<&[T], E> {
        self.0
            .alloc_slice_try_fill_with(len, item)
            .map(|slice| &*slice)
    }

    #[cfg(feature = "wasmtime-backend")]
    pub(crate) fn str(&self, text: &str) -> &str {
        self.0.alloc_str(text)
    }
}

impl fmt::Debug for Arena {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Arena")
            .field("allocated_bytes", &self.allocated_bytes())
            .finish()
    }
}
