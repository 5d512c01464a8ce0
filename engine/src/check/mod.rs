//! Compares a component with a world, before there is an instance.
//!
//! Components reach it as [`found`] describes them, whoever has decoded them: the comparison is
//! the same for every engine.

#[cfg(feature = "mock")]
mod defined;
mod found;
mod names;
mod preamble;
mod signature;
mod types;

use std::slice;

pub(crate) use found::{Component, Function, Item, Shape, Type};
pub(crate) use names::{is_wasi, newest, provider, unversioned};
pub(crate) use preamble::expect_component;

use crate::definition::{
    Difference, DifferenceKind, FunctionDefinition, Mismatch, ResourceDefinition, WorldDefinition,
};
use names::compatible;
use signature::{expected_signature, found_signature};
use types::{Comparison, describe};

/// Lists all that keeps a component from fitting a world.
pub(crate) fn check<T: Type>(
    component: &Component<T>,
    world: &'static WorldDefinition,
) -> Result<(), Mismatch> {
    let mut checker = Checker {
        component,
        world,
        differences: Vec::new(),
    };
    checker.imports();
    checker.exports();
    let mut differences = Vec::new();
    for difference in checker.differences {
        // A type that several functions share is compared with each of them.
        if !differences.contains(&difference) {
            differences.push(difference);
        }
    }
    if differences.is_empty() {
        Ok(())
    } else {
        Err(Mismatch::new(world.name, differences))
    }
}

struct Checker<'a, T: Type> {
    component: &'a Component<T>,
    world: &'static WorldDefinition,
    differences: Vec<Difference>,
}

impl<'a, T: Type> Checker<'a, T> {
    fn exports(&mut self) {
        for function in self.world.exports {
            match self.export(function) {
                Some(actual) => self.function(function, actual, true),
                None => {
                    let difference = Difference {
                        path: function.to_string(),
                        kind: DifferenceKind::MissingExport,
                        expected: expected_signature(function),
                        found: self.instead_of(function),
                    };
                    self.differences.push(difference);
                }
            }
        }
    }

    /// The component's own type of a function that the world exports.
    fn export(&self, function: &FunctionDefinition) -> Option<&'a Function<T>> {
        let exports = &self.component.exports;
        let items = match function.interface {
            None => exports,
            Some(interface) => {
                let names = exports.iter().map(|(name, _)| &name[..]);
                match item(exports, newest(names, interface)?)? {
                    Item::Interface(items) => items,
                    _ => return None,
                }
            }
        };
        match item(items, function.name)? {
            Item::Function(actual) => Some(actual),
            _ => None,
        }
    }

    /// What the component exports where a function was looked for.
    fn instead_of(&self, function: &FunctionDefinition) -> String {
        let exports = self.component.exports.iter();
        let names: Vec<_> = exports.map(|(name, _)| &name[..]).collect();
        if let Some(interface) = function.interface {
            if names.iter().any(|name| compatible(interface, name)) {
                return "an interface without this function".to_owned();
            }
            let path = unversioned(interface);
            if let Some(other) = names.iter().find(|name| unversioned(name) == path) {
                return format!("`{other}`, which is another version");
            }
        }
        if function.interface.is_none() && names.contains(&function.name) {
            return "an export of that name that is no function".to_owned();
        }
        match &names[..] {
            [] => "a component that exports nothing".to_owned(),
            names => format!("no such export; there is `{}`", names.join("`, `")),
        }
    }

    fn imports(&mut self) {
        for (name, item) in &self.component.imports {
            match item {
                Item::Function(actual) => self.import(None, name, actual),
                Item::Interface(items) => {
                    if is_wasi(name) && provider(self.world, name).is_none() {
                        continue;
                    }
                    for (function, item) in items {
                        match item {
                            Item::Function(actual) => self.import(Some(name), function, actual),
                            Item::Type => {}
                            Item::Resource(_) => self.resource(Some(name), function),
                            _ => self.unknown(Some(name), function, "no function and no type"),
                        }
                    }
                }
                Item::Type => {}
                Item::Resource(_) => self.resource(None, name),
                Item::Other => self.unknown(None, name, "neither a function nor an interface"),
            }
        }
    }

    fn import(&mut self, interface: Option<&str>, name: &str, actual: &Function<T>) {
        let provider = interface.map(|interface| provider(self.world, interface));
        let provided = match provider {
            // Of an interface that the world lacks.
            Some(None) => None,
            _ => {
                let interface = provider.flatten();
                let mut imports = self.world.imports.iter();
                imports.find(|f| f.interface == interface && f.name == name)
            }
        };
        match provided {
            Some(function) => self.function(function, actual, false),
            None => self.unknown(interface, name, &found_signature(actual)),
        }
    }

    fn resource(&mut self, interface: Option<&str>, name: &str) {
        let provider = interface.map(|interface| provider(self.world, interface));
        let is_provided = match provider {
            Some(None) => false,
            _ => {
                let interface = provider.flatten();
                let mut resources = self.world.resources.iter();
                resources.any(|it| it.interface == interface && it.name == name)
            }
        };
        if !is_provided {
            self.unknown(interface, name, "a resource");
        }
    }

    fn unknown(&mut self, interface: Option<&str>, name: &str, found: &str) {
        self.differences.push(Difference {
            path: interface.map_or_else(|| name.to_owned(), |i| format!("{i}#{name}")),
            kind: DifferenceKind::UnknownImport,
            expected: self.instead_of_import(interface),
            found: found.to_owned(),
        });
    }

    /// What the world provides where a component looks for something else.
    fn instead_of_import(&self, interface: Option<&str>) -> String {
        let Some(interface) = interface else {
            return "no import of that name".to_owned();
        };
        if let Some(provider) = provider(self.world, interface) {
            return format!("no function of that name in `{provider}`");
        }
        let mut interfaces = self.world.imports.iter().filter_map(|f| f.interface);
        match interfaces.find(|other| unversioned(other) == unversioned(interface)) {
            Some(other) => format!("`{other}`, which is another version"),
            None => "no import of that interface".to_owned(),
        }
    }

    /// Whether a handle in an exported function is of the resource that the world says. Of those that the
    /// component has itself that is checked when an instance is bound.
    fn is_of(&self, expected: &ResourceDefinition, found: T::Resource) -> bool {
        let mut of_guest = self.world.guest_resources();
        of_guest.any(|it| it == expected) || self.imported(expected).any(|it| it == found)
    }

    /// What the component imports as a resource of the world's.
    fn imported(&self, expected: &ResourceDefinition) -> impl Iterator<Item = T::Resource> {
        let items = self.component.imports.iter().flat_map(move |import| {
            let (interface, items) = match import {
                (name, Item::Interface(items)) => (provider(self.world, name), &items[..]),
                import => (None, slice::from_ref(import)),
            };
            match interface == expected.interface {
                true => items,
                false => &[],
            }
        });
        items.filter_map(move |(name, item)| match item {
            Item::Resource(resource) if name == expected.name => Some(*resource),
            _ => None,
        })
    }

    fn function(
        &mut self,
        expected: &'static FunctionDefinition,
        actual: &Function<T>,
        exported: bool,
    ) {
        if actual.is_async || actual.params.len() != expected.params.len() {
            self.differences.push(Difference {
                path: expected.to_string(),
                kind: DifferenceKind::Parameters,
                expected: expected_signature(expected),
                found: found_signature(actual),
            });
            return;
        }
        // Which resource it is that an import is about, is checked when imports are linked.
        let is_of = |expected: &ResourceDefinition, found| !exported || self.is_of(expected, found);
        let mut comparison = Comparison {
            is_of: &is_of,
            differences: Vec::new(),
        };
        for ((name, ty), (_, found)) in expected.params.iter().zip(&actual.params) {
            let path = format!("{expected}({name})");
            comparison.compare(ty, found, &path);
        }
        let path = format!("{expected} -> result");
        if let (Some(ty), Some(found)) = (&expected.result, &actual.result) {
            comparison.compare(ty, found, &path);
        }
        let found = comparison.differences;
        self.differences.extend(found);
        match (&expected.result, &actual.result) {
            (None, None) | (Some(_), Some(_)) => {}
            (ty, found) => self.differences.push(Difference {
                path,
                kind: DifferenceKind::Type,
                expected: ty.map_or_else(|| "no result".to_owned(), |ty| ty.to_string()),
                found: found
                    .as_ref()
                    .map_or_else(|| "no result".to_owned(), describe),
            }),
        }
    }
}

/// The item of that very name.
fn item<'a, T: Type>(items: &'a [(String, Item<T>)], name: &str) -> Option<&'a Item<T>> {
    let (_, item) = items.iter().find(|(other, _)| other == name)?;
    Some(item)
}
