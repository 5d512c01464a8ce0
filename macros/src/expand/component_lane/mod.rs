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
use super::{direct_lane, resources, signatures};
use crate::model::{Function, Interface, Role, Type};
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
    let fields = functions.iter().enumerate().map(|(index, function)| {
        let (slot, marker) = (slot(index), marker(index));
        match function.has_handles(&cx.model.types) {
            true => quote!(#slot: #runtime::session::WithHandles<#marker>),
            false => quote!(#slot: #runtime::session::Bound<#marker>),
        }
    });
    let bound = functions.iter().zip(&names).map(|(function, slot)| {
        match function.has_handles(&cx.model.types) {
            true => quote!(#slot: binder.next_with_handles()?),
            false => quote!(#slot: binder.next()?),
        }
    });
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
            #(#fields,)*
        }
        pub enum __Lane {}
        impl #runtime::session::Bindings<#world> for __Lane {
            const ASYNC_HOST: ::core::primitive::bool = #async_host;
            type Exports = __Exports;
            fn link(
                linker: &mut #runtime::component::Linker,
            ) -> #runtime::wasmtime::Result<()> {
                #(#links)*
                let _ = linker;
                ::core::result::Result::Ok(())
            }
            fn bind(
                binder: &mut #runtime::session::Binder<'_>,
            ) -> ::core::result::Result<__Exports, #krate::EngineError> {
                let _ = &binder;
                ::core::result::Result::Ok(__Exports { #(#bound,)* })
            }
        }
    }
}

/// The types that cross the boundary in a call of one exported function.
fn signature(cx: &Context<'_>, index: usize, function: &Function) -> TokenStream {
    let (krate, runtime) = (&cx.input.krate, cx.runtime());
    let scope = Scope::outside(cx.input, cx.model);
    let marker = marker(index);
    let holds = |ty: &Type| ty.has_handles(&cx.model.types);
    let params = function.params.iter().map(|param| match holds(&param.ty) {
        true => resources::for_lane(cx, &scope, &param.ty),
        false => scope.borrowed(&param.ty, &quote!('a)),
    });
    let lifted = function.result.as_ref().map(|ty| {
        let ty = match holds(ty) {
            true => resources::for_lane(cx, &scope, ty),
            false => scope.owned(ty),
        };
        quote!(#ty,)
    });
    // A result with handles is handed over, and not shown.
    let shown = function.result.as_ref().filter(|ty| !holds(ty));
    let output = signatures::output(&scope, shown, &quote!('a));
    let core = direct_lane::signature(function);
    let direct = match function.has_handles(&cx.model.types) {
        true => {
            let passed = direct_lane::passed_signature(cx, function);
            quote!(impl #runtime::direct::HandleSignature for #marker { #core #passed })
        }
        false => quote!(impl #runtime::direct::Signature for #marker { #core }),
    };
    let view = match shown {
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
        #direct
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
                let signature = signatures::signature(cx, &scope, function);
                let body = method(cx, &scope, index, function);
                functions.push(quote!(#[inline] #signature #body));
            }
            index += 1;
        }
        functions.extend(drops(cx, &scope, interface));
        if !functions.is_empty() {
            let quiet = signatures::exchanges(cx, interface);
            impls.extend(quote! {
                #quiet
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

/// What calls a function that is no role.
fn method(cx: &Context<'_>, scope: &Scope<'_>, index: usize, function: &Function) -> TokenStream {
    let (slot, marker) = (slot(index), marker(index));
    let params = function.params.iter().map(|param| &param.ident);
    let params = quote!((#(#params,)*));
    if cx.failed() {
        return no_call(&quote!(self, #params));
    }
    let types = &cx.model.types;
    if !function.has_handles(types) {
        return quote!({ self.__call(|exports| &mut exports.#slot, #params) });
    }
    let callee = resources::Callee::Component;
    let lower = resources::lower(cx, callee, function, |params| quote!((#(#params,)*)));
    match function.result.as_ref().filter(|ty| ty.has_handles(types)) {
        Some(ty) => {
            let lift = resources::lift(cx, scope, callee, ty, &quote!((value,)));
            quote!({
                self.__call_taking::<#marker, _, _>(|exports| &mut exports.#slot, #lower, #lift)
            })
        }
        None => quote!({
            self.__call_lending::<#marker, _>(|exports| &mut exports.#slot, #lower)
        }),
    }
}

/// What drops the resources of an interface.
fn drops(cx: &Context<'_>, scope: &Scope<'_>, interface: &Interface) -> Vec<TokenStream> {
    let drops = interface.resources.iter().map(|index| {
        let signature = signatures::drop_signature(cx, scope, &cx.model.resources[*index]);
        let body = if cx.failed() {
            no_call(&quote!(self, resource))
        } else {
            let place = resources::drop_place(cx, *index);
            quote!({ self.__drop_handle(#place, resource) })
        };
        quote!(#signature #body)
    });
    drops.collect()
}
