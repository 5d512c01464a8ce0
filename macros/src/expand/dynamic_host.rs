//! How a host with asynchronous functions fits into a box: a trait with such functions can't be
//! called through a pointer, so each has a twin that can.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Context;
use super::rust_types::Scope;
use super::signatures::host_answer;
use super::tree::{self, trait_path};
use crate::model::{Function, Interface, Param};

/// The twins of the traits in `host`.
pub(super) fn traits(cx: &Context<'_>) -> TokenStream {
    let imports = || cx.model.imports.iter();
    let asynchronous = imports().filter(|interface| interface.is_async());
    let traits = tree::traits(asynchronous, |interface, levels| {
        twin(cx, &Scope::inside(cx.model, levels), interface)
    });
    let traits = traits.tokens();
    let all = imports().map(path);
    quote! {
        #[doc(hidden)]
        pub mod __dynamic {
            #traits
        }
        #[doc(hidden)]
        pub trait __Host: #(#all +)* ::core::marker::Send + 'static {}
        impl<__T: Host> __Host for __T {}
    }
}

/// The trait through which an interface's functions are called, in the world's module.
fn path(interface: &Interface) -> TokenStream {
    let path = trait_path(interface);
    match interface.is_async() {
        true => quote!(__dynamic::#path),
        false => quote!(host::#path),
    }
}

/// A call of a function of the host, with what it may have to be: awaited, and taken for the end
/// of the call if it has failed. The latter is a `wasmtime::Result`.
#[cfg(any(feature = "component-lane", feature = "direct-lane"))]
pub(super) fn call(
    cx: &Context<'_>,
    interface: &Interface,
    function: &Function,
    params: &[Ident],
) -> TokenStream {
    let (runtime, module) = (cx.runtime(), &cx.input.module);
    let (path, ident) = (path(interface), &function.ident);
    let call = quote!(#module::#path::#ident(&mut **host #(, #params)*));
    let call = match function.asynchronous {
        true => quote!(#call.await),
        false => call,
    };
    if !function.fallible {
        return call;
    }
    let name = match &interface.id {
        Some(id) => format!("{id}#{}", function.name),
        None => function.name.clone(),
    };
    quote!(#runtime::store::answered(#name, #call))
}

fn twin(cx: &Context<'_>, scope: &Scope<'_>, interface: &Interface) -> TokenStream {
    let (ident, root, path) = (&interface.ident, scope.root(), trait_path(interface));
    let functions = || interface.functions.iter();
    let signatures: Vec<_> = functions().map(|f| signature(cx, scope, f)).collect();
    let bodies = functions().map(|function| {
        let (name, params) = (&function.ident, names(function));
        let call = quote!(#root host::#path::#name(self #(, #params)*));
        match function.asynchronous {
            true => quote!(::std::boxed::Box::pin(#call)),
            false => call,
        }
    });
    quote! {
        #[allow(clippy::too_many_arguments)]
        pub trait #ident {
            #(#signatures;)*
        }
        impl<__T: #root host::#path + ::core::marker::Send> #ident for __T {
            #(#signatures { #bodies })*
        }
    }
}

fn names(function: &Function) -> impl Iterator<Item = &Ident> {
    function.params.iter().map(|param| &param.ident)
}

fn signature(cx: &Context<'_>, scope: &Scope<'_>, function: &Function) -> TokenStream {
    let ident = &function.ident;
    let params = function.params.iter().map(|Param { ident, ty, .. }| {
        let ty = scope.borrowed(ty, &quote!('a));
        quote!(#ident: #ty)
    });
    let answer = host_answer(cx, scope, function);
    let answer = match function.asynchronous {
        true => quote! {
            ::core::pin::Pin<::std::boxed::Box<
                dyn ::core::future::Future<Output = #answer> + ::core::marker::Send + 'a
            >>
        },
        false => answer,
    };
    quote!(fn #ident<'a>(&'a mut self #(, #params)*) -> #answer)
}
