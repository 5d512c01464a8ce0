//! How the parameters of imported functions are lifted.
//!
//! A type with strings or lists is lifted as handles into guest memory, a struct or enum of its
//! own. Where lists in it are laid out before they can be shown, a second one holds what they have
//! become. From either, the borrowed form of the type itself is made.
//!
//! None of them has type parameters: a type of nested types would repeat itself in each of them,
//! and the compiler's work would be multiplied by each level.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::names::rename;
use crate::expand::context::Context;
use crate::expand::resources;
use crate::expand::rust_types::Scope;
use crate::model::{Case, Field, Shape, Type, TypeDef};

/// As what a named type is lifted.
enum Lifted<'a> {
    /// As handles, one for each field.
    Record(&'a [Field]),
    /// As a handle, in each case that has a payload.
    Variant(&'a [Case]),
    /// As what it is another name for.
    As(&'a Type),
    /// As it is: there are no strings and lists in it.
    Plain,
}

impl<'a> Lifted<'a> {
    fn of(def: &'a TypeDef) -> Self {
        match &def.shape {
            _ if !def.borrows => Self::Plain,
            Shape::Record(fields) => Self::Record(fields),
            Shape::Variant(cases) => Self::Variant(cases),
            Shape::Alias { target, .. } => Self::As(target),
            Shape::Enum(_) | Shape::Flags(_) | Shape::Resource => Self::Plain,
        }
    }
}

/// The handle types of everything that an import takes.
pub(super) fn types(cx: &Context<'_>) -> TokenStream {
    let types = cx.model.types.iter().enumerate();
    types
        .filter(|(_, def)| def.lifted && def.handles.is_empty())
        .filter_map(|(index, def)| {
            let members = match Lifted::of(def) {
                Lifted::Record(fields) => Members::Record(fields),
                Lifted::Variant(cases) => Members::Variant(cases),
                Lifted::As(_) | Lifted::Plain => return None,
            };
            Some(define(cx, index, def, &members))
        })
        .collect()
}

/// The type as which a parameter is lifted.
pub(super) fn handle(cx: &Context<'_>, ty: &Type) -> TokenStream {
    let runtime = cx.runtime();
    let scope = Scope::outside(cx.input, cx.model);
    if ty.has_handles(&cx.model.types) {
        return resources::for_guest(cx, &scope, ty);
    }
    match ty {
        Type::String => quote!(#runtime::wasmtime::component::WasmStr),
        Type::List(ty) => {
            let ty = handle(cx, ty);
            quote!(#runtime::wasmtime::component::WasmList<#ty>)
        }
        Type::Named(index) => match Lifted::of(&cx.model.types[*index]) {
            Lifted::Record(_) | Lifted::Variant(_) => {
                let ident = handle_ident(*index);
                quote!(#ident)
            }
            Lifted::As(target) => handle(cx, target),
            Lifted::Plain => scope.path(*index, false),
        },
        _ => scope.compound(ty, |ty| handle(cx, ty)),
    }
}

/// What becomes of that type when its lists are laid out. It is written out, since the compiler
/// lets no type of a trait stand for a longer lifetime.
fn walked(cx: &Context<'_>, ty: &Type) -> TokenStream {
    if !ty.is_walked(&cx.model.types) {
        return handle(cx, ty);
    }
    match ty {
        Type::List(ty) => {
            let ty = walked(cx, ty);
            quote!(&'a [#ty])
        }
        Type::Named(index) => match Lifted::of(&cx.model.types[*index]) {
            Lifted::As(target) => walked(cx, target),
            _ => {
                let ident = walked_ident(*index);
                quote!(#ident<'a>)
            }
        },
        _ => Scope::outside(cx.input, cx.model).compound(ty, |ty| walked(cx, ty)),
    }
}

fn handle_ident(index: usize) -> Ident {
    format_ident!("__H{index}")
}

fn walked_ident(index: usize) -> Ident {
    format_ident!("__W{index}")
}

/// A handle type, what it is when its lists are laid out, and how the borrowed form is made of it.
fn define(cx: &Context<'_>, index: usize, def: &TypeDef, members: &Members<'_>) -> TokenStream {
    let runtime = cx.runtime();
    let target = Scope::outside(cx.input, cx.model).path(index, false);
    let name = handle_ident(index);
    let (walk, walk_call) = (
        walked_ident(index),
        quote!(#runtime::component::Guest::walk),
    );
    let attributes = members.attributes(cx);
    let definition = members.definition(&quote!(#name), true, |ty| handle(cx, ty));
    let (walked_ty, walked_in_trait, walked_definition, walk_body, from) = if def.walked {
        let definition = members.definition(&quote!(#walk<'a>), false, |ty| walked(cx, ty));
        let body = members.convert(&name, &quote!(#walk), &quote!(), &walk_call);
        let (ty, in_trait) = (quote!(#walk<'a>), quote!(#walk<'b>));
        (ty, in_trait, Some(definition), body, &walk)
    } else {
        let body = quote!({
            let _ = (store, arena);
            self
        });
        (quote!(#name), quote!(#name), None, body, &name)
    };
    let place_call = quote!(#runtime::component::Place::place);
    let place = members.convert(from, &target, &quote!(&), &place_call);
    quote! {
        #attributes
        #definition
        #walked_definition
        impl #runtime::component::Guest for #name {
            type Walked<'b> = #walked_in_trait;
            type List<'b> = &'b [#walked_in_trait];
            fn walk<'b, __T: 'static>(
                self,
                store: &mut #runtime::wasmtime::StoreContextMut<'_, __T>,
                arena: &'b #runtime::Arena,
            ) -> #runtime::wasmtime::Result<#walked_in_trait> {
                ::core::result::Result::Ok(#walk_body)
            }
            fn walk_list<'b, __T: 'static>(
                list: #runtime::wasmtime::component::WasmList<Self>,
                store: &mut #runtime::wasmtime::StoreContextMut<'_, __T>,
                arena: &'b #runtime::Arena,
            ) -> #runtime::wasmtime::Result<&'b [#walked_in_trait]> {
                #runtime::component::walk_each(list, store, arena)
            }
        }
        impl<'a> #runtime::component::Place<'a> for #walked_ty {
            type View = #target<'a>;
            fn place<__T: 'static>(
                &'a self,
                store: &'a #runtime::wasmtime::StoreContextMut<'_, __T>,
                arena: &'a #runtime::Arena,
            ) -> #runtime::wasmtime::Result<#target<'a>> {
                ::core::result::Result::Ok(#place)
            }
        }
    }
}

/// The fields or cases of a type that is lifted as handles.
enum Members<'a> {
    Record(&'a [Field]),
    Variant(&'a [Case]),
}

impl Members<'_> {
    /// The struct or enum itself, with each part in the form that `part` gives it. Wasmtime asks
    /// for the names in the WIT of what it lifts.
    fn definition(
        &self,
        name: &TokenStream,
        lifted: bool,
        part: impl Fn(&Type) -> TokenStream,
    ) -> TokenStream {
        let rename = |name: &str| lifted.then(|| rename(name));
        match self {
            Self::Record(fields) => {
                let fields = fields.iter().map(
                    |Field {
                         ident, name, ty, ..
                     }| {
                        let (rename, ty) = (rename(name), part(ty));
                        quote!(#rename #ident: #ty)
                    },
                );
                quote!(pub struct #name { #(#fields,)* })
            }
            Self::Variant(cases) => {
                let cases = cases.iter().map(
                    |Case {
                         ident, name, ty, ..
                     }| {
                        let (rename, ty) = (rename(name), ty.as_ref().map(&part));
                        let payload = ty.map(|ty| quote!((#ty)));
                        quote!(#rename #ident #payload)
                    },
                );
                quote!(pub enum #name { #(#cases,)* })
            }
        }
    }

    /// An expression that takes `self`, which is a `from`, apart and builds a `to` of it. `by` is
    /// how a field is read: by reference, or as it is.
    fn convert(
        &self,
        from: &Ident,
        to: &TokenStream,
        by: &TokenStream,
        call: &TokenStream,
    ) -> TokenStream {
        match self {
            Self::Record(fields) => {
                let idents = fields.iter().map(|field| &field.ident);
                let fields = idents.map(|f| quote!(#f: #call(#by self.#f, store, arena)?));
                quote!(#to { #(#fields,)* })
            }
            Self::Variant(cases) => {
                let arms = cases.iter().map(|Case { ident, ty, .. }| match ty {
                    Some(_) => quote! {
                        #from::#ident(value) => #to::#ident(#call(value, store, arena)?)
                    },
                    None => quote!(#from::#ident => #to::#ident),
                });
                quote!(match self { #(#arms,)* })
            }
        }
    }

    /// What makes a type one that Wasmtime lifts.
    fn attributes(&self, cx: &Context<'_>) -> TokenStream {
        let runtime = cx.runtime();
        let style = match self {
            Self::Record(_) => quote!(record),
            Self::Variant(_) => quote!(variant),
        };
        quote! {
            #[derive(
                #runtime::wasmtime::component::ComponentType,
                #runtime::wasmtime::component::Lift
            )]
            #[component(#style)]
            #[component(wasmtime_crate = #runtime::wasmtime)]
        }
    }
}
