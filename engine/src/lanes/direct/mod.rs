//! The direct lane: calls through the canonical ABI, straight to a component's core functions.
//!
//! The component API of Wasmtime copies every result out of the guest. This lane does what that
//! API does, with public parts of Wasmtime and code that the derive wrote from the WIT: it
//! instantiates the component's core modules as the component itself wires them, copies
//! parameters into the guest's memory once, and shows results where they lie there. The guest is
//! told that a result is used up ("post-return") before the next call.
//!
//! A component whose wiring holds anything else than what this lane does exactly is called
//! through the component lane.

mod abi;
mod bind;
mod function;
mod fused;
mod imports;
mod instance;
mod keep;
mod plan;
#[cfg(feature = "compiler")]
mod skeleton;
mod template;
mod waiting;
mod wasi;

pub use abi::{
    Blocks, CanonicalAbiInfo, CoreParams, CoreResult, Lifting, Lowering, Slots, Value, VariantInfo,
    bits, case, field, flat_count, most_blocks, offsets, payload, set_slot, slot, sum_of_blocks,
    u32_of, unknown_case,
};
pub use imports::{Answer, Imports, no_import, receive};
pub use waiting::Waiting;

pub(crate) use function::{Function, Pending, PostReturn, Rest};
pub(crate) use fused::{Several, Unfused};
pub(crate) use instance::{Core, Parts};
pub(crate) use keep::parts;
pub(crate) use plan::Ineligible;
#[cfg(feature = "compiler")]
pub(crate) use skeleton::skeleton;
pub(crate) use template::{Modules, Template};
pub(crate) use wasi::Handles;

use crate::World;

/// What the derive writes to call a world's functions directly.
pub trait Lane<W: World> {
    /// Defines one of the world's imports, by its place in the definition.
    fn import(index: usize, imports: Imports<'_, W>) -> wasmtime::Result<()>;
}
