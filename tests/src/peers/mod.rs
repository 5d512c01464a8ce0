//! Who can do the same work: this engine, and what else there is. For benches.

pub mod batch;
pub mod bindgen;
pub mod by_hand;
pub mod chain;
pub mod counters;
pub mod dynamic;
pub mod native;
pub mod pipe;
pub mod shapes;
pub mod thermostat;
pub mod torvyn;

use wasmtime::component::{Component, Linker};
use wasmtime::{Config, Engine, Store, StoreLimits, StoreLimitsBuilder};

/// What bounds a call, and where it runs. All peers honour it in the same way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Nothing ends a call.
    Unbounded,
    /// Every call has so much fuel.
    Fuel,
    /// Every call has a deadline, in ticks of an epoch.
    Deadline,
    /// A call runs on a fiber and can yield.
    Async,
}

/// Much more than any call here burns.
pub const FUEL: u64 = 10_000_000_000;

/// Flips the first byte of an element.
pub trait Flip {
    /// Processes one element, and returns the first byte of what came out.
    fn process(&mut self, payload: &[u8]) -> u8;
}

/// The component that flips.
#[must_use]
pub fn flip() -> Vec<u8> {
    std::fs::read(crate::guest("flip")).unwrap()
}

/// The bytes of a component among the examples.
#[must_use]
pub fn example(name: &str) -> Vec<u8> {
    std::fs::read(crate::example(name)).unwrap()
}

/// What the engine sets, for those who use Wasmtime without it.
#[must_use]
pub fn settings(mode: Mode) -> Config {
    let mut config = Config::new();
    config.concurrency_support(false);
    config.max_wasm_stack(512 << 10);
    config.consume_fuel(mode == Mode::Fuel);
    config.epoch_interruption(matches!(mode, Mode::Deadline | Mode::Async));
    config
}

/// What an instance has to itself: the limits that the engine sets, and its host.
pub struct State<T> {
    limits: StoreLimits,
    host: T,
}

/// The store of an instance.
pub fn store<T: 'static>(engine: &Engine, mode: Mode, host: T) -> Store<State<T>> {
    let limits = StoreLimitsBuilder::new().memory_size(256 << 20).build();
    let mut store = Store::new(engine, State { limits, host });
    store.limiter(|state| &mut state.limits);
    if mode == Mode::Async {
        store.epoch_deadline_async_yield_and_update(1);
    }
    arm(&mut store, mode);
    store
}

/// Sets a call's limits.
#[inline]
pub fn arm<T>(store: &mut Store<State<T>>, mode: Mode) {
    match mode {
        Mode::Fuel => store.set_fuel(FUEL).unwrap(),
        Mode::Deadline => store.set_epoch_deadline(1_000),
        Mode::Unbounded | Mode::Async => {}
    }
}

/// An engine of Wasmtime's, and a component in it.
#[must_use]
pub fn compile(wasm: &[u8], mode: Mode) -> Component {
    let engine = Engine::new(&settings(mode)).unwrap();
    Component::new(&engine, wasm).unwrap()
}

/// A linker for a component that calls nothing but what panics call.
#[must_use]
pub fn linker<T: 'static>(component: &Component) -> Linker<State<T>> {
    let mut linker = Linker::new(component.engine());
    linker.define_unknown_imports_as_traps(component).unwrap();
    linker
}
