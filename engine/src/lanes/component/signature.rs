//! The types of a function that the component lane calls.

use wasmtime::component::{ComponentNamedList, Lift, Lower};

use crate::store::Traffic;
use crate::{Arena, store};

/// The types of a function that the component lane calls.
pub trait Signature: for<'a> store::Signature<Params<'a>: ComponentNamedList + Lower> {
    /// The result as Wasmtime lifts it.
    type Lifted: ComponentNamedList + Lift + Traffic + Send + 'static;

    /// Shows a lifted result.
    fn view<'a>(lifted: &'a Self::Lifted, arena: &'a Arena) -> Self::View<'a>;
}
