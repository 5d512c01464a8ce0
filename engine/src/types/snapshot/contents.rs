//! What a snapshot holds.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::error::SnapshotError;

/// The size of what is compared and kept of a memory. A guest changes few places, far apart, so small
/// pages make small snapshots; it is the size that operating systems know changed memory by.
pub(crate) const PAGE: usize = 4096;

/// What a snapshot holds, in the order of the component's plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Contents {
    /// The SHA-256 of the component.
    pub(crate) component: [u8; 32],
    /// The world that the instance was bound for.
    pub(crate) world: String,
    /// The version of the engine.
    pub(crate) engine: String,
    pub(crate) memories: Vec<MemoryState>,
    /// The globals that can be set.
    pub(crate) globals: Vec<Number>,
    /// The tables that code changes: of each element 0 if it is null, or else the place of the
    /// function, counted from 1.
    pub(crate) tables: Vec<Vec<u32>>,
    pub(crate) handles: HandleTable,
    pub(crate) pending: Option<PendingState>,
}

/// A memory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MemoryState {
    /// In bytes.
    pub(crate) size: u64,
    /// The pages that are not as in the component's base, in order.
    pub(crate) pages: Vec<u32>,
    /// What is in them, one after the other.
    #[serde(skip)]
    pub(crate) contents: Vec<u8>,
}

/// The type of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Kind {
    I32,
    I64,
    F32,
    F64,
    V128,
}

/// A number, whatever its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Number {
    pub(crate) kind: Kind,
    pub(crate) bits: u128,
}

/// The handles that the guest has. Only those are kept that stand for nothing but themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct HandleTable {
    /// `None` for a place that is free.
    pub(crate) places: Vec<Option<HandleState>>,
    /// The places that are free, in the order in which they are taken again.
    pub(crate) free: Vec<u32>,
}

/// A handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct HandleState {
    pub(crate) of: WasiResource,
    pub(crate) rep: u32,
}

/// A resource of WASI's that is the same for every instance, where nothing is granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum WasiResource {
    InputStream,
    OutputStream,
    Pollable,
}

/// A result that the guest has yet to free.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PendingState {
    /// The function that has returned it, by its place among the component's exports.
    pub(crate) export: u32,
    pub(crate) bits: u64,
}

impl Contents {
    /// Finds what contradicts itself, whatever the component. What is in the pages is not looked at.
    pub(crate) fn check(&self) -> Result<(), SnapshotError> {
        for memory in &self.memories {
            let pages = memory.size.div_ceil(PAGE as u64);
            if !memory.pages.is_sorted_by(|page, next| page < next) {
                return Err(damaged("the pages of a memory are not in order"));
            }
            if memory
                .pages
                .last()
                .is_some_and(|last| u64::from(*last) >= pages)
            {
                return Err(damaged("a page lies beyond its memory"));
            }
        }
        self.handles.check()
    }

    /// How many bytes of pages there are.
    pub(crate) fn page_bytes(&self) -> u64 {
        let pages = self.memories.iter().map(|memory| memory.pages.len() as u64);
        pages.sum::<u64>().saturating_mul(PAGE as u64)
    }

    /// How many bytes all memories have.
    pub(crate) fn memory_bytes(&self) -> u64 {
        let sizes = self.memories.iter().map(|memory| memory.size);
        sizes.fold(0, u64::saturating_add)
    }
}

impl HandleTable {
    fn check(&self) -> Result<(), SnapshotError> {
        let empty = self.places.iter().filter(|place| place.is_none()).count();
        let free: BTreeSet<u32> = self.free.iter().copied().collect();
        let is_free = |place: &u32| self.places.get(*place as usize) == Some(&None);
        if self.free.len() != empty || free.len() != empty || !free.iter().all(is_free) {
            return Err(damaged(
                "the free places among the handles contradict each other",
            ));
        }
        Ok(())
    }
}

pub(super) fn damaged(reason: &'static str) -> SnapshotError {
    SnapshotError::Damaged { reason }
}
