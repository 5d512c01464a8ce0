;; Counts every entry into it: calls of its functions, of its allocator, and after a result was
;; read.
(component
  (type $pair-type (record (field "name" string) (field "data" (list u8))))
  (import "pair" (type $pair (eq $pair-type)))
  (import "show" (func $show
    (param "text" string) (param "numbers" (list u64)) (param "floats" (list f32))))
  (import "fetch" (func $fetch (param "length" u32) (result (list string))))

  (core module $base
    (memory (export "memory") 1)
    (data (i32.const 64) "hello")
    ;; A list of two texts, "hello" and "ell".
    (data (i32.const 96) "\40\00\00\00\05\00\00\00\41\00\00\00\03\00\00\00")
    (global $entries (export "entries") (mut i32) (i32.const 0))
    (global $free (mut i32) (i32.const 1024))
    (func (export "enter")
      (global.set $entries (i32.add (global.get $entries) (i32.const 1))))
    (func (export "realloc") (param i32 i32) (param $align i32) (param $size i32) (result i32)
      (local $start i32)
      (global.set $entries (i32.add (global.get $entries) (i32.const 1)))
      (local.set $start
        (i32.and
          (i32.add (global.get $free) (i32.sub (local.get $align) (i32.const 1)))
          (i32.sub (i32.const 0) (local.get $align))))
      (global.set $free (i32.add (local.get $start) (local.get $size)))
      (local.get $start))
    (func (export "post") (param i32)
      (global.set $entries (i32.add (global.get $entries) (i32.const 1)))
      (global.set $free (i32.const 1024))))
  (core instance $base (instantiate $base))
  (alias core export $base "memory" (core memory $memory))
  (alias core export $base "realloc" (core func $realloc))

  (core func $show (canon lower (func $show) (memory $memory)))
  (core func $fetch (canon lower (func $fetch) (memory $memory) (realloc $realloc)))

  (core module $code
    (import "host" "memory" (memory 1))
    (import "host" "entries" (global $entries (mut i32)))
    (import "host" "enter" (func $enter))
    (import "host" "show" (func $show (param i32 i32 i32 i32 i32 i32)))
    (import "host" "fetch" (func $fetch (param i32 i32)))
    (func (export "entered") (result i32) (global.get $entries))
    (func (export "take") (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (call $enter))
    (func (export "make") (result i32)
      (call $enter)
      ;; The list of texts: where it is, and how long.
      (i32.store (i32.const 0) (i32.const 96))
      (i32.store (i32.const 4) (i32.const 2))
      (i32.const 0))
    (func (export "spill") (param i32) (result i32)
      (call $enter)
      (i32.load (local.get 0)))
    (func (export "show")
      (call $enter)
      (call $show
        (i32.const 64) (i32.const 5)    ;; 5 bytes of text
        (i32.const 96) (i32.const 2)    ;; 2 numbers of 8 bytes
        (i32.const 96) (i32.const 3)))  ;; 3 numbers of 4 bytes
    (func (export "fetch") (param $length i32) (result i32)
      (call $enter)
      (call $fetch (local.get $length) (i32.const 0))
      (i32.load (i32.const 4)))
    (func (export "grow") (param $pages i32) (result i32)
      (call $enter)
      (memory.grow (local.get $pages)))
    (func (export "fail") (param i32 i32) (call $enter) (unreachable)))
  (core instance $code (instantiate $code (with "host" (instance
    (export "memory" (memory $memory))
    (export "entries" (global $base "entries"))
    (export "enter" (func $base "enter"))
    (export "show" (func $show))
    (export "fetch" (func $fetch))
  ))))

  (func (export "entered") (result u32) (canon lift (core func $code "entered")))
  (func (export "take")
    (param "text" string) (param "numbers" (list u64)) (param "pairs" (list $pair))
    (param "note" (option string))
    (canon lift (core func $code "take") (memory $memory) (realloc $realloc)))
  (func (export "make") (result (list string))
    (canon lift (core func $code "make") (memory $memory) (post-return (core func $base "post"))))
  (func (export "make-again") (result (list string))
    (canon lift (core func $code "make") (memory $memory)))
  (func (export "spill")
    (param "a" u32) (param "b" u32) (param "c" u32) (param "d" u32) (param "e" u32)
    (param "f" u32) (param "g" u32) (param "h" u32) (param "i" string) (param "j" string)
    (param "k" string) (param "l" string) (param "m" string)
    (result u32)
    (canon lift (core func $code "spill") (memory $memory) (realloc $realloc)))
  (func (export "show") (canon lift (core func $code "show")))
  (func (export "fetch") (param "length" u32) (result u32)
    (canon lift (core func $code "fetch")))
  (func (export "grow") (param "pages" u32) (result s32) (canon lift (core func $code "grow")))
  (func (export "fail") (param "text" string)
    (canon lift (core func $code "fail") (memory $memory) (realloc $realloc)))
)
