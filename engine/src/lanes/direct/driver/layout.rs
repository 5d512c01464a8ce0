//! The memories of a call driver, and where everything lies in the staging memory.

#[cfg(feature = "compiler")]
use crate::store::StagedPhase;

/// The guest's memory and the staging memory, by their indices.
#[cfg(feature = "compiler")]
pub(super) const GUEST: u32 = 0;
#[cfg(feature = "compiler")]
pub(super) const STAGING: u32 = 1;

/// What runs, as [`StagedPhase`] says, or why the driver has stopped.
#[cfg(feature = "compiler")]
pub(super) const PHASE: usize = StagedPhase::AT;

/// The parameters of the core function, eight bytes each.
pub(super) const SLOTS: usize = 8;

/// What is known of each block.
pub(super) const RECORDS: usize = 256;

/// How large the record of a block is: its alignment, its size, where its content lies and where
/// its address goes, as 32 bits each. In place of the alignment comes the address.
pub(super) const RECORD: usize = 16;

/// The contents of the blocks.
pub(super) const CONTENTS: usize = RECORDS + MOST_STAGED * RECORD;

/// The most blocks of one call.
pub(super) const MOST_STAGED: usize = 32;

/// The most that all blocks of one call hold, in bytes.
pub(super) const MOST_BYTES: usize = 512;

/// How much of it is used: after each block comes a gap of at most 15 bytes.
pub(super) const USED: usize = CONTENTS + MOST_BYTES + 16 * MOST_STAGED;

/// Why the driver has stopped by itself: realloc returned what can't be.
pub(super) const UNALIGNED: u32 = 3;
pub(super) const BEYOND: u32 = 4;

/// What the host's function answers where there is no next call.
pub(super) const NO_MORE: u32 = u32::MAX;
