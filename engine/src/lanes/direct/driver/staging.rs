//! Lowering to the staging memory.

use wasmtime::Result;

use super::layout::{CONTENTS, MOST_BYTES, MOST_STAGED, RECORD, RECORDS, SLOTS, USED};
use crate::lanes::direct::abi::{CoreParams, Lowering, Pointer, Slots, Value, spilled_size};
use crate::store::{Internal, Tally, Traffic};

/// Whether the blocks that parameters take are few and small enough.
#[inline]
pub(in crate::lanes::direct) fn fits<'a, V: Value<'a> + Traffic>(params: &V) -> bool {
    let spilled = const { spilled_size::<V>() };
    let mut sum = Sum {
        bytes: spilled,
        blocks: (spilled > 0) as usize,
    };
    params.tally(&mut sum);
    sum.bytes <= MOST_BYTES && sum.blocks <= MOST_STAGED
}

/// What blocks take together.
struct Sum {
    bytes: usize,
    blocks: usize,
}

impl Tally for Sum {
    #[inline]
    fn text(&mut self, bytes: usize) {
        self.list(bytes, true);
    }

    #[inline]
    fn list(&mut self, bytes: usize, _: bool) {
        self.bytes = self.bytes.saturating_add(bytes);
        self.blocks += 1;
    }
}

/// The staging memory while values are lowered to it. What is an address of the guest's elsewhere
/// is a place in it here, until the driver has called realloc.
pub(super) struct ToStaging<'s> {
    memory: &'s mut [u8; USED],
    /// Where the next record goes.
    record: usize,
    /// Where the next block goes.
    next: usize,
}

impl<'s> ToStaging<'s> {
    #[inline]
    pub(super) fn new(memory: &'s mut [u8]) -> Result<Self> {
        match memory.first_chunk_mut() {
            Some(memory) => Ok(Self {
                memory,
                record: RECORDS,
                next: CONTENTS,
            }),
            None => Err(Internal::error("a staging memory is too small")),
        }
    }

    /// Puts the parameters of the core function where the driver reads them. Returns where the
    /// records end, or 0 if there are none.
    #[inline]
    #[allow(
        clippy::cast_possible_truncation,
        reason = "it is a place in the staging memory"
    )]
    pub(super) fn finish<P: CoreParams>(self, slots: &Slots) -> u32 {
        for (index, slot) in slots.iter().enumerate().take(P::COUNT) {
            self.memory[SLOTS + 8 * index..][..8].copy_from_slice(&slot.to_le_bytes());
        }
        match self.record {
            RECORDS => 0,
            end => end as u32,
        }
    }

    /// Room for a block of that size.
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "it is checked")]
    fn block(&mut self, align: u32, size: usize, pointer: Pointer) -> Result<&mut [u8]> {
        let pointer = match pointer {
            Pointer::Slot(slot) => SLOTS + 8 * slot,
            Pointer::Memory(at) => at,
        };
        let at = self.next;
        if size > MOST_BYTES || self.record >= CONTENTS {
            return Err(full());
        }
        let record =
            u128::from(align) | (size as u128) << 32 | (at as u128) << 64 | (pointer as u128) << 96;
        self.memory[self.record..][..RECORD].copy_from_slice(&record.to_le_bytes());
        self.record += RECORD;
        self.next = at + size.next_multiple_of(16);
        match self.memory.get_mut(at..at + size) {
            Some(block) => Ok(block),
            None => Err(full()),
        }
    }
}

impl Lowering for ToStaging<'_> {
    #[inline]
    fn allocate(&mut self, align: u32, size: usize, pointer: Pointer) -> Result<usize> {
        let at = self.next;
        // Not all of it is written: what lies between fields must not depend on earlier calls.
        self.block(align, size, pointer)?.fill(0);
        Ok(at)
    }

    #[inline]
    fn copy(&mut self, align: u32, bytes: &[u8], pointer: Pointer) -> Result<usize> {
        let at = self.next;
        self.block(align, bytes.len(), pointer)?
            .copy_from_slice(bytes);
        Ok(at)
    }

    #[inline]
    fn write(&mut self, at: usize, bytes: &[u8]) -> Result<()> {
        match self.memory.get_mut(at..at + bytes.len()) {
            Some(place) => place.copy_from_slice(bytes),
            None => return Err(full()),
        }
        Ok(())
    }
}

#[cold]
fn full() -> wasmtime::Error {
    Internal::error("the staging memory is too small for the parameters of a call")
}
