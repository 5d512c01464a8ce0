;; Does what it is told to when it is asked for memory, and when its result was used up.
(component
  (import "note" (func $note))
  (import "text" (func $text (param "length" u32) (result string)))
  (core func $note (canon lower (func $note)))

  (core module $base
    (import "host" "note" (func $note))
    (memory (export "memory") 1)
    (data (i32.const 64) "hello")
    (global $realloc (mut i32) (i32.const 0))
    (global $post (mut i32) (i32.const 0))
    (global $returned (mut i32) (i32.const 0))
    (global $free (mut i32) (i32.const 1024))
    (func (export "set") (param i32 i32)
      (global.set $realloc (local.get 0))
      (global.set $post (local.get 1)))
    (func (export "returned") (result i32) (global.get $returned))
    (func $bump (param $align i32) (param $size i32) (result i32)
      (local $start i32)
      (local.set $start
        (i32.and
          (i32.add (global.get $free) (i32.sub (local.get $align) (i32.const 1)))
          (i32.sub (i32.const 0) (local.get $align))))
      (global.set $free (i32.add (local.get $start) (local.get $size)))
      (local.get $start))
    ;; For each hundred it does well once before. With fifty it traps from then on.
    (func (export "realloc") (param i32 i32) (param $align i32) (param $size i32) (result i32)
      (local $mode i32)
      (if (i32.ge_u (global.get $realloc) (i32.const 100)) (then
        (global.set $realloc (i32.sub (global.get $realloc) (i32.const 100)))
        (return (call $bump (local.get $align) (local.get $size)))))
      (local.set $mode (global.get $realloc))
      (if (i32.ge_u (local.get $mode) (i32.const 50)) (then
        (local.set $mode (i32.sub (local.get $mode) (i32.const 50)))
        (global.set $realloc (i32.const 6))))
      (block $hungry (block $starves (block $trap (block $end (block $grow (block $call (block $unaligned (block $wild (block $well
        (br_table $well $wild $unaligned $call $grow $end $trap $starves $hungry (local.get $mode)))
        (return (call $bump (local.get $align) (local.get $size))))
        (return (i32.const 0xfffffff0)))
        (return (i32.add (call $bump (local.get $align) (local.get $size)) (i32.const 1))))
        (call $note)
        (return (call $bump (local.get $align) (local.get $size))))
        ;; All that it gives away lies in memory that it has grown just now.
        (global.set $free (i32.mul (memory.grow (i32.const 16)) (i32.const 65536)))
        (return (call $bump (local.get $align) (local.get $size))))
        (return (i32.mul (memory.size) (i32.const 65536))))
      (unreachable))
        ;; It asks for more than it may have, and can't go on without.
        (drop (memory.grow (i32.const 65000)))
      (unreachable))
        ;; It asks for more than it may have, and does not mind.
        (drop (memory.grow (i32.const 65000)))
      (call $bump (local.get $align) (local.get $size)))
    (func (export "post") (param i32)
      (global.set $returned (i32.add (global.get $returned) (i32.const 1)))
      (if (i32.eq (global.get $post) (i32.const 1)) (then (call $note)))
      (if (i32.eq (global.get $post) (i32.const 2)) (then (unreachable)))
      (if (i32.eq (global.get $post) (i32.const 3)) (then (loop $again (br $again))))
      ;; More than it may have, and it does not mind.
      (if (i32.eq (global.get $post) (i32.const 4)) (then (drop (memory.grow (i32.const 65000))))))
    ;; The post-return of another function, which counts in thousands.
    (func (export "post-other") (param i32)
      (global.set $returned (i32.add (global.get $returned) (i32.const 1000)))))
  (core instance $base (instantiate $base (with "host" (instance
    (export "note" (func $note))
  ))))
  (alias core export $base "memory" (core memory $memory))
  (alias core export $base "realloc" (core func $realloc))
  (alias core export $base "post" (core func $post))
  (alias core export $base "post-other" (core func $post-other))
  (core func $text (canon lower (func $text) (memory $memory) (realloc $realloc)))

  (core module $code
    (import "host" "memory" (memory 1))
    (import "host" "text" (func $text (param i32 i32)))
    ;; It can't count to thirteen.
    (func (export "length-of") (param i32 i32) (result i32)
      (if (i32.eq (local.get 1) (i32.const 13)) (then (unreachable)))
      (local.get 1))
    ;; Where the list lies, and its length.
    (func (export "same") (param i32 i32) (result i32)
      (i32.store (i32.const 0) (local.get 0))
      (i32.store (i32.const 4) (local.get 1))
      (i32.const 0))
    (func (export "make") (result i32)
      (i32.store (i32.const 0) (i32.const 64))
      (i32.store (i32.const 4) (i32.const 5))
      (i32.const 0))
    (func (export "ask") (param i32) (result i32)
      (call $text (local.get 0) (i32.const 0))
      (i32.const 0)))
  (core instance $code (instantiate $code (with "host" (instance
    (export "memory" (memory $memory))
    (export "text" (func $text))
  ))))

  (func (export "set") (param "realloc" u32) (param "post" u32)
    (canon lift (core func $base "set")))
  (func (export "returned") (result u32) (canon lift (core func $base "returned")))
  (func (export "length-of") (param "v" string) (result u32)
    (canon lift (core func $code "length-of") (memory $memory) (realloc $realloc)))
  (func (export "numbers") (param "v" (list u32)) (result (list u32))
    (canon lift (core func $code "same") (memory $memory) (realloc $realloc)))
  (func (export "texts") (param "v" (list string)) (result (list string))
    (canon lift (core func $code "same") (memory $memory) (realloc $realloc)))
  (func (export "make") (result string)
    (canon lift (core func $code "make") (memory $memory) (post-return $post)))
  (func (export "make-other") (result string)
    (canon lift (core func $code "make") (memory $memory) (post-return $post-other)))
  (func (export "ask") (param "length" u32) (result string)
    (canon lift (core func $code "ask") (memory $memory)))
)
