//! The types that handles stand in: a type parameter for each sort of them.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::exchange::Exchange;
use crate::expand::bug::bug;
use crate::expand::context::Context;
use crate::model::{Case, Field, Handle, Model, Shape, TypeDef};

/// `<OwnBucket>`, if there are handles in a type.
pub(in crate::expand) fn parameters(model: &Model, def: &TypeDef) -> Option<TokenStream> {
    let parameters = def.handles.iter();
    let parameters: Vec<_> = parameters.map(|it| parameter(model, def, *it)).collect();
    (!parameters.is_empty()).then(|| quote!(<#(#parameters),*>))
}

/// The parameter of a type that stands for a sort of handles.
pub(in crate::expand) fn parameter(model: &Model, def: &TypeDef, handle: Handle) -> Ident {
    let name = |handle: &Handle| {
        let ident = &model.resources[handle.resource].ident;
        format_ident!("{}{ident}", if handle.owned { "Own" } else { "Borrow" })
    };
    let own = name(&handle);
    let before = def.handles.iter().take_while(|other| **other != handle);
    // Resources of one name are told apart by their places.
    match before.filter(|other| name(other) == own).count() {
        0 => own,
        _ => format_ident!("{own}{}", handle.resource),
    }
}

/// The same with something in the place of each.
pub(in crate::expand) fn arguments(
    def: &TypeDef,
    argument: &dyn Fn(Handle) -> TokenStream,
) -> Option<TokenStream> {
    let arguments: Vec<_> = def.handles.iter().map(|it| argument(*it)).collect();
    (!arguments.is_empty()).then(|| quote!(<#(#arguments),*>))
}

/// What such a type has beside itself: the way to the same type with something else in the place
/// of its handles.
pub(in crate::expand) fn define(cx: &Context<'_>, def: &TypeDef) -> TokenStream {
    let (runtime, ident) = (cx.runtime(), &def.ident);
    let parameters: Vec<_> = def
        .handles
        .iter()
        .map(|it| parameter(cx.model, def, *it))
        .collect();
    let others: Vec<_> = parameters
        .iter()
        .map(|it| format_ident!("__{it}"))
        .collect();
    let ways: Vec<_> = (0..parameters.len())
        .map(|index| format_ident!("e{index}"))
        .collect();
    let exchange = Exchange {
        cx,
        is_meant: &|_| true,
        handle: &|handle, value| {
            let way = def.handles.iter().zip(&ways).find(|(it, _)| **it == handle);
            let way = way.map(|(_, way)| way);
            quote!(#way(#value)?)
        },
    };
    let body = match &def.shape {
        Shape::Record(fields) => {
            let fields = fields.iter().map(|Field { ident, ty, .. }| {
                let value = exchange.value(ty, &quote!(self.#ident), 0);
                quote!(#ident: #value)
            });
            quote!(#ident { #(#fields,)* })
        }
        Shape::Variant(cases) => {
            let arms = cases.iter().map(
                |Case {
                     ident: case, ty, ..
                 }| match ty {
                    Some(ty) => {
                        let value = exchange.value(ty, &quote!(value), 0);
                        quote!(#ident::#case(value) => #ident::#case(#value))
                    }
                    None => quote!(#ident::#case => #ident::#case),
                },
            );
            quote!(match self { #(#arms,)* })
        }
        Shape::Enum(_) | Shape::Flags(_) | Shape::Resource | Shape::Alias { .. } => {
            bug("handles in no parts")
        }
    };
    let refused = quote!(#runtime::resources::Refused);
    quote! {
        impl<#(#parameters),*> #ident<#(#parameters),*> {
            #[doc(hidden)]
            #[allow(clippy::needless_question_mark)]
            pub fn __exchange<#(#others),*>(
                self
                #(, #ways: &mut dyn ::core::ops::FnMut(#parameters)
                    -> ::core::result::Result<#others, #refused>)*
            ) -> ::core::result::Result<#ident<#(#others),*>, #refused> {
                ::core::result::Result::Ok(#body)
            }
        }
    }
}
