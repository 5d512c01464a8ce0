//! How the functions that a component imports are defined.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::lift;
use crate::expand::context::Context;
use crate::expand::{dynamic_host, resources};
use crate::model::{Function, Interface};

/// Defines the functions of one imported interface.
pub(super) fn link(cx: &Context<'_>, interface: &Interface) -> TokenStream {
    let instance = match &interface.id {
        Some(id) => quote!(linker.instance(#id)?),
        None => quote!(linker.root()),
    };
    let functions = interface.functions.iter().map(|function| {
        if function.asynchronous {
            waiting(cx, interface, function)
        } else {
            ready(cx, interface, function)
        }
    });
    let resources = interface
        .resources
        .iter()
        .map(|it| resource(cx, interface, *it));
    quote! {
        {
            let mut instance = #instance;
            #(#resources)*
            #(#functions)*
        }
    }
}

/// Defines a resource, with what is done when a guest drops one.
fn resource(cx: &Context<'_>, interface: &Interface, index: usize) -> TokenStream {
    let (runtime, world) = (cx.runtime(), &cx.input.ident);
    let resource = &cx.model.resources[index];
    let (name, tag) = (&resource.name, resources::tag_path(cx, index));
    let path = resources::drop_path(interface, resource);
    let call = dynamic_host::drop_call(cx, interface, resource);
    quote! {
        instance.resource(
            #name,
            #runtime::wasmtime::component::ResourceType::host::<#tag>(),
            |store: #runtime::component::StoreContextMut<'_>, rep| {
                #runtime::component::call_host::<#world, _>(store, |host, _, _| {
                    let handle = #runtime::resources::Handle::<#tag>::new_own(rep);
                    #runtime::store::exchanged(#path, #call)
                })
            },
        )?;
    }
}

/// Defines a function that the host answers at once.
fn ready(cx: &Context<'_>, interface: &Interface, function: &Function) -> TokenStream {
    let (runtime, world, name) = (cx.runtime(), &cx.input.ident, &function.name);
    let (params, handles) = (params(function), handles(cx, function));
    let (placed, call) = (
        placed(cx, function, &params),
        call(cx, interface, function, &params),
    );
    let result = function.result.as_ref().map(|_| quote!(result,));
    quote! {
        instance.func_wrap(
            #name,
            |store: #runtime::component::StoreContextMut<'_>,
             (#(#params,)*): (#(#handles,)*)| {
                #runtime::component::call_host::<#world, _>(store, |host, store, arena| {
                    #placed
                    let result = #call;
                    let _ = &result;
                    ::core::result::Result::Ok((#result))
                })
            },
        )?;
    }
}

/// Defines a function whose answer the guest waits for.
fn waiting(cx: &Context<'_>, interface: &Interface, function: &Function) -> TokenStream {
    let (runtime, world, name) = (cx.runtime(), &cx.input.ident, &function.name);
    let (params, handles) = (params(function), handles(cx, function));
    let (placed, call) = (
        placed(cx, function, &params),
        call(cx, interface, function, &params),
    );
    let result = function.result.as_ref().map(|_| quote!(result,));
    quote! {
        instance.func_wrap_async(
            #name,
            |store: #runtime::component::StoreContextMut<'_>,
             (#(#params,)*): (#(#handles,)*)| {
                #runtime::component::host_future(async move {
                    let mut taken = #runtime::store::TakenHost::new(store);
                    let (host, store, arena) = taken.parts::<#world>()?;
                    #placed
                    let result = #call;
                    let _ = &result;
                    let result = (#result);
                    #runtime::component::check_answer(&taken, &result)?;
                    ::core::result::Result::Ok(result)
                })
            },
        )?;
    }
}

fn call(
    cx: &Context<'_>,
    interface: &Interface,
    function: &Function,
    params: &[Ident],
) -> TokenStream {
    let call = dynamic_host::call(cx, interface, function, params);
    let fails = function.fallible || function.has_handles(&cx.model.types);
    let fails = fails.then(|| quote!(?));
    quote!(#call #fails)
}

fn params(function: &Function) -> Vec<Ident> {
    (0..function.params.len())
        .map(|index| format_ident!("p{index}"))
        .collect()
}

fn handles(cx: &Context<'_>, function: &Function) -> Vec<TokenStream> {
    let params = function.params.iter();
    params.map(|param| lift::handle(cx, &param.ty)).collect()
}

/// Shows the parameters in place, but for those with handles: they arrive as what they are.
fn placed(cx: &Context<'_>, function: &Function, params: &[Ident]) -> TokenStream {
    let runtime = cx.runtime();
    let all = function.params.iter().zip(params);
    let (holding, params): (Vec<_>, Vec<_>) =
        all.partition(|(param, _)| param.ty.has_handles(&cx.model.types));
    let params: Vec<_> = params.into_iter().map(|(_, ident)| ident).collect();
    let holding = holding.into_iter().map(|(_, ident)| ident);
    quote! {
        #(let #params = #runtime::component::Guest::walk(#params, store, arena)?;)*
        #(let #params = #runtime::component::Place::place(&#params, store, arena)?;)*
        #(#runtime::component::count_params(store, &#holding);)*
        #runtime::component::count_params(store, &(#(#params,)*));
        let _ = (&store, arena);
    }
}
