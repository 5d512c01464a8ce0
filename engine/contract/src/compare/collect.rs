//! Gathers changes, each once, with what it was reached from.

use std::collections::{HashMap, HashSet};

use wit_parser::{Function, Span};

use super::gates::Gates;
use crate::finding::{Finding, Kind};
use crate::interface_names::unversioned;
use crate::types::Types;
use crate::{ContractError, Package};

/// What a change was reached from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Usage {
    /// Guests call the host there.
    pub(super) import: bool,
    /// The host calls guests there.
    pub(super) export: bool,
    /// Host code has to be changed for what is new there, whoever calls whom.
    pub(super) code: bool,
}

impl Usage {
    pub(super) const NONE: Self = Self {
        import: false,
        export: false,
        code: false,
    };
    pub(super) const IMPORT: Self = Self {
        import: true,
        export: false,
        code: false,
    };
    pub(super) const EXPORT: Self = Self {
        import: false,
        export: true,
        code: false,
    };
    /// The engine answers guests there if the host does not, and derived code wants the host to.
    pub(super) const ENGINE: Self = Self {
        import: false,
        export: false,
        code: true,
    };

    pub(super) fn any(self) -> bool {
        self.import || self.export
    }
}

/// A change, before it is judged.
#[derive(Debug)]
pub(super) struct Raw {
    pub(super) finding: Finding,
    pub(super) usage: Usage,
    pub(super) note: Option<String>,
}

/// Gathers changes.
pub(super) struct Collector<'a> {
    pub(super) sides: [&'a Package; 2],
    pub(super) renamed: Renamed,
    pub(super) raws: Vec<Raw>,
    by_finding: HashMap<Finding, usize>,
    /// The interfaces that one side's worlds lack, with the side that has them.
    pub(super) lone_interfaces: HashSet<(String, usize)>,
    /// What has been compared, for each usage: a type may have to be reached from both sides.
    walks: HashMap<Usage, Types<'a>>,
}

impl<'a> Collector<'a> {
    pub(super) fn new(old: &'a Package, new: &'a Package) -> Self {
        Self {
            sides: [old, new],
            renamed: Renamed::new(old, new),
            raws: Vec::new(),
            by_finding: HashMap::new(),
            lone_interfaces: HashSet::new(),
            walks: HashMap::new(),
        }
    }

    /// Adds a change, or what else it was reached from if it is known.
    pub(super) fn add(&mut self, finding: Finding, usage: Usage) {
        self.add_with_note(finding, usage, None);
    }

    /// The same, with what else there is to know.
    pub(super) fn add_with_note(&mut self, finding: Finding, usage: Usage, note: Option<String>) {
        if let Some(raw) = self
            .by_finding
            .get(&finding)
            .and_then(|index| self.raws.get_mut(*index))
        {
            raw.usage.import |= usage.import;
            raw.usage.export |= usage.export;
            raw.usage.code |= usage.code;
            return;
        }
        self.by_finding.insert(finding.clone(), self.raws.len());
        self.raws.push(Raw {
            finding,
            usage,
            note,
        });
    }

    /// Adds a change that is not one of types.
    pub(super) fn push(
        &mut self,
        path: String,
        kind: Kind,
        texts: [Option<String>; 2],
        spans: [Span; 2],
        usage: Usage,
    ) {
        let places = [0, 1].map(|side| self.sides[side].place(spans[side]));
        let finding = Finding {
            path,
            kind,
            texts,
            places,
        };
        self.add(finding, usage);
    }

    /// Compares types, and adds what they differ in.
    pub(super) fn types(
        &mut self,
        usage: Usage,
        compare: impl FnOnce(&mut Types<'a>) -> Result<(), ContractError>,
    ) -> Result<(), ContractError> {
        let walk = self.walks.entry(usage).or_insert_with(|| {
            let renamed = self.renamed.clone();
            Types::new(self.sides, move |old, new| renamed.same(old, new))
        });
        compare(walk)?;
        for finding in std::mem::take(&mut walk.findings) {
            self.add(finding, usage);
        }
        Ok(())
    }

    pub(super) fn functions(
        &mut self,
        functions: [&Function; 2],
        path: &str,
        usage: Usage,
    ) -> Result<(), ContractError> {
        self.types(usage, |types| types.functions(functions, path))
    }

    /// The changes, judged by nobody yet.
    pub(super) fn finish(mut self) -> Vec<Raw> {
        let gates = Gates::new(self.sides);
        for raw in &mut self.raws {
            if raw.note.is_none() {
                raw.note = gates.note(&raw.finding);
            }
        }
        self.raws
    }
}

/// How the main package is called in both versions: `acme:sensors` and `acme:probes`.
#[derive(Clone, Debug)]
pub(super) struct Renamed {
    old: String,
    new: String,
}

impl Renamed {
    fn new(old: &Package, new: &Package) -> Self {
        let bare = |package: &Package| unversioned(&package.name()).to_owned();
        Self {
            old: bare(old),
            new: bare(new),
        }
    }

    /// The name that an interface of the old version has in the new one.
    pub(super) fn forward(&self, name: &str) -> String {
        replaced(name, &self.old, &self.new)
    }

    /// The name that an interface of the new version had in the old one.
    pub(super) fn backward(&self, name: &str) -> String {
        replaced(name, &self.new, &self.old)
    }

    /// Whether two names are those of one interface, whatever its version.
    pub(super) fn same(&self, old: &str, new: &str) -> bool {
        unversioned(&self.forward(old)) == unversioned(new)
    }
}

fn replaced(name: &str, package: &str, by: &str) -> String {
    match name.strip_prefix(package) {
        Some(rest) if rest.starts_with('/') => format!("{by}{rest}"),
        _ => name.to_owned(),
    }
}
