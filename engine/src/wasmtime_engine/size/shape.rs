//! What a file says of its components and core modules, as far as it decides how many instances
//! there are.

use wasmtime_environ::wasmparser::ComponentExternalKind;

/// All components and core modules of a file. The first component is the whole.
#[derive(Default)]
pub(super) struct File<'a> {
    pub(super) components: Vec<Component<'a>>,
    pub(super) modules: Vec<Module>,
}

/// A component: what its instantiation does, in that order.
#[derive(Default)]
pub(super) struct Component<'a> {
    pub(super) steps: Vec<Step<'a>>,
}

/// What one instance of a core module has.
#[derive(Default)]
pub(super) struct Module {
    pub(super) items: u64,
    pub(super) memories: u64,
    pub(super) tables: u64,
}

/// One or more definitions of a component.
pub(super) enum Step<'a> {
    /// A core module lies here.
    Module(usize),
    /// A component lies here.
    Component(usize),
    /// A core module is instantiated.
    Start(u32),
    /// A component is instantiated.
    Instantiate(u32, Box<[Named<'a>]>),
    /// An instance is made of what is there.
    Bag(Box<[Named<'a>]>),
    /// What an instance exports.
    AliasExport(Kind, u32, &'a str),
    /// What a component around this one has.
    AliasOuter(Kind, u32, u32),
    Import(Kind, &'a str),
    Export(Named<'a>),
    /// So many functions of the canonical ABI.
    Canonical(u64),
    /// So many definitions that no number of instances depends on.
    Others(u64),
}

/// Something by its name.
#[derive(Clone, Copy)]
pub(super) struct Named<'a> {
    pub(super) name: &'a str,
    pub(super) kind: Kind,
    pub(super) index: u32,
}

/// What there is that leads to more instances.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Module,
    Component,
    Instance,
    Other,
}

impl From<ComponentExternalKind> for Kind {
    fn from(kind: ComponentExternalKind) -> Self {
        match kind {
            ComponentExternalKind::Module => Self::Module,
            ComponentExternalKind::Component => Self::Component,
            ComponentExternalKind::Instance => Self::Instance,
            ComponentExternalKind::Func
            | ComponentExternalKind::Value
            | ComponentExternalKind::Type => Self::Other,
        }
    }
}
