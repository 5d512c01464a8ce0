//! An exported function of one instance.

use super::signature::Signature;
use crate::definition::FunctionDefinition;
use crate::lanes::{component, direct};

/// An exported function of one instance.
pub struct Bound<S: Signature> {
    pub(super) entry: Entry,
    pub(super) callee: Callee<S>,
}

/// An exported function in whose calls handles of the guest's resources are passed or returned: only
/// the component lane calls those.
pub struct WithHandles<S: component::Signature> {
    pub(super) entry: Entry,
    pub(super) function: component::Function<S>,
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
