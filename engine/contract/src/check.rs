//! Compares a component with the world of a host.

use wit_parser::{Function, Resolve, Span, TypeDefKind};

use super::finding::{Finding, Kind};
use super::surface::{Entry, Surface};
use super::types::Types;
use super::{Contract, ContractError, Place, text};
use crate::interface_names::{compatible, is_wasi};

/// One difference between a component and a world.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The WIT path of what differs: `torvyn:streaming/types@0.2.0#element-meta.sequence`.
    pub path: String,
    /// What sort of thing differs.
    pub kind: Kind,
    /// Whose calls it breaks.
    pub side: Side,
    /// What the world has, as WIT, or `None` if it lacks it.
    pub expected: Option<String>,
    /// What the component has, as WIT, or `None` if it lacks it.
    pub found: Option<String>,
    /// Where the world says so, if it was read from text.
    pub expected_at: Option<Place>,
    /// Where the component's contract says so, if it was read from text.
    pub found_at: Option<Place>,
    /// What there is in place of what was looked for.
    pub note: Option<String>,
}

/// Which calls need what differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// The component's calls of the host.
    Import,
    /// The host's calls of the component.
    Export,
}

impl Side {
    /// The side as a word: `import`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Import => "import",
            Self::Export => "export",
        }
    }
}

/// Every difference that keeps a component from running on a host, or nothing if it fits.
///
/// `component` is what the component asks for and offers: read from its binary, or the WIT that
/// it is built for. `world` is the world that the host implements. As in Wasmtime,
///
/// - an interface stands for another one of the same name if semver holds their versions to be
///   compatible: an import of `0.2.1` is served by `0.2.7` of the host, or by `0.2.0` if that
///   has the functions;
/// - types are compared by what they are made of, with the names and the order of their members.
///   Their own names don't matter, nor do those of parameters;
/// - what the host offers beyond the component's imports, and what the component offers beyond
///   the world's exports, is not a difference.
///
/// Imports of WASI are no differences: the engine answers or denies them.
///
/// # Errors
///
/// [`ContractError::TooComplex`] if the types are too large to be compared.
///
/// # Examples
///
/// ```
/// use torvyn_contract::{self as contract, Contract, Kind, Side};
///
/// let world = Contract::read("world.wit", b"package a:b;
///     world w { export f: func(n: u32) -> u32; }")?;
/// let component = Contract::read("guest.wit", b"package a:b;
///     world w { export f: func(n: u64) -> u32; import now: func() -> u64; }")?;
///
/// let differences = contract::check(&component, &world)?;
/// assert_eq!(differences.len(), 2);
/// assert_eq!((differences[0].side, &*differences[0].path), (Side::Import, "now"));
/// assert_eq!((differences[1].kind, &*differences[1].path), (Kind::Type, "f(n)"));
/// # Ok::<(), contract::ContractError>(())
/// ```
pub fn check(component: &Contract, world: &Contract) -> Result<Vec<Difference>, ContractError> {
    let mut differences = check_imports(component, world)?;
    let mut checker = Checker::new(component, world, None);
    checker.exports(component, world)?;
    differences.extend(checker.differences(Side::Export));
    Ok(differences)
}

/// Every difference in what a component imports: what it calls, and the host would not answer.
///
/// # Errors
///
/// [`ContractError::TooComplex`] if the types are too large to be compared.
pub fn check_imports(
    component: &Contract,
    world: &Contract,
) -> Result<Vec<Difference>, ContractError> {
    let mut checker = Checker::new(component, world, None);
    checker.imports(component, world)?;
    Ok(checker.differences(Side::Import))
}

/// Every difference in one function that the world exports, its types included. `function` is
/// its path, as [`Contract::exports`] has it.
///
/// # Errors
///
/// [`ContractError::TooComplex`] if the types are too large to be compared.
pub fn check_export(
    component: &Contract,
    world: &Contract,
    function: &str,
) -> Result<Vec<Difference>, ContractError> {
    let mut checker = Checker::new(component, world, Some(function));
    checker.exports(component, world)?;
    Ok(checker.differences(Side::Export))
}

fn difference(finding: Finding, side: Side, note: Option<String>) -> Option<Difference> {
    if matches!(finding.kind, Kind::ParameterName | Kind::TypeName) {
        return None;
    }
    let Finding {
        path,
        kind,
        texts: [expected, found],
        places: [expected_at, found_at],
    } = finding;
    Some(Difference {
        path,
        kind,
        side,
        expected,
        found,
        expected_at,
        found_at,
        note,
    })
}

/// The world comes first, the component second.
const WORLD: usize = 0;
const COMPONENT: usize = 1;

struct Checker<'a> {
    types: Types<'a>,
    /// Notes on differences, by their place in the list.
    notes: Vec<(usize, String)>,
    /// The path of the one exported function that is looked at, if it is not all of them.
    only: Option<&'a str>,
}

impl<'a> Checker<'a> {
    fn new(component: &'a Contract, world: &'a Contract, only: Option<&'a str>) -> Self {
        Self {
            types: Types::new([&world.package, &component.package], compatible),
            notes: Vec::new(),
            only,
        }
    }

    fn differences(self, side: Side) -> Vec<Difference> {
        let found = self.types.findings.into_iter().enumerate();
        let differences = found.filter_map(|(index, finding)| {
            let note = self.notes.iter().find(|(at, _)| *at == index);
            difference(finding, side, note.map(|(_, note)| note.clone()))
        });
        differences.collect()
    }

    /// Whether a function is looked at.
    fn covers(&self, path: &str) -> bool {
        self.only.is_none_or(|only| only == path)
    }

    /// What the component asks for must be there.
    fn imports(&mut self, component: &Contract, world: &Contract) -> Result<(), ContractError> {
        let asked = Surface::imports(component.package.resolve(), component.world);
        let offered = Surface::imports(world.package.resolve(), world.world);
        for entry in &asked.interfaces {
            if let Some((_, provider)) = offered.serving(&entry.name) {
                self.interface(entry, provider, COMPONENT)?;
            } else if !is_wasi(&entry.name) && entry.is_linked(self.types.resolve(COMPONENT)) {
                self.missing_interface(entry, &offered, COMPONENT);
            }
        }
        for function in &asked.functions {
            match offered.function(&function.name) {
                Some(offered) => self.types.functions([offered, function], &function.name)?,
                None => self.missing(Kind::Function, &function.name, function, COMPONENT),
            }
        }
        let resolve = self.types.resolve(COMPONENT);
        for (name, id) in &asked.types {
            let is_resource =
                |resolve: &Resolve, id| matches!(resolve.types[id].kind, TypeDefKind::Resource);
            let world = self.types.resolve(WORLD);
            let mut there = offered.types.iter();
            if is_resource(resolve, *id)
                && !there.any(|(other, id)| other == name && is_resource(world, *id))
            {
                let span = resolve.types[*id].span;
                self.lacks(Kind::Resource, name, "resource".to_owned(), span, COMPONENT);
            }
        }
        Ok(())
    }

    /// What the host calls must be there.
    fn exports(&mut self, component: &Contract, world: &Contract) -> Result<(), ContractError> {
        let asked = Surface::exports(world.package.resolve(), world.world);
        let offered = Surface::exports(component.package.resolve(), component.world);
        for entry in &asked.interfaces {
            let prefix = format!("{}#", entry.name);
            if self.only.is_some_and(|only| !only.starts_with(&prefix)) {
                continue;
            }
            if let Some((_, provider)) = offered.serving(&entry.name) {
                self.interface(entry, provider, WORLD)?;
            } else if entry.is_called() {
                self.missing_interface(entry, &offered, WORLD);
            }
        }
        for function in &asked.functions {
            if !self.covers(&function.name) {
                continue;
            }
            match offered.function(&function.name) {
                Some(offered) => self.types.functions([function, offered], &function.name)?,
                None => self.missing(Kind::Function, &function.name, function, WORLD),
            }
        }
        Ok(())
    }

    /// Compares what is asked of an interface with what serves it. `asking` is the side that
    /// asks.
    fn interface(
        &mut self,
        asked: &Entry<'_>,
        offered: &Entry<'_>,
        asking: usize,
    ) -> Result<(), ContractError> {
        for (name, function) in &asked.interface.functions {
            let path = format!("{}#{name}", asked.name);
            if asking == WORLD && !self.covers(&path) {
                continue;
            }
            match offered.interface.functions.get(name) {
                Some(other) => {
                    let functions = if asking == WORLD {
                        [function, other]
                    } else {
                        [other, function]
                    };
                    self.types.functions(functions, &path)?;
                }
                None => {
                    self.missing(Kind::Function, &path, function, asking);
                    if asked.name != offered.name {
                        self.note(format!("it was looked for in `{}`", offered.name));
                    }
                }
            }
        }
        let resolve = self.types.resolve(asking);
        for (name, id) in asked.resources(resolve) {
            // A host links resources, and looks functions up alone.
            if asking == WORLD {
                break;
            }
            let other = self.types.resolve(1 - asking);
            if !offered.resources(other).any(|(other, _)| other == name) {
                let path = format!("{}#{name}", asked.name);
                let span = resolve.types[id].span;
                self.lacks(Kind::Resource, &path, "resource".to_owned(), span, asking);
            }
        }
        Ok(())
    }

    fn missing_interface(&mut self, asked: &Entry<'_>, offered: &Surface<'_>, asking: usize) {
        let functions: Vec<_> = asked
            .interface
            .functions
            .keys()
            .map(String::as_str)
            .collect();
        let shown = functions.len().min(8);
        let more = if shown < functions.len() { ", .." } else { "" };
        let list = functions.get(..shown).unwrap_or_default().join(", ");
        let text = format!("interface {{ {list}{more} }}");
        self.lacks(Kind::Interface, &asked.name, text, asked.span, asking);
        if let Some((_, other)) = offered.versions(&asked.name).next() {
            self.note(format!(
                "there is `{}`, which is another version",
                other.name
            ));
        }
    }

    fn missing(&mut self, kind: Kind, path: &str, function: &Function, asking: usize) {
        let text = text::function(self.types.resolve(asking), function);
        self.lacks(kind, path, text, function.span, asking);
    }

    /// Adds that one side asks for what the other one lacks.
    fn lacks(&mut self, kind: Kind, path: &str, text: String, span: Span, asking: usize) {
        let (mut texts, mut spans) = ([None, None], [Span::default(); 2]);
        texts[asking] = Some(text);
        spans[asking] = span;
        self.types.push(path, kind, texts, spans);
    }

    /// Adds a note to the latest difference.
    fn note(&mut self, note: String) {
        let latest = self.types.findings.len().saturating_sub(1);
        self.notes.push((latest, note));
    }
}
