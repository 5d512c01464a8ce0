//! How an instance is initialized again, and how it is shut down.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::{exported, marker, no_call, slot};
use crate::expand::context::Context;
use crate::expand::rust_types::Scope;
use crate::model::{Function, Role, Shape, Type};

/// Keeps the parameters of `init`, if the world has it.
pub(super) fn replay(cx: &Context<'_>) -> Option<TokenStream> {
    let (krate, runtime) = (&cx.input.krate, cx.runtime());
    let (index, function) = find(cx, Role::Init)?;
    let marker = marker(index);
    let scope = Scope::outside(cx.input, cx.model);
    let kept = function.params.iter().map(|param| scope.owned(&param.ty));
    let refusal = match refusal(cx, function) {
        Some(path) => quote! {
            match answer {
                ::core::result::Result::Ok(_) => ::core::option::Option::None,
                ::core::result::Result::Err(error) => {
                    ::core::option::Option::Some(#krate::EngineError::guest(#path, error))
                }
            }
        },
        None => quote!({
            let _ = answer;
            ::core::option::Option::None
        }),
    };
    Some(quote! {
        impl #runtime::session::Replay for #marker {
            type Kept = (#(#kept,)*);
            fn keep(params: &Self::Params<'_>) -> Self::Kept {
                #krate::View::into_owned(*params)
            }
            fn lend<'a>(kept: &'a Self::Kept, arena: &'a #krate::Arena) -> Self::Params<'a> {
                #krate::Owned::view(kept, arena)
            }
            fn refusal(
                answer: &Self::View<'_>,
            ) -> ::core::option::Option<#krate::EngineError> {
                #refusal
            }
        }
    })
}

/// Calls `teardown`, if the world has it. One with parameters can't be called by itself.
pub(super) fn close(cx: &Context<'_>) -> Option<TokenStream> {
    let (krate, runtime) = (&cx.input.krate, cx.runtime());
    let scope = Scope::outside(cx.input, cx.model);
    let teardown = find(cx, Role::Teardown);
    if teardown.is_some_and(|(_, function)| !function.params.is_empty()) {
        return None;
    }
    let result = teardown.and_then(|(_, function)| function.result.as_ref());
    let farewell = result.map_or_else(|| quote!(()), |ty| scope.owned(ty));
    let body = match teardown {
        _ if cx.failed() => no_call(&quote!(invoker)),
        None => quote!({
            let _ = invoker;
            ::core::future::ready(::core::result::Result::Ok(()))
        }),
        Some((index, _)) => {
            let slot = slot(index);
            quote!({
                async move {
                    let answer = invoker.__call(|exports| &mut exports.#slot, ()).await?;
                    ::core::result::Result::Ok(#krate::View::into_owned(answer))
                }
            })
        }
    };
    let implement = cx.implement(&quote!(#runtime::session::Close));
    Some(quote! {
        #implement {
            type Farewell = #farewell;
            fn close(
                invoker: &mut #krate::WasmtimeInvoker<Self>,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<Self::Farewell, #krate::EngineError>
            > + ::core::marker::Send
            #body
        }
    })
}

fn find<'a>(cx: &Context<'a>, role: Role) -> Option<(usize, &'a Function)> {
    let functions = exported(cx).map(|(_, function)| function);
    let mut functions = functions.enumerate();
    functions.find(|(_, function)| function.role == Some(role))
}

/// What the guest's own error is called in the WIT, if the function can answer with one.
fn refusal<'a>(cx: &Context<'a>, function: &'a Function) -> Option<&'a str> {
    let mut ty = function.result.as_ref()?;
    while let Type::Named(index) = ty
        && let Shape::Alias { target, .. } = &cx.model.types[*index].shape
    {
        ty = target;
    }
    match ty {
        Type::Result(_, Some(error)) => Some(match &**error {
            Type::Named(index) => &cx.model.types[*index].path,
            Type::String => "string",
            _ => "error",
        }),
        Type::Result(_, None) => Some("error"),
        _ => None,
    }
}
