//! The floor: the component's own core module, called by code written for this one function.

use wasmtime::{Engine, Instance, Linker, Memory, Module, Store, TypedFunc};

use super::{Mode, State, settings, store};

/// The first core module of a component: the guest's own code.
fn module(wasm: &[u8]) -> Vec<u8> {
    let payloads = wasmparser::Parser::new(0).parse_all(wasm);
    for payload in payloads {
        if let wasmparser::Payload::ModuleSection {
            unchecked_range, ..
        } = payload.unwrap()
        {
            return wasm[unchecked_range].to_vec();
        }
    }
    panic!("the component has no core module")
}

/// An instance of that module.
pub(super) fn instantiate(wasm: &[u8], mode: Mode) -> (Store<State<()>>, Instance) {
    let engine = Engine::new(&settings(mode)).unwrap();
    let mut store = store(&engine, mode, ());
    let module = Module::new(&engine, module(wasm)).unwrap();
    let mut linker = Linker::new(&engine);
    linker.define_unknown_imports_as_traps(&module).unwrap();
    let instance = linker.instantiate(&mut store, &module).unwrap();
    (store, instance)
}

/// Puts bytes into memory that the guest gives for them, and says where.
#[inline]
pub(super) fn write(
    store: &mut Store<State<()>>,
    memory: Memory,
    realloc: &TypedFunc<(u32, u32, u32, u32), u32>,
    align: u32,
    bytes: &[u8],
) -> u32 {
    let len = bytes.len() as u32;
    let at = realloc.call(&mut *store, (0, 0, align, len)).unwrap();
    memory.data_mut(store)[at as usize..][..bytes.len()].copy_from_slice(bytes);
    at
}

/// Flips.
pub struct Flip {
    store: Store<State<()>>,
    memory: Memory,
    realloc: TypedFunc<(u32, u32, u32, u32), u32>,
    process: TypedFunc<(u64, u64, u32, u32), u32>,
    post_return: TypedFunc<u32, ()>,
}

impl Flip {
    /// Compiles the component's first module, and makes an instance of it.
    #[must_use]
    pub fn new(wasm: &[u8]) -> Self {
        const PROCESS: &str = "torvyn:streaming/processor@0.2.0#process";
        let (mut store, instance) = instantiate(wasm, Mode::Unbounded);
        let post_return = format!("cabi_post_{PROCESS}");
        Self {
            memory: instance.get_memory(&mut store, "memory").unwrap(),
            realloc: instance.get_typed_func(&mut store, "cabi_realloc").unwrap(),
            process: instance.get_typed_func(&mut store, PROCESS).unwrap(),
            post_return: instance.get_typed_func(&mut store, &post_return).unwrap(),
            store,
        }
    }
}

impl super::Flip for Flip {
    #[inline]
    fn process(&mut self, payload: &[u8]) -> u8 {
        let store = &mut self.store;
        let len = payload.len() as u32;
        let at = write(store, self.memory, &self.realloc, 1, payload);
        let result = self.process.call(&mut *store, (1, 2, at, len)).unwrap();
        let memory = self.memory.data(&*store);
        let place = &memory[result as usize..][..40];
        // An output, in an answer that is not an error.
        assert_eq!((place[0], place[8]), (0, 2));
        let word = |at: usize| u32::from_le_bytes(*place[at..].first_chunk().unwrap()) as usize;
        let first = memory[word(32)..][..word(36)][0];
        self.post_return.call(&mut *store, result).unwrap();
        first
    }
}

/// Does nothing.
pub struct Nothing {
    store: Store<State<()>>,
    nothing: TypedFunc<(), ()>,
}

impl Nothing {
    /// Compiles the component's first module, and makes an instance of it.
    #[must_use]
    pub fn new(wasm: &[u8]) -> Self {
        let (mut store, instance) = instantiate(wasm, Mode::Unbounded);
        let nothing = instance.get_typed_func(&mut store, "nothing").unwrap();
        Self { store, nothing }
    }

    /// Calls the function.
    #[inline]
    pub fn call(&mut self) {
        self.nothing.call(&mut self.store, ()).unwrap();
    }
}
