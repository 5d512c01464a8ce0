//! A copy from the staging memory to the guest's, in WebAssembly.
//!
//! `memory.copy` between two memories is a call of the host: for a few hundred bytes, loads and
//! stores are faster.

use wasm_encoder::{BlockType, InstructionSink, MemArg};

use super::layout::{GUEST, STAGING};

/// A copy, by the locals that say what is copied. Those of addresses change.
pub(super) struct BlockCopy {
    pub(super) to: u32,
    pub(super) from: u32,
    pub(super) size: u32,
    /// A local for its own use.
    pub(super) stop: u32,
    /// Whether there are instructions for 16 bytes.
    pub(super) simd: bool,
}

/// So many bytes in one load and one store.
#[derive(Clone, Copy)]
enum Width {
    Byte,
    Word,
    Double,
    Vector,
}

impl Width {
    fn bytes(self) -> u32 {
        match self {
            Self::Byte => 1,
            Self::Word => 4,
            Self::Double => 8,
            Self::Vector => 16,
        }
    }

    /// Copies that much, between the addresses on the stack and that many bytes on.
    fn copy(self, code: &mut InstructionSink<'_>, offset: u32) {
        let place = |memory_index| MemArg {
            offset: offset.into(),
            align: 0,
            memory_index,
        };
        let (to, from) = (place(GUEST), place(STAGING));
        match self {
            Self::Byte => code.i32_load8_u(from).i32_store8(to),
            Self::Word => code.i32_load(from).i32_store(to),
            Self::Double => code.i64_load(from).i64_store(to),
            Self::Vector => code.v128_load(from).v128_store(to),
        };
    }
}

impl BlockCopy {
    /// Copies with the widest loads and stores that a block has room for. The last one lies over
    /// what comes before it, so that it ends with the block.
    pub(super) fn encode(&self, code: &mut InstructionSink<'_>) {
        code.block(BlockType::Empty);
        let mut widest = Width::Double;
        if self.simd {
            widest = Width::Vector;
        }
        self.at_least(code, widest, |code| self.many(code, widest));
        if self.simd {
            self.at_least(code, Width::Double, |code| self.first(code, Width::Double));
        }
        self.at_least(code, Width::Word, |code| self.first(code, Width::Word));
        // Up to 3: the first, the last, and the second, which may be one of these.
        self.at_least(code, Width::Byte, |code| {
            self.first(code, Width::Byte);
            code.local_get(self.size).i32_const(2).i32_le_u().br_if(1);
            code.local_get(self.to).local_get(self.from);
            Width::Byte.copy(code, 1);
        });
        code.end();
    }

    /// Does something if the size is at least so much, and then no more.
    fn at_least(
        &self,
        code: &mut InstructionSink<'_>,
        width: Width,
        copy: impl FnOnce(&mut InstructionSink<'_>),
    ) {
        code.block(BlockType::Empty);
        code.local_get(self.size).i32_const(width.bytes() as i32);
        code.i32_lt_u().br_if(0);
        self.last(code, width);
        copy(code);
        code.br(1).end();
    }

    fn last(&self, code: &mut InstructionSink<'_>, width: Width) {
        for start in [self.to, self.from] {
            code.local_get(start).local_get(self.size).i32_add();
            code.i32_const(width.bytes() as i32).i32_sub();
        }
        width.copy(code, 0);
    }

    fn first(&self, code: &mut InstructionSink<'_>, width: Width) {
        code.local_get(self.to).local_get(self.from);
        width.copy(code, 0);
    }

    /// All but the last, four at a time as long as there are as many.
    fn many(&self, code: &mut InstructionSink<'_>, width: Width) {
        let bytes = width.bytes();
        code.local_get(self.from).local_get(self.size).i32_add();
        code.i32_const(bytes as i32).i32_sub().local_set(self.stop);
        for (times, left) in [(4, 3 * bytes), (1, 1)] {
            code.block(BlockType::Empty).loop_(BlockType::Empty);
            code.local_get(self.stop).local_get(self.from).i32_sub();
            code.i32_const(left as i32).i32_lt_s().br_if(1);
            for index in 0..times {
                code.local_get(self.to).local_get(self.from);
                width.copy(code, index * bytes);
            }
            for address in [self.to, self.from] {
                code.local_get(address).i32_const((times * bytes) as i32);
                code.i32_add().local_set(address);
            }
            code.br(0).end().end();
        }
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, ExportKind, ExportSection, Function, FunctionSection, MemorySection,
        MemoryType, Module, TypeSection, ValType,
    };
    use wasmtime::{Engine, Instance, Memory, Store, TypedFunc};

    use super::BlockCopy;

    /// More than a call driver ever copies.
    const MOST: usize = 1100;

    /// What lies around a block, and in it before.
    const UNTOUCHED: u8 = 0xee;

    struct Copier {
        store: Store<()>,
        guest: Memory,
        staging: Memory,
        copy: TypedFunc<(u32, u32, u32), ()>,
    }

    fn copier(simd: bool) -> Copier {
        let (mut types, mut functions) = (TypeSection::new(), FunctionSection::new());
        types.ty().function([ValType::I32; 3], []);
        functions.function(0);
        let mut memories = MemorySection::new();
        let mut exports = ExportSection::new();
        for (name, index) in [("guest", 0), ("staging", 1)] {
            memories.memory(MemoryType {
                minimum: 1,
                maximum: None,
                memory64: false,
                shared: false,
                page_size_log2: None,
            });
            exports.export(name, ExportKind::Memory, index);
        }
        exports.export("copy", ExportKind::Func, 0);
        let mut body = Function::new([(1, ValType::I32)]);
        let copy = BlockCopy {
            to: 0,
            from: 1,
            size: 2,
            stop: 3,
            simd,
        };
        let mut instructions = body.instructions();
        copy.encode(&mut instructions);
        instructions.end();
        let mut code = CodeSection::new();
        code.function(&body);
        let mut module = Module::new();
        module.section(&types).section(&functions);
        module.section(&memories).section(&exports).section(&code);
        let mut config = wasmtime::Config::new();
        config.wasm_simd(simd).wasm_relaxed_simd(false);
        let engine = Engine::new(&config).unwrap();
        let module = wasmtime::Module::new(&engine, module.finish()).unwrap();
        let mut store = Store::new(&engine, ());
        let instance = Instance::new(&mut store, &module, &[]).unwrap();
        Copier {
            guest: instance.get_memory(&mut store, "guest").unwrap(),
            staging: instance.get_memory(&mut store, "staging").unwrap(),
            copy: instance.get_typed_func(&mut store, "copy").unwrap(),
            store,
        }
    }

    #[test]
    fn a_block_of_any_size_is_copied_and_nothing_else() {
        for simd in [false, true] {
            let Copier {
                mut store,
                guest,
                staging,
                copy,
            } = copier(simd);
            let staged = staging.data_mut(&mut store);
            for (byte, index) in staged.iter_mut().zip(0_u32..) {
                *byte = (index % 231) as u8;
            }
            let (from, last) = (64, 65536 - MOST);
            // At the end of the memory there is nothing to read or write beyond a block.
            for (size, to) in (0..=MOST).flat_map(|size| [(size, 33), (size, last + MOST - size)]) {
                guest.data_mut(&mut store).fill(UNTOUCHED);
                let params = (to as u32, from as u32, size as u32);
                copy.call(&mut store, params).unwrap();
                let expected = &staging.data(&store)[from..][..size];
                let guest = guest.data(&store);
                assert_eq!(&guest[to..][..size], expected, "{size}");
                let untouched = |bytes: &[u8]| bytes.iter().all(|byte| *byte == UNTOUCHED);
                let end = to + size;
                assert!(untouched(&guest[to - 32..to]), "{size}");
                assert!(untouched(&guest[end..guest.len().min(end + 32)]), "{size}");
            }
        }
    }
}
