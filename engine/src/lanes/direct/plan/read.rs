//! Reads a plan out of a component, or says why there is none.

use wasmtime_environ::component::{
    CanonicalOptionsDataModel, Component, ComponentTranslation, ComponentTypes,
    ComponentTypesBuilder, CoreDef, CoreExport, Export as Exported, ExportItem, GlobalInitializer,
    InstantiateModule, OptionsIndex, RuntimeImportIndex, StaticModuleIndex, StringEncoding,
    Trampoline, Translator, TypeDef, TypeResourceTable, TypeResourceTableIndex,
};
use wasmtime_environ::wasmparser::{Validator, WasmFeatures};
use wasmtime_environ::{
    EntityIndex, IndexType, Memory, ModuleTranslation, PrimaryMap, ScopeVec, Tunables,
};

use super::description::{Argument, Export, Import, ImportedResource, Ineligible, Plan, Step};
use super::item::Item;
use super::survey::survey;
use crate::check::{is_wasi, unversioned};
use crate::store::Options;

type Result<T> = std::result::Result<T, Ineligible>;
type Modules<'data> = PrimaryMap<StaticModuleIndex, ModuleTranslation<'data>>;

fn no<T>(reason: impl Into<String>) -> Result<T> {
    Err(Ineligible(reason.into()))
}

/// The plan of a component, and `each` of its core modules in the order of their indices.
pub(crate) fn read<M>(bytes: &[u8], mut each: impl FnMut(&[u8]) -> M) -> Result<(Plan, Vec<M>)> {
    let unreadable = |error: &dyn std::fmt::Display| Ineligible(format!("can't be read: {error}"));
    let tunables = Tunables::default_host();
    let mut validator = Validator::new_with_features(WasmFeatures::all());
    let mut types = ComponentTypesBuilder::new(&validator);
    let scope = ScopeVec::new();
    let (translation, modules) = Translator::new(&tunables, &mut validator, &mut types, &scope)
        .translate(bytes)
        .map_err(|error| unreadable(&error))?;
    let (_, types) = types.resources_mut_and_types();
    let mut reader = Reader {
        types,
        component: &translation.component,
        translation: &translation,
        modules: &modules,
        instances: Vec::new(),
        lowered: Vec::new(),
        plan: Plan {
            steps: Vec::new(),
            memory: None,
            reallocs: Vec::new(),
            exports: Vec::new(),
            imports: Vec::new(),
            resources: Vec::new(),
            trampoline: None,
            state: Err(String::new()),
        },
        post_returns: Vec::new(),
    };
    reader.resources()?;
    reader.imports()?;
    reader.initializers()?;
    reader.exports()?;
    let mut plan = reader.plan;
    let wasm = survey(&mut plan, bytes, &modules).map_err(|error| unreadable(&error))?;
    Ok((plan, wasm.iter().map(|wasm| each(wasm)).collect()))
}

struct Reader<'a> {
    types: &'a ComponentTypes,
    component: &'a Component,
    translation: &'a ComponentTranslation,
    modules: &'a Modules<'a>,
    /// The module of each instance so far.
    instances: Vec<StaticModuleIndex>,
    /// The import behind each lowered function.
    lowered: Vec<RuntimeImportIndex>,
    plan: Plan,
    post_returns: Vec<Item>,
}

impl Reader<'_> {
    /// The resources that are imported.
    fn resources(&mut self) -> Result<()> {
        for (_, import) in self.component.imported_resources.iter() {
            let (import, path) = &self.component.imports[*import];
            let (name, _) = &self.component.import_types[*import];
            let (interface, resource) = match &path[..] {
                [] => (None, name),
                [resource] => (Some(name), resource),
                _ => return no(format!("it imports instances inside of `{name}`")),
            };
            let imported = ImportedResource {
                interface: interface.cloned(),
                name: resource.clone(),
            };
            // A world has one resource for both, where the component has two types.
            let mut others = self.plan.resources.iter();
            if !is_wasi(name) && others.any(|other| other.is_same(&imported)) {
                return no(format!(
                    "it imports the resource `{resource}` of `{}` in several versions",
                    unversioned(name)
                ));
            }
            self.plan.resources.push(imported);
        }
        Ok(())
    }

    /// The imports, as lowered into the component: their options stand with the functions that
    /// the modules are given.
    fn imports(&mut self) -> Result<()> {
        for initializer in &self.component.initializers {
            if let GlobalInitializer::LowerImport { import, .. } = initializer {
                self.lowered.push(*import);
            }
        }
        for (_, trampoline) in &self.translation.trampolines {
            let Trampoline::LowerImport { index, options, .. } = trampoline else {
                continue;
            };
            let Some(import) = self.lowered.get(index.as_u32() as usize) else {
                return no("it lowers a function that it does not import");
            };
            let (import, path) = &self.component.imports[*import];
            let (name, _) = &self.component.import_types[*import];
            let (interface, function) = match &path[..] {
                [] => (None, name),
                [function] => (Some(name), function),
                _ => return no(format!("it imports instances inside of `{name}`")),
            };
            let options = self.options(*options, function)?;
            self.plan.imports.push(Import {
                interface: interface.cloned(),
                function: function.clone(),
                options,
            });
        }
        Ok(())
    }

    fn initializers(&mut self) -> Result<()> {
        let mut owner = None;
        for initializer in &self.component.initializers {
            match initializer {
                GlobalInitializer::InstantiateModule(module, of) => {
                    let InstantiateModule::Static(module, arguments) = module else {
                        return no("it imports a core module");
                    };
                    if of.is_none() || (owner.is_some() && owner != *of) {
                        return no("it is composed of several components");
                    }
                    owner = *of;
                    let arguments = arguments.iter().map(|def| self.argument(def));
                    let arguments = arguments.collect::<Result<_>>()?;
                    self.plan.steps.push(Step {
                        module: module.as_u32() as usize,
                        arguments,
                        start: None,
                    });
                    self.instances.push(*module);
                }
                GlobalInitializer::ExtractMemory(memory) => self.memory(&memory.export)?,
                GlobalInitializer::ExtractRealloc(realloc) => {
                    let item = self.item(&realloc.def, "its realloc")?;
                    self.plan.reallocs.push(item);
                }
                GlobalInitializer::ExtractPostReturn(post_return) => {
                    let item = self.item(&post_return.def, "a post-return function")?;
                    self.post_returns.push(item);
                }
                GlobalInitializer::LowerImport { .. } => {}
                GlobalInitializer::ExtractCallback(_) => {
                    return no("it has asynchronous functions");
                }
                GlobalInitializer::ExtractTable(_) => return no("it starts threads"),
                GlobalInitializer::Resource(_) => return no("it defines resources"),
            }
        }
        Ok(())
    }

    fn argument(&self, def: &CoreDef) -> Result<Argument> {
        let CoreDef::Trampoline(index) = def else {
            return self
                .item(def, "an argument of a core module")
                .map(Argument::Item);
        };
        let trampolines = &self.translation.trampolines;
        match &trampolines[*index] {
            Trampoline::LowerImport { .. } => {
                let before = trampolines.iter().take_while(|(other, _)| other != index);
                let lowered = before.filter(|(_, t)| matches!(t, Trampoline::LowerImport { .. }));
                Ok(Argument::Import(lowered.count()))
            }
            Trampoline::ResourceDrop { ty, .. } => self.resource(*ty).map(Argument::Drop),
            Trampoline::Transcoder { .. } => no("it is composed of several components"),
            Trampoline::ResourceNew { .. } | Trampoline::ResourceRep { .. } => {
                no("it defines resources")
            }
            _ => no("it uses asynchronous functions of the component model"),
        }
    }

    /// A resource that is imported, by its place among those of the plan.
    fn resource(&self, table: TypeResourceTableIndex) -> Result<usize> {
        let TypeResourceTable::Concrete { ty, .. } = self.types[table] else {
            return no("it uses a resource that nobody defines");
        };
        let mut imported = self.component.imported_resources.keys();
        match imported.position(|other| other == ty) {
            Some(place) => Ok(place),
            None => no("it defines resources"),
        }
    }

    fn memory(&mut self, export: &CoreExport<wasmtime_environ::MemoryIndex>) -> Result<()> {
        let module = self.module(export.instance.as_u32() as usize)?;
        if let ExportItem::Index(index) = &export.item {
            let Memory {
                idx_type, shared, ..
            } = module.module.memories[*index];
            if idx_type != IndexType::I32 {
                return no("its memory is addressed with 64 bits");
            }
            if shared {
                return no("its memory is shared");
            }
        }
        let item = self.item(&CoreDef::from(export.clone()), "its memory")?;
        match &self.plan.memory {
            Some(memory) if *memory != item => no("it lifts and lowers through several memories"),
            _ => {
                self.plan.memory = Some(item);
                Ok(())
            }
        }
    }

    fn module(&self, instance: usize) -> Result<&ModuleTranslation<'_>> {
        match self.instances.get(instance) {
            Some(module) => Ok(&self.modules[*module]),
            None => no("it uses an instance before there is one"),
        }
    }

    /// The name under which an instance exports something.
    fn item(&self, def: &CoreDef, what: &str) -> Result<Item> {
        let CoreDef::Export(CoreExport { instance, item }) = def else {
            return no(format!("{what} is a function of the component model"));
        };
        let instance = instance.as_u32() as usize;
        let name = match item {
            ExportItem::Name(name) => name.clone(),
            ExportItem::Index(index) => self.exported_name(instance, *index, what)?,
        };
        Ok(Item { instance, name })
    }

    fn exported_name(&self, instance: usize, index: EntityIndex, what: &str) -> Result<String> {
        let module = &self.module(instance)?.module;
        let name = module.exports.iter().find(|(_, item)| **item == index);
        match name {
            Some((name, _)) => Ok(module.strings[*name].to_owned()),
            None => no(format!("{what} has no name")),
        }
    }

    fn options(&self, index: OptionsIndex, function: &str) -> Result<Options> {
        let options = &self.component.options[index];
        if options.async_ || options.callback.is_some() {
            return no(format!("`{function}` is asynchronous"));
        }
        if options.string_encoding != StringEncoding::Utf8 {
            return no(format!(
                "`{function}` has text in another encoding than UTF-8"
            ));
        }
        match options.data_model {
            CanonicalOptionsDataModel::LinearMemory(memory) => Ok(Options {
                memory: memory.memory.is_some(),
                realloc: memory.realloc.map(|realloc| realloc.as_u32() as usize),
            }),
            CanonicalOptionsDataModel::Gc {} => no(format!("`{function}` has managed objects")),
        }
    }

    fn exports(&mut self) -> Result<()> {
        for (name, (index, _)) in self.component.exports.raw_iter() {
            match &self.component.export_items[*index] {
                Exported::Instance { exports, .. } => {
                    for (function, (index, _)) in exports.raw_iter() {
                        let export = &self.component.export_items[*index];
                        self.export(Some(name.as_str()), function.as_str(), export)?;
                    }
                }
                export => self.export(None, name.as_str(), export)?,
            }
        }
        Ok(())
    }

    fn export(&mut self, interface: Option<&str>, function: &str, export: &Exported) -> Result<()> {
        match export {
            Exported::LiftedFunction { func, options, .. } => {
                let core = self.item(func, "an exported function")?;
                let post_return = self.component.options[*options].post_return;
                let post_return =
                    post_return.and_then(|index| self.post_returns.get(index.as_u32() as usize));
                let export = Export {
                    interface: interface.map(str::to_owned),
                    function: function.to_owned(),
                    core,
                    options: self.options(*options, function)?,
                    post_return: post_return.cloned(),
                };
                self.plan.exports.push(export);
                Ok(())
            }
            // An interface has a name for each resource that its functions are about.
            Exported::Type(TypeDef::Resource(table)) => self.resource(*table).map(drop),
            Exported::Type(_) => Ok(()),
            // A world asks for functions only: what else there is, is never used.
            Exported::Instance { .. }
            | Exported::ModuleStatic { .. }
            | Exported::ModuleImport { .. } => Ok(()),
        }
    }
}
