//! The core functions and the memory that values are lifted from and lowered to.

use serde::{Deserialize, Serialize};
use wasmtime::{Memory, TypedFunc};

/// A guest's own function for memory: the old block's address and size, the alignment, and the
/// new size. It returns the new address.
pub(crate) type Realloc = TypedFunc<(u32, u32, u32, u32), u32>;

/// The memory and the reallocs of an instance. An instance that is called through Wasmtime's
/// component API has them too, but Wasmtime keeps them to itself.
#[derive(Default)]
pub(crate) struct GuestMemory {
    pub(crate) memory: Option<Memory>,
    pub(crate) reallocs: Vec<Realloc>,
}

/// Which of them a function uses: its canonical options.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    pub(crate) memory: bool,
    /// An index into the reallocs of the component.
    pub(crate) realloc: Option<usize>,
}

impl GuestMemory {
    /// The memory of a function, if it uses one.
    #[inline]
    pub(crate) fn memory(&self, options: Options) -> Option<Memory> {
        self.memory.filter(|_| options.memory)
    }

    /// The realloc of a function, if it uses one.
    #[inline]
    pub(crate) fn realloc(&self, options: Options) -> Option<&Realloc> {
        self.reallocs.get(options.realloc?)
    }
}
