//! From the model to Rust.
//!
//! The types, the description of the world, and the traits are the same for every way to
//! run a component. What only one way needs is written by an emitter of its own, beside
//! the others: [`component_lane`] is one. All of them read the one model.

#[cfg(feature = "component-lane")]
mod component_lane;
mod definition;
mod modules;
mod rust_types;
mod traits;
mod types;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::DeriveInput;

use crate::input::Input;
use crate::model::Model;

/// What every emitter needs: the user's names and the model.
pub(crate) struct Context<'a> {
    pub(crate) input: &'a Input,
    pub(crate) model: &'a Model,
}

impl Context<'_> {
    /// The engine's support for generated code.
    pub(crate) fn runtime(&self) -> TokenStream {
        let krate = &self.input.krate;
        quote!(#krate::__private)
    }
}

/// Everything that a derive generates.
pub(crate) fn world(input: &Input, model: &Model) -> TokenStream {
    let cx = Context { input, model };
    let module = modules::root(&cx);
    let definition = definition::world(&cx);
    let roles = traits::roles(&cx);
    let lanes = lanes(&cx);
    let tracking = track(model);
    quote! {
        #module
        const _: () = {
            #tracking
            #definition
            #roles
            #lanes
        };
    }
}

/// What each way to run a component needs for itself.
fn lanes(cx: &Context<'_>) -> TokenStream {
    #[cfg(feature = "component-lane")]
    let component = component_lane::items(cx);
    #[cfg(not(feature = "component-lane"))]
    let component = {
        let _ = cx;
        TokenStream::new()
    };
    component
}

/// What stands in for the expansion after an error, so that no second wave follows.
///
/// The struct stays as it is, and the uses of its missing traits would each be an error of
/// their own: an implementation of `World` is all that keeps them quiet.
pub(crate) fn fallback(item: &DeriveInput) -> TokenStream {
    let _ = item;
    TokenStream::new()
}

/// Makes rustc note the WIT files, so that cargo builds again when one of them changes.
fn track(model: &Model) -> TokenStream {
    let files = model.files.iter().filter_map(|file| file.to_str());
    quote!(#(const _: &[::core::primitive::u8] = ::core::include_bytes!(#files);)*)
}

/// Documentation as attributes.
pub(crate) fn docs(text: Option<&str>) -> TokenStream {
    let lines = text.unwrap_or_default().lines().map(|line| {
        let line = format!(" {line}");
        let line = if line.trim().is_empty() {
            ""
        } else {
            line.trim_end()
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// `super::super::` and so on: from a module that many levels below the world's own.
pub(crate) fn up(levels: usize) -> TokenStream {
    if levels == 0 {
        return quote!(self::);
    }
    let supers = (0..levels).map(|_| quote!(super::));
    quote!(#(#supers)*)
}

/// `a::b::c::` for a path of modules.
pub(crate) fn down(modules: &[Ident]) -> TokenStream {
    modules
        .iter()
        .flat_map(|module| quote!(#module::).into_token_stream())
        .collect()
}
