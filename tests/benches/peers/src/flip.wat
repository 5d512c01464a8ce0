;; Flips the first byte of its input, in the two ways that Extism has for it.
(module
  (import "extism:host/env" "input_length" (func $input_length (result i64)))
  (import "extism:host/env" "input_offset" (func $input_offset (result i64)))
  (import "extism:host/env" "input_load_u8" (func $input_load_u8 (param i64) (result i32)))
  (import "extism:host/env" "input_load_u64" (func $input_load_u64 (param i64) (result i64)))
  (import "extism:host/env" "load_u8" (func $load_u8 (param i64) (result i32)))
  (import "extism:host/env" "store_u8" (func $store_u8 (param i64 i32)))
  (import "extism:host/env" "store_u64" (func $store_u64 (param i64 i64)))
  (import "extism:host/env" "alloc" (func $alloc (param i64) (result i64)))
  (import "extism:host/env" "output_set" (func $output_set (param i64 i64)))

  ;; 1 MiB at most, from the start.
  (memory (export "memory") 16)

  ;; The input's bytes lie from the start of the memory on.
  (func $read (param $length i64)
    (local $at i64)
    (block $words_done
      (loop $words
        (br_if $words_done (i64.gt_u (i64.add (local.get $at) (i64.const 8)) (local.get $length)))
        (i64.store (i32.wrap_i64 (local.get $at)) (call $input_load_u64 (local.get $at)))
        (local.set $at (i64.add (local.get $at) (i64.const 8)))
        (br $words)))
    (block $bytes_done
      (loop $bytes
        (br_if $bytes_done (i64.ge_u (local.get $at) (local.get $length)))
        (i32.store8 (i32.wrap_i64 (local.get $at)) (call $input_load_u8 (local.get $at)))
        (local.set $at (i64.add (local.get $at) (i64.const 1)))
        (br $bytes))))

  (func $write (param $to i64) (param $length i64)
    (local $at i64)
    (block $words_done
      (loop $words
        (br_if $words_done (i64.gt_u (i64.add (local.get $at) (i64.const 8)) (local.get $length)))
        (call $store_u64
          (i64.add (local.get $to) (local.get $at))
          (i64.load (i32.wrap_i64 (local.get $at))))
        (local.set $at (i64.add (local.get $at) (i64.const 8)))
        (br $words)))
    (block $bytes_done
      (loop $bytes
        (br_if $bytes_done (i64.ge_u (local.get $at) (local.get $length)))
        (call $store_u8
          (i64.add (local.get $to) (local.get $at))
          (i32.load8_u (i32.wrap_i64 (local.get $at))))
        (local.set $at (i64.add (local.get $at) (i64.const 1)))
        (br $bytes))))

  (func (export "flip_copied") (result i32)
    (local $length i64)
    (local $to i64)
    (local.set $length (call $input_length))
    (call $read (local.get $length))
    (i32.store8 (i32.const 0) (i32.xor (i32.load8_u (i32.const 0)) (i32.const 255)))
    (local.set $to (call $alloc (local.get $length)))
    (call $write (local.get $to) (local.get $length))
    (call $output_set (local.get $to) (local.get $length))
    (i32.const 0))

  (func (export "flip_in_place") (result i32)
    (local $at i64)
    (local.set $at (call $input_offset))
    (call $store_u8
      (local.get $at)
      (i32.xor (call $load_u8 (local.get $at)) (i32.const 255)))
    (call $output_set (local.get $at) (call $input_length))
    (i32.const 0)))
