//! The component lane: calls through Wasmtime's component API.
//!
//! It runs every component. Wasmtime lowers parameters from borrowed values, and lifts results into
//! values that are kept here until the next call of the same function; they are seen through the
//! world's borrowed types. Wasmtime also runs post-return: as a part of each call, when it has
//! copied the result.

mod checked;
mod fit;
mod function;
mod guest;
mod imports;
mod instance;
mod interface;
mod place;
mod signature;
mod wasi;

pub use guest::{Guest, walk_each};
pub use imports::{call_host, check_answer, count_params, host_future};
pub use instance::Linker;
pub use place::Place;
pub use signature::Signature;

/// The store as an imported function sees it.
pub type StoreContextMut<'a> = wasmtime::StoreContextMut<'a, crate::store::State>;

pub(crate) use function::Function;
pub(crate) use instance::Template;
pub(crate) use interface::interface;
pub(crate) use wasi::imports as wasi_imports;
#[cfg(feature = "contract")]
pub(crate) use wasi::{define_resource, link as link_wasi};
