//! A host in its box as what it was put into the box as.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;

/// `impl HostedBy<H> for Thermostat`, for whatever can be its host, if it has one.
pub(super) fn hosted(cx: &Context<'_>) -> Option<TokenStream> {
    if cx.failed() || cx.model.imports.is_empty() {
        return None;
    }
    let (krate, runtime) = (&cx.input.krate, cx.runtime());
    let (module, ident) = (&cx.input.module, &cx.input.ident);
    let has_resources = cx.model.host_has_resources();
    // Where there are resources, the host is in one value with them.
    let (kept, shown, changed) = match has_resources {
        true => (
            quote!(#module::__resources::Hosted<__H>),
            quote!(.map(|hosted| &hosted.host)),
            quote!(.map(|hosted| &mut hosted.host)),
        ),
        false => (quote!(__H), TokenStream::new(), TokenStream::new()),
    };
    let given_back = (!has_resources).then(|| {
        quote! {
            impl<__H: #module::Host> #runtime::GivesBack<__H> for #ident {
                fn __into_host(host: Self::Host) -> ::core::option::Option<__H> {
                    let host: ::std::boxed::Box<dyn ::core::any::Any> = host;
                    host.downcast::<__H>().ok().map(|host| *host)
                }
            }
        }
    });
    Some(quote! {
        impl<__H: #module::Host> #krate::HostedBy<__H> for #ident {
            fn __host(host: &Self::Host) -> ::core::option::Option<&__H> {
                let host: &dyn ::core::any::Any = &**host;
                host.downcast_ref::<#kept>() #shown
            }
            fn __host_mut(host: &mut Self::Host) -> ::core::option::Option<&mut __H> {
                let host: &mut dyn ::core::any::Any = &mut **host;
                host.downcast_mut::<#kept>() #changed
            }
        }
        #given_back
    })
}
