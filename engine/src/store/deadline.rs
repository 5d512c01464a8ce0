//! How calls on stacks of their own share a thread.

use wasmtime::{Store, UpdateDeadline};

use super::State;
use crate::{WasmtimeEngineConfig, World};

/// How much fuel a turn has, where there is no clock: about a millisecond of it.
const FUEL_OF_A_TURN: u64 = 1_000_000;

/// Makes the guest give its thread up again and again, if calls take turns.
///
/// The deadline of a call is counted in its own turns: what others take does not count.
pub(super) fn take<W: World>(
    store: &mut Store<State<W>>,
    config: &WasmtimeEngineConfig,
) -> wasmtime::Result<()> {
    if config.turns_by_fuel() {
        return store.fuel_async_yield_interval(Some(FUEL_OF_A_TURN));
    }
    if config.is_async() {
        store.epoch_deadline_callback(|mut store| Ok(tick(&mut store.data_mut().ticks_left)));
    }
    Ok(())
}

/// A tick of the clock: the next one of the deadline, or the last.
fn tick(left: &mut Option<u64>) -> UpdateDeadline {
    match left {
        Some(0 | 1) => return UpdateDeadline::Interrupt,
        Some(left) => *left -= 1,
        None => {}
    }
    UpdateDeadline::Yield(1)
}
