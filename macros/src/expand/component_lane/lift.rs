//! How the parameters of imported functions are lifted.
//!
//! A type with strings or lists is lifted as handles into guest memory. One struct, generic
//! over its fields, stands for each stage of it: handles, handles with the lists of lists
//! walked, and at last the borrowed form of the type itself.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::names::rename;
use crate::expand::context::Context;
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
            Shape::Enum(_) | Shape::Flags(_) => Self::Plain,
        }
    }
}

/// The handle types of everything that an import takes.
pub(super) fn types(cx: &Context<'_>) -> TokenStream {
    let types = cx.model.types.iter().enumerate();
    types
        .filter(|(_, def)| def.lifted)
        .filter_map(|(index, def)| {
            let (name, target) = names(cx, index);
            let parts = parts(def);
            let parameters: Vec<_> = parts.iter().map(|part| &part.parameter).collect();
            let handle = match Lifted::of(def) {
                Lifted::Record(fields) => record(cx, &name, &target, fields, &parameters),
                Lifted::Variant(cases) => variant(cx, &name, &target, cases, &parameters),
                Lifted::As(_) | Lifted::Plain => return None,
            };
            Some(handle_type(cx, &name, &target, &parts, handle))
        })
        .collect()
}

/// The type as which a parameter is lifted.
pub(super) fn handle(cx: &Context<'_>, ty: &Type) -> TokenStream {
    let runtime = cx.runtime();
    let scope = Scope::outside(cx.input, cx.model);
    match ty {
        Type::String => quote!(#runtime::wasmtime::component::WasmStr),
        Type::List(ty) => {
            let ty = handle(cx, ty);
            quote!(#runtime::wasmtime::component::WasmList<#ty>)
        }
        Type::Named(index) => {
            let def = &cx.model.types[*index];
            match Lifted::of(def) {
                Lifted::Record(_) | Lifted::Variant(_) => {
                    let ident = ident(*index);
                    let parts = parts(def).into_iter().map(|part| handle(cx, part.ty));
                    quote!(#ident<#(#parts),*>)
                }
                Lifted::As(target) => handle(cx, target),
                Lifted::Plain => scope.path(*index, false),
            }
        }
        _ => scope.compound(ty, |ty| handle(cx, ty)),
    }
}

/// The name of a handle type, and the path of the type whose handles it has.
fn names(cx: &Context<'_>, index: usize) -> (Ident, TokenStream) {
    let scope = Scope::outside(cx.input, cx.model);
    (ident(index), scope.path(index, false))
}

fn ident(index: usize) -> Ident {
    format_ident!("__H{index}")
}

/// A field, or the payload of a case.
struct Part<'a> {
    ty: &'a Type,
    parameter: Ident,
}

fn parts(def: &TypeDef) -> Vec<Part<'_>> {
    let part = |(index, ty)| Part {
        ty,
        parameter: format_ident!("P{index}"),
    };
    def.shape
        .parts()
        .into_iter()
        .enumerate()
        .map(part)
        .collect()
}

/// A handle type, and how the borrowed form is made of it.
fn handle_type(
    cx: &Context<'_>,
    name: &Ident,
    target: &TokenStream,
    parts: &[Part<'_>],
    (definition, walk, place): Handle,
) -> TokenStream {
    let runtime = cx.runtime();
    let scope = Scope::outside(cx.input, cx.model);
    let parameters: Vec<_> = parts.iter().map(|part| &part.parameter).collect();
    let views = parts
        .iter()
        .map(|part| scope.borrowed(part.ty, &quote!('a)));
    let walked = quote!(#name<#(#parameters::Walked<'b>),*>);
    quote! {
        #definition
        impl<#(
            #parameters: #runtime::component::Guest + #runtime::wasmtime::component::Lift
        ),*> #runtime::component::Guest for #name<#(#parameters),*> {
            type Walked<'b> = #walked;
            type List<'b> = &'b [#walked];
            fn walk<'b, T: 'static>(
                self,
                store: &mut #runtime::wasmtime::StoreContextMut<'_, T>,
                arena: &'b #runtime::Arena,
            ) -> #runtime::wasmtime::Result<#walked> {
                ::core::result::Result::Ok(#walk)
            }
            fn walk_list<'b, T: 'static>(
                list: #runtime::wasmtime::component::WasmList<Self>,
                store: &mut #runtime::wasmtime::StoreContextMut<'_, T>,
                arena: &'b #runtime::Arena,
            ) -> #runtime::wasmtime::Result<&'b [#walked]> {
                #runtime::component::walk_each(list, store, arena)
            }
        }
        impl<'a, #(#parameters: #runtime::component::Place<'a, View = #views>),*>
            #runtime::component::Place<'a> for #name<#(#parameters),*>
        {
            type View = #target<'a>;
            fn place<T: 'static>(
                &'a self,
                store: &'a #runtime::wasmtime::StoreContextMut<'_, T>,
                arena: &'a #runtime::Arena,
            ) -> #runtime::wasmtime::Result<#target<'a>> {
                ::core::result::Result::Ok(#place)
            }
        }
    }
}

/// The definition of a handle type, and how it is walked and placed.
type Handle = (TokenStream, TokenStream, TokenStream);

fn record(
    cx: &Context<'_>,
    name: &Ident,
    target: &TokenStream,
    fields: &[Field],
    parameters: &[&Ident],
) -> Handle {
    let runtime = cx.runtime();
    let attributes = attributes(cx, &quote!(record));
    let idents: Vec<_> = fields.iter().map(|field| &field.ident).collect();
    let renames = fields.iter().map(|field| rename(&field.name));
    (
        quote! {
            #attributes
            pub struct #name<#(#parameters),*> { #(#renames #idents: #parameters,)* }
        },
        quote!(#name {
            #(#idents: #runtime::component::Guest::walk(self.#idents, store, arena)?,)*
        }),
        quote!(#target {
            #(#idents: #runtime::component::Place::place(&self.#idents, store, arena)?,)*
        }),
    )
}

fn variant(
    cx: &Context<'_>,
    name: &Ident,
    target: &TokenStream,
    cases: &[Case],
    parameters: &[&Ident],
) -> Handle {
    let runtime = cx.runtime();
    let attributes = attributes(cx, &quote!(variant));
    let mut payloads = parameters.iter();
    let definitions: Vec<_> = cases
        .iter()
        .map(
            |Case {
                 ident, name, ty, ..
             }| {
                let rename = rename(name);
                let payload = ty
                    .as_ref()
                    .and_then(|_| payloads.next())
                    .map(|p| quote!((#p)));
                quote!(#rename #ident #payload)
            },
        )
        .collect();
    let arms = |to: &TokenStream, convert: TokenStream| -> Vec<TokenStream> {
        cases
            .iter()
            .map(|Case { ident, ty, .. }| match ty {
                Some(_) => quote! {
                    #name::#ident(value) => #to::#ident(#convert(value, store, arena)?)
                },
                None => quote!(#name::#ident => #to::#ident),
            })
            .collect()
    };
    let walk = arms(&quote!(#name), quote!(#runtime::component::Guest::walk));
    let place = arms(target, quote!(#runtime::component::Place::place));
    (
        quote!(#attributes pub enum #name<#(#parameters),*> { #(#definitions,)* }),
        quote!(match self { #(#walk,)* }),
        quote!(match self { #(#place,)* }),
    )
}

fn attributes(cx: &Context<'_>, style: &TokenStream) -> TokenStream {
    let runtime = cx.runtime();
    quote! {
        #[derive(#runtime::wasmtime::component::ComponentType, #runtime::wasmtime::component::Lift)]
        #[component(#style)]
        #[component(wasmtime_crate = #runtime::wasmtime)]
    }
}
