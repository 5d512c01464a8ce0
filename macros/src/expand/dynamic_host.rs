//! How a host with asynchronous functions fits into a box: a trait with such functions can't be
//! called through a pointer, so each has a twin that can.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Context;
use super::resources;
use super::rust_types::Scope;
use super::signatures::host_answer;
use super::tree::{self, trait_path};
use crate::model::{Function, Interface, Param};

/// The twins of the traits in `host`.
pub(super) fn traits(cx: &Context<'_>) -> TokenStream {
    let (runtime, imports) = (cx.runtime(), || cx.model.imports.iter());
    let twins = imports().filter(|interface| has_twin(cx, interface));
    let traits = tree::traits(twins, |interface, levels| {
        twin(cx, &Scope::inside(cx.model, levels), interface)
    });
    let traits = traits.tokens();
    let all = imports().map(|interface| path(cx, interface));
    let (held, whole) = match cx.model.host_has_resources() {
        false => (None, quote!(__T)),
        true => (
            Some(quote!(#runtime::resources::Held +)),
            quote!(__resources::Hosted<__T>),
        ),
    };
    let resources::Slabs {
        signatures,
        bodies,
        keeps,
    } = resources::slabs(cx);
    quote! {
        #[doc(hidden)]
        pub mod __dynamic {
            #traits
        }
        #[doc(hidden)]
        pub trait __Host: #(#all +)* #held ::core::marker::Send + ::core::any::Any {
            #signatures
        }
        impl<__T: Host> __Host for #whole {
            #bodies
        }
        #keeps
    }
}

/// Whether functions of an interface are called through a twin. Where there are resources, the host
/// is never called itself.
fn has_twin(cx: &Context<'_>, interface: &Interface) -> bool {
    interface.is_async() || cx.model.host_has_resources()
}

/// The trait through which an interface's functions are called, in the world's module.
fn path(cx: &Context<'_>, interface: &Interface) -> TokenStream {
    let path = trait_path(interface);
    match has_twin(cx, interface) {
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
    let (path, ident) = (path(cx, interface), &function.ident);
    let call = quote!(#module::#path::#ident(&mut **host #(, #params)*));
    let call = match function.asynchronous {
        true => quote!(#call.await),
        false => call,
    };
    let has_handles = function.has_handles(&cx.model.types);
    if !function.fallible && !has_handles {
        return call;
    }
    let name = match &interface.id {
        Some(id) => format!("{id}#{}", function.name),
        None => function.name.clone(),
    };
    match has_handles {
        true => quote!(#runtime::store::exchanged(#name, #call)),
        false => quote!(#runtime::store::answered(#name, #call)),
    }
}

/// A call of the function of the host that is told of a resource's end.
#[cfg(any(feature = "component-lane", feature = "direct-lane"))]
pub(super) fn drop_call(
    cx: &Context<'_>,
    interface: &Interface,
    resource: &crate::model::Resource,
) -> TokenStream {
    let module = &cx.input.module;
    let (path, ident) = (path(cx, interface), &resource.drop);
    quote!(#module::#path::#ident(&mut **host, handle))
}

fn twin(cx: &Context<'_>, scope: &Scope<'_>, interface: &Interface) -> TokenStream {
    let (ident, root, path) = (&interface.ident, scope.root(), trait_path(interface));
    let functions = || interface.functions.iter();
    let signatures: Vec<_> = functions().map(|f| signature(cx, scope, f)).collect();
    let bodies = functions().map(|function| body(cx, scope, interface, function));
    let drops = interface.resources.iter().map(|index| {
        let (drop, slab) = (&cx.model.resources[*index].drop, resources::slab(*index));
        let handle = resources::guest_handle(cx, scope, *index);
        let runtime = cx.runtime();
        let signature = quote! {
            fn #drop(&mut self, handle: #handle)
                -> ::core::result::Result<(), #runtime::resources::Refused>
        };
        let body = quote!({
            let Self { host, live, #slab, .. } = self;
            let resource = #slab.take(handle, live)?;
            #root host::#path::#drop(host, resource);
            ::core::result::Result::Ok(())
        });
        (signature, body)
    });
    let (drop_signatures, drop_bodies): (Vec<_>, Vec<_>) = drops.unzip();
    let target = match cx.model.host_has_resources() {
        false => quote!(impl<__T: #root host::#path + ::core::marker::Send> #ident for __T),
        true => quote!(impl<__T: #root Host> #ident for #root __resources::Hosted<__T>),
    };
    quote! {
        #[allow(clippy::too_many_arguments)]
        pub trait #ident {
            #(#signatures;)*
            #(#drop_signatures;)*
        }
        #[allow(clippy::needless_question_mark)]
        #target {
            #(#signatures { #bodies })*
            #(#drop_signatures #drop_bodies)*
        }
    }
}

/// What a twin does to have the host's own function called.
fn body(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    interface: &Interface,
    function: &Function,
) -> TokenStream {
    if function.has_handles(&cx.model.types) {
        let body = resources::body(cx, scope, interface, function);
        return match function.asynchronous {
            true => quote!(::std::boxed::Box::pin(async move { #body })),
            false => body,
        };
    }
    let (root, path) = (scope.root(), trait_path(interface));
    let (name, params) = (&function.ident, names(function));
    let host = match cx.model.host_has_resources() {
        false => quote!(self),
        true => quote!(&mut self.host),
    };
    let call = quote!(#root host::#path::#name(#host #(, #params)*));
    match function.asynchronous {
        true => quote!(::std::boxed::Box::pin(#call)),
        false => call,
    }
}

fn names(function: &Function) -> impl Iterator<Item = &Ident> {
    function.params.iter().map(|param| &param.ident)
}

fn signature(cx: &Context<'_>, scope: &Scope<'_>, function: &Function) -> TokenStream {
    let ident = &function.ident;
    let params = function.params.iter().map(|Param { ident, ty, .. }| {
        let ty = match ty.has_handles(&cx.model.types) {
            true => resources::for_guest(cx, scope, ty),
            false => scope.borrowed(ty, &quote!('a)),
        };
        quote!(#ident: #ty)
    });
    let answer = match function.has_handles(&cx.model.types) {
        true => resources::answer(cx, scope, function),
        false => host_answer(cx, scope, function),
    };
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
