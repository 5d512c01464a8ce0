//! The checked description of a world that every emitter reads.
//!
//! Names are resolved, aliases followed, types interned, and everything that can't be
//! generated has been refused: emitters don't fail. After an error the model holds what is
//! left, for an expansion that stands in for the world.

mod blocked;
mod build;
mod derives;
mod fingerprint;
mod forms;
mod functions;
mod handles;
mod host;
mod mark;
mod names;
mod outline;
mod paths;
mod places;
mod refusals;
mod renames;
mod resources;
mod taken;
mod types;

pub(crate) use build::build;
pub(crate) use derives::standard as standard_derive;
pub(crate) use handles::{Handle, Resource};
pub(crate) use outline::outline;
pub(crate) use refusals::MAX_PARAMS;

use std::path::PathBuf;

use proc_macro2::Ident;

/// A world.
pub(crate) struct Model {
    /// `acme:sensors/thermostat@1.0.0`
    pub(crate) name: String,
    /// Every named type that the world reaches. A type stands behind those it is made of.
    pub(crate) types: Vec<TypeDef>,
    /// The resources that functions are about: the host's, and the component's own.
    pub(crate) resources: Vec<Resource>,
    /// The names that resources have where a `use` brings them, each with its interface.
    pub(crate) used_resources: Vec<(Option<String>, String)>,
    /// What else the types are called.
    pub(crate) reexports: Vec<Reexport>,
    /// Modules under names without versions, each with the module that it is.
    pub(crate) bare_modules: Vec<(Vec<Ident>, Vec<Ident>)>,
    pub(crate) imports: Vec<Interface>,
    pub(crate) exports: Vec<Interface>,
    /// The WIT files behind it.
    pub(crate) files: Vec<PathBuf>,
}

impl Model {
    /// Whether there are functions of the host that are asynchronous.
    pub(crate) fn has_async_host(&self) -> bool {
        self.imports.iter().any(Interface::is_async)
    }

    /// Whether the host's functions are called through twins of its traits: where they can't be
    /// called through a pointer.
    pub(crate) fn has_twins(&self) -> bool {
        self.has_async_host() || self.host_has_resources()
    }
}

/// The functions of one interface, or those that the world names itself.
pub(crate) struct Interface {
    /// `acme:sensors/control@1.0.0`, or `None` for the world's own functions.
    pub(crate) id: Option<String>,
    /// The name of the trait that holds the functions.
    pub(crate) ident: Ident,
    /// The modules that the trait is in, below `host` or `exports`: those of the package.
    pub(crate) module: Vec<Ident>,
    /// The same without the version, if the trait is there too.
    pub(crate) bare: Option<Vec<Ident>>,
    /// Whether the trait is in `host` or `exports` itself too.
    pub(crate) short: bool,
    pub(crate) docs: Option<String>,
    pub(crate) functions: Vec<Function>,
    /// The resources that it defines.
    pub(crate) resources: Vec<usize>,
    /// The places among the imports of other interfaces whose resources its functions are about.
    pub(crate) supers: Vec<usize>,
}

impl Interface {
    /// Whether functions of it are asynchronous.
    pub(crate) fn is_async(&self) -> bool {
        self.functions.iter().any(|function| function.asynchronous)
    }
}

/// A function.
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) ident: Ident,
    pub(crate) docs: Option<String>,
    pub(crate) params: Vec<Param>,
    pub(crate) result: Option<Type>,
    /// The core function behind it.
    #[cfg_attr(
        not(feature = "direct-lane"),
        allow(dead_code, reason = "read by that lane")
    )]
    pub(crate) core: CoreFunction,
    /// The role that the function's name stands for, if it is exported.
    pub(crate) role: Option<Role>,
    /// Whether the host's function is asynchronous, if it is imported.
    pub(crate) asynchronous: bool,
    /// Whether the host's function can end the call with an error, if it is imported.
    pub(crate) fallible: bool,
}

/// A function of core WebAssembly, as the canonical ABI makes it from a function in WIT.
#[cfg_attr(
    not(feature = "direct-lane"),
    allow(dead_code, reason = "read by that lane")
)]
#[derive(Default)]
pub(crate) struct CoreFunction {
    pub(crate) params: Vec<CoreType>,
    pub(crate) result: Option<CoreType>,
    /// Whether the result lies in memory: an export returns its address, and an import takes
    /// it as its last parameter.
    pub(crate) pointed_result: bool,
}

/// A type of core WebAssembly.
#[derive(Clone, Copy)]
pub(crate) enum CoreType {
    I32,
    I64,
    F32,
    F64,
}

#[cfg(feature = "direct-lane")]
impl CoreType {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::F32 => "f32",
            Self::F64 => "f64",
        }
    }
}

/// A parameter of a function.
pub(crate) struct Param {
    pub(crate) name: String,
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
}

/// What an exported function is for, by its name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Process,
    ProcessBatch,
    PollSource,
    PollBatch,
    NotifyBackpressure,
    DeliverSink,
    DeliverBatch,
    Complete,
    Init,
    Teardown,
}

impl Role {
    /// The role of a function, and the engine's trait for it.
    const ALL: [(Self, &'static str, &'static str); 10] = [
        (Self::Process, "process", "Processor"),
        (Self::ProcessBatch, "process-batch", "BatchProcessor"),
        (Self::PollSource, "poll-source", "Source"),
        (Self::PollBatch, "poll-batch", "BatchSource"),
        (
            Self::NotifyBackpressure,
            "notify-backpressure",
            "Backpressure",
        ),
        (Self::DeliverSink, "deliver-sink", "Sink"),
        (Self::DeliverBatch, "deliver-batch", "BatchSink"),
        (Self::Complete, "complete", "Completion"),
        (Self::Init, "init", "Initialization"),
        (Self::Teardown, "teardown", "Teardown"),
    ];

    /// The engine's type for the function, if a stream has it called for each of its elements.
    #[cfg(feature = "component-lane")]
    pub(crate) fn element_function(self) -> Option<&'static str> {
        match self {
            Self::Process => Some("Process"),
            Self::PollSource => Some("PollSource"),
            Self::DeliverSink => Some("DeliverSink"),
            _ => None,
        }
    }

    pub(crate) fn of(function: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(_, name, _)| *name == function)
            .map(|(role, ..)| *role)
    }

    /// The names of the functions that have one.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        Self::ALL.iter().map(|(_, name, _)| *name)
    }

    /// The name of the engine's trait for the role.
    pub(crate) fn trait_name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(role, ..)| *role == self)
            .map_or("", |(.., name)| name)
    }
}

/// A named type.
pub(crate) struct TypeDef {
    /// `acme:sensors/types@1.0.0#reading`
    pub(crate) path: String,
    pub(crate) ident: Ident,
    /// The modules that it lands in, below the world's own.
    pub(crate) module: Vec<Ident>,
    /// The path of the type that is taken in its place, if the user named one.
    pub(crate) with: Option<syn::Path>,
    pub(crate) docs: Option<String>,
    pub(crate) shape: Shape,
    /// The handles in it, each sort once. A type with handles has one form, which owns its parts,
    /// and a type parameter for each of them.
    pub(crate) handles: Vec<Handle>,
    /// The same for all types with such members.
    pub(crate) fingerprint: u64,
    /// Whether it holds strings or lists, and so has a borrowed and an owned form.
    pub(crate) borrows: bool,
    /// Whether it holds lists that are laid out before it can be lent: those whose elements borrow,
    /// or are built of parts.
    pub(crate) laid_out: bool,
    /// Whether values of it have an exact equality: no floats inside.
    pub(crate) eq: bool,
    /// Whether it holds lists whose elements the component lane lays out: all but those of integers.
    pub(crate) walked: bool,
    /// Whether an imported function takes it: the component lane lifts it.
    pub(crate) lifted: bool,
    /// Whether an exported function answers with it in place of a result.
    pub(crate) error: bool,
}

/// Another name of a type.
pub(crate) struct Reexport {
    /// The modules that it is in, below the world's own.
    pub(crate) module: Vec<Ident>,
    pub(crate) ident: Ident,
    /// The index of the type in [`Model::types`].
    pub(crate) target: usize,
}

/// What a named type is.
pub(crate) enum Shape {
    Record(Vec<Field>),
    Variant(Vec<Case>),
    Enum(Vec<Case>),
    Flags(Vec<Case>),
    /// The handles that the program has of one of [`Model::resources`], which the component has.
    Resource,
    /// `renamed` is false where the alias only brings a type into another interface.
    Alias {
        target: Type,
        renamed: bool,
    },
}

/// A record's field.
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) ident: Ident,
    pub(crate) docs: Option<String>,
    pub(crate) ty: Type,
}

/// A case of a variant or enum, or one of the flags.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) ident: Ident,
    pub(crate) docs: Option<String>,
    pub(crate) ty: Option<Type>,
}

/// A type in its place. The index points into [`Model::types`].
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Type {
    Bool,
    U8,
    U16,
    U32,
    U64,
    S8,
    S16,
    S32,
    S64,
    F32,
    F64,
    Char,
    String,
    List(Box<Type>),
    Option(Box<Type>),
    Result(Option<Box<Type>>, Option<Box<Type>>),
    Tuple(Vec<Type>),
    Named(usize),
    /// A handle that owns one of [`Model::resources`].
    Own(usize),
    /// A handle that borrows one.
    Borrow(usize),
    /// One that can't be generated. There is an error for each.
    Unknown,
}
