//! The direct lane: calls through the canonical ABI, straight to a component's core functions.
//!
//! The component API of Wasmtime copies every result out of the guest. This lane does what that
//! API does, with public parts of Wasmtime and code that the derive wrote from the WIT: it
//! instantiates the component's core modules as the component itself wires them, lowers parameters
//! to the guest's memory with one copy, and shows results where they lie there. Post-return runs
//! before the next call: [`post_return`] says when.
//!
//! A component whose wiring holds anything else than what this lane does exactly is called
//! through the component lane.
//!
//! Much here is written by a macro `twin`, once for the caller's own stack and once for a fiber.
//! They differ in what is awaited alone.

mod abi;
mod allocate;
mod bind;
mod call_state;
mod core_type;
mod driver;
mod function;
mod imports;
mod install;
mod instance;
mod keep;
mod modules;
mod plan;
mod post_return;
mod realloc;
mod series;
mod signature;
#[cfg(feature = "compiler")]
mod skeleton;
mod state;
mod template;
mod trampoline;
mod waiting;
mod wasi;
mod with_handles;

pub use abi::{
    Borrow, CanonicalAbiInfo, CoreParams, CoreResult, Giving, Lifting, Lowering, OfGuest, Own,
    Passed, Seen, Slots, Tag, Taking, Value, VariantInfo, Whole, bits, case, field, flat_count,
    most_reallocs, offsets, payload, set_slot, slot, sum_of_reallocs, u32_of, unknown_case,
};
pub use imports::{
    Answer, Drops, HostImports, Imports, call_host, exchange, no_import, no_resource,
};
pub use realloc::Reallocs;
pub use signature::{HandleSignature, Signature};
pub use waiting::Waiting;

pub(crate) use call_state::CallState;
pub(crate) use driver::Stop;
pub(crate) use function::Function;
pub(crate) use instance::{Beginning, CoreInstances};
pub(crate) use keep::parts;
pub(crate) use modules::Modules;
pub(crate) use plan::Ineligible;
#[cfg(feature = "compiler")]
pub(crate) use skeleton::skeleton;
pub(crate) use state::Holder;
pub(crate) use template::Template;
#[cfg(feature = "compiler")]
pub(crate) use trampoline::DriverSettings;
pub(crate) use with_handles::WithHandles;
