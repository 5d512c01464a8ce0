//! Which functions a world has beside its role in a stream, as types.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use crate::model::Role;

/// `impl StreamShape for Thermostat`, if it has a role in a stream.
pub(super) fn shape(cx: &Context<'_>) -> Option<TokenStream> {
    let runtime = cx.runtime();
    let exports = || cx.model.exports.iter();
    let has = |role| {
        let mut functions = exports().flat_map(|interface| &interface.functions);
        functions.any(|function| function.role == Some(role))
    };
    let streams = [Role::Process, Role::PollSource, Role::DeliverSink];
    if !streams.into_iter().any(has) {
        return None;
    }
    let said = |role| match has(role) {
        true => quote!(#runtime::stream::Has),
        false => quote!(#runtime::stream::Lacks),
    };
    let (init, teardown) = (said(Role::Init), said(Role::Teardown));
    let (process_batch, poll_batch) = (said(Role::ProcessBatch), said(Role::PollBatch));
    let (notify, deliver_batch) = (said(Role::NotifyBackpressure), said(Role::DeliverBatch));
    let complete = said(Role::Complete);
    let implement = cx.implement(&quote!(#runtime::stream::StreamShape));
    Some(quote! {
        #implement {
            type Init = #init;
            type Teardown = #teardown;
            type ProcessBatch = #process_batch;
            type PollBatch = #poll_batch;
            type NotifyBackpressure = #notify;
            type DeliverBatch = #deliver_batch;
            type Complete = #complete;
        }
    })
}
