//! How the functions that a component imports are defined.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::lift;
use crate::expand::context::Context;
use crate::expand::dynamic_host;
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
    quote! {
        {
            let mut instance = #instance;
            #(#functions)*
        }
    }
}

/// Defines a function that the host answers at once.
fn ready(cx: &Context<'_>, interface: &Interface, function: &Function) -> TokenStream {
    let (runtime, world, name) = (cx.runtime(), &cx.input.ident, &function.name);
    let (params, handles) = (params(function), handles(cx, function));
    let (placed, call) = (placed(cx, &params), call(cx, interface, function, &params));
    let result = function.result.as_ref().map(|_| quote!(result,));
    quote! {
        instance.func_wrap(
            #name,
            |store: #runtime::component::StoreContextMut<'_, #world>,
             (#(#params,)*): (#(#handles,)*)| {
                #runtime::component::call_host(store, |host, store, arena| {
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
    let (placed, call) = (placed(cx, &params), call(cx, interface, function, &params));
    let result = function.result.as_ref().map(|_| quote!(result,));
    quote! {
        instance.func_wrap_async(
            #name,
            |store: #runtime::component::StoreContextMut<'_, #world>,
             (#(#params,)*): (#(#handles,)*)| {
                #runtime::component::host_future(async move {
                    let mut taken = #runtime::store::TakenHost::new(store);
                    let (host, store, arena) = taken.parts()?;
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
    let fails = function.fallible.then(|| quote!(?));
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

/// Shows the parameters in place.
fn placed(cx: &Context<'_>, params: &[Ident]) -> TokenStream {
    let runtime = cx.runtime();
    quote! {
        #(let #params = #runtime::component::Guest::walk(#params, store, arena)?;)*
        #(let #params = #runtime::component::Place::place(&#params, store, arena)?;)*
        #runtime::component::count_params(store, &(#(#params,)*));
        let _ = (&store, arena);
    }
}
