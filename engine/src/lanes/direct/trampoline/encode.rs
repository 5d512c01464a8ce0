//! Generates the core module of a trampoline.
//!
//! It is encoded here, and not kept as a file, since it imports as many post-returns as the
//! component has, and has a function for each.

use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, GlobalSection, GlobalType, ImportSection, InstructionSink, MemorySection,
    MemoryType, Module, NameMap, NameSection, TypeSection, ValType,
};
use wasmtime::FuncType;

use super::names::{
    self, IN_REALLOC, MOST_BLOCKS, NEXT, STAGING, post_return_and_realloc, reallocs,
};
use crate::lanes::direct::driver::Callees;
use crate::lanes::direct::plan::{Export, Item, Plan, TrampolinePlan, position};

const I32: ValType = ValType::I32;

// The types of the module, by their indices. Those for several blocks follow.
const REALLOC_TYPE: u32 = 0;
const POST_RETURN_TYPE: u32 = 1;
const JOINED_TYPE: u32 = 2;
const NEXT_TYPE: u32 = 3;
const DRIVE_EACH_TYPE: u32 = 4;

/// The realloc, by its index. The post-returns follow.
const REALLOC: u32 = 0;

/// The functions that are called for every element of a stream.
const EVERY_ELEMENT: [&str; 3] = ["process", "poll-source", "deliver-sink"];

/// What a call driver is generated for.
#[derive(Clone, Copy)]
pub(crate) struct DriverSettings {
    /// Whether there is one.
    pub(crate) drives: bool,
    /// Whether it may use instructions for 16 bytes.
    pub(crate) simd: bool,
}

/// What a component's trampoline is given, and the module itself. `type_of` knows the types of
/// exported functions. `None` if it could be of no use.
pub(in crate::lanes::direct) fn make(
    plan: &Plan,
    type_of: impl Fn(&Item) -> Option<FuncType>,
    module: usize,
    driver: DriverSettings,
) -> Option<(TrampolinePlan, Vec<u8>)> {
    let mut used = plan.exports.iter().filter_map(|e| e.options.realloc);
    let realloc = used.next();
    // Which realloc comes next is known before the call only if there is just one.
    if used.any(|other| Some(other) != realloc) {
        return None;
    }
    let realloc = match realloc {
        Some(index) => Some(plan.reallocs.get(index)?.clone()),
        None => None,
    };
    let mut post_returns: Vec<Item> = Vec::new();
    for item in plan.exports.iter().filter_map(|e| e.post_return.as_ref()) {
        let takes_place = type_of(item).is_some_and(|ty| {
            let mut params = ty.params();
            params.len() == 1 && params.all(|param| param.is_i32())
        });
        if takes_place && !post_returns.contains(item) {
            post_returns.push(item.clone());
        }
    }
    let mut driven: Vec<Item> = Vec::new();
    let mut functions: Vec<Driven> = Vec::new();
    for export in &plan.exports {
        let shares = export.options.realloc.is_some() || !post_returns.is_empty();
        if driver.drives && shares && !driven.contains(&export.core) {
            functions.push(Driven {
                ty: type_of(&export.core)?,
                repeats: repeats(export, &post_returns),
            });
            driven.push(export.core.clone());
        }
    }
    if driven.is_empty() && (realloc.is_none() || post_returns.is_empty()) {
        return None;
    }
    let count = u32::try_from(post_returns.len()).ok()?;
    let bytes = encode(realloc.is_some(), count, &functions, driver.simd)?;
    let trampoline = TrampolinePlan {
        module,
        memory: plan.memory.clone()?,
        realloc,
        post_returns,
        driven,
    };
    Some((trampoline, bytes))
}

/// A function that is called through the module.
struct Driven {
    ty: FuncType,
    repeats: Option<Repeats>,
}

/// A function that is called for many elements, one after the other.
struct Repeats {
    /// The place of its post-return, if it has one.
    post_return: Option<u32>,
}

/// Whether a function is one of those that are called for every element of a stream, and its
/// post-return, if it has one, can be called with the bits of its result.
fn repeats(export: &Export, post_returns: &[Item]) -> Option<Repeats> {
    if !EVERY_ELEMENT.contains(&export.function.as_str()) {
        return None;
    }
    let post_return = match &export.post_return {
        Some(item) => Some(position(post_returns, item)?),
        None => None,
    };
    Some(Repeats { post_return })
}

/// A module that imports a memory, its realloc, so many post-returns, the functions that are
/// driven, and the host's that takes their results. It exports a function for
/// each of these, and one for every number of blocks.
fn encode(realloc: bool, post_returns: u32, driven: &[Driven], simd: bool) -> Option<Vec<u8>> {
    let mut types = TypeSection::new();
    types.ty().function([I32; 4], [I32]);
    types.ty().function([I32], []);
    types.ty().function([I32; 3], [I32]);
    types.ty().function([ValType::I64], [I32]);
    types.ty().function([I32; 3], []);
    let mut imports = ImportSection::new();
    let memory = MemoryType {
        minimum: 0,
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    };
    imports.import("", "memory", memory);
    if realloc {
        imports.import("", "realloc", EntityType::Function(REALLOC_TYPE));
    }
    let first_post_return = u32::from(realloc);
    let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
    let (mut exports, mut names) = (ExportSection::new(), NameMap::new());
    exports.export(IN_REALLOC, ExportKind::Global, 0);
    let first_driven = first_post_return + post_returns;
    // The host's function comes after those of the component.
    let host = first_driven + u32::try_from(driven.len()).ok()?;
    let mut next = host + u32::from(!driven.is_empty());
    let mut define = |ty: u32, export: &str, body: &Function| {
        functions.function(ty);
        exports.export(export, ExportKind::Func, next);
        names.append(next, "post-return and realloc");
        code.function(body);
        next += 1;
    };
    for place in 0..post_returns {
        imports.import(
            "",
            &place.to_string(),
            EntityType::Function(POST_RETURN_TYPE),
        );
        if realloc {
            let body = one(first_post_return + place);
            define(JOINED_TYPE, &post_return_and_realloc(place), &body);
        }
    }
    for (blocks, ty) in (2..=MOST_BLOCKS).zip(1 + DRIVE_EACH_TYPE..) {
        if !realloc {
            break;
        }
        let params = vec![I32; 2 + 2 * blocks];
        types.ty().function(params, vec![I32; blocks]);
        define(ty, &reallocs(blocks), &several(blocks as u32, post_returns));
    }
    let callees = Callees {
        realloc: realloc.then_some(REALLOC),
        first_post_return,
        post_returns,
        next: host,
    };
    for (index, Driven { ty, repeats }) in (0..).zip(driven) {
        let results: Vec<_> = ty
            .results()
            .map(|ty| val_type(&ty))
            .collect::<Option<_>>()?;
        let params: Vec<_> = ty.params().map(|ty| val_type(&ty)).collect::<Option<_>>()?;
        let driven_type = types.len();
        types.ty().function(params, results.clone());
        let drive_type = types.len();
        types.ty().function([I32; 3], results);
        imports.import(
            "",
            &format!("driven {index}"),
            EntityType::Function(driven_type),
        );
        functions.function(drive_type);
        code.function(&callees.drive(first_driven + index, ty, simd)?);
        exports.export(&names::drive(index), ExportKind::Func, next);
        names.append(next, "call driver");
        next += 1;
        if let Some(Repeats { post_return }) = *repeats {
            functions.function(DRIVE_EACH_TYPE);
            code.function(&callees.drive_each(first_driven + index, ty, post_return, simd)?);
            exports.export(&names::drive_each(index), ExportKind::Func, next);
            names.append(next, "call driver");
            next += 1;
        }
    }
    if !driven.is_empty() {
        imports.import("", NEXT, EntityType::Function(NEXT_TYPE));
    }
    let mut memories = MemorySection::new();
    memories.memory(MemoryType {
        minimum: 1,
        maximum: Some(1),
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    exports.export(STAGING, ExportKind::Memory, 1);
    let mut globals = GlobalSection::new();
    let in_realloc = GlobalType {
        val_type: I32,
        mutable: true,
        shared: false,
    };
    globals.global(in_realloc, &ConstExpr::i32_const(0));
    let mut name_section = NameSection::new();
    name_section.module("torvyn");
    name_section.functions(&names);
    let mut module = Module::new();
    module
        .section(&types)
        .section(&imports)
        .section(&functions)
        .section(&memories)
        .section(&globals)
        .section(&exports)
        .section(&code)
        .section(&name_section);
    Some(module.finish())
}

fn val_type(ty: &wasmtime::ValType) -> Option<ValType> {
    Some(match ty {
        wasmtime::ValType::I32 => ValType::I32,
        wasmtime::ValType::I64 => ValType::I64,
        wasmtime::ValType::F32 => ValType::F32,
        wasmtime::ValType::F64 => ValType::F64,
        _ => return None,
    })
}

/// Calls a post-return with the first parameter, and realloc as the others say.
fn one(post_return: u32) -> Function {
    let mut body = Function::new([]);
    let mut code = body.instructions();
    code.local_get(0).call(post_return);
    set_in_realloc(&mut code, 1);
    realloc(&mut code, 1);
    set_in_realloc(&mut code, 0);
    code.end();
    body
}

/// Calls the post-return whose place is the first parameter, if there is one, with the second, and
/// realloc for so many blocks as the others say.
fn several(blocks: u32, post_returns: u32) -> Function {
    let params = 2 + 2 * blocks;
    let mut body = Function::new([(blocks, I32)]);
    let mut code = body.instructions();
    // Each place leads out of as many blocks, behind which its post-return is called.
    for _ in 0..=post_returns {
        code.block(BlockType::Empty);
    }
    let places: Vec<_> = (0..post_returns).collect();
    code.local_get(0).br_table(places, post_returns);
    for place in 0..post_returns {
        code.end().local_get(1).call(1 + place);
        code.br(post_returns - 1 - place);
    }
    code.end();
    set_in_realloc(&mut code, 1);
    code.block(BlockType::Empty);
    for block in 0..blocks {
        let (align, size, at) = (2 + 2 * block, 3 + 2 * block, params + block);
        realloc(&mut code, align);
        code.local_tee(at);
        // It is not aligned?
        code.local_get(align)
            .i32_const(1)
            .i32_sub()
            .i32_and()
            .br_if(0);
        // It ends beyond the memory?
        code.local_get(at).i64_extend_i32_u();
        code.local_get(size).i64_extend_i32_u().i64_add();
        code.memory_size(0)
            .i64_extend_i32_u()
            .i64_const(16)
            .i64_shl();
        code.i64_gt_u().br_if(0);
    }
    code.end();
    set_in_realloc(&mut code, 0);
    for block in 0..blocks {
        code.local_get(params + block);
    }
    code.end();
    body
}

/// Says whether realloc runs.
fn set_in_realloc(code: &mut InstructionSink<'_>, value: i32) {
    code.i32_const(value).global_set(0);
}

/// Calls realloc as a parameter and the one after it say.
fn realloc(code: &mut InstructionSink<'_>, align: u32) {
    code.i32_const(0)
        .i32_const(0)
        .local_get(align)
        .local_get(align + 1)
        .call(REALLOC);
}
