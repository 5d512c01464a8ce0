//! From the model to Rust.
//!
//! The types, the description of the world, and the traits are the same for every way to
//! run a component. What only one way needs is written by an emitter of its own, beside
//! the others: [`component_lane`] is one. All of them read the one model.
//!
//! After an error the same expansion stands in for the world: see [`stand_in`].

#[cfg(feature = "component-lane")]
mod component_lane;
mod definition;
#[cfg(feature = "direct-lane")]
mod direct_lane;
mod dynamic_host;
#[cfg(feature = "mock-lane")]
mod mock_lane;
mod modules;
mod rust_types;
mod stand_in;
mod traits;
mod types;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::errors::Errors;
use crate::input::Input;
use crate::model::Model;

/// What every emitter needs: the user's names and the model.
pub(crate) struct Context<'a> {
    pub(crate) input: &'a Input,
    pub(crate) model: &'a Model,
    pub(crate) errors: &'a Errors,
}

impl Context<'_> {
    /// The engine's support for generated code.
    pub(crate) fn runtime(&self) -> TokenStream {
        let krate = &self.input.krate;
        quote!(#krate::__private)
    }

    /// Whether the host's functions are asynchronous.
    pub(crate) fn async_host(&self) -> bool {
        self.input.async_host.is_some()
    }

    /// Whether the expansion only stands in for the world.
    pub(crate) fn failed(&self) -> bool {
        !self.errors.is_empty()
    }

    /// The head of an implementation for the world's struct.
    pub(crate) fn implement(&self, target: &TokenStream) -> TokenStream {
        let ident = &self.input.ident;
        let (parameters, arguments, condition) = self.input.generics.split_for_impl();
        quote!(impl #parameters #target for #ident #arguments #condition)
    }
}

/// Everything that a derive generates.
pub(crate) fn world(input: &Input, model: &Model, errors: &Errors) -> TokenStream {
    let cx = Context {
        input,
        model,
        errors,
    };
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
    if cx.failed() {
        return TokenStream::new();
    }
    #[cfg(feature = "component-lane")]
    let component = component_lane::items(cx);
    #[cfg(not(feature = "component-lane"))]
    let component = TokenStream::new();
    #[cfg(feature = "direct-lane")]
    let direct = direct_lane::items(cx);
    #[cfg(not(feature = "direct-lane"))]
    let direct = TokenStream::new();
    quote!(#component #direct)
}

/// Makes rustc note the WIT files, so that cargo builds again when one of them changes.
fn track(model: &Model) -> TokenStream {
    let files = model.files.iter().filter_map(|file| file.to_str());
    quote!(#(const _: &[::core::primitive::u8] = ::core::include_bytes!(#files);)*)
}

/// Documentation as attributes. What has none says at least what it is in the WIT, as some
/// crates forbid items without documentation.
pub(crate) fn docs(text: Option<&str>, name: &str) -> TokenStream {
    let text = match text {
        Some(text) if !text.trim().is_empty() => text,
        _ => &format!("`{name}`, as in the WIT."),
    };
    // Code in WIT is no Rust, and the tests of the user's documentation must not run it.
    let code = |line: &str| {
        line.starts_with("    ") || line.starts_with('\t') || line.trim_start().starts_with("```")
    };
    if text.lines().any(code) {
        return quote!(#[cfg_attr(not(doctest), doc = #text)]);
    }
    let lines = text.lines().map(|line| {
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
