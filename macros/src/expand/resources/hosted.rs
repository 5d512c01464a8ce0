//! What holds a host and its resources.

use proc_macro2::TokenStream;
use quote::quote;

use super::forms::host_type;
use super::guest::value_type;
use super::names::{home, slab, slab_of, tag};
use crate::expand::context::Context;
use crate::expand::rust_types::Scope;
use crate::expand::tree::trait_path;

/// What holds a host and its resources.
pub(in crate::expand) fn items(cx: &Context<'_>) -> Option<TokenStream> {
    if !cx.model.host_has_resources() {
        return None;
    }
    let runtime = cx.runtime();
    let scope = Scope::inside(cx.model, 1);
    let all = || cx.model.host_resources();
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
                pub host: __H,
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
                fn set_others(&mut self, count: ::core::primitive::u32) {
                    self.live.set_others(count);
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

/// The ways to the slabs of resources whose values a program passes to exported functions: what the twin
/// of a whole host has for each, how it is done, and what the engine knows it by.
pub(in crate::expand) struct Slabs {
    pub(in crate::expand) signatures: TokenStream,
    pub(in crate::expand) bodies: TokenStream,
    pub(in crate::expand) keeps: TokenStream,
}

pub(in crate::expand) fn slabs(cx: &Context<'_>) -> Slabs {
    let runtime = cx.runtime();
    let mut slabs = Slabs {
        signatures: TokenStream::new(),
        bodies: TokenStream::new(),
        keeps: TokenStream::new(),
    };
    for index in cx.model.passed_resources() {
        let (slab_of, slab, tag) = (slab_of(index), slab(index), tag(index));
        let value = value_type(&cx.model.resources[index]);
        let both = quote!(
            (&mut #runtime::resources::Slab<#value>, &#runtime::resources::Live)
        );
        slabs.signatures.extend(quote! {
            fn #slab_of(&mut self) -> #both;
        });
        slabs.bodies.extend(quote! {
            fn #slab_of(&mut self) -> #both {
                (&mut self.#slab, &self.live)
            }
        });
        slabs.keeps.extend(quote! {
            impl #runtime::resources::Keeps<__resources::#tag, #value>
                for ::std::boxed::Box<dyn __Host>
            {
                fn slab(&mut self) -> #both {
                    (**self).#slab_of()
                }
            }
        });
    }
    slabs
}
