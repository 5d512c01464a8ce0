//! What the derive writes to bind a world to Wasmtime.

use super::binder::Binder;
use super::bound::Bound;
use crate::lanes::component::Linker;
use crate::{EngineError, World};

/// What the derive writes to bind a world to Wasmtime.
pub trait Bindings<W: World> {
    /// Whether the host's functions are asynchronous.
    const ASYNC_HOST: bool;

    /// The world's exported functions, looked up and checked.
    type Exports: Send;

    /// Defines the world's imports for the component lane.
    fn link(linker: &mut Linker) -> wasmtime::Result<()>;

    /// Takes the exported functions from the binder, in the order of the definition.
    fn bind(binder: &mut Binder<'_>) -> Result<Self::Exports, EngineError>;
}

/// The exported functions of a world, bound.
pub(crate) type Exports<W> = <<W as World>::Component as Bindings<W>>::Exports;

/// Whether a world's components have resources that a program has handles of. Where there are none,
/// nothing is done for them.
#[inline(always)]
pub(super) fn has_guest_resources<W: World>() -> bool {
    const { !W::DEFINITION.drops.is_empty() }
}

/// Finds an exported function among a world's.
pub(crate) type Select<W, S> = fn(&mut Exports<W>) -> &mut Bound<S>;
