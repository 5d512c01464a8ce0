//! What a comparison of contracts believes of the derive is what the derive does: the names that it
//! gives, and what it refuses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use heck::ToUpperCamelCase;
use syn::ext::IdentExt;
use syn::{Item, ItemMod, UseTree};
use torvyn_contract::{Contract, Package, derived};

use super::{errors, expansion, item, root};

/// The worlds of a folder: files and packages with one world or several.
fn worlds(folder: &str) -> Vec<(String, String, Contract)> {
    let mut paths: Vec<_> = fs::read_dir(root().join(folder)).unwrap().collect();
    paths.sort_by_key(|path| path.as_ref().unwrap().path());
    let paths = paths.into_iter().map(|path| path.unwrap().path());
    let paths = paths.filter(|path| path.extension().is_none_or(|it| it == "wit"));
    paths
        .flat_map(|path| {
            let package = Package::open(&path).unwrap();
            let worlds: Vec<_> = package.worlds().map(str::to_owned).collect();
            worlds.into_iter().map(move |world| {
                let contract = package.world(Some(&world)).unwrap();
                (relative(&path), world, contract)
            })
        })
        .collect()
}

fn relative(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap();
    path.to_str().unwrap().to_owned()
}

/// The names in a world's module that others can use, below it.
#[derive(Default)]
struct Names {
    /// The names of each module.
    modules: BTreeMap<Vec<String>, BTreeSet<String>>,
    /// Modules that are others by another name.
    others: Vec<(Vec<String>, Vec<String>)>,
}

impl Names {
    fn of(module: &ItemMod) -> BTreeSet<String> {
        let mut names = Self::default();
        names.module(module, &[]);
        for (module, target) in std::mem::take(&mut names.others) {
            let inside = names.modules[&target].clone();
            names.modules.entry(module).or_default().extend(inside);
        }
        let modules = names.modules.into_iter();
        modules
            .flat_map(|(module, names)| {
                names.into_iter().map(move |name| {
                    let path = module.iter().chain([&name]);
                    path.cloned().collect::<Vec<_>>().join("::")
                })
            })
            .collect()
    }

    fn module(&mut self, module: &ItemMod, path: &[String]) {
        let mut own = BTreeSet::new();
        for item in module.content.iter().flat_map(|(_, items)| items) {
            let ident = match item {
                Item::Struct(item) => &item.ident,
                Item::Enum(item) => &item.ident,
                Item::Type(item) => &item.ident,
                Item::Trait(item) => &item.ident,
                Item::Use(item) => {
                    self.reexport(&item.tree, Vec::new(), path, &mut own);
                    continue;
                }
                Item::Mod(inner) => {
                    let name = inner.ident.unraw().to_string();
                    // In the module of a package it is an interface.
                    let is_owned = name == "owned" && path.len() != 2;
                    if !is_owned && name != "scripts" && !name.starts_with("__") {
                        self.module(inner, &[path, &[name]].concat());
                    }
                    continue;
                }
                _ => continue,
            };
            // The trait for all of a host is there if there is anything to host.
            // What begins with underscores is for derived code alone.
            let is_hidden = ident.to_string().starts_with("__");
            if !(is_hidden || path.is_empty() && ident == "Host") {
                own.insert(ident.unraw().to_string());
            }
        }
        self.modules.insert(path.to_vec(), own);
    }

    fn reexport(
        &mut self,
        tree: &UseTree,
        mut target: Vec<String>,
        path: &[String],
        own: &mut BTreeSet<String>,
    ) {
        match tree {
            UseTree::Path(tree) => {
                target.push(tree.ident.unraw().to_string());
                self.reexport(&tree.tree, target, path, own);
            }
            UseTree::Name(tree) => {
                let name = tree.ident.unraw().to_string();
                if name.starts_with(|c: char| c.is_ascii_uppercase()) {
                    own.insert(name);
                    return;
                }
                target.push(name.clone());
                target.retain(|it| it != "super" && it != "self");
                self.others.push(([path, &[name]].concat(), target));
            }
            UseTree::Rename(tree) => {
                own.insert(tree.rename.unraw().to_string());
            }
            _ => {}
        }
    }
}

#[test]
fn a_comparison_knows_all_names_that_are_given() {
    let mut count = 0;
    for folder in ["snapshots", "worlds"] {
        for (path, world, contract) in worlds(folder) {
            // What is refused has no names, and a comparison knows of no setting.
            if !derived::refused_in(&contract).is_empty() {
                continue;
            }
            let text = expansion(&item(&world.to_upper_camel_case(), &path, &world));
            let file = syn::parse_file(&text).unwrap();
            let module = file.items.iter().find_map(|item| match item {
                Item::Mod(module) => Some(module),
                _ => None,
            });
            let given = Names::of(module.unwrap());
            let known: BTreeSet<_> = derived::names_in(&contract).into_iter().collect();
            assert_eq!(given, known, "{path} {world}");
            count += 1;
        }
    }
    assert!(count > 30, "only {count} worlds");
}

#[test]
fn a_comparison_knows_the_roles() {
    let roles: Vec<_> = crate::model::Role::names().collect();
    assert_eq!(roles, derived::ROLES);
}

#[test]
fn a_comparison_knows_what_is_refused() {
    let mut refused = 0;
    for folder in ["snapshots", "worlds", "src/tests/broken"] {
        let worlds = match folder {
            "src/tests/broken" => vec![(
                "src/tests/broken/unsupported".to_owned(),
                "broken".to_owned(),
                Package::open(root().join("src/tests/broken/unsupported"))
                    .unwrap()
                    .world(None)
                    .unwrap(),
            )],
            folder => worlds(folder),
        };
        for (path, world, contract) in worlds {
            let errors = errors(&expansion(&item("W", &path, &world)));
            let known = derived::refused_in(&contract);
            assert_eq!(
                errors.is_empty(),
                known.is_empty(),
                "{path} {errors:?} {known:?}"
            );
            refused += usize::from(!known.is_empty());
        }
    }
    assert!(refused >= 2, "{refused}");
}
