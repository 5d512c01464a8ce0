//! Cases that the model rules out.

use proc_macro2::TokenStream;
use quote::quote;

/// Code that does not compile and says why: nothing at all in its place might.
pub(super) fn bug(what: &str) -> TokenStream {
    let message = format!("internal error of torvyn-macros, which is worth a report: {what}");
    quote!(::core::compile_error!(#message))
}
