//! The component lane: calls through Wasmtime's component API.

mod imports;
mod lifecycle;
mod lift;
mod names;
mod traffic;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::Context;
use super::rust_types::Scope;
use super::tree::trait_path;
use super::{direct_lane, signatures};
use crate::model::{Function, Role};
use names::{exported, marker, no_call, slot};

pub(super) use names::rename;
pub(super) use traffic::counting;

/// What binds a world to Wasmtime: the items stand in the block that nobody can name.
pub(super) fn items(cx: &Context<'_>) -> TokenStream {
    let (krate, runtime, world) = (&cx.input.krate, cx.runtime(), &cx.input.ident);
    let functions: Vec<_> = exported(cx).map(|(_, function)| function).collect();
    let signatures = functions
        .iter()
        .enumerate()
        .map(|(i, f)| signature(cx, i, f));
    let names: Vec<_> = (0..functions.len()).map(slot).collect();
    let markers: Vec<_> = (0..functions.len()).map(marker).collect();
    let handles = lift::types(cx);
    let (async_host, replay) = (cx.model.has_async_host(), lifecycle::replay(cx));
    let links = cx
        .model
        .imports
        .iter()
        .map(|interface| imports::link(cx, interface));
    quote! {
        #handles
        #(#signatures)*
        #replay
        pub struct __Exports {
            #(#names: #runtime::session::Bound<#markers>,)*
        }
        pub enum __Lane {}
        impl #runtime::session::Bindings<#world> for __Lane {
            const ASYNC_HOST: ::core::primitive::bool = #async_host;
            type Exports = __Exports;
            fn link(
                linker: &mut #runtime::component::Linker<#world>,
            ) -> #runtime::wasmtime::Result<()> {
                #(#links)*
                let _ = linker;
                ::core::result::Result::Ok(())
            }
            fn bind(
                binder: &mut #runtime::session::Binder<'_, #world>,
            ) -> ::core::result::Result<__Exports, #krate::EngineError> {
                let _ = &binder;
                ::core::result::Result::Ok(__Exports { #(#names: binder.next()?,)* })
            }
        }
    }
}

/// The types that cross the boundary in a call of one exported function.
fn signature(cx: &Context<'_>, index: usize, function: &Function) -> TokenStream {
    let (krate, runtime) = (&cx.input.krate, cx.runtime());
    let scope = Scope::outside(cx.input, cx.model);
    let marker = marker(index);
    let params = function
        .params
        .iter()
        .map(|param| scope.borrowed(&param.ty, &quote!('a)));
    let lifted = function.result.as_ref().map(|ty| {
        let ty = scope.owned(ty);
        quote!(#ty,)
    });
    let output = signatures::output(&scope, function.result.as_ref(), &quote!('a));
    let core = direct_lane::signature(cx, function);
    let view = match &function.result {
        Some(_) => quote!(#krate::Owned::view(&lifted.0, arena)),
        None => quote!({
            let _ = (lifted, arena);
        }),
    };
    quote! {
        pub enum #marker {}
        impl #runtime::store::Signature for #marker {
            type Params<'a> = (#(#params,)*);
            type View<'a> = #output;
        }
        impl #runtime::direct::Signature for #marker {
            #core
        }
        impl #runtime::component::Signature for #marker {
            type Lifted = (#lifted);
            #[inline]
            fn view<'a>(lifted: &'a Self::Lifted, arena: &'a #krate::Arena) -> Self::View<'a> {
                #view
            }
        }
    }
}

/// How a role of the world's struct is called through the lane.
pub(super) fn role(cx: &Context<'_>, index: usize, function: &Function) -> TokenStream {
    let krate = &cx.input.krate;
    let slot = slot(index);
    let params = match function.params.len() {
        1 => quote!((input,)),
        _ => quote!(input),
    };
    let each = role_each(cx, index, function);
    let body = if cx.failed() {
        no_call(&quote!(invoker, input))
    } else {
        let call = match function.role {
            Some(Role::Init) => quote!(__init),
            _ => quote!(__call),
        };
        quote!({ invoker.#call(|exports| &mut exports.#slot, #params) })
    };
    quote! {
        #[inline]
        fn through_components<'i>(
            invoker: &'i mut #krate::WasmtimeInvoker<Self>,
            input: Self::Input<'_>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<Self::Output<'i>, #krate::EngineError>
        > + ::core::marker::Send
        #body
        #each
    }
}

/// How many calls of a role are made, for those that are called for every element.
fn role_each(cx: &Context<'_>, index: usize, function: &Function) -> Option<TokenStream> {
    let element = format_ident!("{}", function.role?.element_function()?);
    let (krate, runtime) = (&cx.input.krate, cx.runtime());
    let slot = slot(index);
    let series = match function.params.len() {
        1 => quote!(#runtime::session::Single),
        _ => quote!(#runtime::session::Several),
    };
    let body = if cx.failed() {
        no_call(&quote!(invoker, calls))
    } else {
        quote!({
            async move {
                let series = #series::<#krate::#element<Self>, __C>::new(calls);
                let made = invoker.__call_each(|exports| &mut exports.#slot, series).await;
                (made.0.calls(), made.1)
            }
        })
    };
    Some(quote! {
        fn each_through_components<__C>(
            invoker: &mut #krate::WasmtimeInvoker<Self>,
            calls: __C,
        ) -> impl ::core::future::Future<
            Output = (__C, ::core::result::Result<(), #krate::EngineError>)
        > + ::core::marker::Send
        where
            __C: #krate::Calls<#krate::#element<Self>>,
        #body
    })
}

/// The export traits of the lane's invoker.
pub(super) fn exports(cx: &Context<'_>) -> TokenStream {
    let (krate, world, module) = (&cx.input.krate, &cx.input.ident, &cx.input.module);
    let (parameters, arguments, condition) = cx.input.generics.split_for_impl();
    let scope = Scope::outside(cx.input, cx.model);
    let mut index = 0;
    let mut impls = lifecycle::close(cx).unwrap_or_default();
    for interface in &cx.model.exports {
        let path = trait_path(interface);
        let mut functions = Vec::new();
        for function in &interface.functions {
            if function.role.is_none() {
                let (slot, signature) = (slot(index), signatures::signature(cx, &scope, function));
                let params = function.params.iter().map(|param| &param.ident);
                let params = quote!((#(#params,)*));
                let body = if cx.failed() {
                    no_call(&quote!(self, #params))
                } else {
                    quote!({ self.__call(|exports| &mut exports.#slot, #params) })
                };
                functions.push(quote!(#[inline] #signature #body));
            }
            index += 1;
        }
        if !functions.is_empty() {
            impls.extend(quote! {
                impl #parameters #module::exports::#path
                    for #krate::WasmtimeInvoker<#world #arguments> #condition
                {
                    #(#functions)*
                }
            });
        }
    }
    impls
}
