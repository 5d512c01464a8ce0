//! How the strings and lists in a type are counted.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::context::Context;
use crate::expand::resources;
use crate::model::{Case, Field, Shape, TypeDef};

/// Counts the parts of both forms of a type.
pub(in crate::expand) fn counting(cx: &Context<'_>, def: &TypeDef) -> TokenStream {
    // What stands in for a type that could not be generated can't be counted.
    if cx.failed() {
        return TokenStream::new();
    }
    let (runtime, ident) = (cx.runtime(), &def.ident);
    let tally = quote!(#runtime::store::Traffic::tally);
    let body = match &def.shape {
        Shape::Record(fields) => {
            let fields = fields.iter().map(|Field { ident, .. }| ident);
            quote!(#(#tally(&self.#fields, tally);)*)
        }
        Shape::Variant(cases) => {
            let arms = cases.iter().map(|Case { ident, ty, .. }| match ty {
                Some(_) => quote!(Self::#ident(value) => #tally(value, tally)),
                None => quote!(Self::#ident => {}),
            });
            quote!(match self { #(#arms,)* })
        }
        Shape::Enum(_) | Shape::Flags(_) | Shape::Resource | Shape::Alias { .. } => {
            TokenStream::new()
        }
    };
    let of_parts = quote!(#runtime::store::Traffic);
    let parameters = match resources::parameters(cx.model, def) {
        Some(_) => {
            let parameters = def.handles.iter();
            let parameters = parameters.map(|it| resources::parameter(cx.model, def, *it));
            Some(quote!(<#(#parameters: #of_parts),*>))
        }
        None => None,
    };
    let forms = match resources::parameters(cx.model, def) {
        Some(arguments) => vec![quote!(#ident #arguments)],
        None => vec![quote!(#ident<'_>), quote!(owned::#ident)],
    };
    quote!(#(
        impl #parameters #runtime::store::Traffic for #forms {
            fn tally<__T: #runtime::store::Tally>(&self, tally: &mut __T) {
                #body
            }
        }
    )*)
}
