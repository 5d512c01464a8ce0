//! The mock lane: calls that a script answers.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::context::Context;
use super::rust_types::Scope;
use super::tree::{self, trait_path};
use super::{resources, signatures, traits};
use crate::model::{Function, Interface, MAX_PARAMS, Resource, Type, TypeDef};

/// The exported functions that are no role, with their places among all of them, by interface: those
/// that have some, or resources.
fn methods<'a>(
    cx: &Context<'a>,
) -> impl Iterator<Item = (&'a Interface, Vec<(usize, &'a Function)>)> + use<'a> {
    let mut index = 0;
    cx.model.exports.iter().filter_map(move |interface| {
        let first = index;
        index += interface.functions.len();
        let functions = (first..).zip(&interface.functions);
        let functions: Vec<_> = functions.filter(|(_, f)| f.role.is_none()).collect();
        traits::has_methods(interface).then_some((interface, functions))
    })
}

/// The traits through which a test scripts exports that are no role.
pub(super) fn scripts(cx: &Context<'_>) -> Option<TokenStream> {
    let interfaces = cx.model.exports.iter();
    let interfaces = interfaces.filter(|it| traits::has_methods(it));
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
        let drops = interface.resources.iter().map(|index| {
            let resource = &cx.model.resources[*index];
            let description = format!(
                " Scripts the end of a `{}`. Without a script it does nothing.",
                resource.name
            );
            let signature = drop_signature(cx, &host, resource);
            quote!(#[doc = #description] #signature;)
        });
        quote!(#[doc = #description] pub trait #ident { #(#functions)* #(#drops)* })
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
    if !cx.model.host_has_resources() {
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
    let (input, output) = forms_of(cx, scope, function);
    quote!(fn #ident(&self) -> #krate::mock::FunctionScript<#host, #input, #output>)
}

fn drop_signature(cx: &Context<'_>, host: &TokenStream, resource: &Resource) -> TokenStream {
    let (krate, drop) = (&cx.input.krate, &resource.drop);
    quote!(fn #drop(&self) -> #krate::mock::FunctionScript<#host, #krate::mock::Rep, ()>)
}

/// What a script takes and answers with: types that own their parts, with representations in the place
/// of handles.
fn forms_of(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    function: &Function,
) -> (TokenStream, TokenStream) {
    if !function.has_handles(&cx.model.types) || function.params.len() > MAX_PARAMS {
        return signatures::owned_forms(scope, function);
    }
    let form = |ty: &Type| resources::for_script(cx, scope, ty);
    let output = function.result.as_ref().map(form);
    (
        signatures::input(function, form),
        output.unwrap_or_else(|| quote!(())),
    )
}

/// The forms of a type with handles in it, where a script has representations in their place.
pub(super) fn forms(cx: &Context<'_>, def: &TypeDef) -> TokenStream {
    // What stands in for a type that could not be generated is in neither form.
    if cx.failed() {
        return TokenStream::new();
    }
    let (krate, runtime, ident) = (&cx.input.krate, cx.runtime(), &def.ident);
    let arguments = resources::arguments(def, &|_| quote!(#krate::mock::Rep));
    quote! {
        impl #krate::Owned for #ident #arguments {
            type View<'a> = &'a Self;
            fn view<'a>(&'a self, _: &'a #krate::Arena) -> &'a Self {
                self
            }
            fn view_slice<'a>(items: &'a [Self], arena: &'a #krate::Arena) -> &'a [&'a Self] {
                #runtime::view_each(items, arena)
            }
        }
        impl #krate::View for &#ident #arguments {
            type Owned = #ident #arguments;
            fn into_owned(self) -> Self::Owned {
                ::core::clone::Clone::clone(self)
            }
        }
    }
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
            let (input, output) = forms_of(cx, &scope, function);
            let whole = |params: Vec<TokenStream>| match params.len() {
                1 => quote!(#(#params)*),
                _ => quote!((#(#params,)*)),
            };
            let params = function.params.iter();
            let params = whole(params.map(|it| it.ident.to_token_stream()).collect());
            if cx.failed() {
                return quote!(#signature {
                    let _ = (self, #params);
                    ::core::future::pending()
                });
            }
            let types = &cx.model.types;
            if !function.has_handles(types) {
                return quote!(#signature { self.__call::<#input, #output>(#index, #params) });
            }
            // What is borrowed beside handles is copied: the script has what owns its parts.
            let callee = resources::Callee::Script;
            let lower = resources::lower(cx, callee, function, |values| {
                let params = function.params.iter().zip(values);
                whole(
                    params
                        .map(|(param, value)| own(cx, &param.ty, value))
                        .collect(),
                )
            });
            match function.result.as_ref().filter(|ty| ty.has_handles(types)) {
                Some(ty) => {
                    let lift = resources::lift(cx, &scope, callee, ty, &quote!(value));
                    quote!(#signature {
                        self.__call_taking::<#input, #output, _, _>(#index, #lower, #lift)
                    })
                }
                None => quote!(#signature {
                    self.__call_lending::<#input, #output, _>(#index, #lower)
                }),
            }
        });
        let drops = interface.resources.iter().map(|it| {
            let signature = signatures::drop_signature(cx, &scope, &cx.model.resources[*it]);
            if cx.failed() {
                return quote!(#signature {
                    let _ = (self, resource);
                    ::core::future::pending()
                });
            }
            let place = resources::drop_place(cx, *it);
            quote!(#signature { self.__drop_handle(#place, resource) })
        });
        let scripts = functions.iter().map(|(index, function)| {
            let signature = script_signature(cx, &scope, &host, function);
            quote!(#signature { self.__function(#index) })
        });
        let drop_scripts = interface.resources.iter().map(|it| {
            let signature = drop_signature(cx, &host, &cx.model.resources[*it]);
            let place = resources::drop_place(cx, *it);
            quote!(#signature { self.__drop_of(#place) })
        });
        let quiet = signatures::exchanges(cx, interface);
        quote! {
            #quiet
            impl #parameters #module::exports::#path
                for #krate::MockInvoker<#world #arguments> #condition
            {
                #(#calls)*
                #(#drops)*
            }
            impl #parameters #module::scripts::#path
                for #krate::mock::WorldScript<#world #arguments> #condition
            {
                #(#scripts)*
                #(#drop_scripts)*
            }
        }
    });
    quote!(#(#impls)*)
}

/// A parameter as a value that owns its parts. One with handles in it does so already.
fn own(cx: &Context<'_>, ty: &Type, value: TokenStream) -> TokenStream {
    let krate = &cx.input.krate;
    match ty.has_handles(&cx.model.types) {
        true => value,
        false => quote!(#krate::View::into_owned(#value)),
    }
}
