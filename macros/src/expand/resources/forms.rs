//! How handles are written, where a host sees them and where a guest does.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::names::{home, tag};
use crate::expand::context::Context;
use crate::expand::rust_types::Scope;
use crate::expand::tree::trait_path;
use crate::model::{Function, Handle, Interface, Type};

/// A type with handles in it as a guest passes it.
pub(in crate::expand) fn for_guest(cx: &Context<'_>, scope: &Scope<'_>, ty: &Type) -> TokenStream {
    scope.holding(ty, &|handle| guest_handle(cx, scope, handle.resource))
}

/// A handle that a guest passes or gets.
pub(in crate::expand) fn guest_handle(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    resource: usize,
) -> TokenStream {
    let (runtime, root, tag) = (cx.runtime(), scope.root(), tag(resource));
    quote!(#runtime::resources::Handle<#root __resources::#tag>)
}

/// A type with handles in it as a function of the host has it, in the trait itself: in the place
/// of each handle is what it stands for.
pub(in crate::expand) fn for_host(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    interface: &Interface,
    function: &Function,
    ty: &Type,
) -> TokenStream {
    let types = &cx.model.types;
    scope.holding(ty, &|Handle { resource, owned }| {
        let stands_for = own(cx, scope, interface, resource);
        match (owned, function.lends_one(resource, types)) {
            (true, _) => stands_for,
            (false, true) => quote!(&'_ mut #stands_for),
            (false, false) => quote!(&'_ #stands_for),
        }
    })
}

/// What a host has for a resource, in a trait. The type of another trait may have the same name.
pub(in crate::expand) fn own(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    interface: &Interface,
    resource: usize,
) -> TokenStream {
    let is_own = interface.resources.contains(&resource) && interface.supers.is_empty();
    let def = &cx.model.resources[resource];
    match is_own && def.with.is_none() {
        true => {
            let ident = &def.ident;
            quote!(Self::#ident)
        }
        false => host_type(cx, scope, resource, &quote!(Self)),
    }
}

/// The type that a host has for a resource.
pub(super) fn host_type(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    resource: usize,
    host: &TokenStream,
) -> TokenStream {
    let def = &cx.model.resources[resource];
    let (root, ident) = (scope.root(), &def.ident);
    match (&def.with, home(cx, def)) {
        (Some(path), _) => path.to_token_stream(),
        (None, Some(home)) => {
            let path = trait_path(home);
            quote!(<#host as #root host::#path>::#ident)
        }
        (None, None) => crate::expand::bug::bug("a resource of no interface"),
    }
}
