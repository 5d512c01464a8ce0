//! Everything that a derive generates: the world's module, and what binds its struct to it.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::{definition, hosted, modules, roles, shape, taken};
use crate::errors::Errors;
use crate::input::Input;
use crate::model::Model;

/// Everything that a derive generates.
pub(crate) fn world(input: &Input, model: &Model, errors: &Errors) -> TokenStream {
    let cx = Context {
        input,
        model,
        errors,
    };
    let module = modules::root(&cx);
    let definition = definition::world(&cx);
    let roles = roles::roles(&cx);
    let (shape, hosted) = (shape::shape(&cx), hosted::hosted(&cx));
    let lanes = lanes(&cx);
    let (tracking, taken) = (track(model), taken::checks(&cx));
    quote! {
        #module
        const _: () = {
            #tracking
            #taken
            #definition
            #roles
            #shape
            #hosted
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
    let component = super::component_lane::items(cx);
    #[cfg(not(feature = "component-lane"))]
    let component = TokenStream::new();
    #[cfg(feature = "direct-lane")]
    let direct = super::direct_lane::items(cx);
    #[cfg(not(feature = "direct-lane"))]
    let direct = TokenStream::new();
    quote!(#component #direct)
}

/// Makes rustc note the WIT files, so that cargo builds again when one of them changes.
fn track(model: &Model) -> TokenStream {
    let files = model.files.iter().filter_map(|file| file.to_str());
    quote!(#(const _: &[::core::primitive::u8] = ::core::include_bytes!(#files);)*)
}
