//! Items in modules of modules.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use super::rust_types::down;
use crate::model::Interface;

/// What stands in a module, and in those below it.
#[derive(Default)]
pub(super) struct Tree<'a> {
    /// What is defined there.
    pub(super) items: Vec<TokenStream>,
    /// Other names, of what is defined elsewhere.
    pub(super) reexports: Vec<TokenStream>,
    /// What stands in the module `owned` beside them.
    pub(super) owned: Vec<TokenStream>,
    /// How another derive takes the types of the module.
    pub(super) taken: Option<TokenStream>,
    children: Vec<(&'a Ident, Tree<'a>)>,
}

impl<'a> Tree<'a> {
    /// The module at a path from here.
    pub(super) fn at(&mut self, module: &'a [Ident]) -> &mut Self {
        let Some((first, rest)) = module.split_first() else {
            return self;
        };
        let index = self.children.iter().position(|(ident, _)| *ident == first);
        let index = index.unwrap_or_else(|| {
            self.children.push((first, Self::default()));
            self.children.len() - 1
        });
        self.children[index].1.at(rest)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty() && self.children.is_empty()
    }

    /// The content of the module.
    pub(super) fn tokens(&self) -> TokenStream {
        let (items, reexports) = (&self.items, &self.reexports);
        let children = self.children.iter().map(|(ident, child)| {
            let name = ident.unraw();
            let description = format!(" `{name}`, as in the WIT.");
            let inner = child.tokens();
            let taken = &child.taken;
            quote!(#[doc = #description] #taken pub mod #ident { #inner })
        });
        let owned = (!self.owned.is_empty()).then(|| {
            let types = &self.owned;
            quote! {
                /// The types that own their parts.
                pub mod owned { #(#types)* }
            }
        });
        quote!(#(#items)* #(#children)* #(#reexports)* #owned)
    }
}

/// Traits of interfaces, in the modules of their packages. Each is written by `define`, which is
/// told how many levels it is below the world's own module.
pub(super) fn traits<'a>(
    interfaces: impl Iterator<Item = &'a Interface>,
    define: impl Fn(&'a Interface, usize) -> TokenStream,
) -> Tree<'a> {
    let mut tree = Tree::default();
    for interface in interfaces {
        let item = define(interface, interface.module.len() + 1);
        tree.at(&interface.module).items.push(item);
    }
    tree
}

/// The same, with the other names of the traits.
pub(super) fn named_traits<'a>(
    interfaces: impl Iterator<Item = &'a Interface> + Clone,
    define: impl Fn(&'a Interface, usize) -> TokenStream,
) -> Tree<'a> {
    let mut tree = traits(interfaces.clone(), define);
    for interface in interfaces {
        let path = trait_path(interface);
        if let Some(bare) = &interface.bare {
            let supers = bare.iter().map(|_| quote!(super));
            let reexport = quote!(#[doc(inline)] pub use #(#supers::)* #path;);
            tree.at(bare).reexports.push(reexport);
        }
        if interface.short {
            let reexport = quote!(#[doc(inline)] pub use self::#path;);
            tree.reexports.push(reexport);
        }
    }
    tree
}

/// Where the trait of an interface is defined, below `host` or `exports`.
pub(super) fn trait_path(interface: &Interface) -> TokenStream {
    let (module, ident) = (down(&interface.module), &interface.ident);
    quote!(#module #ident)
}
