//! Calls any component with values whose types are known at run time alone: tests come with
//! values in files.

use wasmtime::component::types::{ComponentFunc, ComponentItem};
use wasmtime::component::{Func, LinkerInstance, Type, Val};
use wasmtime::{AsContextMut, Store};

use crate::check::is_wasi;
use crate::definition::WorldDefinition;
use crate::lanes::component::{Linker, define_resource, link_wasi};
use crate::lanes::direct;
use crate::session::{Binder, Bindings, failure};
use crate::store::{State, TakenHost, classify};
use crate::wasmtime_engine::{CompiledComponent, WasmtimeEngine};
use crate::{EngineError, World};

/// The world of every component: nothing is known of it.
pub(crate) struct Anything;

/// Answers what a component calls: the function's path, its parameters, and the types that are
/// to be answered.
pub(crate) type Answer = Box<dyn FnMut(&str, &[Val], &[Type]) -> Result<Vec<Val>, String> + Send>;

impl World for Anything {
    type Host = Answer;
    const DEFINITION: &'static WorldDefinition = &WorldDefinition {
        name: "anything",
        imports: &[],
        exports: &[],
        resources: &[],
        drops: &[],
    };
    type Component = Nothing;
    type Direct = Nothing;
}

/// What the derive would have written.
pub(crate) struct Nothing;

impl Bindings<Anything> for Nothing {
    const ASYNC_HOST: bool = false;
    type Exports = ();

    fn link(_: &mut Linker) -> wasmtime::Result<()> {
        Ok(())
    }

    fn bind(_: &mut Binder<'_>) -> Result<(), EngineError> {
        Ok(())
    }
}

impl direct::HostImports for Nothing {
    fn import(_: usize, _: direct::Imports<'_>) -> wasmtime::Result<()> {
        Err(wasmtime::format_err!("there are no imports to define"))
    }
}

/// An instance of any component. A call that fails ends it.
pub(crate) struct Dynamic {
    store: Store<State>,
    instance: wasmtime::component::Instance,
}

impl Dynamic {
    /// Instantiates a component. WASI is what the engine grants of it.
    pub(crate) fn start(
        engine: &WasmtimeEngine,
        compiled: &CompiledComponent,
        answer: Answer,
    ) -> Result<Self, EngineError> {
        let Some(component) = compiled.whole() else {
            return Err(EngineError::Config {
                setting: "lane",
                reason: "calls with types from run time go through the component lane: ask for it"
                    .to_owned(),
            });
        };
        let mut linker = Linker::new(component.engine());
        link_wasi(
            &mut linker,
            component,
            Anything::DEFINITION,
            engine.config().grants(),
        )
        .map_err(refused)?;
        link(&mut linker, compiled, &|interface| !is_wasi(interface)).map_err(refused)?;
        let pre = linker.instantiate_pre(component).map_err(refused)?;
        let mut store = engine.store::<Anything>(answer)?;
        let instance =
            State::arm(store.as_context_mut()).and_then(|()| pre.instantiate(&mut store));
        match instance {
            Ok(instance) => Ok(Self { store, instance }),
            Err(error) => Err(failure(error, store.data())),
        }
    }

    /// The type of an exported function, by its path: `interface#function`, or the name of a
    /// function of the world itself.
    pub(crate) fn function(&mut self, path: &str) -> Option<(Func, ComponentFunc)> {
        let (interface, name) = match path.split_once('#') {
            Some((interface, name)) => (Some(interface), name),
            None => (None, path),
        };
        let store = &mut self.store;
        let inside = match interface {
            Some(interface) => Some(self.instance.get_export_index(
                &mut *store,
                None,
                interface,
            )?),
            None => None,
        };
        let index = self
            .instance
            .get_export_index(&mut *store, inside.as_ref(), name)?;
        let func = self.instance.get_func(&mut *store, index)?;
        let ty = func.ty(&*store);
        Some((func, ty))
    }

    /// Calls a function. The values must be of its types.
    pub(crate) fn call(
        &mut self,
        path: &str,
        func: Func,
        params: &[Val],
        results: usize,
    ) -> Result<Vec<Val>, CallError> {
        let store = &mut self.store;
        let mut values = vec![Val::Bool(false); results];
        let called = State::arm(store.as_context_mut())
            .and_then(|()| func.call(&mut *store, params, &mut values));
        match called {
            Ok(()) => Ok(values),
            Err(error) => match error.downcast_ref::<Unanswered>() {
                Some(unanswered) => Err(CallError::Unanswered(unanswered.0.clone())),
                None => Err(classify(error, path.to_owned(), store.data()).into()),
            },
        }
    }
}

fn refused(error: wasmtime::Error) -> EngineError {
    EngineError::Instantiate {
        source: error.into(),
    }
}

/// Resolves the imports of a component, and runs nothing. `own` says which interfaces are the
/// host's own, also where they are WASI's.
pub(crate) fn resolve(
    compiled: &CompiledComponent,
    own: &dyn Fn(&str) -> bool,
) -> Result<(), EngineError> {
    let component = compiled.component();
    let mut linker = Linker::new(component.engine());
    linker.allow_shadowing(true);
    link_wasi(
        &mut linker,
        component,
        Anything::DEFINITION,
        compiled.grants(),
    )
    .map_err(refused)?;
    let own = |interface: &str| !is_wasi(interface) || own(interface);
    link(&mut linker, compiled, &own).map_err(refused)?;
    linker.instantiate_pre(component).map_err(refused)?;
    Ok(())
}

/// Why a call has no result.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CallError {
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// What it has called has no answer.
    #[error("{0}")]
    Unanswered(String),
}

/// What a component has called has no answer.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Unanswered(String);

/// Defines every import of the host's own.
fn link(
    linker: &mut Linker,
    compiled: &CompiledComponent,
    own: &dyn Fn(&str) -> bool,
) -> wasmtime::Result<()> {
    let engine = compiled.wasmtime_engine();
    for (name, item) in compiled.component_type().imports(engine) {
        if !own(name) {
            continue;
        }
        match item.ty {
            ComponentItem::ComponentFunc(_) => define(&mut linker.root(), None, name)?,
            ComponentItem::ComponentInstance(instance) => {
                let mut linker = linker.instance(name)?;
                for (function, item) in instance.exports(engine) {
                    match item.ty {
                        ComponentItem::ComponentFunc(_) => {
                            define(&mut linker, Some(name), function)?;
                        }
                        ComponentItem::Resource(_) => define_resource(&mut linker, function)?,
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn define(
    linker: &mut LinkerInstance<'_, State>,
    interface: Option<&str>,
    name: &str,
) -> wasmtime::Result<()> {
    let path = match interface {
        Some(interface) => format!("{interface}#{name}"),
        None => name.to_owned(),
    };
    linker.func_new(name, move |store, ty, params, results| {
        let types: Vec<Type> = ty.results().collect();
        let mut taken = TakenHost::new(store);
        let (answer, ..) = taken.parts::<Anything>()?;
        let values = answer(&path, params, &types).map_err(Unanswered)?;
        for (result, value) in results.iter_mut().zip(values) {
            *result = value;
        }
        Ok(())
    })
}
