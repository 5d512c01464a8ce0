//! The derive macro of `torvyn-engine`: from a WIT world to a typed invoker.
//!
//! Use it through `torvyn_engine::Invoker`, whose documentation shows what it accepts and
//! what it generates.
//!
//! One expansion goes one way: [`input`] reads the attribute, [`source`] reads the WIT,
//! [`model`] turns the world into a checked description, and [`expand`] writes Rust from
//! it. Nothing fails once there is a model.
#![forbid(unsafe_code)]

mod errors;
mod expand;
mod input;
mod model;
mod source;

use proc_macro2::TokenStream;
use syn::DeriveInput;

/// Derives a typed invoker for a WIT world. See `torvyn_engine::Invoker`.
#[proc_macro_derive(Invoker, attributes(invoker))]
pub fn derive_invoker(item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let item = syn::parse_macro_input!(item as DeriveInput);
    derive(&item).into()
}

/// The whole derive, on the token type that works outside of the compiler too.
fn derive(item: &DeriveInput) -> TokenStream {
    let mut errors = errors::Errors::default();
    let model = input::read(item, &mut errors).and_then(|input| {
        let source = source::load(&input, &mut errors)?;
        let model = model::build(&input, &source, &mut errors)?;
        Some((input, model))
    });
    match (errors.into_compile_errors(), model) {
        (None, Some((input, model))) => expand::world(&input, &model),
        (errors, _) => {
            let fallback = expand::fallback(item);
            quote::quote!(#errors #fallback)
        }
    }
}

#[cfg(test)]
mod tests;
