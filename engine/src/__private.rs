//! Support for generated code. Nothing here is part of the public interface.
//!
//! This is the one way in which generated code names what it needs: the layers themselves are
//! private. The traits of worlds and roles name it too, since a world is generated code.

#[cfg(any(test, not(feature = "wasmtime-backend")))]
mod own_flags;

pub use crate::traits::GivesBack;
pub use crate::types::generated::Generated;
pub use crate::types::{Arena, view_each};
pub use crate::types::{guest_resources, resources};
pub use crate::{__plain as plain, definition};

#[cfg(feature = "wasmtime-backend")]
pub use wasmtime;

/// What a pipeline has to know of a world.
pub mod stream {
    pub use crate::traits::{Has, Lacks, StreamShape};
}

/// What every lane knows of values, and the store.
#[cfg(feature = "wasmtime-backend")]
pub mod store {
    pub use crate::store::{Signature, State, TakenHost, Tally, Traffic, answered, exchanged};
}

/// What binds a world to the component lane.
#[cfg(feature = "wasmtime-backend")]
pub mod component {
    pub use crate::lanes::component::{
        Guest, Linker, Place, Signature, StoreContextMut, call_host, check_answer, count_params,
        host_future, walk_each,
    };
}

/// What binds a world to the direct lane.
#[cfg(feature = "wasmtime-backend")]
pub mod direct {
    pub use crate::lanes::direct::{
        Answer, Borrow, CanonicalAbiInfo, CoreParams, CoreResult, Drops, Giving, HandleSignature,
        HostImports, Imports, Lifting, Lowering, OfGuest, Own, Passed, Reallocs, Seen, Signature,
        Slots, Tag, Taking, Value, VariantInfo, Waiting, Whole, bits, call_host, case, exchange,
        field, flat_count, most_reallocs, no_import, no_resource, offsets, payload, set_slot, slot,
        sum_of_reallocs, u32_of, unknown_case,
    };
}

/// What binds a world, whatever the lane.
#[cfg(feature = "wasmtime-backend")]
pub mod session {
    pub use crate::session::{
        Binder, Bindings, Bound, HandleSignature, Replay, Several, Single, WithHandles,
    };
    pub use crate::wasmtime_invoker::{Close, WasmtimeInvoker};
}

/// What a generated type needs whose one form is both: it holds no strings and no lists. The engine's
/// layers say the same of the standard library's types, each for itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __plain {
    ($($ty:ty),*) => {$(
        $crate::__plain_forms!($ty);
        $crate::__plain_in_lanes!($ty);
    )*};
}

/// What the lanes need of such a type.
#[cfg(feature = "wasmtime-backend")]
#[doc(hidden)]
#[macro_export]
macro_rules! __plain_in_lanes {
    ($ty:ty) => {
        $crate::__plain_guest!($ty);
        $crate::__plain_traffic!($ty, false);
    };
}

#[cfg(not(feature = "wasmtime-backend"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __plain_in_lanes {
    ($ty:ty) => {};
}

/// The type of what a derive could not generate. Its second parameter is an error.
#[derive(Clone, Copy, Debug)]
pub struct Unknown<'a, const ERROR: usize>(std::marker::PhantomData<&'a ()>);

/// What a definition of flags needs in scope.
#[cfg(feature = "wasmtime-backend")]
pub mod flags {
    pub use wasmtime::{self, component::flags};
}

/// What a definition of flags needs in scope.
#[cfg(not(feature = "wasmtime-backend"))]
pub mod flags {
    pub use crate::__flags as flags;
}
