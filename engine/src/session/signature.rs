//! The types of a function that either lane can call.

use crate::lanes::{component, direct};

/// The types of a function that either lane can call.
pub trait Signature: component::Signature + direct::Signature {}

impl<S: component::Signature + direct::Signature> Signature for S {}
