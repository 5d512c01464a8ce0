//! The resources of the host: what holds them, and handles in place of them where a guest is.
//!
//! A host with resources can't be called through a pointer: its traits have types of its own. So it
//! is put beside a slab for each of its resources, and what is called through a pointer is a twin of
//! each trait that takes and answers handles.

mod exchange;
mod forms;
mod twin;
mod types;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::Context;
use super::rust_types::Scope;
use super::tree::trait_path;
use crate::model::{Interface, Resource};

pub(super) use forms::{for_guest, for_host, guest_handle, host_type, own};
pub(super) use twin::{answer, body};
pub(super) use types::{arguments, define, parameter, parameters};

/// The interface whose trait has the type for a resource.
fn home<'a>(cx: &Context<'a>, resource: &Resource) -> Option<&'a Interface> {
    let mut imports = cx.model.imports.iter();
    imports.find(|interface| interface.id == resource.interface)
}

/// What stands for a resource in handles, in the module of [`items`].
fn tag(index: usize) -> Ident {
    format_ident!("R{index}")
}

/// The same from beside the world's struct.
#[cfg(feature = "component-lane")]
pub(super) fn tag_path(cx: &Context<'_>, index: usize) -> TokenStream {
    let (module, tag) = (&cx.input.module, tag(index));
    quote!(#module::__resources::#tag)
}

/// The slab of a resource, in what holds them.
pub(super) fn slab(index: usize) -> Ident {
    format_ident!("r{index}")
}

/// What holds a host and its resources.
pub(super) fn items(cx: &Context<'_>) -> Option<TokenStream> {
    if cx.model.resources.is_empty() {
        return None;
    }
    let runtime = cx.runtime();
    let scope = Scope::inside(cx.model, 1);
    let all = || cx.model.resources.iter().enumerate();
    let tags = all().map(|(index, _)| tag(index));
    let slabs: Vec<_> = all().map(|(index, _)| slab(index)).collect();
    let types = all().map(|(index, _)| host_type(cx, &scope, index, &quote!(__H)));
    let drops = all().filter_map(|(index, resource)| {
        let (slab, drop) = (slab(index), &resource.drop);
        let path = trait_path(home(cx, resource)?);
        Some(quote! {
            for resource in #slab.drain(live) {
                super::host::#path::#drop(host, resource);
            }
        })
    });
    Some(quote! {
        #[doc(hidden)]
        pub mod __resources {
            #(pub enum #tags {})*
            pub struct Hosted<__H: super::Host> {
                pub(super) host: __H,
                pub(super) live: #runtime::resources::Live,
                #(pub(super) #slabs: #runtime::resources::Slab<#types>,)*
            }
            impl<__H: super::Host> Hosted<__H> {
                pub(super) fn new(host: __H) -> Self {
                    Self {
                        host,
                        live: ::core::default::Default::default(),
                        #(#slabs: ::core::default::Default::default(),)*
                    }
                }
            }
            impl<__H: super::Host> #runtime::resources::Held for Hosted<__H> {
                fn set_limit(&mut self, limit: ::core::primitive::u32) {
                    self.live.set_limit(limit);
                }
                fn live(&self) -> ::core::primitive::usize {
                    self.live.count()
                }
                fn release(&mut self) {
                    let Self { host, live, #(#slabs,)* } = self;
                    #(#drops)*
                }
            }
            impl<__H: super::Host> ::core::ops::Drop for Hosted<__H> {
                fn drop(&mut self) {
                    #runtime::resources::Held::release(self);
                }
            }
        }
    })
}
