//! The world's types: a borrowed form, an owned form, and the ways between them.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::bug::bug;
use super::context::Context;
use super::conversions::{self, conversions};
use super::docs::docs;
use super::resources;
use super::rust_types::Scope;
use crate::input::Derives;
use crate::model::standard_derive;
use crate::model::{Case, Field, Shape, Type, TypeDef};

/// Which form of a type is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Scalars only: one form serves everywhere.
    Plain,
    Borrowed,
    Owned,
    /// Its only form too, and it owns its parts: there are handles in it.
    Holding,
}

impl Form {
    /// Whether it owns what can't be copied.
    fn owns(self) -> bool {
        matches!(self, Self::Owned | Self::Holding)
    }
}

/// What lands in the type's own module, and what in the `owned` module beside it.
pub(super) struct Definition {
    pub(super) items: TokenStream,
    pub(super) owned: TokenStream,
}

/// Writes one type. `levels` is how deep its module is below the world's own.
pub(super) fn define(cx: &Context<'_>, def: &TypeDef, levels: usize) -> Definition {
    let here = Scope::inside(cx.model, levels);
    let inner = Scope::inside(cx.model, levels + 1);
    let ident = &def.ident;
    if let Shape::Alias { target, .. } = &def.shape {
        return alias(def, target, &here, &inner);
    }
    if matches!(def.shape, Shape::Resource) {
        return handle(cx, def);
    }
    if !def.handles.is_empty() {
        return holding(cx, def, &here, levels);
    }
    let error = error_conversion(cx, def);
    let value = lane_value(cx, def, levels);
    let fingerprint = fingerprint(cx, def);
    if !def.borrows {
        let item = item(cx, def, Form::Plain, &here);
        let runtime = cx.runtime();
        return Definition {
            items: quote!(#item #runtime::plain!(#ident); #value #fingerprint #error),
            owned: quote!(#[doc(inline)] pub use super::#ident;),
        };
    }
    let borrowed = item(cx, def, Form::Borrowed, &here);
    let owned = item(cx, def, Form::Owned, &inner);
    let conversions = conversions(cx, def);
    Definition {
        items: quote!(#borrowed #conversions #value #fingerprint #error),
        owned,
    }
}

/// What the program has of a resource of the component.
fn handle(cx: &Context<'_>, def: &TypeDef) -> Definition {
    let ident = &def.ident;
    let (docs, fingerprint) = (all_docs(cx, def, Form::Holding), fingerprint(cx, def));
    let handle = resources::handle_type(cx, def, &docs);
    Definition {
        items: quote!(#handle #fingerprint),
        owned: quote!(#[doc(inline)] pub use super::#ident;),
    }
}

/// A type with handles in it.
fn holding(cx: &Context<'_>, def: &TypeDef, here: &Scope<'_>, levels: usize) -> Definition {
    let ident = &def.ident;
    let item = item(cx, def, Form::Holding, here);
    let (exchange, counting) = (resources::define(cx, def), conversions::counting(cx, def));
    let (fingerprint, forms) = (fingerprint(cx, def), script_forms(cx, def));
    let passed = (!cx.failed()).then(|| lane_passed(cx, def, levels));
    Definition {
        items: quote!(#item #exchange #counting #passed #fingerprint #forms),
        owned: quote!(#[doc(inline)] pub use super::#ident;),
    }
}

fn alias(def: &TypeDef, target: &Type, here: &Scope<'_>, inner: &Scope<'_>) -> Definition {
    let ident = &def.ident;
    let docs = docs(def.docs.as_deref(), &def.path);
    let lifetime = def.borrows.then(|| quote!(<'a>));
    let borrowed = here.borrowed(target, &quote!('a));
    let owned = inner.owned(target);
    Definition {
        items: quote!(#docs pub type #ident #lifetime = #borrowed;),
        owned: quote!(#docs pub type #ident = #owned;),
    }
}

/// The struct or enum itself, in one form.
fn item(cx: &Context<'_>, def: &TypeDef, form: Form, scope: &Scope<'_>) -> TokenStream {
    let ident = &def.ident;
    let docs = all_docs(cx, def, form);
    let attributes = attributes(cx, def, form);
    let lifetime = match form {
        Form::Borrowed => Some(quote!(<'a>)),
        _ => resources::parameters(cx.model, def),
    };
    let ty = |ty: &Type| match form {
        Form::Owned => scope.owned(ty),
        Form::Holding => scope.holding(ty, &|handle| {
            resources::parameter(cx.model, def, handle).into_token_stream()
        }),
        _ => scope.borrowed(ty, &quote!('a)),
    };
    match &def.shape {
        Shape::Record(fields) => {
            let fields = fields.iter().map(|field| {
                let Field {
                    ident,
                    ty: field_ty,
                    ..
                } = field;
                let (docs, rename) = (
                    super::docs::docs(field.docs.as_deref(), &field.name),
                    rename(&field.name),
                );
                let ty = ty(field_ty);
                quote!(#docs #rename pub #ident: #ty)
            });
            quote!(#docs #attributes pub struct #ident #lifetime { #(#fields,)* })
        }
        Shape::Flags(cases) => flags(cx, def, cases),
        Shape::Variant(cases) | Shape::Enum(cases) => {
            let cases = cases.iter().map(|case| {
                let ident = &case.ident;
                let (docs, rename) = (
                    super::docs::docs(case.docs.as_deref(), &case.name),
                    rename(&case.name),
                );
                let payload = case.ty.as_ref().map(&ty).map(|ty| quote!((#ty)));
                quote!(#docs #rename #ident #payload)
            });
            quote!(#docs #attributes pub enum #ident #lifetime { #(#cases,)* })
        }
        // They are written by others.
        Shape::Resource | Shape::Alias { .. } => bug("an alias or a handle as an item"),
    }
}

/// The documentation of a type in the WIT, and where its forms are.
fn all_docs(cx: &Context<'_>, def: &TypeDef, form: Form) -> TokenStream {
    let docs = docs(def.docs.as_deref(), &def.path);
    let forms = match form {
        Form::Plain => super::docs::plain(cx, def),
        Form::Borrowed => super::docs::twin(cx, def),
        Form::Owned => super::docs::owned(def),
        Form::Holding if matches!(def.shape, Shape::Resource) => super::docs::handle(),
        Form::Holding => super::docs::holding(),
    };
    quote!(#docs #forms)
}

fn attributes(cx: &Context<'_>, def: &TypeDef, form: Form) -> TokenStream {
    let copy = (!form.owns()).then(|| quote!(::core::marker::Copy,));
    let eq = def.eq.then(|| quote!(::core::cmp::Eq, ::core::hash::Hash,));
    let (ord, repr) = match &def.shape {
        Shape::Enum(cases) => {
            let repr = if cases.len() > 256 {
                quote!(u16)
            } else {
                quote!(u8)
            };
            (
                Some(quote!(::core::cmp::PartialOrd, ::core::cmp::Ord,)),
                Some(quote!(#[repr(#repr)])),
            )
        }
        _ => (None, None),
    };
    let lane = lane_attributes(cx, def, form);
    let additional = additional_derives(cx, def, form);
    quote! {
        #[derive(::core::clone::Clone, #copy ::core::fmt::Debug, ::core::cmp::PartialEq, #eq #ord)]
        #additional
        #repr
        #lane
    }
}

/// What the user wants the types to derive, but for what they do in any case. A type that has one
/// form is a part of both forms of others.
fn additional_derives(cx: &Context<'_>, def: &TypeDef, form: Form) -> Option<TokenStream> {
    let Derives { owned, borrowed } = &cx.input.derives;
    let lists: [&[syn::Path]; 2] = match form {
        Form::Plain => [owned, borrowed],
        Form::Borrowed => [borrowed, &[]],
        Form::Owned | Form::Holding => [owned, &[]],
    };
    let has = |name: &str| match name {
        "Clone" | "Debug" | "PartialEq" => true,
        "Copy" => !form.owns(),
        "Eq" | "Hash" => def.eq,
        "Ord" | "PartialOrd" => matches!(def.shape, Shape::Enum(_)),
        _ => false,
    };
    let mut wanted: Vec<&syn::Path> = Vec::new();
    let mut seen = HashSet::new();
    for path in lists.into_iter().flatten() {
        let is_there = standard_derive(path).is_some_and(has);
        if !is_there && seen.insert(path.to_token_stream().to_string()) {
            wanted.push(path);
        }
    }
    // After an error, it may be what the user wants that is in the way.
    (!wanted.is_empty() && !cx.failed()).then(|| quote!(#[derive(#(#wanted),*)]))
}

/// Lets another derive see whether the type is the one that its own WIT has.
fn fingerprint(cx: &Context<'_>, def: &TypeDef) -> TokenStream {
    let (runtime, ident, number) = (cx.runtime(), &def.ident, def.fingerprint);
    let lifetime = def.borrows.then(|| quote!(<'_>));
    let parameters = resources::parameters(cx.model, def);
    quote! {
        impl #parameters #runtime::Generated for #ident #lifetime #parameters {
            const FINGERPRINT: ::core::primitive::u64 = #number;
        }
    }
}

/// What makes a type one that the component lane lifts and lowers.
#[cfg(feature = "component-lane")]
fn lane_attributes(cx: &Context<'_>, def: &TypeDef, form: Form) -> TokenStream {
    let runtime = cx.runtime();
    let style = match &def.shape {
        Shape::Record(_) => quote!(record),
        Shape::Variant(_) => quote!(variant),
        _ => quote!(enum),
    };
    let lift = (form != Form::Borrowed).then(|| quote!(#runtime::wasmtime::component::Lift,));
    quote! {
        #[derive(
            #runtime::wasmtime::component::ComponentType,
            #runtime::wasmtime::component::Lower,
            #lift
        )]
        #[component(#style)]
        #[component(wasmtime_crate = #runtime::wasmtime)]
    }
}

#[cfg(not(feature = "component-lane"))]
fn lane_attributes(_: &Context<'_>, _: &TypeDef, _: Form) -> TokenStream {
    TokenStream::new()
}

/// What makes a type one that the direct lane lifts and lowers.
#[cfg(feature = "direct-lane")]
use super::direct_lane::{passed as lane_passed, value as lane_value};

#[cfg(not(feature = "direct-lane"))]
fn lane_value(_: &Context<'_>, _: &TypeDef, _: usize) -> TokenStream {
    TokenStream::new()
}

#[cfg(feature = "mock-lane")]
use super::mock_lane::forms as script_forms;

#[cfg(not(feature = "mock-lane"))]
fn script_forms(_: &Context<'_>, _: &TypeDef) -> TokenStream {
    TokenStream::new()
}

#[cfg(not(feature = "direct-lane"))]
fn lane_passed(_: &Context<'_>, _: &TypeDef, _: usize) -> TokenStream {
    TokenStream::new()
}

#[cfg(feature = "component-lane")]
use super::component_lane::rename;

#[cfg(not(feature = "component-lane"))]
fn rename(_: &str) -> TokenStream {
    TokenStream::new()
}

/// Flags are a struct of constants. They stand in a module of their own, since the macro
/// that writes them looks for its crate by a fixed name.
fn flags(cx: &Context<'_>, def: &TypeDef, cases: &[Case]) -> TokenStream {
    let runtime = cx.runtime();
    let ident = &def.ident;
    let module = quote::format_ident!("__{}", def.ident);
    let docs = all_docs(cx, def, Form::Plain);
    let names = cases.iter().map(|case| &case.ident);
    let constants = cases.iter().map(|case| {
        let (name, ident) = (rename(&case.name), &case.ident);
        quote!(#name const #ident;)
    });
    quote! {
        #[doc(hidden)]
        pub mod #module {
            use #runtime::flags::*;
            flags! { #ident { #(#constants)* } }
        }
        #docs
        #[doc(inline)]
        pub use self::#module::#ident;
        impl ::core::hash::Hash for #ident {
            fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
                #(::core::hash::Hash::hash(&self.contains(Self::#names), state);)*
            }
        }
    }
}

/// Lets `?` turn a guest's own error into an engine error.
fn error_conversion(cx: &Context<'_>, def: &TypeDef) -> Option<TokenStream> {
    if !def.error {
        return None;
    }
    let krate = &cx.input.krate;
    let (ident, path) = (&def.ident, &def.path);
    let lifetime = def.borrows.then(|| quote!(<'_>));
    Some(quote! {
        impl ::core::convert::From<#ident #lifetime> for #krate::EngineError {
            fn from(error: #ident #lifetime) -> Self {
                Self::guest(#path, &error)
            }
        }
    })
}
