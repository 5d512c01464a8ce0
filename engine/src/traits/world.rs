//! A WIT world as a type.

use crate::definition::WorldDefinition;

/// A WIT world as a type. [`Invoker`](crate::Invoker) derives it.
pub trait World: Sized + Send + 'static {
    /// What the host provides: `()` for a world without imports, otherwise a box that any
    /// implementation of the world's host traits turns into.
    type Host: Send + 'static;

    /// The world's imports and exports.
    const DEFINITION: &'static WorldDefinition;

    /// The host's resources, if the world has some.
    #[doc(hidden)]
    fn __held(host: &mut Self::Host) -> Option<&mut dyn crate::__private::resources::Held> {
        let _ = host;
        None
    }

    #[cfg(feature = "wasmtime-backend")]
    #[doc(hidden)]
    type Component: crate::__private::session::Bindings<Self>;

    #[cfg(feature = "wasmtime-backend")]
    #[doc(hidden)]
    type Direct: crate::__private::direct::HostImports;
}
