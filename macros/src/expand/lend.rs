//! How a value that owns its parts is lent without an arena, where there is nothing to lay out.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::Context;
use crate::model::{Case, Field, Shape, Type, TypeDef};

/// `From<&owned::Reading> for Reading<'_>`, for a type that needs no arena.
pub(super) fn conversion(cx: &Context<'_>, def: &TypeDef) -> Option<TokenStream> {
    let types = &cx.model.types;
    if cx.failed() || def.laid_out {
        return None;
    }
    let def_ident = &def.ident;
    let body = match &def.shape {
        Shape::Record(fields) => {
            let idents = fields.iter().map(|field| &field.ident);
            let fields = fields.iter().map(|Field { ident, ty, .. }| {
                let value = lent(ty, &quote!(#ident), types, 0);
                quote!(#ident: #value)
            });
            quote!(match owned {
                owned::#def_ident { #(#idents,)* } => Self { #(#fields,)* },
            })
        }
        Shape::Variant(cases) => {
            let arms = cases.iter().map(|Case { ident, ty, .. }| match ty {
                Some(ty) => {
                    let value = lent(ty, &quote!(value), types, 0);
                    quote!(owned::#def_ident::#ident(value) => Self::#ident(#value))
                }
                None => quote!(owned::#def_ident::#ident => Self::#ident),
            });
            quote!(match owned { #(#arms,)* })
        }
        // They have one form.
        Shape::Enum(_) | Shape::Flags(_) | Shape::Resource | Shape::Alias { .. } => return None,
    };
    Some(quote! {
        impl<'a> ::core::convert::From<&'a owned::#def_ident> for #def_ident<'a> {
            fn from(owned: &'a owned::#def_ident) -> Self {
                #body
            }
        }
    })
}

/// The borrowed form of what `value` refers to.
fn lent(ty: &Type, value: &TokenStream, types: &[TypeDef], depth: usize) -> TokenStream {
    if !ty.borrows(types) {
        return quote!(*#value);
    }
    let inner = format_ident!("v{depth}");
    let map = |ty: &Type| {
        let value = lent(ty, &quote!(#inner), types, depth + 1);
        quote!(|#inner| #value)
    };
    match ty {
        Type::Option(ty) => {
            let map = map(ty);
            quote!(#value.as_ref().map(#map))
        }
        Type::Result(ok, err) => {
            let map = |ty: &Option<Box<Type>>| match ty {
                Some(ty) => map(ty),
                None => quote!(|()| ()),
            };
            let (ok, err) = (map(ok), map(err));
            quote!(#value.as_ref().map(#ok).map_err(#err))
        }
        Type::Tuple(parts) => {
            let idents: Vec<_> = (0..parts.len())
                .map(|index| format_ident!("v{depth}_{index}"))
                .collect();
            let values = parts.iter().zip(&idents);
            let values = values.map(|(ty, ident)| lent(ty, &quote!(#ident), types, depth + 1));
            quote!({
                let (#(#idents,)*) = #value;
                (#(#values,)*)
            })
        }
        Type::Named(index) => match &types[*index].shape {
            Shape::Alias { target, .. } => lent(target, value, types, depth),
            _ => quote!(::core::convert::From::from(#value)),
        },
        Type::String => quote!(#value.as_str()),
        Type::List(_) => quote!(#value.as_slice()),
        // What is left does not borrow, or could not be generated.
        _ => quote!(*#value),
    }
}
