//! Reads contracts: from WIT text, from package folders, and out of component binaries.

#[cfg(feature = "component")]
mod binary;
#[cfg(not(feature = "component"))]
#[path = "text_only.rs"]
mod binary;
mod limits;
mod message;
mod parse;
mod sources;

use std::path::Path;
use std::sync::Arc;

use wit_parser::{InterfaceId, PackageId, Resolve, Span, Stability, TypeId, WorldId};

use super::names::{self, Inline};
use super::{ContractError, Place};
pub use limits::{MAX_COMPONENT_BYTES, MAX_TYPE_DEPTH, MAX_WIT_BYTES};
use parse::{Gates, Parsed};
use sources::{Sources, is_wasm};

/// Reads packages of WIT.
///
/// Items that are gated with `@unstable` are read if their feature is named. What is read is
/// bounded: [`MAX_WIT_BYTES`] of text, [`MAX_COMPONENT_BYTES`] of a component, and types that
/// are nested [`MAX_TYPE_DEPTH`] deep.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    features: Vec<String>,
}

impl Reader {
    /// A reader with no feature.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads what is gated with `@unstable(feature = ..)` too.
    #[must_use]
    pub fn feature(mut self, feature: impl Into<String>) -> Self {
        self.features.push(feature.into());
        self
    }

    /// Reads a `.wit` file, a folder with a package (and its dependencies in `deps`), or a
    /// component.
    ///
    /// # Errors
    ///
    /// [`ContractError`] says what can't be read, and where.
    pub fn open(&self, path: impl AsRef<Path>) -> Result<Package, ContractError> {
        let path = path.as_ref();
        if path.is_dir() {
            return self.package(&Sources::folder(path)?);
        }
        let name = path.display().to_string();
        let bytes = sources::bytes(path, MAX_COMPONENT_BYTES, "a component")?;
        if is_wasm(&bytes) {
            return self.binary(&name, &bytes);
        }
        if bytes.len() > MAX_WIT_BYTES {
            return Err(sources::too_large(&name, "WIT", MAX_WIT_BYTES));
        }
        self.text(&name, &sources::into_text(&name, bytes)?)
    }

    /// Reads several packages as one whole, each from a `.wit` file, or from a folder (with its
    /// dependencies in `deps`). They may refer to each other, whatever their order, and a package
    /// that is there twice with the same text counts once. Encoded packages among them are
    /// dependencies. Of several packages no one is the main one: a world is named by its path
    /// then, and what has one package alone, such as [`Package::name`], means the last.
    ///
    /// # Errors
    ///
    /// [`ContractError`] says what can't be read, and where.
    pub fn open_all<P: AsRef<Path>>(
        &self,
        paths: impl IntoIterator<Item = P>,
    ) -> Result<Package, ContractError> {
        let mut paths: Vec<_> = paths.into_iter().collect();
        if paths.len() == 1
            && let Some(path) = paths.pop()
        {
            return self.open(path);
        }
        self.package(&Sources::several(&paths)?)
    }

    /// Reads WIT text. `name` is what errors and places call it.
    ///
    /// # Errors
    ///
    /// [`ContractError`] says what can't be read, and where.
    pub fn text(&self, name: &str, text: &str) -> Result<Package, ContractError> {
        self.texts([(name, text)], [])
    }

    /// Reads the files of a package, and its dependencies, each of them a package in one file.
    /// Files have a name, and text. Their order does not matter.
    ///
    /// # Errors
    ///
    /// [`ContractError`] says what can't be read, and where.
    pub fn texts<'a>(
        &self,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
        dependencies: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Package, ContractError> {
        let owned = |(name, text): (&str, &str)| (name.to_owned(), text.to_owned());
        self.package(&Sources {
            main: files.into_iter().map(owned).collect(),
            others: Vec::new(),
            dependencies: dependencies.into_iter().map(|it| vec![owned(it)]).collect(),
            encoded: Vec::new(),
        })
    }

    /// Reads the contract that a component carries. `name` is what errors call it.
    ///
    /// # Errors
    ///
    /// [`ContractError`] if the bytes are not a component.
    pub fn binary(&self, name: &str, bytes: &[u8]) -> Result<Package, ContractError> {
        if bytes.len() > MAX_COMPONENT_BYTES {
            return Err(sources::too_large(name, "a component", MAX_COMPONENT_BYTES));
        }
        let parsed = parse::parse_binary(name, bytes)?;
        Ok(Package::new(parsed, None))
    }

    fn package(&self, sources: &Sources) -> Result<Package, ContractError> {
        let parsed = parse::parse(sources, &Gates::Open(self.features.clone()))?;
        // What is gated off is of interest if it is missed.
        let gated = sources.texts().any(|(_, text)| text.contains("@unstable"));
        let all = gated.then(|| parse::parse(sources, &Gates::AllOpen));
        Ok(Package::new(parsed, all.and_then(Result::ok)))
    }
}

/// A package of WIT, with the packages that it depends on. It is cheap to clone.
#[derive(Clone, Debug)]
pub struct Package(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    parsed: Parsed,
    /// The same package with every gate open, if it has gates.
    all: Option<Parsed>,
    inline: Inline,
}

impl Package {
    fn new(parsed: Parsed, all: Option<Parsed>) -> Self {
        let inline = Inline::new(&parsed.resolve);
        Self(Arc::new(Inner {
            parsed,
            all,
            inline,
        }))
    }

    /// Reads a `.wit` file, a folder with a package, or a component: [`Reader::open`].
    ///
    /// # Errors
    ///
    /// [`ContractError`] says what can't be read, and where.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, ContractError> {
        Reader::new().open(path)
    }

    /// The package as WIT text, and with it the packages that it depends on, but those of WASI.
    ///
    /// # Errors
    ///
    /// [`ContractError::Unreadable`] if it can't be written as WIT.
    #[cfg(feature = "component")]
    pub fn to_wit(&self) -> Result<String, ContractError> {
        parse::on_own_stack(&self.name(), || binary::print(self.resolve(), self.main()))
    }

    /// Whether the package is the contract of a component.
    #[must_use]
    pub fn is_component(&self) -> bool {
        self.0.parsed.component
    }

    /// The package's name: `torvyn:streaming@0.2.0`. A component has none, and is called
    /// `root:component`.
    #[must_use]
    pub fn name(&self) -> String {
        self.resolve().packages[self.main()].name.to_string()
    }

    /// The files of text that it was read from, as they were named, its dependencies included.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.0.parsed.lines.files()
    }

    /// The names of the worlds: `transform`. A component has one, which is called `root`.
    pub fn worlds(&self) -> impl Iterator<Item = &str> {
        let worlds = &self.resolve().packages[self.main()].worlds;
        worlds.keys().map(String::as_str)
    }

    /// One of the worlds, by its name (`transform`) or its path
    /// (`torvyn:streaming/transform@0.2.0`, the version may be left out), or the only one.
    ///
    /// # Errors
    ///
    /// [`ContractError::NoSuchWorld`], or [`ContractError::WhichWorld`] if none is named and
    /// there is not exactly one.
    pub fn world(&self, name: Option<&str>) -> Result<Contract, ContractError> {
        match names::find_world(self.resolve(), self.mains(), name) {
            Some(world) => Ok(self.contract(world)),
            None => Err(match name {
                Some(name) => ContractError::NoSuchWorld {
                    world: name.to_owned(),
                    package: self.names(),
                    worlds: self.choice(),
                    feature: self.gate(name),
                },
                None => ContractError::WhichWorld {
                    package: self.names(),
                    worlds: self.choice(),
                },
            }),
        }
    }

    /// The names of the packages that were read: of all that no other was read for.
    fn names(&self) -> String {
        let names = self.mains().iter();
        let names: Vec<_> = names
            .map(|id| self.resolve().packages[*id].name.to_string())
            .collect();
        names.join("`, `")
    }

    /// The worlds among which to choose, as [`world`](Self::world) takes them.
    #[doc(hidden)]
    #[must_use]
    pub fn choice(&self) -> Vec<String> {
        let resolve = self.resolve();
        match self.mains() {
            [_] => self.worlds().map(str::to_owned).collect(),
            mains => {
                let worlds = mains.iter().flat_map(|id| {
                    let worlds = resolve.packages[*id].worlds.keys();
                    worlds.map(move |world| resolve.id_of_name(*id, world))
                });
                worlds.collect()
            }
        }
    }

    /// The feature that gates a world which is not there without it.
    #[doc(hidden)]
    #[must_use]
    pub fn gate(&self, world: &str) -> Option<String> {
        let all = self.0.all.as_ref()?;
        let world = names::find_world(&all.resolve, &all.mains, Some(world))?;
        match &all.resolve.worlds[world].stability {
            Stability::Unstable { feature, .. } => Some(feature.clone()),
            Stability::Stable { .. } | Stability::Unknown => None,
        }
    }

    /// What the derive builds its model from: the packages, and which of them are the main ones.
    #[doc(hidden)]
    #[must_use]
    pub fn resolved(&self) -> (&Resolve, &[PackageId]) {
        (self.resolve(), self.mains())
    }

    pub(super) fn contract(&self, world: WorldId) -> Contract {
        Contract {
            package: self.clone(),
            world,
        }
    }

    pub(super) fn resolve(&self) -> &Resolve {
        &self.0.parsed.resolve
    }

    /// The package with every gate open, if it has gates.
    pub(super) fn all(&self) -> Option<&Resolve> {
        self.0.all.as_ref().map(|all| &all.resolve)
    }

    pub(super) fn main(&self) -> PackageId {
        self.0.parsed.main
    }

    fn mains(&self) -> &[PackageId] {
        &self.0.parsed.mains
    }

    /// The path of an interface.
    pub(super) fn interface_path(&self, id: InterfaceId) -> String {
        self.0.inline.interface_path(self.resolve(), id)
    }

    /// The path of a type.
    pub(super) fn type_path(&self, id: TypeId) -> String {
        self.0.inline.type_path(self.resolve(), id)
    }

    pub(super) fn place(&self, span: Span) -> Option<Place> {
        self.0.parsed.lines.place(&self.resolve().source_map, span)
    }
}

/// A world: what a component asks of its host, and what it offers.
#[derive(Clone, Debug)]
pub struct Contract {
    pub(super) package: Package,
    pub(super) world: WorldId,
}

impl Contract {
    /// The only world of WIT text, or of a component's bytes.
    ///
    /// # Errors
    ///
    /// [`ContractError`] says what can't be read, or that there are several worlds.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, ContractError> {
        let reader = Reader::new();
        let package = if is_wasm(bytes) {
            reader.binary(name, bytes)?
        } else {
            if bytes.len() > MAX_WIT_BYTES {
                return Err(sources::too_large(name, "WIT", MAX_WIT_BYTES));
            }
            reader.text(name, &sources::into_text(name, bytes.to_vec())?)?
        };
        package.world(None)
    }

    /// The world's path: `torvyn:streaming/transform@0.2.0`. That of a component is
    /// `root:component/root`.
    #[must_use]
    pub fn name(&self) -> String {
        names::world_path(self.package.resolve(), self.world)
    }
}
