//! The mock lane: calls that a script answers.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::rust_types::Scope;
use super::signatures;
use super::tree::{self, trait_path};
use crate::model::{Function, Interface};

/// The exported functions that are no role, with their places among all of them, by interface.
fn methods<'a>(
    cx: &Context<'a>,
) -> impl Iterator<Item = (&'a Interface, Vec<(usize, &'a Function)>)> + use<'a> {
    let mut index = 0;
    cx.model.exports.iter().filter_map(move |interface| {
        let first = index;
        index += interface.functions.len();
        let functions = (first..).zip(&interface.functions);
        let functions: Vec<_> = functions.filter(|(_, f)| f.role.is_none()).collect();
        (!functions.is_empty()).then_some((interface, functions))
    })
}

/// The traits through which a test scripts exports that are no role.
pub(super) fn scripts(cx: &Context<'_>) -> Option<TokenStream> {
    let interfaces = cx.model.exports.iter();
    let interfaces = interfaces.filter(|it| it.functions.iter().any(|f| f.role.is_none()));
    let traits = tree::named_traits(interfaces, |interface, levels| {
        let scope = Scope::inside(cx.model, levels);
        let root = scope.root();
        let host = if cx.failed() {
            quote!(#root __Unknown<'static>)
        } else if cx.model.imports.is_empty() {
            quote!(())
        } else if cx.model.has_twins() {
            quote!(::std::boxed::Box<dyn #root __Host>)
        } else {
            quote!(::std::boxed::Box<dyn #root Host>)
        };
        let ident = &interface.ident;
        let description = format!(
            " Scripts the functions of `{}`.",
            interface.id.as_ref().unwrap_or(&cx.model.name)
        );
        let functions = interface.functions.iter().filter(|f| f.role.is_none());
        let functions = functions.map(|function| {
            let description = format!(" Scripts `{}`.", function.name);
            let signature = script_signature(cx, &scope, &host, function);
            quote!(#[doc = #description] #signature;)
        });
        quote!(#[doc = #description] pub trait #ident { #(#functions)* })
    });
    let host = host(cx);
    (!traits.is_empty() || host.is_some()).then(|| {
        let traits = traits.tokens();
        quote! {
            /// What a mock does in place of the exports beside the roles: a trait for each
            /// interface.
            pub mod scripts {
                #traits
                #host
            }
        }
    })
}

/// The traits through which a script calls a host with handles.
fn host(cx: &Context<'_>) -> Option<TokenStream> {
    if cx.model.resources.is_empty() {
        return None;
    }
    let traits = tree::named_traits(cx.model.imports.iter(), |interface, levels| {
        let (root, path) = (Scope::inside(cx.model, levels + 1), trait_path(interface));
        let root = root.root();
        quote!(#[doc(inline)] pub use #root __dynamic::#path;)
    });
    let traits = traits.tokens();
    Some(quote! {
        /// What the host does, as a guest asks for it: with handles of the host's resources.
        pub mod host {
            #traits
        }
    })
}

fn script_signature(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    host: &TokenStream,
    function: &Function,
) -> TokenStream {
    let krate = &cx.input.krate;
    let ident = &function.ident;
    let (input, output) = signatures::owned_forms(scope, function);
    quote!(fn #ident(&self) -> #krate::mock::FunctionScript<#host, #input, #output>)
}

/// The export traits of the mock's invoker, and those of its scripts.
pub(super) fn exports(cx: &Context<'_>) -> TokenStream {
    let (krate, world, module) = (&cx.input.krate, &cx.input.ident, &cx.input.module);
    let (parameters, arguments, condition) = cx.input.generics.split_for_impl();
    let scope = Scope::outside(cx.input, cx.model);
    let host = signatures::host_type(cx);
    let impls = methods(cx).map(|(interface, functions)| {
        let path = trait_path(interface);
        let calls = functions.iter().map(|(index, function)| {
            let signature = signatures::signature(cx, &scope, function);
            let (input, output) = signatures::owned_forms(&scope, function);
            let params = function.params.iter().map(|param| &param.ident);
            let params = match function.params.len() {
                1 => quote!(#(#params)*),
                _ => quote!((#(#params,)*)),
            };
            if cx.failed() {
                return quote!(#signature {
                    let _ = (self, #params);
                    ::core::future::pending()
                });
            }
            quote!(#signature { self.__call::<#input, #output>(#index, #params) })
        });
        let scripts = functions.iter().map(|(index, function)| {
            let signature = script_signature(cx, &scope, &host, function);
            quote!(#signature { self.__function(#index) })
        });
        quote! {
            impl #parameters #module::exports::#path
                for #krate::MockInvoker<#world #arguments> #condition
            {
                #(#calls)*
            }
            impl #parameters #module::scripts::#path
                for #krate::mock::WorldScript<#world #arguments> #condition
            {
                #(#scripts)*
            }
        }
    });
    quote!(#(#impls)*)
}
