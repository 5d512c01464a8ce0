//! Generates the functions of a call driver.

use wasm_encoder::{BlockType, Function, InstructionSink, MemArg, ValType};
use wasmtime::FuncType;

use super::copy::BlockCopy;
use super::layout::{BEYOND, GUEST, NO_MORE, PHASE, RECORD, RECORDS, SLOTS, STAGING, UNALIGNED};
use crate::store::StagedPhase;

// Parameters of a driver's function: the place of a post-return and what that takes, and where the
// records end.
const PLACE: u32 = 0;
const RESULT: u32 = 1;
const END: u32 = 2;

// Its locals.
const RECORD_AT: u32 = 3;
const AT: u32 = 4;
const SIZE: u32 = 5;
const FROM: u32 = 6;
const STOP: u32 = 7;
const I32_LOCALS: u32 = 5;
/// The bits of what the function has returned, where it is called again and again.
const BITS: u32 = 8;

/// The functions that a driver calls, by their indices.
pub(in crate::lanes::direct) struct Callees {
    pub(in crate::lanes::direct) realloc: Option<u32>,
    pub(in crate::lanes::direct) first_post_return: u32,
    pub(in crate::lanes::direct) post_returns: u32,
    /// The host's, which takes a result and puts the next parameters into the staging memory.
    pub(in crate::lanes::direct) next: u32,
}

impl Callees {
    /// A function that does all of a call: runs the post-return whose place is the first parameter,
    /// if there is one, with the second; calls realloc for the blocks whose records end where the
    /// third says, and copies their contents; and calls `func` with what lies in the slots.
    pub(in crate::lanes::direct) fn drive(
        &self,
        func: u32,
        ty: &FuncType,
        simd: bool,
    ) -> Option<Function> {
        let mut body = Function::new([(I32_LOCALS, ValType::I32)]);
        let mut code = body.instructions();
        self.run_post_return(&mut code);
        self.call(&mut code, func, ty, simd)?;
        code.end();
        Some(body)
    }

    /// The same for many calls: after each of them the host's function gets the bits of the result,
    /// and answers where the records of the next one end, or [`NO_MORE`]. Before the next one the
    /// result is given up, through the post-return in that place if there is one.
    pub(in crate::lanes::direct) fn drive_each(
        &self,
        func: u32,
        ty: &FuncType,
        post_return: Option<u32>,
        simd: bool,
    ) -> Option<Function> {
        let locals = [(I32_LOCALS, ValType::I32), (1, ValType::I64)];
        let mut body = Function::new(locals);
        let mut code = body.instructions();
        self.run_post_return(&mut code);
        code.loop_(BlockType::Empty);
        self.call(&mut code, func, ty, simd)?;
        let mut results = ty.results();
        match results.next() {
            None => code.i64_const(0),
            Some(wasmtime::ValType::I32) => code.i64_extend_i32_u(),
            Some(wasmtime::ValType::I64) => &mut code,
            Some(wasmtime::ValType::F32) => code.i32_reinterpret_f32().i64_extend_i32_u(),
            Some(wasmtime::ValType::F64) => code.i64_reinterpret_f64(),
            Some(_) => return None,
        };
        code.local_tee(BITS).call(self.next);
        code.local_tee(END).i32_const(signed(NO_MORE)).i32_ne();
        code.if_(BlockType::Empty);
        if let Some(place) = post_return {
            set_phase(&mut code, StagedPhase::RETURNING);
            code.local_get(BITS).i32_wrap_i64();
            code.call(self.first_post_return + place);
        }
        code.br(1).end().end().end();
        Some(body)
    }

    /// Allocates and copies what the records say, and calls the function with what lies in the
    /// slots.
    fn call(
        &self,
        code: &mut InstructionSink<'_>,
        func: u32,
        ty: &FuncType,
        simd: bool,
    ) -> Option<()> {
        if let Some(realloc) = self.realloc {
            code.block(BlockType::Empty);
            code.local_get(END).i32_eqz().br_if(0);
            set_phase(code, StagedPhase::ALLOCATING);
            each_record(code, |code| allocate(code, realloc));
            // Nothing is written before all addresses are known to be possible.
            each_record(code, |code| fill(code, simd));
            code.end();
        }
        set_phase(code, StagedPhase::RUNNING);
        for (index, param) in ty.params().enumerate() {
            let at = SLOTS + 8 * index;
            code.i32_const(0);
            match param {
                wasmtime::ValType::I32 => code.i32_load(staging(at, 2)),
                wasmtime::ValType::I64 => code.i64_load(staging(at, 3)),
                wasmtime::ValType::F32 => code.f32_load(staging(at, 2)),
                wasmtime::ValType::F64 => code.f64_load(staging(at, 3)),
                _ => return None,
            };
        }
        code.call(func);
        Some(())
    }

    fn run_post_return(&self, code: &mut InstructionSink<'_>) {
        let (first, count) = (self.first_post_return, self.post_returns);
        if count == 0 {
            return;
        }
        code.block(BlockType::Empty);
        code.local_get(PLACE).i32_const(signed(count));
        code.i32_ge_u().br_if(0);
        set_phase(code, StagedPhase::RETURNING);
        // Each place but the last leads out of as many blocks, behind which its post-return is
        // called.
        let last = count - 1;
        if last > 0 {
            for _ in 0..count {
                code.block(BlockType::Empty);
            }
            let places: Vec<_> = (0..last).collect();
            code.local_get(PLACE).br_table(places, last);
            for place in 0..last {
                code.end().local_get(RESULT).call(first + place);
                code.br(last - place);
            }
            code.end();
        }
        code.local_get(RESULT).call(first + last);
        code.end();
    }
}

/// Does something for each record. There is one at least.
fn each_record(code: &mut InstructionSink<'_>, body: impl FnOnce(&mut InstructionSink<'_>)) {
    code.i32_const(signed(RECORDS)).local_set(RECORD_AT);
    code.loop_(BlockType::Empty);
    body(code);
    code.local_get(RECORD_AT).i32_const(signed(RECORD));
    code.i32_add().local_tee(RECORD_AT);
    code.local_get(END).i32_lt_u().br_if(0);
    code.end();
}

/// Calls realloc for a block, and puts its address where that belongs.
fn allocate(code: &mut InstructionSink<'_>, realloc: u32) {
    code.i32_const(0).i32_const(0);
    load(code, 0);
    load(code, 4);
    code.local_tee(SIZE).call(realloc).local_set(AT);
    code.local_get(AT);
    load(code, 0);
    code.i32_const(1).i32_sub().i32_and();
    stop_if(code, UNALIGNED);
    code.local_get(AT).i64_extend_i32_u();
    code.local_get(SIZE).i64_extend_i32_u().i64_add();
    code.memory_size(GUEST).i64_extend_i32_u();
    code.i64_const(16).i64_shl();
    code.i64_gt_u();
    stop_if(code, BEYOND);
    code.local_get(RECORD_AT).local_get(AT);
    code.i32_store(staging(0, 2));
    load(code, 12);
    code.local_get(AT).i32_store(staging(0, 2));
}

/// Copies a block's content.
fn fill(code: &mut InstructionSink<'_>, simd: bool) {
    for (offset, local) in [(0, AT), (4, SIZE), (8, FROM)] {
        load(code, offset);
        code.local_set(local);
    }
    let copy = BlockCopy {
        to: AT,
        from: FROM,
        size: SIZE,
        stop: STOP,
        simd,
    };
    copy.encode(code);
}

/// Ends the call with a reason, if there is a number other than 0 on the stack.
fn stop_if(code: &mut InstructionSink<'_>, reason: u32) {
    code.if_(BlockType::Empty);
    set_phase(code, reason);
    code.unreachable().end();
}

/// Reads a part of a record.
fn load(code: &mut InstructionSink<'_>, offset: usize) {
    code.local_get(RECORD_AT).i32_load(staging(offset, 2));
}

fn set_phase(code: &mut InstructionSink<'_>, phase: u32) {
    code.i32_const(0).i32_const(signed(phase));
    code.i32_store(staging(PHASE, 2));
}

fn staging(offset: usize, align: u32) -> MemArg {
    MemArg {
        offset: offset as u64,
        align,
        memory_index: STAGING,
    }
}

/// A number as an operand: its bits.
fn signed(number: impl TryInto<u32>) -> i32 {
    number.try_into().unwrap_or(u32::MAX).cast_signed()
}
