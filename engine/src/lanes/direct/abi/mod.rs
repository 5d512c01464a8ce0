//! Values in the canonical ABI: how each type is lowered to a guest and lifted from it, in memory
//! and in the parameters and results of core functions.
//!
//! What a guest wrote is checked as it is lifted: bounds, alignment, UTF-8, cases and characters.

mod compound;
mod core_functions;
mod layout;
mod lift;
mod lifting;
mod list;
mod needs;
mod passed;
mod passed_parts;
mod scalar;
mod to_guest;
mod value;

pub use core_functions::{CoreParams, CoreResult};
pub use layout::{
    Slots, bits, case, field, flat_count, most_reallocs, offsets, payload, set_slot, slot,
    sum_of_reallocs, u32_of, unknown_case,
};
pub use lifting::Lifting;
pub use passed::{Borrow, Giving, OfGuest, Own, Passed, Seen, Tag, Taking, Whole};
pub use value::{Lowering, Value};
pub use wasmtime_environ::component::{CanonicalAbiInfo, VariantInfo};

pub(super) use to_guest::ToGuest;
pub(super) use value::{Pointer, params_take_any, spilled_size, takes_any, takes_many};
