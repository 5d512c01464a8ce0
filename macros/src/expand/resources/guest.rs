//! The resources of the component: what the program has of each, and how that goes through calls.

use proc_macro2::TokenStream;
use quote::quote;

#[cfg(any(feature = "component-lane", feature = "mock-lane"))]
use super::exchange::Exchange;
use crate::expand::bug::bug;
use crate::expand::context::Context;
use crate::expand::rust_types::Scope;
#[cfg(any(feature = "component-lane", feature = "mock-lane"))]
use crate::model::{Function, Param};
use crate::model::{Handle, Resource, Type, TypeDef};

/// The type of the handles that the program has of a resource.
pub(in crate::expand) fn handle_type(
    cx: &Context<'_>,
    def: &TypeDef,
    docs: &TokenStream,
) -> TokenStream {
    let (runtime, ident) = (cx.runtime(), &def.ident);
    quote! {
        #docs
        #[derive(::core::fmt::Debug)]
        #[must_use = "what it owns is dropped with it"]
        pub struct #ident(#runtime::guest_resources::GuestHandle);
        impl #runtime::guest_resources::OfGuest for #ident {
            fn from_handle(handle: #runtime::guest_resources::GuestHandle) -> Self {
                Self(handle)
            }
            fn handle(&self) -> &#runtime::guest_resources::GuestHandle {
                &self.0
            }
            fn into_handle(self) -> #runtime::guest_resources::GuestHandle {
                self.0
            }
        }
    }
}

/// The path of that type.
pub(in crate::expand) fn guest_type(scope: &Scope<'_>, resource: &Resource) -> TokenStream {
    match resource.of_guest {
        Some(index) => scope.path(index, false),
        // Only those have a function that drops them.
        None => bug("a handle of the host's resource in an exported function"),
    }
}

/// A type with handles in it as the program has it.
pub(in crate::expand) fn for_program(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    ty: &Type,
) -> TokenStream {
    scope.holding(ty, &|Handle { resource, owned }| {
        let handle = guest_type(scope, &cx.model.resources[resource]);
        match owned {
            true => handle,
            false => quote!(&'p #handle),
        }
    })
}

/// The same as Wasmtime lifts and lowers it.
#[cfg(feature = "component-lane")]
pub(in crate::expand) fn for_lane(cx: &Context<'_>, scope: &Scope<'_>, ty: &Type) -> TokenStream {
    let runtime = cx.runtime();
    scope.holding(ty, &|_| quote!(#runtime::wasmtime::component::ResourceAny))
}

/// The same as a script has it.
#[cfg(feature = "mock-lane")]
pub(in crate::expand) fn for_script(cx: &Context<'_>, scope: &Scope<'_>, ty: &Type) -> TokenStream {
    let krate = &cx.input.krate;
    scope.holding(ty, &|_| quote!(#krate::mock::Rep))
}

/// A closure that makes what a lane passes of what the program does. `whole` makes one value of the
/// parameters.
#[cfg(any(feature = "component-lane", feature = "mock-lane"))]
pub(in crate::expand) fn lower(
    cx: &Context<'_>,
    function: &Function,
    whole: impl Fn(Vec<TokenStream>) -> TokenStream,
) -> TokenStream {
    let exchange = Exchange {
        cx,
        is_meant: &|_| true,
        handle: &|handle, value| match handle.owned {
            true => quote!(passing.give(#value)?),
            false => quote!(passing.lend(#value)?),
        },
    };
    let params = function.params.iter();
    let params = params.map(|Param { ident, ty, .. }| exchange.value(ty, &quote!(#ident), 0));
    let whole = whole(params.collect());
    quote!(move |passing| {
        let _ = &passing;
        ::core::result::Result::Ok(#whole)
    })
}

/// A closure that makes what the program gets of a result, `value`, that has handles in it. `param` is
/// the pattern of that.
#[cfg(any(feature = "component-lane", feature = "mock-lane"))]
pub(in crate::expand) fn lift(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    ty: &Type,
    param: &TokenStream,
) -> TokenStream {
    let exchange = Exchange {
        cx,
        is_meant: &|_| true,
        handle: &|handle, value| {
            let ty = guest_type(scope, &cx.model.resources[handle.resource]);
            let place = drop_place(cx, handle.resource);
            quote!(taking.take::<#ty>(#value, #place)?)
        },
    };
    let value = exchange.value(ty, &quote!(value), 0);
    quote!(move |taking, #param| ::core::result::Result::Ok(#value))
}

/// The place of what drops a resource, in the world's definition.
#[cfg(any(feature = "component-lane", feature = "mock-lane"))]
pub(in crate::expand) fn drop_place(cx: &Context<'_>, resource: usize) -> TokenStream {
    match cx.model.guest_place(resource) {
        Some(place) => quote!(#place),
        None => bug("a handle of the host's resource in an exported function"),
    }
}
