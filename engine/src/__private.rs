//! Support for generated code. Nothing here is part of the public interface.

#[cfg(any(test, not(feature = "wasmtime-backend")))]
mod own_flags;

pub use crate::types::{Arena, view_each};
pub use crate::{__plain as plain, definition};

#[cfg(feature = "wasmtime-backend")]
pub use crate::component;
#[cfg(feature = "wasmtime-backend")]
pub use crate::direct;
#[cfg(feature = "wasmtime-backend")]
pub use wasmtime;

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
