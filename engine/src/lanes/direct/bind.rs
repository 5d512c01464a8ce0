//! Looks up the core functions behind a world's exports.

use wasmtime::{Result, Store, ValType, format_err};

use super::function::Stay;
use super::plan::{Export, Fusion};
use super::{Function, Parts, PostReturn, Template};
use crate::World;
use crate::component::{Signature, State};
use crate::definition::FunctionDefinition;

impl Parts {
    /// The core function behind a function of the world. What is told when its result was used
    /// up is put into `post_returns`.
    pub(crate) fn bind<W: World, S: Signature>(
        &self,
        template: &Template<W>,
        store: &mut Store<State<W>>,
        definition: &FunctionDefinition,
        post_returns: &mut Vec<PostReturn>,
    ) -> Result<Function<S>> {
        let Some(export) = template
            .modules
            .plan
            .export(definition.interface, definition.name)
        else {
            return Err(format_err!("the component does not export `{definition}`"));
        };
        let func = self.func(store, &export.core)?.typed(&mut *store)?;
        let fusion = template.modules.plan.fusion.as_ref();
        let post_return = self.post_return(store, export, fusion)?;
        let index = post_return.is_some().then_some(post_returns.len());
        post_returns.extend(post_return);
        Ok(Function {
            func,
            memory: self.core.memory(export.options),
            realloc: self.core.realloc(export.options).cloned(),
            post_return: index,
        })
    }

    fn post_return<W: World>(
        &self,
        store: &mut Store<State<W>>,
        export: &Export,
        fusion: Option<&Fusion>,
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
                let fusible = fusion.and_then(|fusion| fusion.place(item));
                PostReturn::U32(func.typed(store)?, Stay::Own(fusible))
            }
            Some(ValType::I64) => PostReturn::U64(func.typed(store)?),
            Some(ValType::F32) => PostReturn::F32(func.typed(store)?),
            Some(ValType::F64) => PostReturn::F64(func.typed(store)?),
            Some(other) => {
                return Err(format_err!("a clean-up function takes a `{other}`"));
            }
        }))
    }
}
