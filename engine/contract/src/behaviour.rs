//! What the standard worlds promise beyond their types, and which exports promise it.
//!
//! This is the list alone: `torvyn_engine::contract::suite` runs it.

use std::path::{Path, PathBuf};

use crate::Export;
use crate::interface_names::unversioned;

/// A role in a stream that a suite of tests exists for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Turns elements into elements.
    Processor,
    /// Makes elements.
    Source,
    /// Takes elements.
    Sink,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Processor, Self::Source, Self::Sink];

    /// The role as a word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Processor => "processor",
            Self::Source => "source",
            Self::Sink => "sink",
        }
    }

    /// The interface through which it takes batches, without a version.
    #[must_use]
    pub fn batches(self) -> &'static str {
        match self {
            Self::Processor => "torvyn:streaming/batch-processor",
            Self::Source => "torvyn:streaming/batch-source",
            Self::Sink => "torvyn:streaming/batch-sink",
        }
    }

    /// The role of an interface.
    #[must_use]
    pub fn of(interface: &str) -> Option<Self> {
        let name = unversioned(interface).strip_prefix("torvyn:streaming/")?;
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// Whether an interface is the standard lifecycle.
#[must_use]
pub fn is_lifecycle(interface: &str) -> bool {
    unversioned(interface) == "torvyn:streaming/lifecycle"
}

/// What is tried with a component in the engine, for each of its roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behaviour {
    /// `init` takes or refuses a text that means nothing, and a refusal is `invalid-input`.
    BadConfiguration,
    /// An element without a byte has an answer.
    EmptyPayload,
    /// An element of the largest size has an answer.
    MaximalPayload,
    /// What is made of one element has the element's metadata.
    Metadata,
    /// Sequences don't go down: neither within an answer, nor from one to the next.
    Order,
    /// Bytes that mean nothing have an answer; errors say what is wrong.
    Errors,
    /// After an error the component answers as before it.
    AfterError,
    /// Many elements in one call have the same effect as one by one, if it takes batches.
    Batches,
    /// After `pause` and `ready` a source goes on where it was.
    Backpressure,
    /// The end of the stream has an answer: `finished` is for ever, `complete` comes to an end.
    End,
    /// Memory does not go on growing with the number of elements.
    Memory,
    /// The same input has the same output twice, if the component claims it.
    Determinism,
    /// It stays within the limits of memory, time, fuel and stack.
    Limits,
    /// It writes no file, and calls nothing of the system that it was not granted.
    NothingOutside,
}

impl Behaviour {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::BadConfiguration,
        Self::EmptyPayload,
        Self::MaximalPayload,
        Self::Metadata,
        Self::Order,
        Self::Errors,
        Self::AfterError,
        Self::Batches,
        Self::Backpressure,
        Self::End,
        Self::Memory,
        Self::Determinism,
        Self::Limits,
        Self::NothingOutside,
    ];

    /// Its name, for reports and for leaving it out.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::BadConfiguration => "bad-configuration",
            Self::EmptyPayload => "empty-payload",
            Self::MaximalPayload => "maximal-payload",
            Self::Metadata => "metadata",
            Self::Order => "order",
            Self::Errors => "errors",
            Self::AfterError => "after-error",
            Self::Batches => "batches",
            Self::Backpressure => "backpressure",
            Self::End => "end",
            Self::Memory => "memory",
            Self::Determinism => "determinism",
            Self::Limits => "limits",
            Self::NothingOutside => "nothing-outside",
        }
    }

    /// The one with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Whether it is one of a role.
    #[must_use]
    pub fn is_of(self, role: Role) -> bool {
        match self {
            Self::EmptyPayload | Self::MaximalPayload | Self::AfterError => role != Role::Source,
            Self::Metadata => role == Role::Processor,
            Self::Order => role != Role::Sink,
            Self::Backpressure => role == Role::Source,
            Self::End => role != Role::Processor,
            _ => true,
        }
    }
}

/// The roles and behaviours that exports call for.
#[must_use]
pub fn behaviours(exports: &[Export]) -> Vec<(Role, Behaviour)> {
    let interfaces = || {
        exports
            .iter()
            .filter_map(|export| export.interface.as_deref())
    };
    let has_lifecycle = interfaces().any(is_lifecycle);
    let roles = Role::ALL
        .into_iter()
        .filter(|role| interfaces().any(|interface| Role::of(interface) == Some(*role)));
    let batches = |role: Role| interfaces().any(|it| unversioned(it) == role.batches());
    let all = roles.flat_map(|role| Behaviour::ALL.map(|behaviour| (role, behaviour)));
    all.filter(|(role, behaviour)| {
        behaviour.is_of(*role)
            && (has_lifecycle || *behaviour != Behaviour::BadConfiguration)
            && (*behaviour != Behaviour::Batches || batches(*role))
    })
    .collect()
}

/// The files that a pattern stands for below a folder, in their order. Folders are left out.
///
/// # Errors
///
/// What is wrong with the pattern, or which folder can't be read.
pub fn matching(folder: &str, pattern: &str) -> Result<Vec<PathBuf>, String> {
    // By itself first, so that the error has the places that its author sees.
    glob::Pattern::new(pattern).map_err(|error| error.to_string())?;
    let path = Path::new(&glob::Pattern::escape(folder)).join(pattern);
    let path = path.to_str().unwrap_or(pattern);
    let paths = glob::glob(path).map_err(|error| error.to_string())?;
    let mut files = Vec::new();
    for path in paths {
        let path = path.map_err(|error| error.to_string())?;
        if !path.is_dir() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
