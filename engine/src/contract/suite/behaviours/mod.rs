//! What the standard worlds promise beyond their types, tried.

mod answers;
mod batches;
mod lasting;
mod outside;
mod sequences;
mod trial;
mod try_one;

pub(super) use trial::{Trial, described, failed};
pub(super) use try_one::run;
