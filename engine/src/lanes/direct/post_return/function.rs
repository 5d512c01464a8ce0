//! The post-return of a function.

use wasmtime::TypedFunc;

use crate::lanes::direct::trampoline::PostReturnRealloc;

/// A post-return, by the type of the result that it takes.
pub(in crate::lanes::direct) enum PostReturn {
    Unit(TypedFunc<(), ()>),
    U32(TypedFunc<(u32,), ()>, GuestEntry),
    U64(TypedFunc<(u64,), ()>),
    F32(TypedFunc<(f32,), ()>),
    F64(TypedFunc<(f64,), ()>),
}

/// Whether a post-return takes a guest entry of its own.
pub(in crate::lanes::direct) enum GuestEntry {
    /// It does. It can share one with realloc if it has a place in the trampoline.
    Own(Option<u32>),
    /// It shares one with the realloc that comes after it.
    Shared(PostReturnRealloc),
}
