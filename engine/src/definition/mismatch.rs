//! How a component and a world differ.

use std::fmt;

use crate::readable::escaped;

/// Every difference between a component and a world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    world: &'static str,
    differences: Vec<Difference>,
}

/// One difference between a component and a world.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The WIT path of what differs: `torvyn:streaming/types@0.2.0#element-meta.sequence`.
    pub path: String,
    /// What is wrong.
    pub kind: DifferenceKind,
    /// What the world asks for, as WIT.
    pub expected: String,
    /// What the component has, as WIT.
    pub found: String,
}

/// What is wrong in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DifferenceKind {
    /// The component lacks a function that the world exports.
    MissingExport,
    /// The component imports something that neither the world nor the engine provides.
    UnknownImport,
    /// A function takes another number of parameters.
    Parameters,
    /// A type is another one.
    Type,
    /// The names of a record's fields, or of the cases of a variant, enum or flags, are others,
    /// or in another order.
    Members,
}

impl Mismatch {
    #[cfg_attr(
        not(feature = "wasmtime-backend"),
        allow(dead_code, reason = "used by backends")
    )]
    pub(crate) fn new(world: &'static str, differences: Vec<Difference>) -> Self {
        Self { world, differences }
    }

    /// The world that the component was compared with.
    #[must_use]
    pub fn world(&self) -> &'static str {
        self.world
    }

    /// The differences: first in what the component imports, then in what it exports, in the
    /// order of the world. There is at least one.
    #[must_use]
    pub fn differences(&self) -> &[Difference] {
        &self.differences
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.differences.len();
        let plural = if count == 1 { "" } else { "s" };
        write!(
            f,
            "the component does not fit the world `{}`: {count} difference{plural}",
            self.world
        )?;
        for difference in &self.differences {
            write!(f, "\n  {difference}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Mismatch {}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            DifferenceKind::MissingExport => "missing export",
            DifferenceKind::UnknownImport => "import that nobody provides",
            DifferenceKind::Parameters => "other parameters",
            DifferenceKind::Type => "another type",
            DifferenceKind::Members => "other members",
        };
        write!(
            f,
            "{}: {what}\n    expected: {}\n    found:    {}",
            escaped(&self.path),
            escaped(&self.expected),
            escaped(&self.found)
        )
    }
}
