//! What is called how in the code for resources.

use proc_macro2::Ident;
use quote::format_ident;

use crate::expand::context::Context;
use crate::model::{Interface, Resource};

/// The interface whose trait has the type for a resource.
pub(super) fn home<'a>(cx: &Context<'a>, resource: &Resource) -> Option<&'a Interface> {
    let mut imports = cx.model.imports.iter();
    imports.find(|interface| interface.id == resource.interface)
}

/// What stands for a resource in handles, in the module of [`items`].
pub(super) fn tag(index: usize) -> Ident {
    format_ident!("R{index}")
}

/// The same from beside the world's struct.
#[cfg(any(
    feature = "component-lane",
    feature = "direct-lane",
    feature = "mock-lane"
))]
pub(in crate::expand) fn tag_path(cx: &Context<'_>, index: usize) -> proc_macro2::TokenStream {
    let (module, tag) = (&cx.input.module, tag(index));
    quote::quote!(#module::__resources::#tag)
}

/// The function that a guest drops a handle with, as errors name it.
#[cfg(any(feature = "component-lane", feature = "direct-lane"))]
pub(in crate::expand) fn drop_path(interface: &Interface, resource: &Resource) -> String {
    let interface = interface.id.as_deref().unwrap_or_default();
    format!("{interface}#[resource-drop]{}", resource.name)
}

/// What the values of a resource are noted in that a call passes.
#[cfg(any(feature = "component-lane", feature = "mock-lane"))]
pub(super) fn values(index: usize) -> Ident {
    format_ident!("p{index}_")
}

/// What leads to the slab of a resource whose values are passed to exported functions.
pub(in crate::expand) fn slab_of(index: usize) -> Ident {
    format_ident!("__slab{index}")
}

/// The slab of a resource, in what holds them.
pub(in crate::expand) fn slab(index: usize) -> Ident {
    format_ident!("r{index}")
}
