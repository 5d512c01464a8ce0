//! The types of a function that the direct lane calls.

use super::abi::{CoreParams, CoreResult, Value};
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
