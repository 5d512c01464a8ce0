//! The world's exports in the lane: their order, and what stands for each.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::expand::context::Context;
use crate::model::{Function, Interface};

pub(super) fn exported<'a>(
    cx: &Context<'a>,
) -> impl Iterator<Item = (&'a Interface, &'a Function)> + use<'a> {
    cx.model
        .exports
        .iter()
        .flat_map(|i| i.functions.iter().map(move |f| (i, f)))
}

pub(super) fn slot(index: usize) -> Ident {
    format_ident!("f{index}")
}

pub(super) fn marker(index: usize) -> Ident {
    format_ident!("__F{index}")
}

/// The body of a function that would call the component, after an error.
pub(super) fn no_call(parameters: &TokenStream) -> TokenStream {
    quote!({
        let _ = (#parameters);
        ::core::future::pending()
    })
}

/// What a field or case is called in WIT, for Wasmtime's derives.
pub(in crate::expand) fn rename(name: &str) -> TokenStream {
    quote!(#[component(name = #name)])
}
