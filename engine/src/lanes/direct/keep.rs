//! Compiled core modules as parts of what is kept of a component.

use std::sync::Arc;

use wasmtime::{Engine, Error, Module, Result};

use super::modules::Modules;
use super::plan::{Ineligible, Plan};
use crate::artifact::TrustedParts;

/// The part with what the memories hold at first, as far as the plan knows it.
const BASE: &str = "base";

/// The part that says how the modules are put together, or why there are none.
const PLAN: &str = "plan";

fn module(index: usize) -> String {
    format!("module{index}")
}

/// The parts to keep, by their names.
pub(crate) fn parts(modules: &Result<Arc<Modules>, Ineligible>) -> Result<Vec<(String, Vec<u8>)>> {
    let kept: Result<(&Plan, usize), &str> = match modules {
        Ok(modules) => Ok((&modules.plan, modules.compiled().len())),
        Err(reason) => Err(reason.text()),
    };
    let mut parts = vec![(PLAN.to_owned(), postcard::to_allocvec(&kept)?)];
    let plans = modules.iter().map(|modules| &modules.plan);
    let bases = plans.flat_map(|plan| plan.state.iter().flat_map(|state| state.bases()));
    let bases = bases
        .map(|base| &base.contents[..])
        .collect::<Vec<_>>()
        .concat();
    if !bases.is_empty() {
        parts.push((BASE.to_owned(), bases));
    }
    for (index, compiled) in modules.iter().flat_map(|m| m.compiled()).enumerate() {
        parts.push((module(index), serialize(compiled)?));
    }
    Ok(parts)
}

#[cfg(feature = "compiler")]
fn serialize(compiled: &Module) -> Result<Vec<u8>> {
    compiled.serialize()
}

/// What was not compiled here was kept elsewhere.
#[cfg(not(feature = "compiler"))]
fn serialize(_: &Module) -> Result<Vec<u8>> {
    Err(Error::msg("nothing is compiled here"))
}

impl Modules {
    /// Loads what was kept.
    pub(crate) fn load(
        engine: &Engine,
        parts: &TrustedParts<'_>,
    ) -> Result<Result<Self, Ineligible>> {
        let kept: Result<(Plan, usize), String> = postcard::from_bytes(&parts.bytes(PLAN)?)?;
        let (mut plan, count) = match kept {
            Ok(kept) => kept,
            Err(reason) => return Ok(Err(Ineligible(reason))),
        };
        if let Ok(state) = &mut plan.state
            && state.bases().any(|base| base.size() > 0)
        {
            let bases = parts.bytes(BASE)?;
            if !state.fill_bases(&bases) {
                return Err(Error::msg(
                    "what the memories hold at first is not all there",
                ));
            }
        }
        let modules = (0..count).map(|index| parts.module(&module(index), engine));
        Ok(Ok(Self::new(plan, modules.collect::<Result<_>>()?)))
    }
}
