//! A copy from the staging memory to the guest's, in WebAssembly.
//!
//! `memory.copy` between two memories is a call of the host: for a few hundred bytes, loads and
//! stores are faster.

use wasm_encoder::{BlockType, InstructionSink, MemArg};

use super::encode::{GUEST, STAGING};

/// A copy, by the locals that say what is copied. Those of addresses change.
pub(super) struct Copy {
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

impl Copy {
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
