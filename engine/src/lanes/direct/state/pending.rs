//! A post-return that is due, by the export whose result it frees.
//!
//! The instance's functions are bound in the order of the world's definition, and so are their
//! post-returns.

use crate::definition::WorldDefinition;
use crate::lanes::direct::call_state::CallState;
use crate::lanes::direct::plan::Plan;
use crate::lanes::direct::post_return::{GuestEntry, PendingPostReturn, PostReturn};
use crate::lanes::direct::trampoline::JoinedPostReturn;
use crate::types::snapshot::PendingState;

/// The places of the exports that the world's post-returns belong to.
fn exports<'p>(plan: &'p Plan, world: &'p WorldDefinition) -> impl Iterator<Item = usize> + 'p {
    world.exports.iter().filter_map(|definition| {
        let found = plan.export(definition.interface, definition.name)?;
        let place = plan
            .exports
            .iter()
            .position(|export| std::ptr::eq(export, found));
        found.post_return.as_ref().and(place)
    })
}

pub(super) fn keep(
    calls: &CallState,
    plan: &Plan,
    world: &WorldDefinition,
) -> Option<PendingState> {
    let pending = calls.pending?;
    let export = exports(plan, world).nth(pending.index)?;
    Some(PendingState {
        export: u32::try_from(export).ok()?,
        bits: pending.bits,
    })
}

/// What is pending in an instance of the world. `None` if the world has no such post-return.
pub(super) fn restore(
    state: PendingState,
    calls: &CallState,
    plan: &Plan,
    world: &WorldDefinition,
) -> Option<PendingPostReturn> {
    let index = place(state, plan, world)?;
    let place = match calls.post_returns.get(index)? {
        PostReturn::U32(_, GuestEntry::Own(Some(place))) => *place,
        _ => JoinedPostReturn::NONE.place,
    };
    Some(PendingPostReturn {
        index,
        bits: state.bits,
        place,
    })
}

/// The place of the post-return among those of the world.
pub(super) fn place(state: PendingState, plan: &Plan, world: &WorldDefinition) -> Option<usize> {
    exports(plan, world).position(|export| export == state.export as usize)
}
