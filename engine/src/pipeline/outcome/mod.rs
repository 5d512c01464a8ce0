//! What becomes of each element: the policy, the outcomes of a batch, the ledger, and where dead
//! letters are written.

mod dead_letters;
mod ledger;
mod outcomes;
mod policy;
#[cfg(test)]
mod tests;

pub use dead_letters::DeadLetters;
pub(crate) use dead_letters::Handlers;
pub(crate) use ledger::{CameFrom, Ledger};
pub(crate) use outcomes::BatchOutcomes;
pub use policy::OnError;
pub(crate) use policy::{AfterEnd, Verdict};
