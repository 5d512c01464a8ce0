//! The traits between a program and a component: what the host provides, and what the component
//! exports beside its roles.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::docs::docs;
use super::dynamic_host;
use super::resources;
use super::rust_types::Scope;
use super::signatures::{drop_signature, host_answer, host_answer_of, signature};
use super::tree::{self, trait_path};
use crate::model::{Function, Interface, Param};

/// The traits that a host implements for a world's imports, and one that stands for all.
pub(super) fn host(cx: &Context<'_>) -> Option<TokenStream> {
    if cx.model.imports.is_empty() {
        return None;
    }
    let traits = tree::named_traits(cx.model.imports.iter(), |interface, levels| {
        let scope = Scope::inside(cx.model, levels);
        let (ident, docs) = (
            &interface.ident,
            docs(interface.docs.as_deref(), interface_name(cx, interface)),
        );
        let functions = interface.functions.iter().map(|function| {
            let Function { ident, params, .. } = function;
            let docs = super::docs::docs(function.docs.as_deref(), &function.name);
            let params = params.iter().map(|Param { ident, ty, .. }| {
                let ty = match ty.has_handles(&cx.model.types) {
                    true => resources::for_host(cx, &scope, interface, function, ty),
                    false => scope.borrowed(ty, &quote!('_)),
                };
                quote!(#ident: #ty)
            });
            let result = answer(cx, &scope, interface, function);
            let attributes = many_parameters(function);
            quote!(#docs #attributes fn #ident(&mut self #(, #params)*) #result;)
        });
        let resources = || {
            interface
                .resources
                .iter()
                .map(|it| &cx.model.resources[*it])
        };
        let types = resources().filter(|it| it.with.is_none()).map(|resource| {
            let docs = super::docs::docs(resource.docs.as_deref(), &resource.name);
            let ident = &resource.ident;
            quote!(#docs type #ident: ::core::marker::Send + 'static;)
        });
        let drops = interface.resources.iter().map(|index| {
            let resource = &cx.model.resources[*index];
            let description = format!(
                " The guest has dropped a `{}`, or its instance has ended.",
                resource.name
            );
            let drop = &resource.drop;
            let ty = resources::own(cx, &scope, interface, *index);
            quote! {
                #[doc = #description]
                fn #drop(&mut self, resource: #ty) {
                    let _ = resource;
                }
            }
        });
        let supers = interface.supers.iter().map(|index| {
            let (root, path) = (scope.root(), trait_path(&cx.model.imports[*index]));
            quote!(#root host::#path)
        });
        let supers = (!interface.supers.is_empty()).then(|| quote!(: #(#supers)+*));
        let message = format!(
            "`{{Self}}` does not provide what a component imports from `{}`",
            interface_name(cx, interface)
        );
        let path = match interface.short {
            true => ident.to_string(),
            false => trait_path(interface).to_string().replace(' ', ""),
        };
        let note = format!("implement `{}::host::{path}` for it", cx.input.module);
        quote! {
            #docs
            #[diagnostic::on_unimplemented(message = #message, note = #note)]
            pub trait #ident #supers { #(#types)* #(#functions)* #(#drops)* }
        }
    });
    let all: Vec<_> = cx.model.imports.iter().map(trait_path).collect();
    let traits = traits.tokens();
    let (dynamic, object, any) = match cx.model.has_twins() {
        true => (
            Some(dynamic_host::traits(cx)),
            quote!(__Host),
            quote!('static),
        ),
        false => (None, quote!(Host), quote!(::core::any::Any)),
    };
    let boxed = match cx.model.host_has_resources() {
        false => quote!(::std::boxed::Box::<__H>::new(host)),
        true => quote!(::std::boxed::Box::new(__resources::Hosted::<__H>::new(
            host
        ))),
    };
    Some(quote! {
        /// What a component of this world may call: a trait for each imported interface.
        pub mod host {
            #traits
        }
        #dynamic
        /// Everything that a component of this world may call.
        ///
        /// It is implemented for whatever implements the traits in `host`.
        pub trait Host: #(host::#all +)* ::core::marker::Send + #any {}
        impl<__T: #(host::#all +)* ::core::marker::Send + 'static> Host for __T {}
        impl<__H: Host> ::core::convert::From<__H> for ::std::boxed::Box<dyn #object> {
            fn from(host: __H) -> Self {
                #boxed
            }
        }
    })
}

/// What a host function answers with, or a future of it.
fn answer(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    interface: &Interface,
    function: &Function,
) -> Option<TokenStream> {
    let ty = match &function.result {
        Some(result) if result.has_handles(&cx.model.types) => {
            let ty = resources::for_host(cx, scope, interface, function, result);
            host_answer_of(cx, &ty, function)
        }
        _ => host_answer(cx, scope, function),
    };
    match (function.asynchronous, function.fallible, &function.result) {
        (true, ..) => Some(quote! {
            -> impl ::core::future::Future<Output = #ty> + ::core::marker::Send
        }),
        (false, false, None) => None,
        _ => Some(quote!(-> #ty)),
    }
}

/// The traits through which a program calls exports that are no role.
pub(super) fn exports(cx: &Context<'_>) -> Option<TokenStream> {
    let interfaces = cx.model.exports.iter();
    let interfaces = interfaces.filter(|interface| has_methods(interface));
    let traits = tree::named_traits(interfaces, |interface, levels| {
        let scope = Scope::inside(cx.model, levels);
        let (ident, docs) = (
            &interface.ident,
            docs(interface.docs.as_deref(), interface_name(cx, interface)),
        );
        let functions = methods(interface).map(|function| {
            let docs = super::docs::docs(function.docs.as_deref(), &function.name);
            let attributes = many_parameters(function);
            let signature = signature(cx, &scope, function);
            quote!(#docs #attributes #signature;)
        });
        let drops = interface.resources.iter().map(|index| {
            let resource = &cx.model.resources[*index];
            let description = format!(
                " Drops a `{}`, and says whether that has failed. Whoever need not know drops the handle.",
                resource.name
            );
            let signature = drop_signature(cx, &scope, resource);
            quote!(#[doc = #description] #signature;)
        });
        quote!(#docs pub trait #ident { #(#functions)* #(#drops)* })
    });
    if traits.is_empty() {
        return None;
    }
    let traits = traits.tokens();
    Some(quote! {
        /// What a component of this world exports beside its roles: a trait for each interface.
        pub mod exports {
            #traits
        }
    })
}

fn interface_name<'a>(cx: &'a Context<'_>, interface: &'a Interface) -> &'a str {
    interface.id.as_ref().unwrap_or(&cx.model.name)
}

/// Keeps Clippy from blaming the derive for what the WIT asks for.
fn many_parameters(function: &Function) -> Option<TokenStream> {
    (function.params.len() > 6).then(|| quote!(#[allow(clippy::too_many_arguments)]))
}

/// Whether an exported interface has a trait.
pub(super) fn has_methods(interface: &Interface) -> bool {
    methods(interface).next().is_some() || !interface.resources.is_empty()
}

/// The exported functions of an interface that are no role.
fn methods(interface: &Interface) -> impl Iterator<Item = &Function> {
    interface
        .functions
        .iter()
        .filter(|function| function.role.is_none())
}
