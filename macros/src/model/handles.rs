//! The resources of a world, and sorts of handles.

use proc_macro2::Ident;

/// A resource that the host has, or the component. Where an interface is both imported and exported,
/// each of them has one of its own: which one a handle is of, is told by whose function it is in.
pub(crate) struct Resource {
    /// `acme:kv/store@1.0.0#bucket`
    pub(crate) path: String,
    /// `bucket`
    pub(crate) name: String,
    /// The interface that defines it, as in [`Interface::id`].
    pub(crate) interface: Option<String>,
    /// The name of the type that the host has for it.
    pub(crate) ident: Ident,
    /// The name of the function that is told of its end.
    pub(crate) drop: Ident,
    /// The type that the host has for it, if the user named one.
    pub(crate) with: Option<syn::Path>,
    pub(crate) docs: Option<String>,
    /// Whether the host has it.
    pub(crate) of_host: bool,
    /// The type of a handle that the program has of it, in [`Model::types`](super::Model::types), if
    /// the component has it.
    pub(crate) of_guest: Option<usize>,
}

impl Resource {
    /// Whether a program can pass it to exported functions, as a handle or as a value of a type that
    /// is named.
    pub(crate) fn is_passed(&self) -> bool {
        self.of_guest.is_some() || self.with.is_some()
    }
}

/// A sort of handles.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Handle {
    /// Its place in [`Model::resources`](super::Model::resources).
    pub(crate) resource: usize,
    pub(crate) owned: bool,
}

impl Handle {
    pub(crate) fn own(resource: usize) -> Self {
        Self {
            resource,
            owned: true,
        }
    }

    pub(crate) fn borrow(resource: usize) -> Self {
        Self {
            resource,
            owned: false,
        }
    }
}
