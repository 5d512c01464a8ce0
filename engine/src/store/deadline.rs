//! Where a call's deadline is set, and how calls on fibers yield.
//!
//! The thread in `epoch` moves the engine's epoch on. In blocking mode Wasmtime itself ends the guest
//! with a trap (`Trap::Interrupt`) at the tick that `set_epoch_deadline` names; on fibers it asks
//! [`Deadline::tick`] at every tick, which yields or has it do the same.

use wasmtime::{Store, StoreContextMut, UpdateDeadline};

use crate::WasmtimeEngineConfig;

/// How much fuel a call on a fiber burns until it yields, where there are no epochs: about a
/// millisecond of it.
const FUEL_UNTIL_YIELD: u64 = 1_000_000;

/// What a call has of time, in ticks of the engine's epoch.
pub(super) struct Deadline {
    ticks: Option<u64>,
    /// What this call has left of them, if calls yield.
    left: Option<u64>,
    /// The tick at which Wasmtime is to act first: with yields at every one, without at the last.
    first: Option<u64>,
}

impl Deadline {
    pub(super) fn new(config: &WasmtimeEngineConfig) -> Self {
        let ticks = config.deadline_ticks();
        Self {
            ticks,
            left: None,
            first: match config.is_async() {
                true => config.ticks().then_some(1),
                false => ticks,
            },
        }
    }

    /// Gives a store's next call its time.
    pub(super) fn arm<T>(
        mut store: StoreContextMut<'_, T>,
        deadline: impl FnOnce(&mut T) -> &mut Self,
    ) {
        let deadline = deadline(store.data_mut());
        deadline.left = deadline.ticks;
        if let Some(ticks) = deadline.first {
            store.set_epoch_deadline(ticks);
        }
    }

    /// An epoch tick while a call runs on a fiber. The deadline of a call is counted in ticks that
    /// it has run itself: what others run while it has yielded does not count.
    fn tick(&mut self) -> UpdateDeadline {
        match &mut self.left {
            Some(0 | 1) => return UpdateDeadline::Interrupt,
            Some(left) => *left -= 1,
            None => {}
        }
        UpdateDeadline::Yield(1)
    }
}

/// Makes the calls of a store yield, if they run on fibers.
pub(super) fn yield_at_ticks<T: 'static>(
    store: &mut Store<T>,
    config: &WasmtimeEngineConfig,
    deadline: fn(&mut T) -> &mut Deadline,
) -> wasmtime::Result<()> {
    if config.yields_by_fuel() {
        return store.fuel_async_yield_interval(Some(FUEL_UNTIL_YIELD));
    }
    if config.is_async() {
        store.epoch_deadline_callback(move |mut store| Ok(deadline(store.data_mut()).tick()));
    }
    Ok(())
}
