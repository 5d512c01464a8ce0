//! The direct lane: calls straight to a component's core functions.

mod values;

pub(super) use values::value;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::Context;
use super::dynamic_host;
use super::rust_types::Scope;
use crate::model::{CoreFunction, CoreType, Function, Interface};

/// What defines the world's imports for core functions.
pub(super) fn items(cx: &Context<'_>) -> TokenStream {
    let (runtime, world) = (cx.runtime(), &cx.input.ident);
    let functions = cx
        .model
        .imports
        .iter()
        .flat_map(|i| i.functions.iter().map(move |f| (i, f)));
    // A component that imports resources takes the other lane.
    let functions = functions.enumerate();
    let functions = functions.filter(|(_, (_, it))| !it.has_handles(&cx.model.types));
    let arms = functions.map(|(index, (interface, function))| {
        let import = import(cx, interface, function);
        quote!(#index => #import,)
    });
    quote! {
        pub enum __Direct {}
        impl #runtime::direct::HostImports<#world> for __Direct {
            fn import(
                index: ::core::primitive::usize,
                imports: #runtime::direct::Imports<'_, #world>,
            ) -> #runtime::wasmtime::Result<()> {
                let (options, suspends) = (imports.options(), imports.suspends());
                let _ = (options, suspends);
                match index {
                    #(#arms)*
                    _ => #runtime::direct::no_import(imports),
                }
            }
        }
    }
}

/// The core types behind an exported function.
pub(super) fn signature(cx: &Context<'_>, function: &Function) -> TokenStream {
    let runtime = cx.runtime();
    let (params, result) = core_types(&function.core);
    let _ = &runtime;
    quote! {
        type CoreParams = (#(#params,)*);
        type CoreResult = #result;
    }
}

fn core_types(core: &CoreFunction) -> (Vec<TokenStream>, TokenStream) {
    let params = core.params.iter().map(|ty| core_type(*ty)).collect();
    let result = core.result.map_or_else(|| quote!(()), core_type);
    (params, result)
}

fn core_type(ty: CoreType) -> TokenStream {
    match ty {
        CoreType::I32 => quote!(::core::primitive::u32),
        CoreType::I64 => quote!(::core::primitive::u64),
        CoreType::F32 => quote!(::core::primitive::f32),
        CoreType::F64 => quote!(::core::primitive::f64),
    }
}

/// Defines one imported function.
fn import(cx: &Context<'_>, interface: &Interface, function: &Function) -> TokenStream {
    let (runtime, world) = (cx.runtime(), &cx.input.ident);
    let scope = Scope::outside(cx.input, cx.model);
    let (core_params, core_result) = core_types(&function.core);
    let given: Vec<_> = (0..core_params.len())
        .map(|i| format_ident!("c{i}"))
        .collect();
    let params: Vec<_> = (0..function.params.len())
        .map(|i| format_ident!("p{i}"))
        .collect();
    let types: Vec<_> = function
        .params
        .iter()
        .map(|param| scope.borrowed(&param.ty, &quote!('_)))
        .collect();
    // The guest says where it wants a result that lies in memory after all else.
    let at = match given.last() {
        Some(last) if function.core.pointed_result => {
            quote!(::core::convert::From::from(#last))
        }
        _ => quote!(0),
    };
    let call = dynamic_host::call(cx, interface, function, &params);
    let (answer, fails) = match function.fallible {
        true => (call.clone(), Some(quote!(?))),
        false => (quote!(::core::result::Result::Ok(#call)), None),
    };
    let ready = quote! {
        imports.define(
            move |caller: #runtime::wasmtime::Caller<'_, #runtime::store::State<#world>>
                  #(, #given: #core_params)*| {
                let slots = #runtime::direct::CoreParams::slots((#(#given,)*));
                let bits = #runtime::direct::call_host(
                    caller,
                    options,
                    &slots,
                    #at,
                    |host, from, slots| {
                        let (#(#params,)*): (#(#types,)*) = from.params(slots)?;
                        #answer
                    },
                )?;
                #runtime::wasmtime::Result::Ok(
                    <#core_result as #runtime::direct::CoreResult>::from_bits(bits)
                )
            },
        )
    };
    let waiting = quote! {
        imports.define_waiting(
            move |mut caller: #runtime::wasmtime::Caller<'_, #runtime::store::State<#world>>,
                  (#(#given,)*): (#(#core_params,)*)| {
                ::std::boxed::Box::new(async move {
                    let slots = #runtime::direct::CoreParams::slots((#(#given,)*));
                    let mut waiting = #runtime::direct::Waiting::new(&mut caller, options)?;
                    let result = {
                        let (host, (#(#params,)*)): (_, (#(#types,)*)) = waiting.lift(&slots)?;
                        #call #fails
                    };
                    let bits = waiting.lower(result, #at).await?;
                    #runtime::wasmtime::Result::Ok(
                        <#core_result as #runtime::direct::CoreResult>::from_bits(bits)
                    )
                })
            },
        )
    };
    // Where a result needs memory, realloc is called, which may yield.
    let asks = match &function.result {
        Some(result) => result.borrows(&cx.model.types),
        None => false,
    };
    match (function.asynchronous, asks) {
        (true, _) => waiting,
        (false, true) => quote!(if suspends { #waiting } else { #ready }),
        (false, false) => ready,
    }
}
