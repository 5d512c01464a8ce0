//! The roles of a world, as traits of its struct, and the exports of the invokers of each lane.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::Context;
use super::rust_types::Scope;
use super::signatures::{input, output, owned_forms};
#[cfg(not(feature = "component-lane"))]
use crate::model::Function;

/// The role traits of the world's struct, and the export traits of its invokers.
pub(super) fn roles(cx: &Context<'_>) -> TokenStream {
    let krate = &cx.input.krate;
    let scope = Scope::outside(cx.input, cx.model);
    let functions = cx
        .model
        .exports
        .iter()
        .flat_map(|interface| &interface.functions);
    let roles = functions.enumerate().filter_map(|(index, function)| {
        let role = format_ident!("{}", function.role?.trait_name());
        let input = input(function, |ty| scope.borrowed(ty, &quote!('a)));
        let output = output(&scope, function.result.as_ref(), &quote!('a));
        let (owned_input, owned_output) = owned_forms(&scope, function);
        let lane = lane_role(cx, index, function);
        let implement = cx.implement(&quote!(#krate::#role));
        Some(quote! {
            #implement {
                type Input<'a> = #input;
                type Output<'a> = #output;
                type OwnedInput = #owned_input;
                type OwnedOutput = #owned_output;
                const INDEX: ::core::primitive::usize = #index;
                #lane
            }
        })
    });
    let (lane, mock) = (lane_exports(cx), mock_exports(cx));
    quote!(#(#roles)* #lane #mock)
}

#[cfg(feature = "component-lane")]
use super::component_lane::{exports as lane_exports, role as lane_role};

#[cfg(not(feature = "component-lane"))]
fn lane_role(_: &Context<'_>, _: usize, _: &Function) -> TokenStream {
    TokenStream::new()
}

#[cfg(not(feature = "component-lane"))]
fn lane_exports(_: &Context<'_>) -> TokenStream {
    TokenStream::new()
}

#[cfg(feature = "mock-lane")]
use super::mock_lane::exports as mock_exports;

#[cfg(not(feature = "mock-lane"))]
fn mock_exports(_: &Context<'_>) -> TokenStream {
    TokenStream::new()
}
