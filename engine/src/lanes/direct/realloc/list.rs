//! The memory that a call needs, listed before anything is lowered.
//!
//! A call on a fiber can't call realloc in the midst of lowering, as it may yield there, and a call
//! that needs several blocks gets them in one guest entry. So values are gone through twice: at
//! first to list what they take, and when the guest has given all of that, to lower them.

use wasmtime::Result;

use crate::store::{Internal, ParameterTooLarge};

/// The calls of realloc that a call needs, in their order.
#[derive(Default)]
pub struct Reallocs {
    blocks: Vec<Block>,
    /// What does not fit into any guest's memory, in bytes.
    too_large: Option<usize>,
}

/// A block of a guest's memory, and where it is once realloc was called for it.
pub(in crate::lanes::direct) struct Block {
    pub(in crate::lanes::direct) align: u32,
    pub(in crate::lanes::direct) size: u32,
    pub(in crate::lanes::direct) at: u32,
}

impl Reallocs {
    /// Forgets all of them. Room for 65,536 blocks is kept for the next call, which is 768 KiB:
    /// as many as most calls need, and little beside an instance's memory.
    #[inline]
    pub(in crate::lanes::direct) fn clear(&mut self) {
        const KEPT: usize = 1 << 16;
        self.blocks.clear();
        self.blocks.shrink_to(KEPT);
        self.too_large = None;
    }

    #[inline]
    pub(in crate::lanes::direct) fn add(&mut self, align: u32, size: usize) {
        match u32::try_from(size) {
            Ok(size) => self.blocks.push(Block { align, size, at: 0 }),
            Err(_) => self.too_large = Some(size),
        }
    }

    /// Refuses parameters that no guest has room for. The guest was not entered yet.
    #[inline]
    pub(in crate::lanes::direct) fn expect_params_to_fit(&mut self) -> Result<&mut Self> {
        match self.too_large {
            None => Ok(self),
            Some(size) => Err(ParameterTooLarge::error(size)),
        }
    }

    /// All blocks, if a guest can have room for each.
    pub(in crate::lanes::direct) fn blocks(&mut self) -> Result<&mut [Block]> {
        match self.too_large {
            None => Ok(&mut self.blocks),
            Some(size) => Err(too_large(size)),
        }
    }

    /// Where a block is, of that size.
    pub(in crate::lanes::direct) fn at(&self, index: usize, align: u32, size: u32) -> Result<u32> {
        match self.blocks.get(index) {
            Some(block) if (block.align, block.size) == (align, size) => Ok(block.at),
            _ => Err(Internal::error(
                "values are not lowered in the order in which they were listed",
            )),
        }
    }
}

/// What the host answers with is larger than any guest's memory. Parameters were refused before.
#[cold]
pub(in crate::lanes::direct) fn too_large(size: usize) -> wasmtime::Error {
    Internal::error(format!(
        "{size} bytes of an answer are more than can be passed to a guest"
    ))
}
