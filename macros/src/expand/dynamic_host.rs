//! How a host whose functions are asynchronous fits into a box: a trait with such functions can't
//! be called through a pointer, so each has a twin that can.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Context;
use super::rust_types::Scope;
use super::tree::{self, trait_path};
use crate::model::{Function, Interface, Param};

/// The twins of the traits in `host`.
pub(super) fn traits(cx: &Context<'_>) -> TokenStream {
    let imports = || cx.model.imports.iter();
    let traits = tree::traits(imports(), |interface, levels| {
        twin(&Scope::inside(cx.model, levels), interface)
    });
    let traits = traits.tokens();
    let all = imports().map(trait_path);
    quote! {
        #[doc(hidden)]
        pub mod __dynamic {
            #traits
        }
        #[doc(hidden)]
        pub trait __Host: #(__dynamic::#all +)* ::core::marker::Send + 'static {}
        impl<__T: Host> __Host for __T {}
    }
}

fn twin(scope: &Scope<'_>, interface: &Interface) -> TokenStream {
    let (ident, root, path) = (&interface.ident, scope.root(), trait_path(interface));
    let functions = || interface.functions.iter();
    let signatures: Vec<_> = functions().map(|f| signature(scope, f)).collect();
    let bodies = functions().map(|function| {
        let (name, params) = (&function.ident, names(function));
        quote!(::std::boxed::Box::pin(#root host::#path::#name(self #(, #params)*)))
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

fn signature(scope: &Scope<'_>, function: &Function) -> TokenStream {
    let ident = &function.ident;
    let params = function.params.iter().map(|Param { ident, ty, .. }| {
        let ty = scope.borrowed(ty, &quote!('a));
        quote!(#ident: #ty)
    });
    let answer = function.result.as_ref();
    let answer = answer.map_or_else(|| quote!(()), |ty| scope.owned(ty));
    quote! {
        fn #ident<'a>(&'a mut self #(, #params)*) -> ::core::pin::Pin<::std::boxed::Box<
            dyn ::core::future::Future<Output = #answer> + ::core::marker::Send + 'a
        >>
    }
}
