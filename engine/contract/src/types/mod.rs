//! Compares the types of two contracts as Wasmtime does: by their structure, and by the names
//! and the order of members. Names of types don't matter.

mod chased;
mod compare;
mod members;

pub(super) use compare::Types;
