//! The types of a function that either lane can call.

use crate::lanes::{component, direct};

/// The types of a function that either lane can call.
pub trait Signature: component::Signature + direct::Signature {}

impl<S: component::Signature + direct::Signature> Signature for S {}

/// The types of a function that handles go through, whichever lane calls it.
pub trait HandleSignature:
    component::Signature + direct::HandleSignature<Returned = <Self as component::Signature>::Lifted>
{
}

impl<S> HandleSignature for S where
    S: component::Signature
        + direct::HandleSignature<Returned = <S as component::Signature>::Lifted>
{
}
