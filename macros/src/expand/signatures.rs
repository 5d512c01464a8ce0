//! What a function takes and answers with, in the forms that traits and lanes share.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::resources;
use super::rust_types::Scope;
use crate::model::{Function, MAX_PARAMS, Param, Resource, Type};

/// The type that holds a world's host functions.
pub(super) fn host_type(cx: &Context<'_>) -> TokenStream {
    let module = &cx.input.module;
    if cx.failed() {
        quote!(#module::__Unknown<'static>)
    } else if cx.model.imports.is_empty() {
        quote!(())
    } else if cx.model.has_twins() {
        quote!(::std::boxed::Box<dyn #module::__Host>)
    } else {
        quote!(::std::boxed::Box<dyn #module::Host>)
    }
}

/// What a function of the host answers with, whether at once or later.
pub(super) fn host_answer(cx: &Context<'_>, scope: &Scope<'_>, function: &Function) -> TokenStream {
    let answer = function.result.as_ref();
    let answer = answer.map_or_else(|| quote!(()), |ty| scope.owned(ty));
    host_answer_of(cx, &answer, function)
}

/// The same, where the answer itself is known.
pub(super) fn host_answer_of(
    cx: &Context<'_>,
    answer: &TokenStream,
    function: &Function,
) -> TokenStream {
    let krate = &cx.input.krate;
    match function.fallible {
        true => quote!(::core::result::Result<#answer, #krate::HostError>),
        false => answer.clone(),
    }
}

/// `fn summarize<'s, 'p>(&'s mut self, ..) -> impl Future<..>`. The parameters share a lifetime:
/// the future can hold them as one value then.
pub(super) fn signature(cx: &Context<'_>, scope: &Scope<'_>, function: &Function) -> TokenStream {
    let krate = &cx.input.krate;
    let Function { ident, params, .. } = function;
    let types = &cx.model.types;
    let lifetime = function.borrows(types).then(|| quote!(, 'p));
    let form = |ty: &Type, lifetime: &TokenStream| match ty.has_handles(types) {
        true => resources::for_program(cx, scope, ty),
        false => scope.borrowed(ty, lifetime),
    };
    let params = params.iter().map(|Param { ident, ty, .. }| {
        let ty = form(ty, &quote!('p));
        quote!(#ident: #ty)
    });
    let output = function.result.as_ref();
    let output = output.map_or_else(|| quote!(()), |ty| form(ty, &quote!('s)));
    quote! {
        fn #ident<'s #lifetime>(&'s mut self #(, #params)*)
            -> impl ::core::future::Future<
                Output = ::core::result::Result<#output, #krate::EngineError>
            > + ::core::marker::Send
    }
}

/// `fn parser_drop(&mut self, resource: Parser) -> impl Future<..>`
pub(super) fn drop_signature(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    resource: &Resource,
) -> TokenStream {
    let (krate, drop) = (&cx.input.krate, &resource.drop);
    let handle = resources::guest_type(scope, resource);
    quote! {
        fn #drop(&mut self, resource: #handle)
            -> impl ::core::future::Future<
                Output = ::core::result::Result<(), #krate::EngineError>
            > + ::core::marker::Send
    }
}

/// Keeps Clippy from blaming what exchanges handles.
#[cfg(any(feature = "component-lane", feature = "mock-lane"))]
pub(super) fn exchanges(
    cx: &Context<'_>,
    interface: &crate::model::Interface,
) -> Option<TokenStream> {
    let mut functions = interface.functions.iter();
    let any = functions.any(|function| function.has_handles(&cx.model.types));
    any.then(|| quote!(#[allow(clippy::needless_question_mark)]))
}

/// What a call answers with.
pub(super) fn output(scope: &Scope<'_>, ty: Option<&Type>, lifetime: &TokenStream) -> TokenStream {
    ty.map_or_else(|| quote!(()), |ty| scope.borrowed(ty, lifetime))
}

/// What a function takes as one value: its one parameter, or else a tuple.
pub(super) fn input(function: &Function, ty: impl Fn(&Type) -> TokenStream) -> TokenStream {
    match &function.params[..] {
        [param] => ty(&param.ty),
        params => {
            let types = params.iter().map(|param| ty(&param.ty));
            quote!((#(#types,)*))
        }
    }
}

/// What a function takes and answers with, as types that own their parts.
pub(super) fn owned_forms(scope: &Scope<'_>, function: &Function) -> (TokenStream, TokenStream) {
    let output = function.result.as_ref().map(|ty| scope.owned(ty));
    // There is an error for such a function already.
    let input = match function.params.len() {
        0..=MAX_PARAMS => input(function, |ty| scope.owned(ty)),
        _ => quote!(()),
    };
    (input, output.unwrap_or_else(|| quote!(())))
}
