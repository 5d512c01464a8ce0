//! The functions of a host as they are called with handles.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::exchange::Exchange;
use super::forms;
use super::names::slab;
use crate::expand::context::Context;
use crate::expand::rust_types::Scope;
use crate::expand::tree::trait_path;
use crate::model::{Function, Handle, Interface, Param, Type};

/// What a twin answers with where handles go through a call.
pub(in crate::expand) fn answer(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    function: &Function,
) -> TokenStream {
    let runtime = cx.runtime();
    let answer = function.result.as_ref();
    let answer = answer.map_or_else(
        || quote!(()),
        |ty| match ty.has_handles(&cx.model.types) {
            true => forms::for_guest(cx, scope, ty),
            false => scope.owned(ty),
        },
    );
    quote!(::core::result::Result<#answer, #runtime::resources::Refused>)
}

/// What a twin does: it exchanges the handles for what they stand for, calls the host, and gives
/// out handles for what that answers with. Handles that own come first, since they leave the slab
/// that the others borrow from.
pub(in crate::expand) fn body(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    interface: &Interface,
    function: &Function,
) -> TokenStream {
    let (runtime, root, types) = (cx.runtime(), scope.root(), &cx.model.types);
    let all = function.params.iter().map(|param| &param.ty);
    let all: Vec<_> = all.chain(&function.result).cloned().collect();
    let handles = Type::Tuple(all).handles(types);
    let mut used: Vec<_> = handles.iter().map(|handle| handle.resource).collect();
    used.sort_unstable();
    used.dedup();
    let slabs = used.iter().map(|resource| slab(*resource));

    let take = |handle: Handle, value: &TokenStream| {
        let slab = slab(handle.resource);
        quote!(#slab.take(#value, live)?)
    };
    let moves = Exchange {
        cx,
        is_meant: &|handle| handle.owned,
        handle: &take,
    };
    let borrows = |resource: &&usize| {
        let mut handles = handles.iter();
        handles.any(|handle| handle.resource == **resource && !handle.owned)
    };
    let lenders = used.iter().filter(borrows).map(|resource| {
        let (lender, slab) = (lender(*resource), slab(*resource));
        match function.lends_one(*resource, types) {
            true => quote!(let mut #lender = #runtime::resources::Lend::new(#slab);),
            false => quote!(let #lender = &*#slab;),
        }
    });
    let lend = |handle: Handle, value: &TokenStream| {
        let lender = lender(handle.resource);
        quote!(#lender.get(#value)?)
    };
    let lends = Exchange {
        cx,
        is_meant: &|handle| !handle.owned,
        handle: &lend,
    };
    let exchanged = |exchange: &Exchange<'_>| -> Vec<_> {
        let params = function.params.iter();
        let params = params.filter(|param| exchange.concerns(&param.ty));
        let params = params.map(|Param { ident, ty, .. }| {
            let value = exchange.value(ty, &quote!(#ident), 0);
            quote!(let #ident = #value;)
        });
        params.collect()
    };
    let (moved, lent) = (exchanged(&moves), exchanged(&lends));

    let (path, name) = (trait_path(interface), &function.ident);
    let params = function.params.iter().map(|param| &param.ident);
    let waits = function.asynchronous.then(|| quote!(.await));
    let fails = function
        .fallible
        .then(|| quote!(.map_err(#runtime::resources::Refused::Host)?));
    let call = quote!(#root host::#path::#name(host #(, #params)*) #waits #fails);
    let give = |handle: Handle, value: &TokenStream| {
        let slab = slab(handle.resource);
        quote!(#slab.insert(#value, live)?)
    };
    let gives = Exchange {
        cx,
        is_meant: &|handle| handle.owned,
        handle: &give,
    };
    let answer = match &function.result {
        None => quote!(#call; ::core::result::Result::Ok(())),
        Some(ty) if gives.concerns(ty) => {
            let answer = gives.value(ty, &quote!(answer), 0);
            quote! {
                let answer = #call;
                let answer = #answer;
                live.expect_to_fit()?;
                ::core::result::Result::Ok(answer)
            }
        }
        Some(_) => quote!(::core::result::Result::Ok(#call)),
    };
    quote! {
        let Self { host, live, #(#slabs,)* .. } = self;
        let _ = &live;
        #(#moved)*
        #(#lenders)*
        #(#lent)*
        #answer
    }
}

/// What a resource is borrowed from for a call.
fn lender(resource: usize) -> proc_macro2::Ident {
    format_ident!("l{resource}")
}
