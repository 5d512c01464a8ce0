//! Expressions that exchange the handles in a value for what they stand for, or back.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::expand::bug::bug;
use crate::expand::context::Context;
use crate::model::{Handle, Type};

/// Exchanges handles of some sorts.
pub(super) struct Exchange<'a> {
    pub(super) cx: &'a Context<'a>,
    /// Whether it is about handles of a sort. The others stay.
    pub(super) is_meant: &'a dyn Fn(Handle) -> bool,
    /// What becomes of a handle. It may use `?`.
    pub(super) handle: &'a dyn Fn(Handle, &TokenStream) -> TokenStream,
}

impl Exchange<'_> {
    /// Whether there is something to do in a type.
    pub(super) fn concerns(&self, ty: &Type) -> bool {
        let handles = ty.handles(&self.cx.model.types);
        handles.into_iter().any(self.is_meant)
    }

    /// The value of that type that `value` becomes.
    pub(super) fn value(&self, ty: &Type, value: &TokenStream, depth: usize) -> TokenStream {
        if !self.concerns(ty) {
            return value.clone();
        }
        let runtime = self.cx.runtime();
        let inner = format_ident!("v{depth}");
        let of_inner = |ty: &Type| self.value(ty, &quote!(#inner), depth + 1);
        match ty {
            Type::Own(resource) => (self.handle)(Handle::own(*resource), value),
            Type::Borrow(resource) => (self.handle)(Handle::borrow(*resource), value),
            Type::Option(ty) => {
                let some = of_inner(ty);
                quote!(match #value {
                    ::core::option::Option::Some(#inner) => ::core::option::Option::Some(#some),
                    ::core::option::Option::None => ::core::option::Option::None,
                })
            }
            Type::Result(ok, err) => {
                let part = |ty: &Option<Box<Type>>| match ty {
                    Some(ty) => of_inner(ty),
                    None => quote!(#inner),
                };
                let (ok, err) = (part(ok), part(err));
                quote!(match #value {
                    ::core::result::Result::Ok(#inner) => ::core::result::Result::Ok(#ok),
                    ::core::result::Result::Err(#inner) => ::core::result::Result::Err(#err),
                })
            }
            Type::List(ty) => {
                let element = of_inner(ty);
                quote! {
                    #value
                        .into_iter()
                        .map(|#inner| ::core::result::Result::Ok(#element))
                        .collect::<::core::result::Result<
                            ::std::vec::Vec<_>,
                            #runtime::resources::Refused,
                        >>()?
                }
            }
            Type::Tuple(parts) => {
                let idents: Vec<_> = (0..parts.len())
                    .map(|index| format_ident!("v{depth}_{index}"))
                    .collect();
                let values = parts.iter().zip(&idents);
                let values = values.map(|(ty, ident)| self.value(ty, &quote!(#ident), depth + 1));
                quote!({
                    let (#(#idents,)*) = #value;
                    (#(#values,)*)
                })
            }
            Type::Named(index) => {
                let handles = self.cx.model.types[*index].handles.iter();
                let each = handles.map(|handle| {
                    let handle = match (self.is_meant)(*handle) {
                        true => (self.handle)(*handle, &quote!(#inner)),
                        false => quote!(#inner),
                    };
                    quote!(&mut |#inner| ::core::result::Result::Ok(#handle))
                });
                quote!(#value.__exchange(#(#each),*)?)
            }
            _ => bug("handles in what has no parts"),
        }
    }
}
