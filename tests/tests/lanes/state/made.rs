//! Components that remember in every way that there is.

use std::fmt::Write as _;

/// How many globals of each type there are.
pub(super) const GLOBALS: u32 = 200;

/// How many of them one function sets.
const CHUNK: u32 = 20;

/// The types of globals: how one of them is made of an `i64`, and an `i64` of it.
const TYPES: [(&str, &str, &str, &str); 5] = [
    ("i32", "i32.const 3", "i32.wrap_i64", "i64.extend_i32_u"),
    ("i64", "i64.const 5", "", ""),
    (
        "f32",
        "f32.const 0.5",
        "i32.wrap_i64 f32.reinterpret_i32",
        "i32.reinterpret_f32 i64.extend_i32_u",
    ),
    (
        "f64",
        "f64.const -1",
        "f64.reinterpret_i64",
        "i64.reinterpret_f64",
    ),
    (
        "v128",
        "v128.const i64x2 1 2",
        "i64x2.splat",
        "i64x2.extract_lane 1",
    ),
];

/// The functions that tables hold.
const FUNCTIONS: u64 = 5;

/// A component with two core modules, several memories, a table that code changes, and many globals.
/// `shared` has the second module write to what the first one has, when it is made and when it starts.
pub(super) fn component(shared: bool) -> String {
    let (mut globals, mut set, mut sum) = (String::new(), String::new(), String::new());
    for (ty, first, from, to) in TYPES {
        for chunk in 0..GLOBALS / CHUNK {
            // Compilers take much longer for one function of all of them.
            let (mut set_these, mut sum_these) = (String::new(), String::new());
            for place in chunk * CHUNK..(chunk + 1) * CHUNK {
                let name = format!("${ty}-{place}");
                let _ = writeln!(globals, "(global {name} (mut {ty}) ({first}))");
                let _ = writeln!(
                    set_these,
                    "local.get 0 i32.const {place} i32.eq
                    if local.get 1 {from} global.set {name} end"
                );
                let _ = writeln!(
                    sum_these,
                    "local.get 0 i64.const 31 i64.mul global.get {name} {to} i64.add local.set 0"
                );
            }
            let _ = writeln!(
                globals,
                "(func $set-{ty}-{chunk} (param i32 i64) {set_these})
                (func $sum-{ty}-{chunk} (param i64) (result i64) {sum_these} local.get 0)"
            );
            let _ = writeln!(set, "local.get $at local.get $v call $set-{ty}-{chunk}");
            let _ = writeln!(sum, "local.get $sum call $sum-{ty}-{chunk} local.set $sum");
        }
    }
    let functions: String = (0..FUNCTIONS)
        .map(|place| {
            format!(
                "(func $f{place} (type $f) (i64.mul (local.get 0) (i64.const {})))",
                2 * place + 3
            )
        })
        .collect();
    let choose: String = (0..FUNCTIONS)
        .map(|place| {
            format!(
                "local.get $v i64.const {FUNCTIONS} i64.rem_u i64.const {place} i64.eq
                if ref.func $f{place} return end "
            )
        })
        .collect();
    let (starting, data) = match shared {
        true => (
            r#"(func $start
                (i64.store (i32.const 70000) (i64.const 77))
                (global.set $own (i64.const 4)))
            (start $start)"#,
            r#"(data (i32.const 9000) "of the second module")"#,
        ),
        false => ("", ""),
    };
    format!(
        r#"(component
            (core module $main
                (type $f (func (param i64) (result i64)))
                (memory (export "memory") 2 6)
                (memory $other (export "other") 1 4)
                (data (i32.const 4090) "across two pages")
                (data (memory $other) (i32.const 65530) "at end")
                (table $table (export "table") 8 64 funcref)
                (elem (table $table) (i32.const 1) func $f0 $f1 $f2)
                (elem declare func $f3 $f4)
                {functions}
                {globals}
                (global $heap (mut i32) (i32.const 1024))
                (func $choose (param $v i64) (result funcref) {choose} ref.null func)
                (func (export "write") (param $at i32) (param $v i64)
                    (i64.store
                        (i32.rem_u (local.get $at)
                            (i32.sub (i32.mul (memory.size) (i32.const 65536)) (i32.const 8)))
                        (local.get $v)))
                (func (export "write-other") (param $at i32) (param $v i64)
                    (i64.store $other
                        (i32.rem_u (local.get $at)
                            (i32.sub (i32.mul (memory.size $other) (i32.const 65536))
                                (i32.const 8)))
                        (local.get $v)))
                (func (export "grow") (param $at i32) (param $v i64)
                    (if (i32.and (local.get $at) (i32.const 1))
                        (then (drop (memory.grow (i32.const 1))))
                        (else (drop (memory.grow $other (i32.const 1))))))
                (func (export "set-global") (param $at i32) (param $v i64)
                    (local.set $at (i32.rem_u (local.get $at) (i32.const {GLOBALS})))
                    {set})
                (func (export "set-table") (param $at i32) (param $v i64)
                    (table.set $table (i32.rem_u (local.get $at) (table.size $table))
                        (call $choose (local.get $v))))
                (func (export "clear-table") (param $at i32) (param $v i64)
                    (table.set $table (i32.rem_u (local.get $at) (table.size $table))
                        (ref.null func)))
                (func (export "grow-table") (param $at i32) (param $v i64)
                    (drop (table.grow $table (call $choose (local.get $v)) (i32.const 3))))
                (func (export "sum") (result i64)
                    (local $sum i64) (local $at i32)
                    {sum}
                    (local.set $sum (i64.add (local.get $sum)
                        (i64.extend_i32_u (i32.add (memory.size)
                            (i32.mul (memory.size $other) (i32.const 10))))))
                    (loop $bytes
                        (local.set $sum (i64.add
                            (i64.mul (local.get $sum) (i64.const 31))
                            (i64.load (local.get $at))))
                        (local.set $at (i32.add (local.get $at) (i32.const 8)))
                        (br_if $bytes (i32.lt_u (local.get $at)
                            (i32.mul (memory.size) (i32.const 65536)))))
                    (local.set $at (i32.const 0))
                    (loop $bytes
                        (local.set $sum (i64.add
                            (i64.mul (local.get $sum) (i64.const 31))
                            (i64.load $other (local.get $at))))
                        (local.set $at (i32.add (local.get $at) (i32.const 8)))
                        (br_if $bytes (i32.lt_u (local.get $at)
                            (i32.mul (memory.size $other) (i32.const 65536)))))
                    (local.set $at (i32.const 0))
                    (loop $elements
                        (local.set $sum (i64.add (local.get $sum) (i64.const 1)))
                        (if (i32.eqz (ref.is_null (table.get $table (local.get $at))))
                            (then (local.set $sum (call_indirect $table (type $f)
                                (local.get $sum) (local.get $at)))))
                        (local.set $at (i32.add (local.get $at) (i32.const 1)))
                        (br_if $elements (i32.lt_u (local.get $at) (table.size $table))))
                    (local.get $sum))
                (func (export "realloc") (param i32 i32 i32 i32) (result i32)
                    (local $at i32)
                    (local.set $at (i32.and
                        (i32.add (global.get $heap) (i32.sub (local.get 2) (i32.const 1)))
                        (i32.sub (i32.const 0) (local.get 2))))
                    (global.set $heap (i32.add (local.get $at) (local.get 3)))
                    (local.get $at))
                (func (export "free") (param i32) (global.set $heap (i32.const 1024)))
                ;; What is not freed by a post-return can be seen in where the text comes to lie.
                (func (export "echo") (param i32 i32) (result i32)
                    (local $at i32)
                    (local.set $at (i32.and
                        (i32.add (global.get $heap) (i32.const 3)) (i32.const -4)))
                    (global.set $heap (i32.add (local.get $at) (i32.const 8)))
                    (i32.store (local.get $at) (local.get 0))
                    (i32.store offset=4 (local.get $at) (local.get 1))
                    (local.get $at))
                (func (export "heap") (result i32) (global.get $heap)))
            (core instance $main (instantiate $main))
            (core module $second
                (import "main" "memory" (memory 2))
                (import "main" "table" (table 8 funcref))
                (global $own (mut i64) (i64.const 1))
                {data}
                {starting}
                (func (export "count") (result i64)
                    (global.set $own (i64.add (global.get $own) (i64.const 1)))
                    (i64.add (global.get $own) (i64.load (i32.const 70000)))))
            (core instance $second (instantiate $second (with "main" (instance $main))))
            (alias core export $main "memory" (core memory $memory))
            (alias core export $main "realloc" (core func $realloc))
            (alias core export $main "free" (core func $free))
            {exports}
            (func (export "sum") (result u64) (canon lift (core func $main "sum")))
            (func (export "count") (result u64) (canon lift (core func $second "count")))
            (func (export "heap") (result u32) (canon lift (core func $main "heap")))
            (func (export "echo") (param "v" string) (result string)
                (canon lift (core func $main "echo") (memory $memory) (realloc $realloc)
                    (post-return $free))))"#,
        exports = exports(),
    )
}

/// What changes something, one function for each way.
const CHANGES: [&str; 7] = [
    "write",
    "write-other",
    "grow",
    "set-global",
    "set-table",
    "clear-table",
    "grow-table",
];

fn exports() -> String {
    CHANGES
        .map(|name| {
            format!(
                r#"(func (export "{name}") (param "at" u32) (param "v" u64)
                    (canon lift (core func $main "{name}")))"#
            )
        })
        .concat()
}
