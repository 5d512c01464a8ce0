//! Clean-up and allocation in one stay with the guest.
//!
//! A call begins with what the call before has left to do, and then asks for memory. To enter a
//! guest costs more than most of them do in there. So a component gets one more core module, made
//! here, whose functions call a clean-up function of the component's and then its allocator. An
//! instance of it is made for those that are called often.

use std::iter;
use std::sync::Arc;

use wasmtime::{
    Extern, Global, Instance, Module, Result, Store, StoreContextMut, TypedFunc, Val, format_err,
};

use super::function::{PostReturn, Stay};
use super::{Modules, Parts};
use crate::World;
use crate::component::{Phase, State};

/// The global that is 1 while the allocator runs, and else 0.
const STAGE: &str = "stage";

/// A clean-up function and the allocator, as one.
pub(crate) struct Fused {
    /// Takes what the clean-up is told, and the alignment and size of what is to be allocated.
    func: TypedFunc<(u32, u32, u32), u32>,
    stage: Global,
}

impl Fused {
    /// Cleans up, and then allocates. The phase of a failure is that in which it failed.
    #[inline]
    pub(super) fn call<W: World>(
        &self,
        mut store: StoreContextMut<'_, State<W>>,
        told: u32,
        align: u32,
        size: u32,
    ) -> Result<u32> {
        let before = store.data_mut().enter_phase(Phase::Returning);
        let called = self.func.call(&mut store, (told, align, size));
        self.leave(store, before, called)
    }

    /// The same on a stack of its own.
    pub(super) async fn call_async<W: World>(
        &self,
        mut store: StoreContextMut<'_, State<W>>,
        told: u32,
        align: u32,
        size: u32,
    ) -> Result<u32> {
        let before = store.data_mut().enter_phase(Phase::Returning);
        let called = self.func.call_async(&mut store, (told, align, size)).await;
        self.leave(store, before, called)
    }

    /// Goes back to the phase before, if the guest has not failed.
    #[inline]
    fn leave<W: World>(
        &self,
        mut store: StoreContextMut<'_, State<W>>,
        before: Phase,
        called: Result<u32>,
    ) -> Result<u32> {
        match called {
            Ok(_) => store.data_mut().cleaned_up(before),
            Err(_) => self.tell_phase(store),
        }
        called
    }

    #[cold]
    fn tell_phase<W: World>(&self, mut store: StoreContextMut<'_, State<W>>) {
        if let Val::I32(1) = self.stage.get(&mut store) {
            store.data_mut().enter_phase(Phase::Allocating);
        }
    }
}

/// What the clean-up functions of an instance need to share a stay with its allocator.
pub(crate) struct Unfused {
    modules: Arc<Modules>,
    parts: Parts,
    /// After so many clean-ups more.
    after: u32,
}

/// The clean-ups after which it pays: what is saved with each of them has to make up for one
/// more instance. Many instances are not called so often.
const WORTH: u32 = 100;

impl Unfused {
    /// `None` if none of the functions can.
    pub(crate) fn new(
        modules: &Arc<Modules>,
        parts: Parts,
        functions: &[PostReturn],
    ) -> Option<Self> {
        let fusible = |f: &PostReturn| matches!(f, PostReturn::U32(_, Stay::Own(Some(_))));
        functions.iter().any(fusible).then(|| Self {
            modules: Arc::clone(modules),
            parts,
            after: WORTH,
        })
    }

    /// Counts a clean-up. When it is time, there is nothing left to count.
    #[cold]
    fn due(unfused: &mut Option<Self>) -> Option<Self> {
        unfused.take_if(|unfused| {
            unfused.after = unfused.after.saturating_sub(1);
            unfused.after == 0
        })
    }

    /// Counts a clean-up. From when it is time on, the functions share a stay with the allocator.
    #[cold]
    pub(crate) fn count<W: World>(
        unfused: &mut Option<Self>,
        functions: &mut [PostReturn],
        store: &mut Store<State<W>>,
    ) -> Result<()> {
        if let Some(unfused) = Self::due(unfused)
            && let Some((module, arguments)) = unfused.module(store)?
        {
            let instance = Instance::new(&mut *store, module, &arguments)?;
            share(instance, functions, store)?;
        }
        Ok(())
    }

    /// The same on a stack of its own.
    #[cold]
    pub(crate) async fn count_async<W: World>(
        unfused: &mut Option<Self>,
        functions: &mut [PostReturn],
        store: &mut Store<State<W>>,
    ) -> Result<()> {
        if let Some(unfused) = Self::due(unfused)
            && let Some((module, arguments)) = unfused.module(store)?
        {
            let instance = Instance::new_async(&mut *store, module, &arguments).await?;
            share(instance, functions, store)?;
        }
        Ok(())
    }

    /// The module that was made for the component, if there is one, and what it imports.
    fn module<W: World>(
        &self,
        store: &mut Store<State<W>>,
    ) -> Result<Option<(&Module, Vec<Extern>)>> {
        let Some(fusion) = &self.modules.plan.fusion else {
            return Ok(None);
        };
        let items = iter::once(&fusion.realloc).chain(&fusion.post_returns);
        let arguments = items.map(|item| self.parts.item(store, item));
        let arguments = arguments.collect::<Result<_>>()?;
        Ok(Some((self.modules.module(fusion.module)?, arguments)))
    }
}

/// Lets functions stay together with the allocator, through an instance of that module.
fn share<W: World>(
    instance: Instance,
    functions: &mut [PostReturn],
    store: &mut Store<State<W>>,
) -> Result<()> {
    for function in functions {
        if let PostReturn::U32(_, stay) = function
            && let Stay::Own(Some(index)) = stay
        {
            let stage = instance.get_global(&mut *store, STAGE);
            *stay = Stay::Shared(Fused {
                func: instance.get_typed_func(&mut *store, &index.to_string())?,
                stage: stage.ok_or_else(|| format_err!("a fused module lacks its stage"))?,
            });
        }
    }
    Ok(())
}

#[cfg(feature = "compiler")]
pub(super) use make::make;

#[cfg(feature = "compiler")]
mod make {
    use wasm_encoder::{
        CodeSection, ConstExpr, EntityType, ExportKind, ExportSection, Function, FunctionSection,
        GlobalSection, GlobalType, ImportSection, Module, NameMap, NameSection, TypeSection,
        ValType,
    };
    use wasmtime::FuncType;

    use super::STAGE;
    use crate::direct::plan::{Fusion, Item, Plan};

    // The types of the module, by their indices.
    const REALLOC: u32 = 0;
    const POST_RETURN: u32 = 1;
    const FUSED: u32 = 2;

    /// What the module of a component stands between, and the module itself. `type_of` knows the
    /// types of exported functions. `None` if there is nothing to fuse.
    pub(in crate::direct) fn make(
        plan: &Plan,
        type_of: impl Fn(&Item) -> Option<FuncType>,
        module: usize,
    ) -> Option<(Fusion, Vec<u8>)> {
        let mut reallocs = plan.exports.iter().filter_map(|e| e.options.realloc);
        let realloc = reallocs.next()?;
        // Which allocator comes next is known before the call only if there is just one.
        if reallocs.any(|other| other != realloc) {
            return None;
        }
        let mut post_returns: Vec<Item> = Vec::new();
        for item in plan.exports.iter().filter_map(|e| e.post_return.as_ref()) {
            let takes_place = type_of(item).is_some_and(|ty| {
                let mut params = ty.params();
                params.len() == 1 && params.all(|param| param.is_i32())
            });
            if takes_place && !post_returns.contains(item) {
                post_returns.push(item.clone());
            }
        }
        if post_returns.is_empty() {
            return None;
        }
        let bytes = encode(u32::try_from(post_returns.len()).ok()?);
        let realloc = plan.reallocs.get(realloc)?.clone();
        Some((
            Fusion {
                module,
                realloc,
                post_returns,
            },
            bytes,
        ))
    }

    /// A module that imports an allocator and so many clean-up functions, and exports a function
    /// for each of these.
    fn encode(count: u32) -> Vec<u8> {
        const I32: ValType = ValType::I32;
        let mut types = TypeSection::new();
        types.ty().function([I32; 4], [I32]);
        types.ty().function([I32], []);
        types.ty().function([I32; 3], [I32]);
        let mut imports = ImportSection::new();
        imports.import("", "realloc", EntityType::Function(REALLOC));
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        let (mut exports, mut names) = (ExportSection::new(), NameMap::new());
        exports.export(STAGE, ExportKind::Global, 0);
        for index in 0..count {
            let post_return = 1 + index;
            let fused = 1 + count + index;
            imports.import("", &index.to_string(), EntityType::Function(POST_RETURN));
            functions.function(FUSED);
            exports.export(&index.to_string(), ExportKind::Func, fused);
            names.append(fused, "clean up and allocate");
            let mut body = Function::new([]);
            let mut instructions = body.instructions();
            instructions
                .local_get(0)
                .call(post_return)
                .i32_const(1)
                .global_set(0)
                .i32_const(0)
                .i32_const(0)
                .local_get(1)
                .local_get(2)
                .call(0)
                .i32_const(0)
                .global_set(0)
                .end();
            code.function(&body);
        }
        let mut globals = GlobalSection::new();
        let stage = GlobalType {
            val_type: I32,
            mutable: true,
            shared: false,
        };
        globals.global(stage, &ConstExpr::i32_const(0));
        let mut name_section = NameSection::new();
        name_section.module("torvyn");
        name_section.functions(&names);
        let mut module = Module::new();
        module
            .section(&types)
            .section(&imports)
            .section(&functions)
            .section(&globals)
            .section(&exports)
            .section(&code)
            .section(&name_section);
        module.finish()
    }
}
