//! The component lane: calls through Wasmtime's component API.
//!
//! It runs every component. Parameters are lowered from borrowed values; results are lifted
//! into values that the invoker keeps, and seen through the world's borrowed types.

mod away;
mod call;
#[cfg(feature = "contract")]
mod dynamic;
mod fault;
mod interface;
mod lifecycle;
mod link;
mod meter;
mod prompt;
mod receive;
mod session;
mod settings;
mod start;
mod state;
mod ticker;
mod traffic;
mod turn;
mod turns;
pub(crate) mod wasi;
mod wiring;

pub use away::Away;
pub(crate) use call::Callee;
use call::Lifted;
pub use call::{Bound, Signature};
#[cfg(feature = "contract")]
pub(crate) use dynamic::{Answer, CallError, Dynamic};
pub use lifecycle::{Close, Replay};
pub use receive::{Guest, Place, answered, receive, received, waiting, walk_each};
pub use state::State;
pub use traffic::{Tally, Traffic};

pub(crate) use fault::{classify, classify_start};
pub(crate) use lifecycle::{Again, Kept};
pub(crate) use link::{Template, Way};
pub(crate) use meter::Meter;
pub(crate) use session::{Exports, Select, Session};
pub(crate) use settings::settings;
pub(crate) use start::start;
pub(crate) use state::Phase;
pub(crate) use ticker::Ticker;
pub(crate) use turn::Turn;
pub(crate) use wasi::imports as wasi_imports;
pub(crate) use wiring::Wiring;

use wasmtime::Store;

use crate::direct::{Parts, PostReturn};
use crate::{EngineError, World};

/// What the derive writes to bind a world to Wasmtime.
pub trait Lane<W: World> {
    /// Whether the host's functions are asynchronous.
    const ASYNC_HOST: bool;

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
    pub(crate) instance: &'a Instance,
    pub(crate) template: &'a Template<W>,
    pub(crate) next: usize,
    /// What is told when results were used up, in the direct lane.
    pub(crate) post_returns: Vec<PostReturn>,
}

/// A live component, in one of the lanes.
pub(crate) enum Instance {
    Component(wasmtime::component::Instance),
    Direct(Parts),
}

impl<W: World> Binder<'_, W> {
    /// The next function.
    #[allow(
        clippy::should_implement_trait,
        reason = "an iterator has items of one type, and each function has its own"
    )]
    pub fn next<S: Signature>(&mut self) -> Result<Bound<S>, EngineError> {
        let index = self.next;
        self.next += 1;
        self.function(index)
            .map_err(|error| EngineError::Instantiate {
                source: error.into(),
            })
    }

    fn function<S: Signature>(&mut self, index: usize) -> wasmtime::Result<Bound<S>> {
        let lacking =
            || wasmtime::format_err!("the instance lacks a function of `{}`", W::DEFINITION.name);
        let export = self.template.exports.get(index).ok_or_else(lacking)?;
        let (store, entry) = (&mut *self.store, export.entry);
        let callee = match (self.instance, &self.template.way) {
            (Instance::Component(instance), _) => {
                let func = instance.get_func(&mut *store, export.index);
                Callee::Component(Lifted::new(func.ok_or_else(lacking)?, &*store)?)
            }
            (Instance::Direct(parts), Way::Direct(template)) => {
                let post_returns = &mut self.post_returns;
                Callee::Direct(parts.bind(template, store, entry.definition, post_returns)?)
            }
            (Instance::Direct(_), Way::Component(..)) => return Err(lacking()),
        };
        Ok(Bound { entry, callee })
    }
}
