//! The traits between a program and a component: what the host provides, what the component
//! exports, and the roles among that.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::rust_types::Scope;
use super::{Context, docs, dynamic_host};
use crate::model::{Function, Interface, MAX_PARAMS, Param, Type};

/// The traits that a host implements for a world's imports, and one that stands for all.
pub(super) fn host(cx: &Context<'_>) -> Option<TokenStream> {
    if cx.model.imports.is_empty() {
        return None;
    }
    let scope = Scope::inside(cx.model, 1);
    let traits = cx.model.imports.iter().map(|interface| {
        let (ident, docs) = (
            &interface.ident,
            docs(interface.docs.as_deref(), interface_name(cx, interface)),
        );
        let functions = interface.functions.iter().map(|function| {
            let Function { ident, params, .. } = function;
            let docs = super::docs(function.docs.as_deref(), &function.name);
            let params = params.iter().map(|Param { ident, ty, .. }| {
                let ty = scope.borrowed(ty, &quote!('_));
                quote!(#ident: #ty)
            });
            let result = answer(cx, &scope, function);
            let attributes = many_parameters(function);
            quote!(#docs #attributes fn #ident(&mut self #(, #params)*) #result;)
        });
        let message = format!(
            "`{{Self}}` does not provide what a component imports from `{}`",
            interface_name(cx, interface)
        );
        let note = format!("implement `{}::host::{ident}` for it", cx.input.module);
        quote! {
            #docs
            #[diagnostic::on_unimplemented(message = #message, note = #note)]
            pub trait #ident { #(#functions)* }
        }
    });
    let all: Vec<_> = cx
        .model
        .imports
        .iter()
        .map(|interface| &interface.ident)
        .collect();
    let (dynamic, object) = match cx.async_host() {
        true => (Some(dynamic_host::traits(cx)), quote!(__Host)),
        false => (None, quote!(Host)),
    };
    Some(quote! {
        /// What a component of this world may call: a trait for each imported interface.
        pub mod host {
            #(#traits)*
        }
        #dynamic
        /// Everything that a component of this world may call.
        ///
        /// It is implemented for whatever implements the traits in `host`.
        pub trait Host: #(host::#all +)* ::core::marker::Send + 'static {}
        impl<T: #(host::#all +)* ::core::marker::Send + 'static> Host for T {}
        impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn #object> {
            fn from(host: H) -> Self {
                ::std::boxed::Box::<H>::new(host)
            }
        }
    })
}

/// What a host function answers with, or a future of it.
fn answer(cx: &Context<'_>, scope: &Scope<'_>, function: &Function) -> Option<TokenStream> {
    let ty = function.result.as_ref().map(|ty| scope.owned(ty));
    if !cx.async_host() {
        return ty.map(|ty| quote!(-> #ty));
    }
    let ty = ty.unwrap_or_else(|| quote!(()));
    Some(quote! {
        -> impl ::core::future::Future<Output = #ty> + ::core::marker::Send
    })
}

fn interface_name<'a>(cx: &'a Context<'_>, interface: &'a Interface) -> &'a str {
    interface.id.as_ref().unwrap_or(&cx.model.name)
}

/// The type that holds a world's host functions.
pub(super) fn host_type(cx: &Context<'_>) -> TokenStream {
    let module = &cx.input.module;
    if cx.failed() {
        quote!(#module::__Unknown<'static>)
    } else if cx.model.imports.is_empty() {
        quote!(())
    } else if cx.async_host() {
        quote!(::std::boxed::Box<dyn #module::__Host>)
    } else {
        quote!(::std::boxed::Box<dyn #module::Host>)
    }
}

/// The traits through which a program calls exports that are no role.
pub(super) fn exports(cx: &Context<'_>) -> Option<TokenStream> {
    let scope = Scope::inside(cx.model, 1);
    let traits: Vec<_> = cx
        .model
        .exports
        .iter()
        .filter(|interface| methods(interface).next().is_some())
        .map(|interface| {
            let (ident, docs) = (
                &interface.ident,
                docs(interface.docs.as_deref(), interface_name(cx, interface)),
            );
            let functions = methods(interface).map(|function| {
                let docs = super::docs(function.docs.as_deref(), &function.name);
                let attributes = many_parameters(function);
                let signature = signature(cx, &scope, function);
                quote!(#docs #attributes #signature;)
            });
            quote!(#docs pub trait #ident { #(#functions)* })
        })
        .collect();
    if traits.is_empty() {
        return None;
    }
    Some(quote! {
        /// What a component of this world exports beside its roles: a trait for each interface.
        pub mod exports {
            #(#traits)*
        }
    })
}

/// Keeps Clippy from blaming the derive for what the WIT asks for.
fn many_parameters(function: &Function) -> Option<TokenStream> {
    (function.params.len() > 6).then(|| quote!(#[allow(clippy::too_many_arguments)]))
}

/// The exported functions of an interface that are no role.
pub(super) fn methods(interface: &Interface) -> impl Iterator<Item = &Function> {
    interface
        .functions
        .iter()
        .filter(|function| function.role.is_none())
}

/// `fn summarize<'s, 'p>(&'s mut self, ..) -> impl Future<..>`. The parameters share a lifetime:
/// the future can hold them as one value then.
pub(super) fn signature(cx: &Context<'_>, scope: &Scope<'_>, function: &Function) -> TokenStream {
    let krate = &cx.input.krate;
    let Function { ident, params, .. } = function;
    let borrows = params.iter().any(|param| param.ty.borrows(&cx.model.types));
    let lifetime = borrows.then(|| quote!(, 'p));
    let params = params.iter().map(|Param { ident, ty, .. }| {
        let ty = scope.borrowed(ty, &quote!('p));
        quote!(#ident: #ty)
    });
    let output = output(scope, function.result.as_ref(), &quote!('s));
    quote! {
        fn #ident<'s #lifetime>(&'s mut self #(, #params)*)
            -> impl ::core::future::Future<
                Output = ::core::result::Result<#output, #krate::EngineError>
            > + ::core::marker::Send
    }
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

/// The role traits of the world's struct, and the export traits of its invokers.
pub(super) fn roles(cx: &Context<'_>) -> TokenStream {
    let krate = &cx.input.krate;
    let scope = Scope::outside(cx.input, cx.model);
    let functions = cx
        .model
        .exports
        .iter()
        .flat_map(|interface| &interface.functions);
    let roles = functions.enumerate().filter_map(|(index, function)| {
        let role = format_ident!("{}", function.role?.trait_name());
        let input = input(function, |ty| scope.borrowed(ty, &quote!('a)));
        let output = output(&scope, function.result.as_ref(), &quote!('a));
        let (owned_input, owned_output) = owned_forms(&scope, function);
        let lane = lane_role(cx, index, function);
        let implement = cx.implement(&quote!(#krate::#role));
        Some(quote! {
            #implement {
                type Input<'a> = #input;
                type Output<'a> = #output;
                type OwnedInput = #owned_input;
                type OwnedOutput = #owned_output;
                const INDEX: ::core::primitive::usize = #index;
                #lane
            }
        })
    });
    let (lane, mock) = (lane_exports(cx), mock_exports(cx));
    quote!(#(#roles)* #lane #mock)
}

#[cfg(feature = "component-lane")]
use super::component_lane::{exports as lane_exports, role as lane_role};

#[cfg(not(feature = "component-lane"))]
fn lane_role(_: &Context<'_>, _: usize, _: &Function) -> TokenStream {
    TokenStream::new()
}

#[cfg(not(feature = "component-lane"))]
fn lane_exports(_: &Context<'_>) -> TokenStream {
    TokenStream::new()
}

#[cfg(feature = "mock-lane")]
use super::mock_lane::exports as mock_exports;

#[cfg(not(feature = "mock-lane"))]
fn mock_exports(_: &Context<'_>) -> TokenStream {
    TokenStream::new()
}
