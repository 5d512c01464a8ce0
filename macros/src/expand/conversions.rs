//! The ways between the forms of a type.

use proc_macro2::TokenStream;
use quote::quote;

use super::bug::bug;
use super::context::Context;
use super::lend;
use crate::model::{Case, Field, Shape, TypeDef};

/// From the owned form to the borrowed one and back.
///
/// `Self::View` and its like would be ambiguous beside a case of that name.
pub(super) fn conversions(cx: &Context<'_>, def: &TypeDef) -> TokenStream {
    let runtime = cx.runtime();
    let krate = &cx.input.krate;
    let ident = &def.ident;
    let view = rebuild(
        def,
        &quote!(#ident),
        &quote!(&),
        |value| quote!(#krate::Owned::view(#value, arena)),
    );
    let own = rebuild(
        def,
        &quote!(owned::#ident),
        &quote!(),
        |value| quote!(#krate::View::into_owned(#value)),
    );
    let counting = counting(cx, def);
    let lend = lend::conversion(cx, def);
    quote! {
        #counting
        impl #krate::Owned for owned::#ident {
            type View<'a> = #ident<'a>;
            fn view<'a>(&'a self, arena: &'a #krate::Arena) -> #ident<'a> {
                let _ = arena;
                #view
            }
            fn view_slice<'a>(items: &'a [Self], arena: &'a #krate::Arena) -> &'a [#ident<'a>] {
                #runtime::view_each(items, arena)
            }
        }
        impl #krate::View for #ident<'_> {
            type Owned = owned::#ident;
            fn into_owned(self) -> owned::#ident {
                #own
            }
        }
        impl #ident<'_> {
            /// Copies every part into a value that owns it.
            pub fn to_owned(&self) -> owned::#ident {
                #krate::View::into_owned(*self)
            }

            /// Copies every part into a value that owns it.
            pub fn into_owned(self) -> owned::#ident {
                #krate::View::into_owned(self)
            }
        }
        impl owned::#ident {
            /// Lends the value. The lists in it whose elements borrow are laid out in `arena`.
            pub fn view<'a>(&'a self, arena: &'a #krate::Arena) -> #ident<'a> {
                #krate::Owned::view(self, arena)
            }
        }
        impl ::core::convert::From<#ident<'_>> for owned::#ident {
            fn from(view: #ident<'_>) -> Self {
                #krate::View::into_owned(view)
            }
        }
        impl ::core::convert::From<&#ident<'_>> for owned::#ident {
            fn from(view: &#ident<'_>) -> Self {
                #krate::View::into_owned(*view)
            }
        }
        #lend
    }
}

#[cfg(feature = "component-lane")]
pub(super) use super::component_lane::counting;

#[cfg(not(feature = "component-lane"))]
pub(super) fn counting(_: &Context<'_>, _: &TypeDef) -> TokenStream {
    TokenStream::new()
}

/// An expression that takes `self` apart and builds its other form, `to`, from the converted
/// parts. `by` is how a field is read: by reference, or as it is.
fn rebuild(
    def: &TypeDef,
    to: &TokenStream,
    by: &TokenStream,
    convert: impl Fn(TokenStream) -> TokenStream,
) -> TokenStream {
    match &def.shape {
        Shape::Record(fields) => {
            let fields = fields.iter().map(|Field { ident, .. }| {
                let value = convert(quote!(#by self.#ident));
                quote!(#ident: #value)
            });
            quote!(#to { #(#fields,)* })
        }
        Shape::Variant(cases) => {
            let arms = cases.iter().map(|Case { ident, ty, .. }| match ty {
                Some(_) => {
                    let value = convert(quote!(value));
                    quote!(Self::#ident(value) => #to::#ident(#value))
                }
                None => quote!(Self::#ident => #to::#ident),
            });
            quote!(match self { #(#arms,)* })
        }
        // They have one form.
        Shape::Enum(_) | Shape::Flags(_) | Shape::Resource | Shape::Alias { .. } => {
            bug("a form too many")
        }
    }
}
