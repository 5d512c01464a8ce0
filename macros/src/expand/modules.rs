//! The world's module: its types in modules by interface, and short names for them.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::resources;
use super::rust_types::Scope;
use super::tree::Tree;
use super::{docs, stand_in, traits, types};

/// `mod thermostat { .. }`
pub(super) fn root(cx: &Context<'_>) -> TokenStream {
    let (visibility, module) = (&cx.input.visibility, &cx.input.module);
    let description = format!(
        " The types of `{}`, the traits for what it exports, and those for what it imports.",
        cx.model.name
    );
    let unknown = stand_in::unknown(cx);
    let types = self::types(cx);
    let (host, exports) = (traits::host(cx), traits::exports(cx));
    let (scripts, resources) = (scripts(cx), resources::items(cx));
    quote! {
        #[doc = #description]
        #visibility mod #module {
            #unknown
            #types
            #host
            #resources
            #exports
            #scripts
        }
    }
}

#[cfg(feature = "mock-lane")]
use super::mock_lane::scripts;

#[cfg(not(feature = "mock-lane"))]
fn scripts(_: &Context<'_>) -> Option<proc_macro2::TokenStream> {
    None
}

/// The types in modules by interface, with all of their names.
fn types(cx: &Context<'_>) -> TokenStream {
    let mut tree = Tree::default();
    for def in cx.model.types.iter().filter(|def| def.with.is_none()) {
        let definition = types::define(cx, def, def.module.len());
        let module = tree.at(&def.module);
        module.taken = module.taken.take().or_else(|| docs::how_to_take(cx, def));
        module.items.push(definition.items);
        module.owned.push(definition.owned);
    }
    for (bare, module) in &cx.model.bare_modules {
        let Some((_, parent)) = bare.split_last() else {
            continue;
        };
        let path = Scope::inside(cx.model, parent.len()).module(module);
        tree.at(parent)
            .reexports
            .push(quote!(#[doc(inline)] pub use #path;));
    }
    for reexport in &cx.model.reexports {
        let levels = reexport.module.len();
        let def = &cx.model.types[reexport.target];
        // A type that is taken from elsewhere may be called otherwise there.
        let taken = def.with.as_ref().and_then(|path| path.segments.last());
        let ident = taken.map_or(&def.ident, |last| &last.ident);
        let alias = (reexport.ident != *ident).then(|| {
            let ident = &reexport.ident;
            quote!(as #ident)
        });
        // Its path is the user's own, and so is what the compiler would have to say of it.
        let quiet = taken.map(|_| quote!(#[allow(unused_imports)]));
        let path = Scope::inside(cx.model, levels).path(reexport.target, false);
        let module = tree.at(&reexport.module);
        module
            .reexports
            .push(quote!(#quiet #[doc(inline)] pub use #path #alias;));
        let path = Scope::inside(cx.model, levels + 1).owned_path(reexport.target);
        module
            .owned
            .push(quote!(#quiet #[doc(inline)] pub use #path #alias;));
    }
    tree.tokens()
}
