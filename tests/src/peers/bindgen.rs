//! `wasmtime::component::bindgen!` at its best: parameters by reference, and no support for
//! concurrency.

use wasmtime::Store;
use wasmtime::component::Component;

use super::{Mode, State, arm, linker, store};

/// `bindgen!` can't borrow types that an interface has from another one, so they stand in place:
/// what crosses the boundary is the same.
mod flip {
    wasmtime::component::bindgen!({
        path: "src/peers/wit/flip.wit",
        ownership: Borrowing { duplicate_if_necessary: true },
    });
}

mod flip_async {
    wasmtime::component::bindgen!({
        path: "src/peers/wit/flip.wit",
        ownership: Borrowing { duplicate_if_necessary: true },
        exports: { default: async },
    });
}

mod nothing {
    wasmtime::component::bindgen!({ path: "src/peers/wit/empty.wit" });
}

/// Flips synchronously.
pub struct Flip {
    store: Store<State<()>>,
    bindings: flip::Flip,
    mode: Mode,
}

impl Flip {
    /// Makes an instance.
    #[must_use]
    pub fn new(component: &Component, mode: Mode) -> Self {
        let mut store = store(component.engine(), mode, ());
        let linker = linker(component);
        let bindings = flip::Flip::instantiate(&mut store, component, &linker).unwrap();
        Self {
            store,
            bindings,
            mode,
        }
    }

    /// The payload that comes out.
    #[inline]
    pub(super) fn flip(&mut self, payload: &[u8]) -> Vec<u8> {
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
            Ok(Ok(ProcessResult::Output(output))) => output.payload,
            other => panic!("{other:?}"),
        }
    }
}

impl super::Flip for Flip {
    #[inline]
    fn process(&mut self, payload: &[u8]) -> u8 {
        self.flip(payload)[0]
    }
}

/// Flips on stacks of their own.
pub struct FlipAsync {
    store: Store<State<()>>,
    bindings: flip_async::Flip,
}

impl FlipAsync {
    /// Makes an instance.
    #[must_use]
    pub fn new(component: &Component) -> Self {
        let mut store = store(component.engine(), Mode::Async, ());
        let linker = linker(component);
        let bindings = flip_async::Flip::instantiate_async(&mut store, component, &linker);
        let bindings = pollster::block_on(bindings).unwrap();
        Self { store, bindings }
    }
}

impl super::Flip for FlipAsync {
    #[inline]
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

/// Does nothing.
pub struct Nothing {
    store: Store<State<()>>,
    bindings: nothing::Empty,
}

impl Nothing {
    /// Makes an instance.
    #[must_use]
    pub fn new(component: &Component) -> Self {
        let mut store = store(component.engine(), Mode::Unbounded, ());
        let linker = linker(component);
        let bindings = nothing::Empty::instantiate(&mut store, component, &linker).unwrap();
        Self { store, bindings }
    }

    /// Calls the function.
    #[inline]
    pub fn call(&mut self) {
        self.bindings.call_nothing(&mut self.store).unwrap();
    }
}
