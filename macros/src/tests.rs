//! What the derive writes, on the token type that works outside of the compiler.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod baseline;
mod contract_tests;
mod deps;
mod derived;
mod errors;
mod names;
mod new_files;
mod outline;
mod print;
mod refusals;
mod settings;
mod sizes;
mod snapshots;
mod wasi;

use std::path::PathBuf;

use quote::format_ident;
use syn::{DeriveInput, parse_quote};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A struct that stands for a world.
fn item(ident: &str, wit: &str, world: &str) -> DeriveInput {
    let ident = format_ident!("{ident}");
    parse_quote! {
        #[invoker(wit = #wit, world = #world)]
        pub struct #ident;
    }
}

/// The expansion as text, with paths that are the same everywhere.
fn expansion(item: &DeriveInput) -> String {
    let file = syn::parse2(crate::derive(item)).unwrap();
    let folder = format!("{}/", root().display());
    prettyplease::unparse(&file).replace(&folder, "")
}

/// The messages of the errors in an expansion.
fn errors(expansion: &str) -> Vec<String> {
    let file = syn::parse_file(expansion).unwrap();
    let mut errors = Errors(Vec::new());
    syn::visit::visit_file(&mut errors, &file);
    errors.0
}

struct Errors(Vec<String>);

impl syn::visit::Visit<'_> for Errors {
    fn visit_macro(&mut self, found: &syn::Macro) {
        if found.path.segments.last().unwrap().ident == "compile_error" {
            let message: syn::LitStr = found.parse_body().unwrap();
            self.0.push(message.value());
        }
    }
}
