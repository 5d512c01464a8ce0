//! An exported function of one instance.

use super::signature::{HandleSignature, Signature};
use crate::definition::FunctionDefinition;
use crate::lanes::{component, direct};

/// An exported function of one instance.
pub struct Bound<S: Signature> {
    pub(super) entry: Entry,
    pub(super) callee: Callee<S>,
}

/// An exported function that handles go through.
pub struct WithHandles<S: HandleSignature> {
    pub(super) entry: Entry,
    pub(super) callee: HandleCallee<S>,
}

/// What calls such a function. Where the guest has resources, that is the component lane.
pub(super) enum HandleCallee<S: HandleSignature> {
    Component(component::Function<S>),
    Direct(direct::WithHandles<S>),
}

/// An exported function, as far as every lane needs to know it.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) definition: &'static FunctionDefinition,
    /// Whether it has a post-return.
    pub(super) post_return: bool,
}

/// What calls it.
#[allow(
    clippy::large_enum_variant,
    reason = "there is one of a kind for each function, and each call would pay for a box"
)]
pub(super) enum Callee<S: Signature> {
    Component(component::Function<S>),
    Direct(direct::Function<S>),
}
