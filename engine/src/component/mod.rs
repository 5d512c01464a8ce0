//! The component lane: calls through Wasmtime's component API.
//!
//! It runs every component. Parameters are lowered from borrowed values; results are lifted
//! into values that the invoker keeps, and seen through the world's borrowed types.

mod call;
mod census;
mod check;
mod fault;
mod link;
mod receive;
mod settings;
mod state;
mod ticker;
mod wasi;

pub use call::{Bound, Signature};
pub use receive::{Guest, Place, receive, walk_each};
pub use state::State;

pub(crate) use census::{Census, Counted};
pub(crate) use check::check;
pub(crate) use fault::{classify, classify_start};
pub(crate) use link::Template;
pub(crate) use settings::settings;
pub(crate) use ticker::Ticker;
pub(crate) use wasi::imports as wasi_imports;

use std::slice;

use wasmtime::Store;
use wasmtime::component::{ComponentExportIndex, Instance};

use crate::definition::FunctionDefinition;
use crate::{EngineError, World};

/// What the derive writes to bind a world to Wasmtime.
pub trait Lane<W: World> {
    /// The world's exported functions, looked up and checked.
    type Exports: Send;

    /// Defines the world's imports.
    fn link(linker: &mut Linker<W>) -> wasmtime::Result<()>;

    /// Takes the exported functions from the binder, in the order of the definition.
    fn bind(binder: &mut Binder<'_, W>) -> Result<Self::Exports, EngineError>;
}

/// Where a world's imports are defined.
pub type Linker<W> = wasmtime::component::Linker<State<W>>;

/// The store as an imported function sees it.
pub type StoreContextMut<'a, W> = wasmtime::StoreContextMut<'a, State<W>>;

/// Hands out the functions of one instance, in the order of the world's definition.
pub struct Binder<'a, W: World> {
    pub(crate) store: &'a mut Store<State<W>>,
    pub(crate) instance: Instance,
    pub(crate) functions: slice::Iter<'static, FunctionDefinition>,
    pub(crate) indices: slice::Iter<'a, ComponentExportIndex>,
}

impl<W: World> Binder<'_, W> {
    /// The next function.
    #[allow(
        clippy::should_implement_trait,
        reason = "an iterator has items of one type, and each function has its own"
    )]
    pub fn next<S: Signature>(&mut self) -> Result<Bound<S>, EngineError> {
        let definition = self.functions.next();
        let func = self
            .indices
            .next()
            .and_then(|index| self.instance.get_func(&mut *self.store, *index));
        match (definition, func) {
            (Some(definition), Some(func)) => {
                Bound::new(definition, func, &*self.store).map_err(|error| {
                    EngineError::Instantiate {
                        source: error.into(),
                    }
                })
            }
            _ => Err(EngineError::Instantiate {
                source: format!("the instance lacks a function of `{}`", W::DEFINITION.name).into(),
            }),
        }
    }
}
