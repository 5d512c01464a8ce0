//! Looks up the core functions behind a world's exports.

use wasmtime::{Result, Store, ValType, format_err};

use super::call_state::CallState;
use super::driver::Drive;
use super::function::Function;
use super::instance::CoreInstances;
use super::plan::{Export, TrampolinePlan};
use super::post_return::{GuestEntry, PostReturn};
use super::signature::{HandleSignature, Signature};
use super::template::Template;
use super::trampoline::{JoinedPostReturn, drive, drive_each};
use super::with_handles::WithHandles;
use crate::definition::FunctionDefinition;
use crate::store::State;

impl CoreInstances {
    /// The core function behind a function of the world. Its post-return goes to `calls`.
    pub(crate) fn function<S: Signature>(
        &self,
        template: &Template,
        store: &mut Store<State>,
        definition: &FunctionDefinition,
        calls: &mut CallState,
    ) -> Result<Function<S>> {
        let export = export(template, definition)?;
        let func = self.func(store, &export.core)?.typed(&mut *store)?;
        let (post_return, post_return_place) = self.returning(template, store, export, calls)?;
        let trampoline = template.modules.plan.trampoline.as_ref();
        let driven = trampoline.and_then(|trampoline| trampoline.driven_place(&export.core));
        Ok(Function {
            func,
            memory: self.guest_memory.memory(export.options),
            realloc: self.guest_memory.realloc(export.options).cloned(),
            post_return,
            post_return_place,
            drive: driven.map_or(Drive::None, |place| Drive::Place(place, drive)),
            drive_each: driven.map_or(Drive::None, |place| Drive::Place(place, drive_each)),
        })
    }

    /// The same for a function that handles go through.
    pub(crate) fn function_with_handles<S: HandleSignature>(
        &self,
        template: &Template,
        store: &mut Store<State>,
        definition: &FunctionDefinition,
        calls: &mut CallState,
    ) -> Result<WithHandles<S>> {
        let export = export(template, definition)?;
        let func = self.func(store, &export.core)?.typed(&mut *store)?;
        let (post_return, post_return_place) = self.returning(template, store, export, calls)?;
        Ok(WithHandles {
            func,
            memory: self.guest_memory.memory(export.options),
            realloc: self.guest_memory.realloc(export.options).cloned(),
            post_return,
            post_return_place,
        })
    }

    /// Which of the instance's post-returns is that of a function, if it has one, and its place in the
    /// trampoline.
    fn returning(
        &self,
        template: &Template,
        store: &mut Store<State>,
        export: &Export,
        calls: &mut CallState,
    ) -> Result<(Option<usize>, u32)> {
        let trampoline = template.modules.plan.trampoline.as_ref();
        let post_return = self.post_return(store, export, trampoline)?;
        let place = match &post_return {
            Some(PostReturn::U32(_, GuestEntry::Own(Some(place)))) => *place,
            _ => JoinedPostReturn::NONE.place,
        };
        let index = post_return.is_some().then_some(calls.post_returns.len());
        calls.post_returns.extend(post_return);
        Ok((index, place))
    }

    fn post_return(
        &self,
        store: &mut Store<State>,
        export: &Export,
        trampoline: Option<&TrampolinePlan>,
    ) -> Result<Option<PostReturn>> {
        let Some(item) = &export.post_return else {
            return Ok(None);
        };
        let func = self.func(store, item)?;
        let ty = func.ty(&*store);
        let mut params = ty.params();
        Ok(Some(match params.next() {
            None => PostReturn::Unit(func.typed(store)?),
            Some(ValType::I32) => {
                let place = trampoline.and_then(|trampoline| trampoline.place(item));
                PostReturn::U32(func.typed(store)?, GuestEntry::Own(place))
            }
            Some(ValType::I64) => PostReturn::U64(func.typed(store)?),
            Some(ValType::F32) => PostReturn::F32(func.typed(store)?),
            Some(ValType::F64) => PostReturn::F64(func.typed(store)?),
            Some(other) => {
                return Err(format_err!("a post-return takes a `{other}`"));
            }
        }))
    }
}

fn export<'t>(template: &'t Template, definition: &FunctionDefinition) -> Result<&'t Export> {
    let plan = &template.modules.plan;
    let export = plan.export(definition.interface, definition.name);
    export.ok_or_else(|| format_err!("the component does not export `{definition}`"))
}
