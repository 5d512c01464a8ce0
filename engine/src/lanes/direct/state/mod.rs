//! The state of an instance between two calls: taken out of one, and put into another.
//!
//! When no call is under way, no frame of the guest is alive, so all that the guest remembers is in its
//! memories, in its globals and in its tables. Their modules export them for that, under names that no
//! guest has. What else there is belongs to the lane: the handles, and a post-return that is due.
//!
//! What is put into an instance is checked against the component's plan before anything is changed. The
//! instance has not started: what its start functions have done is in the snapshot, and pages of which
//! that says nothing are those of the component's data.

mod fit;
mod functions;
mod number;
mod pages;
mod pending;
mod put;
mod take;
mod touched;

pub(crate) use put::Holder;
