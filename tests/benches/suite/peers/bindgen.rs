//! `wasmtime::component::bindgen!` at its best: parameters by reference, and no support for
//! concurrency.

use wasmtime::component::Component;
use wasmtime::{Engine, Store};

use super::{Mode, State, arm, linker, settings, store};

/// `bindgen!` can't borrow types that an interface has from another one, so they stand in place:
/// what crosses the boundary is the same.
mod flip {
    wasmtime::component::bindgen!({
        path: "benches/suite/wit/flip.wit",
        ownership: Borrowing { duplicate_if_necessary: true },
    });
}

mod flip_async {
    wasmtime::component::bindgen!({
        path: "benches/suite/wit/flip.wit",
        ownership: Borrowing { duplicate_if_necessary: true },
        exports: { default: async },
    });
}

mod nothing {
    wasmtime::component::bindgen!({ path: "benches/suite/wit/empty.wit" });
}

/// An engine and a component in it.
pub(crate) fn compile(wasm: &[u8], mode: Mode) -> Component {
    let engine = Engine::new(&settings(mode)).unwrap();
    Component::new(&engine, wasm).unwrap()
}

pub(crate) struct Flip {
    store: Store<State<()>>,
    bindings: flip::Flip,
    mode: Mode,
}

impl Flip {
    pub(crate) fn new(component: &Component, mode: Mode) -> Self {
        let mut store = store(component.engine(), mode, ());
        let linker = linker(component);
        let bindings = flip::Flip::instantiate(&mut store, component, &linker).unwrap();
        Self {
            store,
            bindings,
            mode,
        }
    }
}

impl super::Flip for Flip {
    fn process(&mut self, payload: &[u8]) -> u8 {
        use flip::exports::torvyn::streaming::processor::{
            ElementMeta, ProcessResult, StreamElement,
        };
        arm(&mut self.store, self.mode);
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

/// The same with calls on stacks of their own.
pub(crate) struct FlipAsync {
    store: Store<State<()>>,
    bindings: flip_async::Flip,
}

impl FlipAsync {
    pub(crate) fn new(component: &Component) -> Self {
        let mut store = store(component.engine(), Mode::Async, ());
        let linker = linker(component);
        let bindings = flip_async::Flip::instantiate_async(&mut store, component, &linker);
        let bindings = pollster::block_on(bindings).unwrap();
        Self { store, bindings }
    }
}

impl super::Flip for FlipAsync {
    fn process(&mut self, payload: &[u8]) -> u8 {
        use flip_async::exports::torvyn::streaming::processor::{
            ElementMeta, ProcessResult, StreamElement,
        };
        let meta = ElementMeta {
            sequence: 1,
            timestamp_ns: 2,
        };
        let processor = self.bindings.torvyn_streaming_processor();
        let element = StreamElement { meta, payload };
        match pollster::block_on(processor.call_process(&mut self.store, element)) {
            Ok(Ok(ProcessResult::Output(output))) => output.payload[0],
            other => panic!("{other:?}"),
        }
    }
}

pub(crate) struct Nothing {
    store: Store<State<()>>,
    bindings: nothing::Empty,
}

impl Nothing {
    pub(crate) fn new(component: &Component) -> Self {
        let mut store = store(component.engine(), Mode::Unbounded, ());
        let linker = linker(component);
        let bindings = nothing::Empty::instantiate(&mut store, component, &linker).unwrap();
        Self { store, bindings }
    }

    pub(crate) fn call(&mut self) {
        self.bindings.call_nothing(&mut self.store).unwrap();
    }
}
