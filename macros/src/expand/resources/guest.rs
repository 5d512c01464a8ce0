//! What a program has of resources in the functions that components export, and how that goes through
//! calls: handles of the component's resources, and values of the host's.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

#[cfg(any(feature = "component-lane", feature = "mock-lane"))]
use super::exchange::Exchange;
#[cfg(feature = "component-lane")]
use super::forms::guest_handle;
#[cfg(any(feature = "component-lane", feature = "mock-lane"))]
use super::names::{tag_path, values};
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
    let krate = &cx.input.krate;
    scope.holding(ty, &|Handle { resource, owned }| {
        let def = &cx.model.resources[resource];
        match (def.of_guest, owned) {
            (Some(_), true) => guest_type(scope, def),
            (Some(_), false) => {
                let handle = guest_type(scope, def);
                quote!(&'p #handle)
            }
            (None, true) => value_type(def),
            (None, false) => {
                let value = value_type(def);
                quote!(&'p mut #krate::Loan<#value>)
            }
        }
    })
}

/// The type that a host has for a resource, where a setting names it.
pub(in crate::expand) fn value_type(resource: &Resource) -> TokenStream {
    match &resource.with {
        Some(path) => path.to_token_stream(),
        // Such a handle was refused.
        None => bug("a handle of the host's resource in an exported function"),
    }
}

/// The same as Wasmtime lifts and lowers it.
#[cfg(feature = "component-lane")]
pub(in crate::expand) fn for_lane(cx: &Context<'_>, scope: &Scope<'_>, ty: &Type) -> TokenStream {
    let runtime = cx.runtime();
    scope.holding(
        ty,
        &|handle| match cx.model.resources[handle.resource].of_guest {
            Some(_) => quote!(#runtime::wasmtime::component::ResourceAny),
            None => guest_handle(cx, scope, handle.resource),
        },
    )
}

/// The same as a script has it.
#[cfg(feature = "mock-lane")]
pub(in crate::expand) fn for_script(cx: &Context<'_>, scope: &Scope<'_>, ty: &Type) -> TokenStream {
    let krate = &cx.input.krate;
    scope.holding(ty, &|_| quote!(#krate::mock::Rep))
}

/// Who is called.
#[cfg(any(feature = "component-lane", feature = "mock-lane"))]
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::expand) enum Callee {
    /// A component, which has handles of the host's resources.
    #[cfg(feature = "component-lane")]
    Component,
    /// A script, which has numbers in their place.
    #[cfg(feature = "mock-lane")]
    Script,
}

/// A closure that makes what a callee has of what the program passes. `whole` makes one value of the
/// parameters.
#[cfg(any(feature = "component-lane", feature = "mock-lane"))]
pub(in crate::expand) fn lower(
    cx: &Context<'_>,
    callee: Callee,
    function: &Function,
    whole: impl Fn(Vec<TokenStream>) -> TokenStream,
) -> TokenStream {
    let of_host = |resource: usize, passed: TokenStream| match callee {
        _ if cx.model.resources[resource].of_guest.is_some() => passed,
        #[cfg(feature = "component-lane")]
        Callee::Component => passed,
        #[cfg(feature = "mock-lane")]
        Callee::Script => {
            let krate = &cx.input.krate;
            quote!(#krate::mock::Rep::from(#passed))
        }
    };
    let exchange = Exchange {
        cx,
        is_meant: &|_| true,
        handle: &|Handle { resource, owned }, value| {
            let values = values(resource);
            let passed = match (cx.model.resources[resource].of_guest, owned) {
                (Some(_), true) => quote!(passing.give(#value)?),
                (Some(_), false) => quote!(passing.lend(#value)?),
                (None, true) => quote!(#values.give(&passing.host, #value)?),
                (None, false) => quote!(#values.lend(&passing.host, #value)?),
            };
            of_host(resource, passed)
        },
    };
    let params = function.params.iter();
    let params = params.map(|Param { ident, ty, .. }| exchange.value(ty, &quote!(#ident), 0));
    let whole = whole(params.collect());
    let (pattern, ty) = values_of(cx, function);
    quote!(move |passing, #pattern: &#ty| {
        let _ = &passing;
        ::core::result::Result::Ok(#whole)
    })
}

/// What notes the values of the host's that a call passes, those of each resource: a pattern, and its
/// type.
#[cfg(any(feature = "component-lane", feature = "mock-lane"))]
fn values_of(cx: &Context<'_>, function: &Function) -> (TokenStream, TokenStream) {
    let runtime = cx.runtime();
    let lifetime = match function.borrows(&cx.model.types) {
        true => quote!('p),
        false => quote!('static),
    };
    let resources = cx.model.passed_in(function).into_iter().rev();
    resources.fold((quote!(()), quote!(())), |(pattern, ty), resource| {
        let (values, tag) = (values(resource), tag_path(cx, resource));
        let value = value_type(&cx.model.resources[resource]);
        (
            quote!((#values, #pattern)),
            quote!((#runtime::resources::Values<#lifetime, #tag, #value>, #ty)),
        )
    })
}

/// A closure that makes what the program gets of a result, `value`, that has handles in it. `param` is
/// the pattern of that.
#[cfg(any(feature = "component-lane", feature = "mock-lane"))]
pub(in crate::expand) fn lift(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    callee: Callee,
    ty: &Type,
    param: &TokenStream,
) -> TokenStream {
    let exchange = Exchange {
        cx,
        is_meant: &|_| true,
        handle: &|Handle { resource, .. }, value| {
            let def = &cx.model.resources[resource];
            if def.of_guest.is_some() {
                let (ty, place) = (guest_type(scope, def), drop_place(cx, resource));
                return quote!(taking.take::<#ty>(#value, #place)?);
            }
            let (tag, ty) = (tag_path(cx, resource), value_type(def));
            let handle = match callee {
                #[cfg(feature = "component-lane")]
                Callee::Component => value.clone(),
                #[cfg(feature = "mock-lane")]
                Callee::Script => quote!(#value.owned()),
            };
            quote!(taking.take_of_host::<#tag, #ty>(#handle)?)
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
