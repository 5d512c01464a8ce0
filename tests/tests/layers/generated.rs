//! That generated code names what is public, and else one hidden module.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Item, UseTree, Visibility};

use crate::files_in;

/// The module for generated code alone.
const HIDDEN: &str = "__private";

/// What a crate's root offers to everybody: its public items that have documentation.
fn public(root: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for item in syn::parse_file(root).unwrap().items {
        match item {
            Item::Use(item) if is_shown(&item.vis, &item.attrs) => leaves(&item.tree, &mut names),
            Item::Mod(item) if is_shown(&item.vis, &item.attrs) => {
                names.insert(item.ident.to_string());
            }
            _ => {}
        }
    }
    names
}

fn is_shown(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    let hides = |attribute: &Attribute| {
        let words = attribute.parse_args::<TokenStream>().unwrap_or_default();
        attribute.path().is_ident("doc") && words.to_string() == "hidden"
    };
    matches!(visibility, Visibility::Public(_)) && !attributes.iter().any(hides)
}

fn leaves(tree: &UseTree, names: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => leaves(&path.tree, names),
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, names)),
        UseTree::Name(name) => drop(names.insert(name.ident.to_string())),
        UseTree::Rename(name) => drop(names.insert(name.rename.to_string())),
        UseTree::Glob(_) => {}
    }
}

/// What code names of the engine: what stands after `#krate ::` in a macro that writes it, or
/// after `torvyn_engine ::` where it is written.
fn named(tokens: TokenStream, found: &mut Vec<(String, usize)>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    for window in tokens.windows(4) {
        if let [
            TokenTree::Ident(krate),
            TokenTree::Punct(first),
            TokenTree::Punct(second),
            TokenTree::Ident(name),
        ] = window
            && (krate == "krate" || krate == "torvyn_engine")
            && first.as_char() == ':'
            && second.as_char() == ':'
        {
            found.push((name.to_string(), name.span().start().line));
        }
    }
    for token in tokens {
        if let TokenTree::Group(group) = token {
            named(group.stream(), found);
        }
    }
}

#[test]
fn generated_code_names_what_is_public_or_the_hidden_module() {
    let public = public(&files_in("engine/src")["engine/src/lib.rs"]);
    assert!(
        public.contains("EngineError") && public.contains("definition"),
        "{public:?}"
    );
    assert!(!public.contains(HIDDEN), "`{HIDDEN}` is not hidden");
    let mut seen = BTreeSet::new();
    let mut wrong = String::new();
    // The macros' sources, and what they wrote.
    for folder in ["macros/src", "macros/snapshots"] {
        for (path, text) in files_in(folder) {
            if path.starts_with("macros/src/tests") {
                continue;
            }
            let mut found = Vec::new();
            named(text.parse().unwrap(), &mut found);
            for (name, line) in found {
                if name != HIDDEN && !public.contains(&name) {
                    wrong += &format!(
                        "{path}:{line}: `{name}` is no public name of the engine: export it from \
                         `{HIDDEN}`, and name it there\n"
                    );
                }
                seen.insert(name);
            }
        }
    }
    assert!(
        seen.contains(HIDDEN) && seen.contains("EngineError"),
        "{seen:?}"
    );
    assert!(wrong.is_empty(), "\n{wrong}");
}
