//! What there is to know of a component.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Serialize;
use torvyn_engine::contract::{Reader, contained};
use torvyn_engine::streaming::{
    AllBatchRoles, AllRoles, BatchDataSink, BatchDataSource, BatchTransform, DataSink, DataSource,
    ManagedBatchDataSink, ManagedBatchDataSource, ManagedBatchTransform, ManagedDataSink,
    ManagedDataSource, ManagedTransform, Transform,
};
use torvyn_engine::{
    CompiledComponent, DifferenceKind, EngineError, Grant, Mismatch, WasiImport, World,
};
use wasmparser::{KnownCustom, Parser, Payload};
use wasmtime::component::types::ComponentItem;

use crate::failure::{Exit, Failure};

/// What there is to know of a component.
#[derive(Serialize)]
pub(super) struct Description {
    /// The `.wasm` file.
    pub(super) file: String,
    pub(super) wasm_bytes: usize,
    /// Machine code and data, as this machine runs it.
    pub(super) compiled_bytes: Option<usize>,
    /// How its functions are called: `direct`, or `component`. None if they can't be.
    pub(super) lane: Option<&'static str>,
    /// Why they are not called directly, or not at all.
    pub(super) lane_reason: Option<String>,
    /// Whether a snapshot can be taken of its instances. None if it can't be run.
    pub(super) snapshots: Option<bool>,
    /// Why none can.
    pub(super) snapshots_reason: Option<String>,
    /// What the file says of the languages and tools that made it.
    pub(super) made_with: Vec<Producer>,
    /// What `run` can use it for. This and what follows, up to the WIT, is known of components that
    /// the engine can run.
    pub(super) roles: Vec<&'static str>,
    /// Whether it calls functions of its host that no world of `torvyn:streaming` has: then it has its
    /// roles for a host that has them too.
    pub(super) own_imports: bool,
    /// The worlds of `torvyn:streaming` that it fits.
    pub(super) worlds: Vec<&'static str>,
    /// Why it does not fit a world although it exports an interface of that.
    pub(super) differences: Vec<String>,
    pub(super) imports: Vec<Import>,
    /// Its world, and the interfaces in it that are not WASI's.
    pub(super) wit: Option<String>,
    /// Why there is no WIT to show.
    pub(super) wit_reason: Option<String>,
}

/// A language or tool that had a part in making a component.
#[derive(PartialEq, Eq, Serialize)]
pub(super) struct Producer {
    pub(super) field: String,
    pub(super) name: String,
    pub(super) version: String,
}

/// An import, and what happens when it is called.
#[derive(Serialize)]
pub(super) struct Import {
    /// The interface, or the name of a function that is imported on its own.
    pub(super) name: String,
    /// The interface's functions, by what happens when they are called, in one word: the name of
    /// a [`Grant`](torvyn_engine::Grant), or `host`. An interface of types has none.
    pub(super) functions: BTreeMap<String, Vec<String>>,
    /// The options that grant what is not granted.
    pub(super) options: BTreeSet<String>,
}

impl Description {
    /// `compiled` may be the reason why the engine can't run the component.
    pub(super) fn new(
        file: &Path,
        compiled: Result<&CompiledComponent, &EngineError>,
    ) -> Result<Self, Failure> {
        let unreadable = |error: String| {
            Failure::new(
                Exit::Component,
                format!("can't read `{}`: {error}", file.display()),
            )
        };
        let bytes = fs::read(file).map_err(|error| unreadable(error.to_string()))?;
        let wit = Reader::new().binary(&file.display().to_string(), &bytes);
        let wit = wit.and_then(|package| package.to_wit());
        let description = Self {
            file: file.display().to_string(),
            wasm_bytes: bytes.len(),
            compiled_bytes: None,
            lane: None,
            lane_reason: compiled.err().map(ToString::to_string),
            snapshots: None,
            snapshots_reason: None,
            made_with: contained(|| producers(&bytes)).unwrap_or_default(),
            roles: Vec::new(),
            own_imports: false,
            worlds: Vec::new(),
            differences: Vec::new(),
            imports: Vec::new(),
            wit_reason: wit.as_ref().err().map(ToString::to_string),
            wit: wit.ok(),
        };
        let Ok(compiled) = compiled else {
            return Ok(description);
        };
        let lane = compiled.is_direct();
        let snapshots = compiled.has_snapshots();
        let fit = Fit::new(compiled);
        Ok(Self {
            compiled_bytes: Some(compiled.compiled_size()),
            lane: Some(lane.as_ref().map_or("component", |()| "direct")),
            lane_reason: lane.err(),
            snapshots: Some(snapshots.is_ok()),
            snapshots_reason: snapshots.err(),
            roles: fit.roles,
            own_imports: fit.own_imports,
            worlds: fit.worlds,
            differences: fit.differences,
            imports: imports(compiled).map_err(|error| unreadable(error.to_string()))?,
            ..description
        })
    }
}

/// How a component fits the standard worlds.
#[derive(Default)]
struct Fit {
    roles: Vec<&'static str>,
    worlds: Vec<&'static str>,
    differences: Vec<String>,
    lifecycle: bool,
    own_imports: bool,
}

impl Fit {
    fn new(compiled: &CompiledComponent) -> Self {
        let mut fit = Self::default();
        fit.check::<Transform>(compiled, "transform", Some("processor"));
        fit.check::<ManagedTransform>(compiled, "managed-transform", None);
        fit.check::<DataSource>(compiled, "data-source", Some("source"));
        fit.check::<ManagedDataSource>(compiled, "managed-data-source", None);
        fit.check::<DataSink>(compiled, "data-sink", Some("sink"));
        fit.check::<ManagedDataSink>(compiled, "managed-data-sink", None);
        fit.check::<AllRoles>(compiled, "all-roles", None);
        fit.check::<BatchTransform>(compiled, "batch-transform", Some("batch-processor"));
        fit.check::<ManagedBatchTransform>(compiled, "managed-batch-transform", None);
        fit.check::<BatchDataSource>(compiled, "batch-data-source", Some("batch-source"));
        fit.check::<ManagedBatchDataSource>(compiled, "managed-batch-data-source", None);
        fit.check::<BatchDataSink>(compiled, "batch-data-sink", Some("batch-sink"));
        fit.check::<ManagedBatchDataSink>(compiled, "managed-batch-data-sink", None);
        fit.check::<AllBatchRoles>(compiled, "all-batch-roles", None);
        fit.roles.extend(fit.lifecycle.then_some("lifecycle"));
        fit
    }

    fn plays(&mut self, world: &str, role: Option<&'static str>) {
        self.roles.extend(role);
        self.lifecycle |= world.starts_with("managed");
    }

    /// Compares the component with a world. `role` is the role that the world alone has.
    fn check<W: World>(
        &mut self,
        compiled: &CompiledComponent,
        world: &'static str,
        role: Option<&'static str>,
    ) {
        match compiled.check::<W>() {
            Ok(()) => {
                self.worlds.push(world);
                self.plays(world, role);
            }
            Err(EngineError::Mismatch(mismatch)) if lacks_imports_alone(&mismatch) => {
                self.own_imports = true;
                self.plays(world, role);
            }
            Err(EngineError::Mismatch(mismatch)) => {
                let interface = role.map(|role| format!("torvyn:streaming/{role}"));
                if interface.is_some_and(|interface| exports(compiled, &interface)) {
                    self.differences.push(mismatch.to_string());
                }
            }
            Err(_) => {}
        }
    }
}

/// Whether a component does what a world exports, and a host of the world lacks what it calls.
fn lacks_imports_alone(mismatch: &Mismatch) -> bool {
    let mut kinds = mismatch.differences().iter().map(|it| it.kind);
    kinds.all(|kind| kind == DifferenceKind::UnknownImport)
}

/// Whether a component exports an interface, in whatever version.
fn exports(compiled: &CompiledComponent, interface: &str) -> bool {
    let ty = compiled.component_type();
    ty.exports(compiled.wasmtime_engine())
        .any(|(name, _)| name.split('@').next() == Some(interface))
}

/// What happens when a function is called that is not the engine's to grant.
const HOST: &str = "host";

fn imports(compiled: &CompiledComponent) -> Result<Vec<Import>, EngineError> {
    let granted = compiled.wasi_imports()?;
    let (ty, engine) = (compiled.component_type(), compiled.wasmtime_engine());
    let imports = ty.imports(engine).map(|(name, item)| {
        let mut functions: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut options = BTreeSet::new();
        match item.ty {
            ComponentItem::ComponentInstance(instance) => {
                for (function, item) in instance.exports(engine) {
                    if !matches!(item.ty, ComponentItem::ComponentFunc(_)) {
                        continue;
                    }
                    let import = granted
                        .iter()
                        .find(|import| import.interface == name && import.function == function);
                    options.extend(import.and_then(option));
                    let grant = import.map_or(HOST.to_owned(), |import| import.grant.to_string());
                    functions.entry(grant).or_default().push(short(function));
                }
            }
            ComponentItem::ComponentFunc(_) => {
                functions.insert(HOST.to_owned(), vec![name.to_owned()]);
            }
            _ => {}
        }
        Import {
            name: name.to_owned(),
            functions,
            options,
        }
    });
    Ok(imports.collect())
}

/// The option that grants a function, if it is not granted.
fn option(import: &WasiImport) -> Option<String> {
    let lacking = matches!(import.grant, Grant::Denied | Grant::Empty | Grant::Unusable);
    let setting = import.setting().filter(|_| lacking)?;
    Some(match setting {
        "args" => "--arg".to_owned(),
        "dirs" => "--dir".to_owned(),
        setting => format!("--{}", setting.replace('_', "-")),
    })
}

/// `output-stream.write` for `[method]output-stream.write`.
fn short(function: &str) -> String {
    function
        .split_once(']')
        .map_or(function, |(_, name)| name)
        .to_owned()
}

/// What the component and the modules in it say of their making. A file that says nothing, or
/// nothing that can be read, is a component all the same.
fn producers(bytes: &[u8]) -> Vec<Producer> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(bytes) {
        if let Ok(Payload::CustomSection(section)) = payload
            && let KnownCustom::Producers(fields) = section.as_known()
        {
            for field in fields.into_iter().flatten() {
                for value in field.values.into_iter().flatten() {
                    let producer = Producer {
                        field: field.name.to_owned(),
                        name: value.name.to_owned(),
                        version: value.version.to_owned(),
                    };
                    if !found.contains(&producer) {
                        found.push(producer);
                    }
                }
            }
        }
    }
    found
}
