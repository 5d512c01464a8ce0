//! The world's module: its types in modules by interface, and short names for them.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use super::context::Context;
use super::rust_types::{Scope, down, owned_twin};
use super::{docs, stand_in, traits, types};
use crate::model::TypeDef;

/// `mod thermostat { .. }`
pub(super) fn root(cx: &Context<'_>) -> TokenStream {
    let (visibility, module) = (&cx.input.visibility, &cx.input.module);
    let description = format!(
        " The types of `{}`, the traits for what it exports, and those for what it imports.",
        cx.model.name
    );
    let unknown = stand_in::unknown(cx);
    let tree = Tree::new(cx).items(cx, 0);
    let (short, short_owned) = short_names(cx);
    let owned = owned(&short_owned);
    let (host, exports) = (traits::host(cx), traits::exports(cx));
    let scripts = scripts(cx);
    quote! {
        #[doc = #description]
        #visibility mod #module {
            #unknown
            #(#tree)*
            #(#short)*
            #owned
            #host
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

/// The module of owned types, if there are any.
fn owned(types: &[TokenStream]) -> Option<TokenStream> {
    (!types.is_empty()).then(|| {
        quote! {
            /// The types that own their parts.
            pub mod owned { #(#types)* }
        }
    })
}

/// The types by module.
struct Tree<'a> {
    types: Vec<&'a TypeDef>,
    children: Vec<(&'a Ident, Tree<'a>)>,
}

impl<'a> Tree<'a> {
    fn new(cx: &Context<'a>) -> Self {
        let mut tree = Self {
            types: Vec::new(),
            children: Vec::new(),
        };
        for def in cx.model.types.iter().filter(|def| def.with.is_none()) {
            tree.insert(def, &def.module);
        }
        tree
    }

    fn insert(&mut self, def: &'a TypeDef, module: &'a [Ident]) {
        let Some((first, rest)) = module.split_first() else {
            self.types.push(def);
            return;
        };
        let index = self.children.iter().position(|(ident, _)| *ident == first);
        let index = index.unwrap_or_else(|| {
            self.children.push((
                first,
                Self {
                    types: Vec::new(),
                    children: Vec::new(),
                },
            ));
            self.children.len() - 1
        });
        self.children[index].1.insert(def, rest);
    }

    /// What stands in a module that many levels below the world's own. The root's owned types
    /// are left to the caller, who has more to put beside them.
    fn items(&self, cx: &Context<'_>, levels: usize) -> Vec<TokenStream> {
        let definitions: Vec<_> = self
            .types
            .iter()
            .map(|def| types::define(cx, def, levels))
            .collect();
        let mut items: Vec<_> = definitions.iter().map(|d| d.items.clone()).collect();
        if levels > 0 && !definitions.is_empty() {
            let types: Vec<_> = definitions.iter().map(|d| d.owned.clone()).collect();
            items.extend(owned(&types));
        }
        for (ident, child) in &self.children {
            let inner = child.items(cx, levels + 1);
            let name = ident.unraw();
            let description = format!(" `{name}`, as in the WIT.");
            let taken = docs::how_to_take(cx, &child.types);
            items.push(quote!(#[doc = #description] #taken pub mod #ident { #(#inner)* }));
        }
        items
    }
}

/// Names in the world's own module for types of interfaces, where one name is one type.
fn short_names(cx: &Context<'_>) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let (mut short, mut owned) = (Vec::new(), Vec::new());
    let types = &cx.model.types;
    for (index, def) in types.iter().enumerate() {
        let ident = &def.ident;
        if def.module.is_empty() && def.with.is_none() {
            owned.push(types::define(cx, def, 0).owned);
            continue;
        }
        let clashes = types.iter().filter(|other| other.ident == *ident).count() > 1;
        if clashes || ident == "Host" {
            continue;
        }
        // A type that is taken from elsewhere may be called otherwise there.
        let last = def.with.as_ref().and_then(|path| path.segments.last());
        let alias = last
            .is_some_and(|last| last.ident != *ident)
            .then(|| quote!(as #ident));
        // Its path is the user's own, and so is what the compiler would have to say of it.
        let quiet = last.map(|_| quote!(#[allow(unused_imports)]));
        let path = Scope::inside(cx.model, 0).path(index, false);
        short.push(quote!(#quiet #[doc(inline)] pub use #path #alias;));
        let path = match &def.with {
            Some(with) => owned_twin(with),
            None => {
                let module = down(&def.module);
                quote!(super::#module owned::#ident)
            }
        };
        owned.push(quote!(#quiet #[doc(inline)] pub use #path #alias;));
    }
    (short, owned)
}
