//! A guest for any of the worlds: it knows of its functions' types only how they look in core
//! WebAssembly.

use std::fmt::Write as _;

use wit_parser::abi::{AbiVariant, WasmSignature, WasmType};
use wit_parser::{Function, Resolve, SizeAlign, WorldItem};

use super::When;

/// Its memory, and what the world's own two functions need.
const COMMON: &str = r#"
  (memory (export "memory") 1)
  (global $next (mut i32) (i32.const 1024))
  (global $end (mut i32) (i32.const 1024))
  (global $when (mut i32) (i32.const 0))
  (global $place (mut i32) (i32.const 0))
  (global $mask (mut i64) (i64.const 0))
  (global $flips (mut i32) (i32.const 0))

  ;; All memory lies in a row, and is free again after the call.
  (func $allocate (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
    (local $at i32)
    (local.set $at (i32.and
      (i32.add (global.get $next) (i32.sub (local.get 2) (i32.const 1)))
      (i32.sub (i32.const 0) (local.get 2))))
    (global.set $next (i32.add (local.get $at) (local.get 3)))
    (block $enough (loop $more
      (br_if $enough (i32.le_u (global.get $next) (i32.mul (memory.size) (i32.const 65536))))
      (if (i32.eq (memory.grow (i32.const 1)) (i32.const -1)) (then (unreachable)))
      (br $more)))
    (local.get $at))
  (func $free
    (global.set $end (global.get $next))
    (global.set $next (i32.const 1024)))

  (func (export "spoil") (param i32 i32 i64)
    ;; What was spoiled must not be found where the next call leaves a gap.
    (memory.fill (i32.const 1024) (i32.const 0)
      (i32.sub (global.get $end) (i32.const 1024)))
    (global.set $when (local.get 0))
    (global.set $place (local.get 1))
    (global.set $mask (local.get 2))
    (global.set $flips (i32.const 0)))
  ;; How often the last call was spoiled, and what it has left in its memory.
  (func (export "dump") (result i32)
    (i32.store (i32.const 16) (global.get $flips))
    (i32.store (i32.const 20) (i32.const 1024))
    (i32.store (i32.const 24) (i32.sub (global.get $end) (i32.const 1024)))
    (i32.const 16))

  (func $memory (param $when i32)
    (local $at i32)
    (if (i32.ne (local.get $when) (global.get $when)) (then (return)))
    (if (i32.eq (global.get $next) (i32.const 1024)) (then (return)))
    (local.set $at (i32.add (i32.const 1024) (i32.rem_u
      (global.get $place)
      (i32.sub (global.get $next) (i32.const 1024)))))
    (i32.store8 (local.get $at)
      (i32.xor (i32.load8_u (local.get $at)) (i32.wrap_i64 (global.get $mask))))
    (call $flip))
  (func $flip
    (global.set $flips (i32.add (global.get $flips) (i32.const 1))))
  (func $i64 (param $when i32) (param $is i32) (param $value i64) (result i64)
    (if (i32.and (i32.eq (local.get $when) (global.get $when)) (local.get $is)) (then
      (call $flip)
      (return (i64.xor (local.get $value) (global.get $mask)))))
    (local.get $value))
  ;; All bits of the mask count.
  (func $i32 (param $when i32) (param $is i32) (param $value i32) (result i32)
    (if (i32.and (i32.eq (local.get $when) (global.get $when)) (local.get $is)) (then
      (call $flip)
      (return (i32.xor (local.get $value) (i32.wrap_i64
        (i64.xor (global.get $mask) (i64.shr_u (global.get $mask) (i64.const 32))))))))
    (local.get $value))
"#;

/// The component of a world.
pub(super) fn component(wit: &str) -> Vec<u8> {
    torvyn_tests::component_with(wit, None, |resolve, world| {
        let mut sizes = SizeAlign::default();
        sizes.fill(resolve);
        let world = &resolve.worlds[world];
        let interface = world.exports.values().find_map(|item| match item {
            WorldItem::Interface { id, .. } => Some(*id),
            _ => None,
        });
        let interface = interface.unwrap();
        let name = resolve.id_of(interface).unwrap();
        let mut imports = String::new();
        let mut functions = String::new();
        for function in resolve.interfaces[interface].functions.values() {
            let import = resolve.wasm_signature(AbiVariant::GuestImport, function);
            writeln!(
                imports,
                "(import \"{name}\" \"{0}\" (func ${0} {1}))",
                function.name,
                signature(&import)
            )
            .unwrap();
            functions += &relayed(resolve, &sizes, &name, function, &import);
        }
        wat::parse_str(format!("(module {imports} {COMMON} {functions})")).unwrap()
    })
}

/// Passes parameters to the import as they are, and its result on, and has a look in between at
/// what is to be spoiled.
fn relayed(
    resolve: &Resolve,
    sizes: &SizeAlign,
    interface: &str,
    function: &Function,
    import: &WasmSignature,
) -> String {
    let export = resolve.wasm_signature(AbiVariant::GuestExport, function);
    let result = &function.result.unwrap();
    let (size, align) = (sizes.size(result), sizes.align(result));
    let returned = core(export.results[0]);
    let name = &function.name;
    let mut arguments = String::new();
    for (index, ty) in export.params.iter().enumerate() {
        let which = format!(
            "(i32.eq (i32.rem_u (global.get $place) (i32.const {})) (i32.const {index}))",
            export.params.len()
        );
        let argument = spoiled(
            core(*ty),
            When::Parameter,
            &which,
            &format!("(local.get {index})"),
        );
        writeln!(arguments, "      {argument}").unwrap();
    }
    let call = if import.retptr {
        format!(
            "(local.set $result
      (call $allocate (i32.const 0) (i32.const 0) (i32.const {align}) (i32.const {size})))
    (call ${name}
{arguments}      (local.get $result))",
            align = align.align_wasm32(),
            size = size.size_wasm32(),
        )
    } else {
        format!("(local.set $result (call ${name}\n{arguments}    ))")
    };
    let answer = spoiled(
        returned,
        When::Result,
        "(i32.const 1)",
        "(local.get $result)",
    );
    format!(
        "
  (func (export \"{interface}#{name}\") {signature} (local $result {returned})
    (call $memory (i32.const {before}))
    {call}
    (call $memory (i32.const {after}))
    {answer})
  (func (export \"cabi_post_{interface}#{name}\") (param {returned}) (call $free))
",
        signature = signature(&export),
        before = When::MemoryBefore as u32,
        after = When::MemoryAfter as u32,
    )
}

/// A value, with bits flipped if it is time for that.
fn spoiled(ty: &str, when: When, which: &str, value: &str) -> String {
    let bits = |bits: &str, value: &str| {
        format!("(call ${bits} (i32.const {}) {which} {value})", when as u32)
    };
    match ty {
        "f32" => {
            let value = bits("i32", &format!("(i32.reinterpret_f32 {value})"));
            format!("(f32.reinterpret_i32 {value})")
        }
        "f64" => {
            let value = bits("i64", &format!("(i64.reinterpret_f64 {value})"));
            format!("(f64.reinterpret_i64 {value})")
        }
        _ => bits(ty, value),
    }
}

fn signature(of: &WasmSignature) -> String {
    let mut text = String::new();
    for (word, types) in [("param", &of.params), ("result", &of.results)] {
        for ty in types {
            write!(text, "({word} {}) ", core(*ty)).unwrap();
        }
    }
    text
}

fn core(ty: WasmType) -> &'static str {
    match ty {
        WasmType::I32 | WasmType::Pointer | WasmType::Length => "i32",
        WasmType::I64 | WasmType::PointerOrI64 => "i64",
        WasmType::F32 => "f32",
        WasmType::F64 => "f64",
    }
}
