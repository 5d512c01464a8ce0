//! The peer: `wasmtime::component::bindgen!` at its best, with parameters by reference and no
//! support for concurrency.

use wasmtime::component::{Component, Linker};
use wasmtime::{Config, Engine, Store, StoreLimits, StoreLimitsBuilder};

/// `bindgen!` can't borrow types that an interface has from another one, so they stand in place:
/// what crosses the boundary is the same.
mod flip {
    wasmtime::component::bindgen!({
        path: "benches/calls/flip.wit",
        ownership: Borrowing { duplicate_if_necessary: true },
    });
}

mod nothing {
    wasmtime::component::bindgen!({
        path: "benches/calls/empty.wit",
    });
}

use flip::exports::torvyn::streaming::processor::{ElementMeta, ProcessResult, StreamElement};

/// The settings of the engine that is compared with it.
pub(crate) fn store() -> Store<StoreLimits> {
    let mut config = Config::new();
    config.concurrency_support(false);
    config.max_wasm_stack(512 << 10);
    let limits = StoreLimitsBuilder::new().memory_size(256 << 20).build();
    let mut store = Store::new(&Engine::new(&config).unwrap(), limits);
    store.limiter(|limits| limits);
    store
}

pub(crate) struct Flip {
    store: Store<StoreLimits>,
    bindings: flip::Flip,
}

impl Flip {
    pub(crate) fn new(wasm: &[u8]) -> Self {
        let mut store = store();
        let component = Component::new(store.engine(), wasm).unwrap();
        let mut linker = Linker::new(store.engine());
        linker.define_unknown_imports_as_traps(&component).unwrap();
        let bindings = flip::Flip::instantiate(&mut store, &component, &linker).unwrap();
        Self { store, bindings }
    }

    pub(crate) fn process(&mut self, payload: &[u8]) -> u8 {
        let meta = ElementMeta {
            sequence: 1,
            timestamp_ns: 2,
        };
        let processor = self.bindings.torvyn_streaming_processor();
        let element = StreamElement { meta, payload };
        match processor.call_process(&mut self.store, element) {
            Ok(Ok(ProcessResult::Output(output))) => output.payload[0],
            other => panic!("{other:?}"),
        }
    }
}

pub(crate) struct Nothing {
    store: Store<StoreLimits>,
    bindings: nothing::Empty,
}

impl Nothing {
    pub(crate) fn new(wasm: &[u8]) -> Self {
        let mut store = store();
        let component = Component::new(store.engine(), wasm).unwrap();
        let linker = Linker::new(store.engine());
        let bindings = nothing::Empty::instantiate(&mut store, &component, &linker).unwrap();
        Self { store, bindings }
    }

    pub(crate) fn call(&mut self) {
        self.bindings.call_nothing(&mut self.store).unwrap();
    }
}
