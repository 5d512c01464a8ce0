//! Reads what a file is made of, once from its beginning to its end.

use torvyn_contract::each_component_type;
use wasmtime_environ::wasmparser::{
    ComponentAlias, ComponentExternalKind, ComponentInstance, ComponentOuterAliasKind,
    ElementItems, FromReader, Instance, Parser, Payload, SectionLimited,
};

use super::budget::{Budget, Counted, Refused};
use super::shape::{Component, File, Kind, Module, Named, Step};

/// So many bytes of data that are copied into an instance count as one item.
const COPIED: usize = 4 << 10;

/// Reads a file, as far as the limits allow.
pub(super) fn read<'a>(bytes: &'a [u8], budget: &mut Budget) -> Result<File<'a>, Refused> {
    budget.bytes.add(bytes.len() as u64)?;
    let mut reader = Reader {
        bytes,
        file: File::default(),
        within: Vec::new(),
        budget,
    };
    reader.file.components.push(Component::default());
    reader.within.push(Place::Component(0));
    for payload in Parser::new(0).parse_all(bytes) {
        reader.payload(payload?)?;
    }
    Ok(reader.file)
}

/// Where the parser is.
#[derive(Clone, Copy)]
enum Place {
    Component(usize),
    Module(usize),
}

struct Reader<'a, 'b> {
    bytes: &'a [u8],
    file: File<'a>,
    within: Vec<Place>,
    budget: &'b mut Budget,
}

impl<'a> Reader<'a, '_> {
    fn payload(&mut self, payload: Payload<'a>) -> Counted {
        match payload {
            Payload::ModuleSection { .. } => {
                let module = self.file.modules.len();
                self.file.modules.push(Module::default());
                self.part(Step::Module(module), Place::Module(module))
            }
            Payload::ComponentSection { .. } => {
                let component = self.file.components.len();
                self.file.components.push(Component::default());
                self.part(Step::Component(component), Place::Component(component))
            }
            Payload::End(_) => {
                self.within.pop();
                Ok(())
            }
            Payload::TypeSection(section) => self.budget.types.add(section.count().into()),
            Payload::CodeSectionStart { .. } => Ok(()),
            Payload::CodeSectionEntry(body) => {
                let size = body.range().len() as u64;
                self.budget.functions.add(1)?;
                self.budget.code_bytes.add(size)?;
                self.budget.function_bytes.at_least(size)
            }
            Payload::ImportSection(section) => self.has(&section),
            Payload::FunctionSection(section) => self.has(&section),
            Payload::GlobalSection(section) => self.has(&section),
            Payload::TagSection(section) => self.has(&section),
            Payload::ExportSection(section) => self.has(&section),
            Payload::ElementSection(section) => {
                for element in section.clone() {
                    self.module().items += u64::from(match element?.items {
                        ElementItems::Functions(all) => all.count(),
                        ElementItems::Expressions(_, all) => all.count(),
                    });
                }
                self.has(&section)
            }
            Payload::DataSection(section) => {
                for data in section.clone() {
                    self.module().items += (data?.data.len() / COPIED) as u64;
                }
                self.has(&section)
            }
            Payload::TableSection(section) => {
                self.module().tables += u64::from(section.count());
                self.has(&section)
            }
            Payload::MemorySection(section) => {
                self.module().memories += u64::from(section.count());
                self.has(&section)
            }
            payload => self.of_component(payload),
        }
    }

    /// A section that only components have.
    fn of_component(&mut self, payload: Payload<'a>) -> Counted {
        match payload {
            Payload::CoreTypeSection(section) => {
                self.step(Step::Others(section.count().into()));
                self.budget.types.add(section.count().into())
            }
            Payload::ComponentTypeSection(section) => {
                self.step(Step::Others(section.count().into()));
                let range = section.range();
                let section = self.bytes.get(range.clone()).unwrap_or_default();
                each_component_type(section, range.start, |levels| {
                    self.budget.types.add(1)?;
                    self.budget.type_nesting.at_least(levels as u64)
                })
            }
            Payload::InstanceSection(section) => self.each(section, |instance| match instance {
                Instance::Instantiate { module_index, args } => {
                    (Step::Start(module_index), args.len())
                }
                Instance::FromExports(exports) => (Step::Others(1), exports.len()),
            }),
            Payload::ComponentInstanceSection(section) => self.each(section, component_instance),
            Payload::ComponentAliasSection(section) => {
                self.each(section, |alias| (aliased(&alias), 0))
            }
            Payload::ComponentImportSection(section) => self.each(section, |import| {
                let kind = import.ty.kind().into();
                (Step::Import(kind, import.name.name), 0)
            }),
            Payload::ComponentExportSection(section) => self.each(section, |export| {
                let named = named(export.name.name, export.kind, export.index);
                (Step::Export(named), 0)
            }),
            Payload::ComponentCanonicalSection(section) => {
                let count = u64::from(section.count());
                self.budget.listed.add(count)?;
                self.step(Step::Canonical(count));
                Ok(())
            }
            Payload::ComponentStartSection { .. } => {
                self.step(Step::Others(1));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// A core module or a component that lies in the component.
    fn part(&mut self, step: Step<'a>, place: Place) -> Counted {
        self.budget.parts.add(1)?;
        self.step(step);
        self.within.push(place);
        let depth = self.within.len() as u64 - 1;
        self.budget.nesting.at_least(depth)
    }

    /// The things of a section of a core module.
    fn has<T>(&mut self, section: &SectionLimited<'a, T>) -> Counted {
        let count = u64::from(section.count());
        self.module().items += count;
        self.budget.listed.add(count)
    }

    /// The steps of a section of a component, each with how many things it names beside itself.
    fn each<T: FromReader<'a>>(
        &mut self,
        section: SectionLimited<'a, T>,
        step: impl Fn(T) -> (Step<'a>, usize),
    ) -> Counted {
        for item in section {
            let (step, names) = step(item?);
            self.budget.listed.add(1)?;
            self.budget.listed.add(names as u64)?;
            self.step(step);
            self.step(Step::Others(names as u64));
        }
        Ok(())
    }

    fn step(&mut self, step: Step<'a>) {
        let Some(Place::Component(component)) = self.within.last() else {
            return;
        };
        let Some(component) = self.file.components.get_mut(*component) else {
            return;
        };
        match (component.steps.last_mut(), &step) {
            (Some(Step::Others(before)), Step::Others(more)) => *before += more,
            (_, Step::Others(0)) => {}
            _ => component.steps.push(step),
        }
    }

    /// The core module that the parser is in. What is counted elsewhere is of no consequence: no
    /// compiler takes it.
    fn module(&mut self) -> &mut Module {
        if let Some(Place::Module(module)) = self.within.last()
            && *module < self.file.modules.len()
        {
            return &mut self.file.modules[*module];
        }
        self.file.modules.push(Module::default());
        let last = self.file.modules.len() - 1;
        &mut self.file.modules[last]
    }
}

fn named(name: &str, kind: ComponentExternalKind, index: u32) -> Named<'_> {
    Named {
        name,
        kind: kind.into(),
        index,
    }
}

fn component_instance(instance: ComponentInstance<'_>) -> (Step<'_>, usize) {
    match instance {
        ComponentInstance::Instantiate {
            component_index,
            args,
        } => {
            let all = args.iter().map(|arg| named(arg.name, arg.kind, arg.index));
            (
                Step::Instantiate(component_index, all.collect()),
                args.len(),
            )
        }
        ComponentInstance::FromExports(exports) => {
            let all = exports
                .iter()
                .map(|export| named(export.name.name, export.kind, export.index));
            (Step::Bag(all.collect()), exports.len())
        }
    }
}

fn aliased<'a>(alias: &ComponentAlias<'a>) -> Step<'a> {
    match *alias {
        ComponentAlias::InstanceExport {
            kind,
            instance_index,
            name,
        } => Step::AliasExport(kind.into(), instance_index, name),
        ComponentAlias::CoreInstanceExport { .. } => Step::Others(1),
        ComponentAlias::Outer { kind, count, index } => {
            let kind = match kind {
                ComponentOuterAliasKind::CoreModule => Kind::Module,
                ComponentOuterAliasKind::Component => Kind::Component,
                ComponentOuterAliasKind::CoreType | ComponentOuterAliasKind::Type => Kind::Other,
            };
            Step::AliasOuter(kind, count, index)
        }
    }
}
