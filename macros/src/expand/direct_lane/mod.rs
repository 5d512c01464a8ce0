//! The direct lane: calls straight to a component's core functions.

mod passed;
mod values;

pub(super) use passed::passed;
pub(super) use values::value;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::Context;
use super::rust_types::Scope;
use super::{dynamic_host, resources};
use crate::model::{CoreFunction, CoreType, Function, Handle, Interface, Type};

/// What defines the world's imports for core functions.
pub(super) fn items(cx: &Context<'_>) -> TokenStream {
    let runtime = cx.runtime();
    let functions = cx
        .model
        .imports
        .iter()
        .flat_map(|i| i.functions.iter().map(move |f| (i, f)));
    let arms = functions.enumerate().map(|(index, (interface, function))| {
        let import = match function.has_handles(&cx.model.types) {
            true => exchange(cx, interface, function),
            false => import(cx, interface, function),
        };
        quote!(#index => #import,)
    });
    let (tags, drops) = (tags(cx), drops(cx));
    quote! {
        #tags
        pub enum __Direct {}
        impl #runtime::direct::HostImports for __Direct {
            fn import(
                index: ::core::primitive::usize,
                imports: #runtime::direct::Imports<'_>,
            ) -> #runtime::wasmtime::Result<()> {
                let (options, suspends) = (imports.options(), imports.suspends());
                let _ = (options, suspends);
                match index {
                    #(#arms)*
                    _ => #runtime::direct::no_import(imports),
                }
            }
            #drops
        }
    }
}

/// Says what stands for which of the world's resources.
fn tags(cx: &Context<'_>) -> TokenStream {
    let runtime = cx.runtime();
    let tags = cx.model.host_resources().zip(0_u32..);
    let tags = tags.map(|((index, _), place)| {
        let tag = resources::tag_path(cx, index);
        quote! {
            impl #runtime::direct::Tag for #tag {
                const PLACE: ::core::primitive::u32 = #place;
            }
        }
    });
    tags.collect()
}

/// Defines what is done when a guest drops a handle.
fn drops(cx: &Context<'_>) -> Option<TokenStream> {
    if !cx.model.host_has_resources() {
        return None;
    }
    let (runtime, world) = (cx.runtime(), &cx.input.ident);
    let arms = cx.model.imports.iter().flat_map(|interface| {
        interface.resources.iter().map(move |index| {
            let resource = &cx.model.resources[*index];
            let place = cx.model.host_place(*index);
            let tag = resources::tag_path(cx, *index);
            let (path, call) = (
                resources::drop_path(interface, resource),
                dynamic_host::drop_call(cx, interface, resource),
            );
            let runtime = cx.runtime();
            quote! {
                #place => drops.define::<#world, #tag>(|host, handle| {
                    #runtime::store::exchanged(#path, #call)
                }),
            }
        })
    });
    Some(quote! {
        fn drops(
            index: ::core::primitive::usize,
            drops: #runtime::direct::Drops<'_>,
        ) -> #runtime::wasmtime::Result<()> {
            match index {
                #(#arms)*
                _ => #runtime::direct::no_resource(drops),
            }
        }
    })
}

/// The core types behind an exported function.
pub(super) fn signature(function: &Function) -> TokenStream {
    let (params, result) = core_types(&function.core);
    quote! {
        type CoreParams = (#(#params,)*);
        type CoreResult = #result;
    }
}

/// The ways in which the parameters and the result of an exported function pass that handles go through.
pub(super) fn passed_signature(cx: &Context<'_>, function: &Function) -> TokenStream {
    let runtime = cx.runtime();
    let scope = Scope::outside(cx.input, cx.model);
    let handle = |handle: Handle| match cx.model.resources[handle.resource].of_guest {
        Some(_) => quote!(#runtime::direct::OfGuest),
        None => passed::handle(cx, handle),
    };
    let given = function
        .params
        .iter()
        .map(|param| seen(cx, &scope, &param.ty, &quote!('a), &handle));
    let taken = function.result.as_ref().map(|ty| {
        let way = passed::way(cx, &scope, ty, &handle);
        quote!(#way,)
    });
    quote! {
        type Given<'a> = (#(#given,)*);
        type Taken = (#taken);
        type Returned = <Self as #runtime::component::Signature>::Lifted;
    }
}

/// The way in which a parameter passes: it is seen where it lies, if there are no handles in it.
fn seen(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    ty: &Type,
    lifetime: &TokenStream,
    handle: &dyn Fn(Handle) -> TokenStream,
) -> TokenStream {
    let runtime = cx.runtime();
    match ty.has_handles(&cx.model.types) {
        true => passed::way(cx, scope, ty, handle),
        false => {
            let ty = scope.borrowed(ty, lifetime);
            quote!(#runtime::direct::Seen<#ty>)
        }
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

/// What the definitions of an imported function have in common.
struct Core {
    /// The core parameters, and their types.
    given: Vec<Ident>,
    params: Vec<TokenStream>,
    result: TokenStream,
    /// Where the guest wants a result that lies in memory.
    at: TokenStream,
    /// The lifted parameters.
    lifted: Vec<Ident>,
}

impl Core {
    fn of(function: &Function) -> Self {
        let (params, result) = core_types(&function.core);
        let given: Vec<_> = (0..params.len()).map(|i| format_ident!("c{i}")).collect();
        let lifted = (0..function.params.len()).map(|i| format_ident!("p{i}"));
        // The guest says where it wants a result that lies in memory after all else.
        let at = match given.last() {
            Some(last) if function.core.pointed_result => {
                quote!(::core::convert::From::from(#last))
            }
            _ => quote!(0),
        };
        Self {
            lifted: lifted.collect(),
            given,
            params,
            result,
            at,
        }
    }

    /// Defines a function that the host answers at once. `bits` is the result of its core function.
    fn ready(&self, cx: &Context<'_>, bits: &TokenStream) -> TokenStream {
        let runtime = cx.runtime();
        let Self {
            given,
            params,
            result,
            ..
        } = self;
        quote! {
            imports.define(
                move |caller: #runtime::wasmtime::Caller<'_, #runtime::store::State>
                      #(, #given: #params)*| {
                    let slots = #runtime::direct::CoreParams::slots((#(#given,)*));
                    let bits = #bits;
                    #runtime::wasmtime::Result::Ok(
                        <#result as #runtime::direct::CoreResult>::from_bits(bits)
                    )
                },
            )
        }
    }

    /// Defines a function that the guest waits for.
    fn waiting(&self, cx: &Context<'_>, bits: &TokenStream) -> TokenStream {
        let runtime = cx.runtime();
        let Self {
            given,
            params,
            result,
            ..
        } = self;
        quote! {
            imports.define_waiting(
                move |mut caller: #runtime::wasmtime::Caller<'_, #runtime::store::State>,
                      (#(#given,)*): (#(#params,)*)| {
                    ::std::boxed::Box::new(async move {
                        let slots = #runtime::direct::CoreParams::slots((#(#given,)*));
                        let mut waiting = #runtime::direct::Waiting::new(&mut caller, options)?;
                        let bits = #bits;
                        #runtime::wasmtime::Result::Ok(
                            <#result as #runtime::direct::CoreResult>::from_bits(bits)
                        )
                    })
                },
            )
        }
    }

    /// Defines a function in the way that fits. Where a result needs memory, realloc is called, which
    /// may yield.
    fn define(
        &self,
        cx: &Context<'_>,
        function: &Function,
        ready: &TokenStream,
        waiting: &TokenStream,
    ) -> TokenStream {
        let asks = function.result.as_ref();
        let asks = asks.is_some_and(|result| result.asks_for_memory(&cx.model.types));
        let (ready, waiting) = (|| self.ready(cx, ready), || self.waiting(cx, waiting));
        match (function.asynchronous, asks) {
            (true, _) => waiting(),
            (false, true) => {
                let (ready, waiting) = (ready(), waiting());
                quote!(if suspends { #waiting } else { #ready })
            }
            (false, false) => ready(),
        }
    }
}

/// Defines one imported function.
fn import(cx: &Context<'_>, interface: &Interface, function: &Function) -> TokenStream {
    let (runtime, world) = (cx.runtime(), &cx.input.ident);
    let scope = Scope::outside(cx.input, cx.model);
    let core = Core::of(function);
    let Core { at, lifted, .. } = &core;
    let types: Vec<_> = function
        .params
        .iter()
        .map(|param| scope.borrowed(&param.ty, &quote!('_)))
        .collect();
    let call = dynamic_host::call(cx, interface, function, lifted);
    let (answer, fails) = match function.fallible {
        true => (call.clone(), Some(quote!(?))),
        false => (quote!(::core::result::Result::Ok(#call)), None),
    };
    let ready = quote! {
        #runtime::direct::call_host::<#world, _>(
            caller,
            options,
            &slots,
            #at,
            |host, from, slots| {
                let (#(#lifted,)*): (#(#types,)*) = from.params(slots)?;
                #answer
            },
        )?
    };
    let waiting = quote!({
        let result = {
            let (host, (#(#lifted,)*)): (_, (#(#types,)*)) = waiting.lift::<#world, _>(&slots)?;
            #call #fails
        };
        waiting.lower(result, #at).await?
    });
    core.define(cx, function, &ready, &waiting)
}

/// Defines one imported function that handles go through.
fn exchange(cx: &Context<'_>, interface: &Interface, function: &Function) -> TokenStream {
    let (runtime, world) = (cx.runtime(), &cx.input.ident);
    let scope = Scope::outside(cx.input, cx.model);
    let core = Core::of(function);
    let Core { at, lifted, .. } = &core;
    let handle = |handle: Handle| passed::handle(cx, handle);
    let types: Vec<_> = function
        .params
        .iter()
        .map(|param| seen(cx, &scope, &param.ty, &quote!('_), &handle))
        .collect();
    let result = match &function.result {
        Some(ty) => passed::way(cx, &scope, ty, &handle),
        None => quote!(()),
    };
    let call = dynamic_host::call(cx, interface, function, lifted);
    let ready = quote! {
        #runtime::direct::exchange::<#world, #result>(
            caller,
            options,
            &slots,
            #at,
            |host, from, slots| {
                let (#(#lifted,)*) = from.params::<(#(#types,)*)>(slots)?;
                #call
            },
        )?
    };
    let waiting = quote!({
        let result = {
            let (host, (#(#lifted,)*)) = waiting.take::<#world, (#(#types,)*)>(&slots)?;
            #call?
        };
        waiting.give::<#result>(result, #at).await?
    });
    core.define(cx, function, &ready, &waiting)
}
