//! The types of a function that the direct lane calls.

use super::abi::{CoreParams, CoreResult, Passed, Value};
use crate::store;

/// The types of a function that the direct lane calls.
pub trait Signature:
    for<'a> store::Signature<Params<'a>: Value<'a> + Copy, View<'a>: Value<'a>>
{
    /// The parameters of the core function.
    type CoreParams: CoreParams;
    /// The result of the core function.
    type CoreResult: CoreResult;
}

/// The types of a function that handles go through.
pub trait HandleSignature: for<'a> store::Signature<View<'a>: Value<'a>> {
    /// The parameters of the core function.
    type CoreParams: CoreParams;
    /// The result of the core function.
    type CoreResult: CoreResult;
    /// The way in which the parameters pass.
    type Given<'a>: Passed<'a, Value = Self::Params<'a>>;
    /// The way in which the result passes.
    type Taken: for<'a> Passed<'a, Value = Self::Returned>;
    /// The result, as a value that owns its parts.
    type Returned;
}
