//! A crate's modules, read from its files: what each defines, imports and names.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use quote::ToTokens;
use syn::{Attribute, Item, Meta, Token, Visibility};

use crate::words::{self, Words};

/// Files by their path.
pub(crate) type Files = BTreeMap<String, String>;

/// A crate. The modules point at each other, and at their files, by index.
pub(crate) struct Crate {
    /// The crate's name in its own paths.
    pub(crate) name: String,
    pub(crate) files: Vec<String>,
    pub(crate) modules: Vec<Module>,
    /// The modules that only tests have: their files, without `.rs`.
    tests: Vec<String>,
}

/// A module, in a file of its own or within one.
#[derive(Default)]
pub(crate) struct Module {
    pub(crate) file: usize,
    pub(crate) parent: Option<usize>,
    /// One name may have two modules, one for each way to configure the crate.
    pub(crate) children: Vec<(String, usize)>,
    /// Items by name, with their file: macros that are exported count as the root's.
    pub(crate) items: BTreeMap<String, usize>,
    pub(crate) imports: Vec<Import>,
    pub(crate) words: Words,
}

/// One name that a `use` brings in, or a `*`.
pub(crate) struct Import {
    /// `None` for a `*`.
    pub(crate) name: Option<String>,
    pub(crate) path: Vec<String>,
    pub(crate) line: usize,
    /// Whether others may import it from here.
    pub(crate) exported: bool,
}

impl Import {
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.as_deref() == Some(name)
    }
}

impl Module {
    /// Whether a `use` brings the name in.
    pub(crate) fn imports(&self, name: &str) -> bool {
        self.imports.iter().any(|import| import.is(name))
    }
}

/// The Rust files in a folder.
pub(crate) fn files(root: &Path, folder: &str, found: &mut Files) {
    for entry in fs::read_dir(root.join(folder)).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            files(root, &name, found);
        } else if name.ends_with(".rs") {
            found.insert(name, fs::read_to_string(entry.path()).unwrap());
        }
    }
}

impl Crate {
    /// Reads a crate from its root file on. Modules that only tests have are left out.
    pub(crate) fn read(name: &str, root: &str, files: &Files) -> Self {
        let mut read = Self {
            name: name.to_owned(),
            files: Vec::new(),
            modules: Vec::new(),
            tests: Vec::new(),
        };
        let folder = root.rsplit_once('/').unwrap().0;
        let module = read.module(None);
        read.file(module, root, folder, files);
        read
    }

    fn module(&mut self, parent: Option<usize>) -> usize {
        self.modules.push(Module {
            parent,
            ..Module::default()
        });
        self.modules.len() - 1
    }

    /// Reads the file of a module. `folder` is where those of its children are.
    fn file(&mut self, module: usize, path: &str, folder: &str, files: &Files) {
        let text = &files[path];
        let parsed = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        self.files.push(path.to_owned());
        self.modules[module].file = self.files.len() - 1;
        self.items(module, parsed.items, folder, files);
    }

    fn items(&mut self, module: usize, items: Vec<Item>, folder: &str, files: &Files) {
        let file = self.modules[module].file;
        for item in items {
            match item {
                Item::Mod(item) if is_test(&item.attrs) => {
                    self.tests.push(format!("{folder}/{}", item.ident));
                }
                Item::Mod(item) => {
                    let name = item.ident.to_string();
                    let child = self.module(Some(module));
                    self.modules[module].children.push((name.clone(), child));
                    let inner = format!("{folder}/{name}");
                    match item.content {
                        Some((_, items)) => {
                            self.modules[child].file = file;
                            self.items(child, items, &inner, files);
                        }
                        None => {
                            let (path, inner) = match path_attribute(&item.attrs) {
                                // Children of such a file lie beside it.
                                Some(path) => (format!("{folder}/{path}"), folder.to_owned()),
                                None if files.contains_key(&format!("{inner}.rs")) => {
                                    (format!("{inner}.rs"), inner)
                                }
                                None => (format!("{inner}/mod.rs"), inner),
                            };
                            self.file(child, &path, &inner, files);
                        }
                    }
                }
                Item::Use(item) => {
                    if !is_test(&item.attrs) {
                        let exported = !matches!(item.vis, Visibility::Inherited);
                        let imports = words::imports(&item.tree, exported);
                        self.modules[module].imports.extend(imports);
                    }
                }
                item => {
                    if let Some(name) = name(&item) {
                        self.modules[module].items.insert(name, file);
                    }
                    if let Item::Macro(found) = &item
                        && found
                            .attrs
                            .iter()
                            .any(|a| a.path().is_ident("macro_export"))
                        && let Some(ident) = &found.ident
                    {
                        self.modules[0].items.insert(ident.to_string(), file);
                    }
                    if !attributes(&item).is_some_and(is_test) {
                        self.modules[module].words.read(item.to_token_stream());
                    }
                }
            }
        }
        let inner = std::mem::take(&mut self.modules[module].words.imports);
        self.modules[module].imports.extend(inner);
    }

    /// The files that no `mod` leads to.
    pub(crate) fn strays<'a>(&self, files: &'a Files) -> BTreeSet<&'a String> {
        let is_test = |path: &str| {
            let mut tests = self.tests.iter();
            tests.any(|test| {
                let rest = path.strip_prefix(test.as_str());
                rest.is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
            })
        };
        let stray = |path: &&String| !self.files.contains(path) && !is_test(path);
        files.keys().filter(stray).collect()
    }
}

/// What an item is called in paths.
fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

fn attributes(item: &Item) -> Option<&[Attribute]> {
    let attributes = match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        _ => return None,
    };
    Some(attributes)
}

/// `#[path = "other.rs"]`
fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    let found = attributes.iter().find(|a| a.path().is_ident("path"))?;
    let Meta::NameValue(pair) = &found.meta else {
        return None;
    };
    let literal = syn::parse2::<syn::LitStr>(pair.value.to_token_stream()).ok()?;
    Some(literal.value())
}

/// Whether something is there for tests only.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<Meta>()
                .is_ok_and(|meta| wants_test(&meta))
    })
}

/// Whether a condition holds in tests only: `any(test, ..)` may hold elsewhere.
fn wants_test(condition: &Meta) -> bool {
    let Meta::List(list) = condition else {
        return condition.path().is_ident("test");
    };
    let parts = list
        .parse_args_with(syn::punctuated::Punctuated::<Meta, Token![,]>::parse_terminated)
        .unwrap_or_default();
    (list.path.is_ident("all") && parts.iter().any(wants_test))
        || (list.path.is_ident("any") && parts.iter().all(wants_test))
}
