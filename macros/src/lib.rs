//! The macros of `torvyn-engine`: from a WIT world to a typed invoker, and to tests of components.
//!
//! Use them through `torvyn_engine::Invoker` and `torvyn_engine::contract_tests`, whose
//! documentation shows what they accept and what they generate.
//!
//! One expansion of the derive goes one way: `input` reads the attribute, `source` reads the WIT,
//! `model` turns the world into a checked description, `baseline` compares the WIT with what it
//! was, and `expand` writes Rust from the model. An error on the way does not end it: there is
//! always a model, and the expansion stands in for the world so that the derive's own errors are
//! all that the compiler has to say. What is refused, and why, is in `model::refusals`. With
//! `TORVYN_PRINT=model` in the environment, a derive prints its model, and with `TORVYN_PRINT=code`
//! the Rust that it writes: see `print`.
#![forbid(unsafe_code)]

mod baseline;
mod contract_tests;
mod errors;
mod expand;
mod input;
mod model;
mod print;
mod source;

use proc_macro2::TokenStream;
use syn::DeriveInput;

/// Derives a typed invoker for a WIT world. See `torvyn_engine::Invoker`.
#[proc_macro_derive(Invoker, attributes(invoker))]
pub fn derive_invoker(item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let item = syn::parse_macro_input!(item as DeriveInput);
    derive(&item).into()
}

/// Writes tests of components. See `torvyn_engine::contract_tests`.
#[proc_macro]
pub fn contract_tests(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    contract_tests::contract_tests(tokens.into()).into()
}

/// The whole derive, on the token type that works outside of the compiler too.
fn derive(item: &DeriveInput) -> TokenStream {
    let mut errors = errors::Errors::default();
    let input = input::read(item, &mut errors);
    let model = match source::load(&input, &mut errors) {
        Some(source) => {
            let mut model = model::build(&input, &source, &mut errors);
            model.files.extend(baseline::compare(&input, &mut errors));
            model
        }
        None => model::outline(&input, &source::texts(&input)),
    };
    let code = expand::world(&input, &model, &errors);
    print::print(&input, &model, &errors, &code);
    code
}

// The snapshots hold what the lanes add.
#[cfg(all(
    test,
    feature = "component-lane",
    feature = "direct-lane",
    feature = "mock-lane"
))]
mod tests;
