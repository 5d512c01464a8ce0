//! What a guest of `torvyn:streaming` needs to take batches: the author writes one function for
//! one element, and a macro makes the export for one element and the export for many out of it.
//!
//! ```ignore
//! use torvyn_guest::{Element, Error, Outcome, Outputs, Processor};
//!
//! wit_bindgen::generate!({ path: "wit", world: "batch-transform" });
//!
//! struct Shout;
//!
//! export!(Shout);
//! torvyn_guest::processor!(Shout);
//!
//! impl Processor for Shout {
//!     fn process(element: Element<'_>, _: &mut Outputs<'_>) -> Result<Outcome, Error> {
//!         element.payload.make_ascii_uppercase();
//!         Ok(Outcome::Changed)
//!     }
//! }
//! ```
//!
//! The payload lies in the guest's memory, where the host has put it, and may be changed there.
//! What is of another length is written to [`Outputs`]. Neither allocates for each element.
//!
//! [`Source`] and [`Sink`] are the same for the other roles. A guest that has
//! `processor::Guest` already, with elements that own their payloads, gets its batches by
//! [`batches_by_element!`]: that copies each payload once more.
#![forbid(unsafe_code)]

mod columns;
mod element;
mod macros;
mod outputs;
mod process;
mod sink;
mod source;
#[cfg(test)]
mod tests;

pub use columns::Columns;
pub use element::{Element, Error, Outcome, OutputElement, Signal};
pub use outputs::{Outputs, Payload};
pub use process::{BatchResult, Processed, Processor, process_batch, process_one};
pub use sink::{BatchReceipt, Sink, deliver_batch, deliver_one};
pub use source::{BatchPoll, NewElement, Poll, Polled, Poller, Source};
