//! When post-return runs, and how.
//!
//! Post-return is the core function that frees a result in the guest. It takes the result, and may
//! run once that is given up: results are shown where they lie, so not before the next call, which
//! is when the borrow of the last result has ended. So a call leaves a [`PendingPostReturn`]
//! behind, which the next call makes a [`DuePostReturn`]:
//!
//! - The next call runs it before it writes to the guest's memory: at its first realloc, or else on
//!   its own before the core function. It is a part of that call, with its time.
//! - If calls have fuel, it runs in a guest entry of its own, before the next call is given its
//!   fuel: it burns what its own call has left.
//! - If there is no next call, it never runs: the instance and its memory go as a whole.
//!
//! The canonical ABI allows no other call of the instance between a call and its post-return, and
//! there is none.

mod due;
mod function;

pub(super) use due::{DuePostReturn, PendingPostReturn};
pub(super) use function::{GuestEntry, PostReturn};
