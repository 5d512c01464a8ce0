//! Whether the types that are taken from elsewhere are those of the world's WIT.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::context::Context;
use super::resources;
use super::rust_types::Scope;
use crate::model::{Shape, TypeDef};

/// What keeps the program from being compiled if they are others.
pub(super) fn checks(cx: &Context<'_>) -> TokenStream {
    if cx.failed() {
        return TokenStream::new();
    }
    let scope = Scope::outside(cx.input, cx.model);
    let types = cx.model.types.iter();
    types.filter_map(|def| check(cx, &scope, def)).collect()
}

fn check(cx: &Context<'_>, scope: &Scope<'_>, def: &TypeDef) -> Option<TokenStream> {
    let path = def.with.as_ref()?;
    let span = path.span();
    let lifetime = def.borrows.then(|| quote!(<'static>));
    if let Shape::Alias { target, .. } = &def.shape {
        // An alias has no implementations of its own: it is what it stands for.
        let target = scope.borrowed(target, &quote!('static));
        return Some(quote_spanned! {span=>
            const _: fn(#path #lifetime) -> #target = |value| value;
        });
    }
    let (runtime, number) = (cx.runtime(), def.fingerprint);
    let arguments = resources::arguments(def, &|_| quote!(()));
    let shown = quote!(#path).to_string().replace(' ', "");
    let message = format!(
        "`{shown}` is not `{}` as the WIT of this world has it: both must have the same members, in \
         the same order and of the same types",
        def.path
    );
    Some(quote_spanned! {span=>
        const _: () = ::core::assert!(
            <#path #lifetime #arguments as #runtime::Generated>::FINGERPRINT == #number,
            #message
        );
    })
}
