//! Parts of an expansion.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, Item, ItemMod};

/// What is shown of an expansion.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it.
    Whole,
    /// The world's module, without implementations and attributes: what is called how, and where.
    Names,
    /// The types and what they implement, out of their modules.
    Types,
    /// How the types lie in memory and in slots, for the direct lane.
    Layout,
    /// What a host implements.
    Host,
    /// What calls the exports that are no role, in each kind of invoker, and in scripts.
    Exports,
    /// The world as data.
    Definition,
    /// The role traits of the world's struct.
    Roles,
    /// What binds the world to the component lane.
    Component,
    /// What binds the world to the direct lane.
    Direct,
}

/// The modules beside those of types.
const OTHERS: [&str; 6] = [
    "host",
    "exports",
    "scripts",
    "owned",
    "__dynamic",
    "__resources",
];

impl Part {
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "whole" => Self::Whole,
            "names" => Self::Names,
            "types" => Self::Types,
            "layout" => Self::Layout,
            "host" => Self::Host,
            "exports" => Self::Exports,
            "definition" => Self::Definition,
            "roles" => Self::Roles,
            "component" => Self::Component,
            "direct" => Self::Direct,
            _ => return None,
        })
    }

    /// The part of an expansion, as text.
    pub(super) fn of_expansion(self, text: &str) -> String {
        let mut file = syn::parse_file(text).unwrap();
        let mut kept = Vec::new();
        for item in std::mem::take(&mut file.items) {
            match item {
                item if self == Self::Whole => kept.push(item),
                Item::Mod(mut module) if self == Self::Names => {
                    NamesOnly.visit_item_mod_mut(&mut module);
                    kept.push(Item::Mod(module));
                }
                Item::Mod(module) => self.of_module(module, &mut kept),
                Item::Const(item) => self.of_block(*item.expr, &mut kept),
                _ => {}
            }
        }
        file.items = kept;
        prettyplease::unparse(&file)
    }

    /// What the world's own module has of it.
    fn of_module(self, module: ItemMod, kept: &mut Vec<Item>) {
        let is_type_module = |module: &ItemMod| OTHERS.iter().all(|other| module.ident != other);
        for item in module.content.map(|(_, items)| items).unwrap_or_default() {
            match item {
                Item::Mod(inner) if is_type_module(&inner) && !is_hidden(&inner) => {
                    self.of_module(inner, kept);
                }
                item => {
                    if self == part_in_module(&item) {
                        kept.push(item);
                    }
                }
            }
        }
    }

    /// What the block that nobody can name has of it.
    fn of_block(self, block: Expr, kept: &mut Vec<Item>) {
        let Expr::Block(block) = block else { return };
        for statement in block.block.stmts {
            if let syn::Stmt::Item(item) = statement
                && part_in_block(&item) == Some(self)
            {
                kept.push(item);
            }
        }
    }
}

fn part_in_module(item: &Item) -> Part {
    match item {
        Item::Impl(item)
            if trait_of(item).is_some_and(|path| {
                path.ends_with("Value < 'a >") || path.ends_with("Passed < 'a >")
            }) =>
        {
            Part::Layout
        }
        Item::Impl(item)
            if dense(&item.self_ty).contains("Host") || dense(&item.self_ty) == "__T" =>
        {
            Part::Host
        }
        Item::Trait(_) => Part::Host,
        Item::Mod(module) if module.ident == "host" || module.ident == "__dynamic" => Part::Host,
        Item::Mod(module) if module.ident == "exports" || module.ident == "scripts" => {
            Part::Exports
        }
        _ => Part::Types,
    }
}

fn part_in_block(item: &Item) -> Option<Part> {
    let path = match item {
        Item::Impl(item) => trait_of(item)?,
        Item::Enum(item) if item.ident == "__Direct" => return Some(Part::Direct),
        Item::Enum(_) | Item::Struct(_) => return Some(Part::Component),
        _ => return None,
    };
    let last = path.rsplit("::").next().unwrap_or_default().trim();
    Some(if last == "World" {
        Part::Definition
    } else if path.contains("direct ::") {
        Part::Direct
    } else if path.contains("__private ::") {
        Part::Component
    } else if path.contains("torvyn_engine ::") {
        Part::Roles
    } else {
        Part::Exports
    })
}

fn trait_of(item: &syn::ItemImpl) -> Option<String> {
    item.trait_.as_ref().map(|(_, path, _)| dense(path))
}

fn dense(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

/// The module of flags, whose name nobody writes.
fn is_hidden(module: &ItemMod) -> bool {
    module.ident.to_string().starts_with("__")
}

/// Leaves out what is no name.
struct NamesOnly;

impl VisitMut for NamesOnly {
    fn visit_item_mod_mut(&mut self, module: &mut ItemMod) {
        if let Some((_, items)) = &mut module.content {
            items.retain(|item| !matches!(item, Item::Impl(_) | Item::Macro(_)));
        }
        syn::visit_mut::visit_item_mod_mut(self, module);
    }

    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        attributes.retain(|attribute| {
            let tokens: TokenStream = attribute.meta.to_token_stream();
            tokens.to_string().contains("doc")
        });
    }
}
