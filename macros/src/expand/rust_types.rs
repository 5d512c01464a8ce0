//! How a type is written in Rust, seen from a module.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::bug::bug;
use super::resources;
use crate::input::Input;
use crate::model::{Handle, Model, Type};

/// A place in the generated code, from which types are named.
#[derive(Clone)]
pub(crate) struct Scope<'a> {
    model: &'a Model,
    /// The path to the world's own module.
    root: TokenStream,
}

impl<'a> Scope<'a> {
    /// Beside the world's struct.
    pub(crate) fn outside(input: &Input, model: &'a Model) -> Self {
        let module = &input.module;
        Self {
            model,
            root: quote!(#module::),
        }
    }

    /// In a module that many levels below the world's own.
    pub(crate) fn inside(model: &'a Model, levels: usize) -> Self {
        Self {
            model,
            root: up(levels),
        }
    }

    /// The path of a named type, without its lifetime.
    pub(crate) fn path(&self, index: usize, owned: bool) -> TokenStream {
        let def = &self.model.types[index];
        let ident = &def.ident;
        let owned = (owned && def.borrows).then(|| quote!(owned::));
        match &def.with {
            Some(with) if owned.is_some() => owned_twin(with),
            Some(with) => with.to_token_stream(),
            None => {
                let (root, module) = (&self.root, down(&def.module));
                quote!(#root #module #owned #ident)
            }
        }
    }

    /// The path of the form of a named type that owns its parts, which is in `owned` even if it
    /// is the only one.
    pub(super) fn owned_path(&self, index: usize) -> TokenStream {
        let def = &self.model.types[index];
        let ident = &def.ident;
        match &def.with {
            Some(with) => owned_twin(with),
            None => {
                let (root, module) = (&self.root, down(&def.module));
                quote!(#root #module owned::#ident)
            }
        }
    }

    /// The path of a module below the world's own.
    pub(super) fn module(&self, modules: &[Ident]) -> TokenStream {
        let root = &self.root;
        quote!(#root #(#modules)::*)
    }

    /// The path to the world's own module, which something can be named after.
    pub(super) fn root(&self) -> &TokenStream {
        &self.root
    }

    /// The form that borrows: parameters, and what results are seen as.
    pub(crate) fn borrowed(&self, ty: &Type, lifetime: &TokenStream) -> TokenStream {
        match ty {
            Type::String => quote!(&#lifetime ::core::primitive::str),
            Type::List(ty) => {
                let ty = self.borrowed(ty, lifetime);
                quote!(&#lifetime [#ty])
            }
            Type::Unknown => {
                let root = &self.root;
                quote!(#root __Unknown<#lifetime>)
            }
            Type::Named(index) => {
                let path = self.path(*index, false);
                if self.model.types[*index].borrows {
                    quote!(#path<#lifetime>)
                } else {
                    path
                }
            }
            _ => self.compound(ty, |ty| self.borrowed(ty, lifetime)),
        }
    }

    /// The form that owns its parts: what a host function returns.
    pub(crate) fn owned(&self, ty: &Type) -> TokenStream {
        self.holding(ty, &|_| bug("a handle in a type without handles"))
    }

    /// The same for a type with handles, with what stands in the place of each.
    pub(crate) fn holding(&self, ty: &Type, handle: &dyn Fn(Handle) -> TokenStream) -> TokenStream {
        match ty {
            Type::String => quote!(::std::string::String),
            Type::List(ty) => {
                let ty = self.holding(ty, handle);
                quote!(::std::vec::Vec<#ty>)
            }
            Type::Unknown => self.borrowed(ty, &quote!('static)),
            Type::Named(index) => {
                let path = self.path(*index, true);
                let arguments = resources::arguments(&self.model.types[*index], handle);
                quote!(#path #arguments)
            }
            Type::Own(resource) => handle(Handle::own(*resource)),
            Type::Borrow(resource) => handle(Handle::borrow(*resource)),
            _ => self.compound(ty, |ty| self.holding(ty, handle)),
        }
    }

    /// A type that is built the same way in every form, from parts in one form.
    pub(crate) fn compound(&self, ty: &Type, part: impl Fn(&Type) -> TokenStream) -> TokenStream {
        let or_unit = |ty: &Option<Box<Type>>| match ty {
            Some(ty) => part(ty),
            None => quote!(()),
        };
        match ty {
            Type::Option(ty) => {
                let ty = part(ty);
                quote!(::core::option::Option<#ty>)
            }
            Type::Result(ok, err) => {
                let (ok, err) = (or_unit(ok), or_unit(err));
                quote!(::core::result::Result<#ok, #err>)
            }
            Type::Tuple(types) => {
                let types = types.iter().map(part);
                quote!((#(#types,)*))
            }
            other => primitive(other),
        }
    }
}

fn primitive(ty: &Type) -> TokenStream {
    match ty {
        Type::Bool => quote!(::core::primitive::bool),
        Type::U8 => quote!(::core::primitive::u8),
        Type::U16 => quote!(::core::primitive::u16),
        Type::U32 => quote!(::core::primitive::u32),
        Type::U64 => quote!(::core::primitive::u64),
        Type::S8 => quote!(::core::primitive::i8),
        Type::S16 => quote!(::core::primitive::i16),
        Type::S32 => quote!(::core::primitive::i32),
        Type::S64 => quote!(::core::primitive::i64),
        Type::F32 => quote!(::core::primitive::f32),
        Type::F64 => quote!(::core::primitive::f64),
        Type::Char => quote!(::core::primitive::char),
        // The forms above write these themselves.
        Type::String | Type::List(_) | Type::Named(_) | Type::Unknown => bug("not a compound"),
        Type::Own(_) | Type::Borrow(_) => bug("a handle in a type without handles"),
        Type::Option(_) | Type::Result(..) | Type::Tuple(_) => bug("not a primitive type"),
    }
}

/// `crate::sensors::owned::Reading` for `crate::sensors::Reading`.
pub(super) fn owned_twin(path: &syn::Path) -> TokenStream {
    let mut segments: Vec<_> = path.segments.iter().collect();
    let last = segments.pop();
    let colon = path.leading_colon;
    quote!(#colon #(#segments::)* owned::#last)
}

/// `super::super::` and so on: from a module that many levels below the world's own.
fn up(levels: usize) -> TokenStream {
    if levels == 0 {
        return quote!(self::);
    }
    let supers = (0..levels).map(|_| quote!(super::));
    quote!(#(#supers)*)
}

/// `a::b::c::` for a path of modules.
pub(super) fn down(modules: &[Ident]) -> TokenStream {
    modules
        .iter()
        .flat_map(|module| quote!(#module::).into_token_stream())
        .collect()
}
