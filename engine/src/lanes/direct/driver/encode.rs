//! Generates the functions of a call driver.

use wasm_encoder::{BlockType, Function, InstructionSink, MemArg, ValType};
use wasmtime::FuncType;

use super::layout::{
    ALLOCATING, BEYOND, PHASE, RECORD, RECORDS, RETURNING, RUNNING, SLOTS, UNALIGNED,
};

/// The guest's memory and the staging memory, by their indices.
const GUEST: u32 = 0;
const STAGING: u32 = 1;

/// Calls a function once everything is prepared, with the parameters in the staging memory.
pub(in crate::lanes::direct) fn call(prepare: u32, func: u32, ty: &FuncType) -> Option<Function> {
    let mut body = Function::new([]);
    let mut code = body.instructions();
    code.local_get(0).local_get(1).local_get(2).call(prepare);
    for (index, param) in ty.params().enumerate() {
        let at = staging(SLOTS + 8 * index, 3);
        code.i32_const(0);
        match param {
            wasmtime::ValType::I32 => code.i32_load(MemArg { align: 2, ..at }),
            wasmtime::ValType::I64 => code.i64_load(at),
            wasmtime::ValType::F32 => code.f32_load(MemArg { align: 2, ..at }),
            wasmtime::ValType::F64 => code.f64_load(at),
            _ => return None,
        };
    }
    code.call(func).end();
    Some(body)
}

/// Runs the post-return whose place is the first parameter, if there is one, with the second.
/// Calls realloc for the blocks whose records end where the third says, and copies their contents.
pub(in crate::lanes::direct) fn prepare(
    realloc: Option<u32>,
    post_returns: u32,
    first_post_return: u32,
) -> Function {
    const I32: ValType = ValType::I32;
    // Parameters, and locals after them.
    let (place, result, end) = (0, 1, 2);
    let (record, at, size, from, stop) = (3, 4, 5, 6, 7);
    let mut body = Function::new([(5, I32)]);
    let mut code = body.instructions();

    code.block(BlockType::Empty);
    code.local_get(place)
        .i32_const(post_returns as i32)
        .i32_ge_u()
        .br_if(0);
    set_phase(&mut code, RETURNING);
    // Each place leads out of as many blocks, behind which its post-return is called.
    for _ in 0..post_returns {
        code.block(BlockType::Empty);
    }
    let places: Vec<_> = (0..post_returns.saturating_sub(1)).collect();
    code.local_get(place)
        .br_table(places, post_returns.saturating_sub(1));
    for place in 0..post_returns {
        code.end().local_get(result).call(first_post_return + place);
        code.br(post_returns - 1 - place);
    }
    code.end();

    let Some(realloc) = realloc else {
        set_phase(&mut code, RUNNING);
        code.end();
        return body;
    };
    code.block(BlockType::Empty);
    code.local_get(end).i32_eqz().br_if(0);
    set_phase(&mut code, ALLOCATING);
    code.i32_const(RECORDS as i32).local_set(record);
    code.loop_(BlockType::Empty);
    {
        code.i32_const(0).i32_const(0);
        load(&mut code, record, 0);
        load(&mut code, record, 4);
        code.local_tee(size).call(realloc).local_set(at);
        // It is not aligned?
        code.local_get(at);
        load(&mut code, record, 0);
        code.i32_const(1).i32_sub().i32_and();
        code.if_(BlockType::Empty);
        set_phase(&mut code, UNALIGNED);
        code.unreachable().end();
        // It ends beyond the memory?
        code.local_get(at).i64_extend_i32_u();
        code.local_get(size).i64_extend_i32_u().i64_add();
        code.memory_size(GUEST)
            .i64_extend_i32_u()
            .i64_const(16)
            .i64_shl();
        code.i64_gt_u();
        code.if_(BlockType::Empty);
        set_phase(&mut code, BEYOND);
        code.unreachable().end();
        // The address goes to the record, and to where it belongs.
        code.local_get(record).local_get(at);
        code.i32_store(staging(0, 2));
        load(&mut code, record, 12);
        code.local_get(at).i32_store(staging(0, 2));
        code.local_get(record)
            .i32_const(RECORD as i32)
            .i32_add()
            .local_tee(record);
        code.local_get(end).i32_lt_u().br_if(0);
    }
    code.end();
    code.i32_const(RECORDS as i32).local_set(record);
    code.loop_(BlockType::Empty);
    {
        load(&mut code, record, 0);
        code.local_set(at);
        load(&mut code, record, 4);
        code.local_set(size);
        load(&mut code, record, 8);
        code.local_set(from);
        copy(&mut code, at, from, size, stop);
        code.local_get(record)
            .i32_const(RECORD as i32)
            .i32_add()
            .local_tee(record);
        code.local_get(end).i32_lt_u().br_if(0);
    }
    code.end();
    code.end();
    set_phase(&mut code, RUNNING);
    code.end();
    body
}

/// Copies so many bytes: 16 at a time, the last of them together with some before, and less than 16
/// in the same way with 8 and 4. A copy by `memory.copy` would leave the guest.
fn copy(code: &mut InstructionSink<'_>, at: u32, from: u32, size: u32, stop: u32) {
    let wide = |offset| MemArg {
        offset,
        align: 0,
        memory_index: STAGING,
    };
    let to = |offset| MemArg {
        offset,
        align: 0,
        memory_index: GUEST,
    };
    let last = |code: &mut InstructionSink<'_>, start: u32, bytes: i32| {
        code.local_get(start).local_get(size).i32_add();
        code.i32_const(bytes).i32_sub();
    };
    code.block(BlockType::Empty);
    // 16 and more.
    code.block(BlockType::Empty);
    code.local_get(size).i32_const(16).i32_lt_u().br_if(0);
    // The last 16 come first: they may lie over what the loop writes.
    last(code, at, 16);
    last(code, from, 16);
    code.v128_load(wide(0)).v128_store(to(0));
    code.local_get(from).local_get(size).i32_add();
    code.i32_const(16).i32_sub().local_set(stop);
    code.block(BlockType::Empty);
    code.loop_(BlockType::Empty);
    code.local_get(from).local_get(stop).i32_ge_u().br_if(1);
    code.local_get(at).local_get(from);
    code.v128_load(wide(0)).v128_store(to(0));
    code.local_get(at).i32_const(16).i32_add().local_set(at);
    code.local_get(from).i32_const(16).i32_add().local_set(from);
    code.br(0);
    code.end().end();
    code.br(1);
    code.end();
    // 8 to 15.
    code.block(BlockType::Empty);
    code.local_get(size).i32_const(8).i32_lt_u().br_if(0);
    code.local_get(at).local_get(from);
    code.i64_load(wide(0)).i64_store(to(0));
    last(code, at, 8);
    last(code, from, 8);
    code.i64_load(wide(0)).i64_store(to(0));
    code.br(1);
    code.end();
    // 4 to 7.
    code.block(BlockType::Empty);
    code.local_get(size).i32_const(4).i32_lt_u().br_if(0);
    code.local_get(at).local_get(from);
    code.i32_load(wide(0)).i32_store(to(0));
    last(code, at, 4);
    last(code, from, 4);
    code.i32_load(wide(0)).i32_store(to(0));
    code.br(1);
    code.end();
    // 1 to 3: the first, the last, and the second if there is one between.
    code.local_get(size).i32_eqz().br_if(0);
    code.local_get(at).local_get(from);
    code.i32_load8_u(wide(0)).i32_store8(to(0));
    last(code, at, 1);
    last(code, from, 1);
    code.i32_load8_u(wide(0)).i32_store8(to(0));
    code.local_get(size).i32_const(3).i32_lt_u().br_if(0);
    code.local_get(at).local_get(from);
    code.i32_load8_u(wide(1)).i32_store8(to(1));
    code.end();
}

/// Reads a part of a record.
fn load(code: &mut InstructionSink<'_>, record: u32, offset: usize) {
    code.local_get(record).i32_load(staging(offset, 2));
}

fn set_phase(code: &mut InstructionSink<'_>, phase: u32) {
    code.i32_const(0).i32_const(phase as i32);
    code.i32_store(staging(PHASE, 2));
}

fn staging(offset: usize, align: u32) -> MemArg {
    MemArg {
        offset: offset as u64,
        align,
        memory_index: STAGING,
    }
}
