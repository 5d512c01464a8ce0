//! How a component is put together, as far as calling it needs to know.
//!
//! Wasmtime's own translator reads the component. What comes out is a list of steps that leads
//! from core modules to instances, and for every exported function the core function, the
//! realloc and the post-return behind it.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::item::Item;
use super::state::StatePlan;
use crate::WasiImport;
#[cfg(feature = "compiler")]
use crate::check::unversioned;
use crate::store::Options;

/// How a component's core modules are wired to each other and to the host.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Plan {
    /// The core modules to instantiate, in this order.
    pub(crate) steps: Vec<Step>,
    /// The one memory that values are lifted from and lowered to, if any are.
    pub(crate) memory: Option<Item>,
    /// The reallocs that allocate in it.
    pub(crate) reallocs: Vec<Item>,
    /// What the component exports.
    pub(crate) exports: Vec<Export>,
    /// What the component imports.
    pub(crate) imports: Vec<Import>,
    /// The resources that it imports.
    pub(crate) resources: Vec<ImportedResource>,
    /// The trampoline that the engine has generated for it, if one can be of use.
    pub(crate) trampoline: Option<TrampolinePlan>,
    /// What an instance remembers, or why no snapshot can be taken of it.
    pub(crate) state: Result<StatePlan, String>,
}

/// The instantiation of a core module.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Step {
    /// Which of the component's core modules.
    pub(crate) module: usize,
    /// What it is given for its imports, in their order.
    pub(crate) arguments: Vec<Argument>,
    /// The export that the module names as its start function. The module is compiled without that,
    /// so that an instance can be made that does not start.
    pub(crate) start: Option<String>,
}

/// What a core module is given for one of its imports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Argument {
    /// What an earlier instance exports.
    Item(Item),
    /// A function of the host: an index into the plan's imports.
    Import(usize),
    /// The function that gives a handle of the host's back: an index into the plan's resources.
    Drop(usize),
}

/// A function that the component exports.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Export {
    /// `None` for a function of the component itself.
    pub(crate) interface: Option<String>,
    pub(crate) function: String,
    pub(crate) core: Item,
    pub(crate) options: Options,
    pub(crate) post_return: Option<Item>,
}

/// A function that the component imports.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Import {
    /// `None` for a function of the component itself.
    pub(crate) interface: Option<String>,
    pub(crate) function: String,
    pub(crate) options: Options,
}

/// A resource that the component imports.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ImportedResource {
    /// `None` for a resource of the component itself.
    pub(crate) interface: Option<String>,
    pub(crate) name: String,
}

/// What a module of the engine's own stands between, in the order of its imports.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct TrampolinePlan {
    /// Which of the modules it is: it comes after those of the component.
    pub(crate) module: usize,
    pub(crate) memory: Item,
    pub(crate) realloc: Option<Item>,
    pub(crate) post_returns: Vec<Item>,
    /// The functions that can be called through it.
    pub(crate) driven: Vec<Item>,
}

/// Why a component can't be called directly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ineligible(pub(crate) String);

impl Ineligible {
    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    /// Functions of the system are there in the component lane only.
    pub(crate) fn granted(import: &WasiImport) -> Self {
        Self(format!(
            "`{}#{}` is granted",
            import.interface, import.function
        ))
    }

    /// The configuration asks for the other lane.
    pub(crate) fn configured() -> Self {
        Self("the setting `lane` asks for the component lane".to_owned())
    }
}

impl ImportedResource {
    /// Whether another one is the same but for the version of its interface.
    #[cfg(feature = "compiler")]
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let interface = |it: &Self| it.interface.as_deref().map(|it| unversioned(it).to_owned());
        self.name == other.name && interface(self) == interface(other)
    }
}

impl fmt::Display for Ineligible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TrampolinePlan {
    /// The place of a post-return among those of the trampoline, if it has one.
    pub(crate) fn place(&self, post_return: &Item) -> Option<u32> {
        position(&self.post_returns, post_return)
    }

    /// The place of a function among those that can be called through it.
    pub(crate) fn driven_place(&self, function: &Item) -> Option<u32> {
        position(&self.driven, function)
    }
}

/// The place of an item among others.
pub(crate) fn position(items: &[Item], item: &Item) -> Option<u32> {
    let mut items = items.iter().zip(0..);
    items
        .find(|(other, _)| *other == item)
        .map(|(_, place)| place)
}

impl Plan {
    /// The resources whose handles are given back, each once, by their indices.
    pub(crate) fn dropped(&self) -> BTreeSet<usize> {
        let arguments = self.steps.iter().flat_map(|step| &step.arguments);
        arguments
            .filter_map(|argument| match argument {
                Argument::Drop(resource) => Some(*resource),
                Argument::Item(_) | Argument::Import(_) => None,
            })
            .collect()
    }

    /// The export that a world's function stands for: the one of the same name, or else of the
    /// newest compatible version.
    pub(crate) fn export(&self, interface: Option<&str>, function: &str) -> Option<&Export> {
        let interfaces = self.exports.iter().filter_map(|e| e.interface.as_deref());
        let interface = match interface {
            Some(interface) => Some(crate::check::newest(interfaces, interface)?),
            None => None,
        };
        self.exports
            .iter()
            .find(|e| e.interface.as_deref() == interface && e.function == function)
    }
}
