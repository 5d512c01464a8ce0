//! Compares a component with a world, before there is an instance.

mod names;
mod types;

use wasmtime::component::types::{ComponentFunc, ComponentItem};
use wasmtime::component::{Component, ComponentExportIndex};

use super::wasi::is_wasi;
use crate::definition::{
    Difference, DifferenceKind, FunctionDefinition, Mismatch, Type, WorldDefinition,
};
use crate::{EngineError, World};
use names::compatible;
use types::{compare, describe};

pub(crate) use names::{newest, provider, unversioned};

/// Finds the world's exports in a component, in the order of the definition, or lists all that
/// keeps the component from fitting.
pub(crate) fn check<W: World>(
    component: &Component,
) -> Result<Vec<ComponentExportIndex>, EngineError> {
    let mut checker = Checker {
        component,
        world: W::DEFINITION,
        differences: Vec::new(),
    };
    checker.imports();
    let exports = checker.exports();
    let mut differences = Vec::new();
    for difference in checker.differences {
        // A type that several functions share is compared with each of them.
        if !differences.contains(&difference) {
            differences.push(difference);
        }
    }
    if differences.is_empty() {
        Ok(exports)
    } else {
        Err(Mismatch::new(W::DEFINITION.name, differences).into())
    }
}

struct Checker<'a> {
    component: &'a Component,
    world: &'static WorldDefinition,
    differences: Vec<Difference>,
}

impl Checker<'_> {
    fn exports(&mut self) -> Vec<ComponentExportIndex> {
        let mut found = Vec::new();
        for function in self.world.exports {
            let parent = function
                .interface
                .map(|interface| self.component.get_export_index(None, interface));
            let export = match parent {
                Some(None) => None,
                Some(Some(parent)) => self.component.get_export(Some(&parent), function.name),
                None => self.component.get_export(None, function.name),
            };
            match export {
                Some((ComponentItem::ComponentFunc(actual), index)) => {
                    self.function(function, &actual);
                    found.push(index);
                }
                _ => {
                    let difference = Difference {
                        path: function.to_string(),
                        kind: DifferenceKind::MissingExport,
                        expected: signature(function),
                        found: self.instead_of(function.interface),
                    };
                    self.differences.push(difference);
                }
            }
        }
        found
    }

    /// What the component exports where an interface was looked for.
    fn instead_of(&self, interface: Option<&str>) -> String {
        let ty = self.component.component_type();
        let engine = self.component.engine();
        let names: Vec<_> = ty.exports(engine).map(|(name, _)| name).collect();
        if let Some(interface) = interface {
            if names.iter().any(|name| compatible(interface, name)) {
                return "an interface without this function".to_owned();
            }
            let path = unversioned(interface);
            if let Some(other) = names.iter().find(|name| unversioned(name) == path) {
                return format!("`{other}`, which is another version");
            }
        }
        match &names[..] {
            [] => "a component that exports nothing".to_owned(),
            names => format!("no such export; there is `{}`", names.join("`, `")),
        }
    }

    fn imports(&mut self) {
        let ty = self.component.component_type();
        let engine = self.component.engine();
        for (name, item) in ty.imports(engine) {
            match item.ty {
                ComponentItem::ComponentFunc(actual) => self.import(None, name, &actual),
                ComponentItem::ComponentInstance(instance) => {
                    if is_wasi(name) && provider(self.world, name).is_none() {
                        continue;
                    }
                    for (function, item) in instance.exports(engine) {
                        match item.ty {
                            ComponentItem::ComponentFunc(actual) => {
                                self.import(Some(name), function, &actual);
                            }
                            ComponentItem::Type(_) => {}
                            _ => self.unknown(Some(name), function, "a resource"),
                        }
                    }
                }
                ComponentItem::Type(_) => {}
                _ => self.unknown(None, name, "neither a function nor an interface"),
            }
        }
    }

    fn import(&mut self, interface: Option<&str>, name: &str, actual: &ComponentFunc) {
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
            Some(function) => self.function(function, actual),
            None => self.unknown(interface, name, &found_signature(actual)),
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

    fn function(&mut self, expected: &'static FunctionDefinition, actual: &ComponentFunc) {
        if actual.async_() || actual.params().len() != expected.params.len() {
            self.differences.push(Difference {
                path: expected.to_string(),
                kind: DifferenceKind::Parameters,
                expected: signature(expected),
                found: found_signature(actual),
            });
            return;
        }
        for ((name, ty), (_, found)) in expected.params.iter().zip(actual.params()) {
            compare(
                ty,
                &found,
                &format!("{expected}({name})"),
                &mut self.differences,
            );
        }
        let path = format!("{expected} -> result");
        match (&expected.result, actual.results().next()) {
            (None, None) => {}
            (Some(ty), Some(found)) => compare(ty, &found, &path, &mut self.differences),
            (ty, found) => self.differences.push(Difference {
                path,
                kind: DifferenceKind::Type,
                expected: ty.map_or_else(|| "no result".to_owned(), |ty| ty.to_string()),
                found: found.map_or_else(|| "no result".to_owned(), |ty| describe(&ty)),
            }),
        }
    }
}

fn signature(function: &FunctionDefinition) -> String {
    let params: Vec<_> = function
        .params
        .iter()
        .map(|(name, ty)| format!("{name}: {ty}"))
        .collect();
    let result = function
        .result
        .map(|ty: Type| format!(" -> {ty}"))
        .unwrap_or_default();
    format!("func({}){result}", params.join(", "))
}

fn found_signature(function: &ComponentFunc) -> String {
    let params: Vec<_> = function
        .params()
        .map(|(name, ty)| format!("{name}: {}", describe(&ty)))
        .collect();
    let result = function
        .results()
        .next()
        .map(|ty| format!(" -> {}", describe(&ty)));
    let keyword = if function.async_() {
        "async func"
    } else {
        "func"
    };
    format!(
        "{keyword}({}){}",
        params.join(", "),
        result.unwrap_or_default()
    )
}
