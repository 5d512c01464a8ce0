//! What stands in for a world after an error, so that the derive's own errors are all that is
//! shown.
//!
//! Code that uses the world must not fail a second time. So the types and traits that are known
//! are there as ever, and what is not known has the type [`unknown`]. The errors themselves are
//! a parameter of it: the compiler holds such a type to be wrong already, and says no more of it.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;

/// The definition of the type that carries the errors, if there are any.
pub(super) fn unknown(cx: &Context<'_>) -> Option<TokenStream> {
    let runtime = cx.runtime();
    cx.failed().then(|| {
        let errors = cx.errors.to_compile_errors();
        quote! {
            #[doc(hidden)]
            pub type __Unknown<'a> = #runtime::Unknown<'a, { #(#errors)* }>;
        }
    })
}
