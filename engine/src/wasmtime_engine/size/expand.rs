//! Walks through the instantiation of a component, as Wasmtime's translation does, and counts.

use std::collections::HashMap;

use super::budget::{Budget, Counted};
use super::shape::{File, Kind, Named, Step};

/// Counts what one instance of a file's component is made of.
pub(super) fn expand<'a>(file: &'a File<'a>, budget: &mut Budget) -> Counted {
    let mut walk = Walk {
        file,
        budget,
        frames: Vec::new(),
        instances: vec![HashMap::new()],
    };
    walk.begin(0, None, NOTHING)?;
    // Those that wait for the instance of a component inside of them come before it.
    let mut running = vec![0];
    while let Some(frame) = running.last().copied() {
        match walk.step(frame)? {
            Next::Step => {}
            Next::Inside(inner) => running.push(inner),
            Next::Done(instance) => {
                running.pop();
                if let Some(outer) = running.last() {
                    walk.frames[*outer].instances.push(instance);
                }
            }
        }
    }
    Ok(())
}

/// What stands at an index.
#[derive(Clone, Copy)]
enum Value {
    /// What the host would give. It can be no component.
    Unknown,
    Module(usize),
    /// A component, and the frame that it lies in: aliases in it may mean what is there.
    Component(usize, usize),
    /// The exports of an instance.
    Instance(usize),
}

type Exports<'a> = HashMap<&'a str, Value>;

/// The exports of an instance without any.
const NOTHING: usize = 0;

/// A component that is being instantiated, or was.
struct Frame<'a> {
    component: usize,
    /// Where the component lies.
    around: Option<usize>,
    /// Its next step.
    at: usize,
    /// What it is given.
    arguments: usize,
    modules: Vec<Value>,
    components: Vec<Value>,
    instances: Vec<Value>,
    exports: Exports<'a>,
}

impl Frame<'_> {
    fn of(&self, kind: Kind, index: u32) -> Value {
        let values = match kind {
            Kind::Module => &self.modules,
            Kind::Component => &self.components,
            Kind::Instance => &self.instances,
            Kind::Other => return Value::Unknown,
        };
        let value = values.get(index as usize);
        value.copied().unwrap_or(Value::Unknown)
    }

    fn push(&mut self, kind: Kind, value: Value) {
        match kind {
            Kind::Module => self.modules.push(value),
            Kind::Component => self.components.push(value),
            Kind::Instance => self.instances.push(value),
            Kind::Other => {}
        }
    }
}

enum Next {
    Step,
    /// A component inside is instantiated first, in that frame.
    Inside(usize),
    /// The instance is there.
    Done(Value),
}

struct Walk<'a, 'b> {
    file: &'a File<'a>,
    budget: &'b mut Budget,
    frames: Vec<Frame<'a>>,
    instances: Vec<Exports<'a>>,
}

impl<'a> Walk<'a, '_> {
    /// Begins to instantiate a component.
    fn begin(
        &mut self,
        component: usize,
        around: Option<usize>,
        arguments: usize,
    ) -> Result<usize, super::Refused> {
        self.budget.instances.add(1)?;
        self.frames.push(Frame {
            component,
            around,
            at: 0,
            arguments,
            modules: Vec::new(),
            components: Vec::new(),
            instances: Vec::new(),
            exports: Exports::new(),
        });
        Ok(self.frames.len() - 1)
    }

    /// Takes the next step of a frame.
    fn step(&mut self, at: usize) -> Result<Next, super::Refused> {
        let file = self.file;
        let frame = &mut self.frames[at];
        let steps = &file.components[frame.component].steps;
        let Some(step) = steps.get(frame.at) else {
            let exports = std::mem::take(&mut frame.exports);
            return Ok(Next::Done(self.instance(exports)));
        };
        frame.at += 1;
        if !matches!(step, Step::Others(_) | Step::Canonical(_)) {
            self.budget.items.add(1)?;
        }
        match step {
            Step::Others(count) => self.budget.items.add(*count)?,
            Step::Canonical(count) => {
                self.budget.items.add(*count)?;
                self.budget.canonical_functions.add(*count)?;
            }
            Step::Module(module) => frame.modules.push(Value::Module(*module)),
            Step::Component(component) => frame.components.push(Value::Component(*component, at)),
            Step::Start(module) => {
                let module = frame.of(Kind::Module, *module);
                self.start(module)?;
            }
            Step::Instantiate(component, arguments) => {
                let component = frame.of(Kind::Component, *component);
                let exports = exports(frame, arguments);
                match component {
                    Value::Component(component, around) => {
                        let arguments = self.add(exports);
                        return self
                            .begin(component, Some(around), arguments)
                            .map(Next::Inside);
                    }
                    _ => {
                        frame.instances.push(Value::Unknown);
                        self.budget.instances.add(1)?;
                    }
                }
            }
            Step::Bag(named) => {
                let instance = exports(frame, named);
                let instance = self.instance(instance);
                self.frames[at].instances.push(instance);
            }
            Step::AliasExport(kind, instance, name) => {
                let instance = frame.of(Kind::Instance, *instance);
                let value = self.export_of(instance, name);
                self.frames[at].push(*kind, value);
            }
            Step::AliasOuter(kind, count, index) => {
                let value = self.outer(at, *count).map(|outer| outer.of(*kind, *index));
                self.frames[at].push(*kind, value.unwrap_or(Value::Unknown));
            }
            Step::Import(kind, name) => {
                let given = self.instances.get(frame.arguments);
                let given = given.and_then(|given| given.get(name)).copied();
                frame.push(*kind, given.unwrap_or(Value::Unknown));
            }
            Step::Export(Named { name, kind, index }) => {
                let value = frame.of(*kind, *index);
                if *kind != Kind::Other {
                    frame.exports.insert(name, value);
                }
                frame.push(*kind, value);
            }
        }
        Ok(Next::Step)
    }

    /// Counts an instance of a core module.
    fn start(&mut self, module: Value) -> Counted {
        self.budget.instances.add(1)?;
        if let Value::Module(module) = module
            && let Some(module) = self.file.modules.get(module)
        {
            self.budget.items.add(module.items)?;
            self.budget.memories.add(module.memories)?;
            self.budget.tables.add(module.tables)?;
        }
        Ok(())
    }

    fn outer(&self, at: usize, count: u32) -> Option<&Frame<'a>> {
        let mut at = at;
        for _ in 0..count {
            at = self.frames.get(at)?.around?;
        }
        self.frames.get(at)
    }

    fn export_of(&self, instance: Value, name: &str) -> Value {
        let Value::Instance(instance) = instance else {
            return Value::Unknown;
        };
        let export = self.instances.get(instance).and_then(|all| all.get(name));
        export.copied().unwrap_or(Value::Unknown)
    }

    fn instance(&mut self, exports: Exports<'a>) -> Value {
        Value::Instance(self.add(exports))
    }

    fn add(&mut self, exports: Exports<'a>) -> usize {
        if exports.is_empty() {
            return NOTHING;
        }
        self.instances.push(exports);
        self.instances.len() - 1
    }
}

/// What a frame names, if it leads to instances.
fn exports<'a>(frame: &Frame<'_>, named: &[Named<'a>]) -> Exports<'a> {
    let named = named.iter().filter(|named| named.kind != Kind::Other);
    named
        .map(|named| (named.name, frame.of(named.kind, named.index)))
        .collect()
}
