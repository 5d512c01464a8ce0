;; A component for the example in the crate's documentation. It exports
;; `greet: func(name: string) -> string`, which answers "hello, " and the name.
(component
  (core module $greeter
    (memory (export "memory") 1)
    (data (i32.const 16) "hello, ")
    (global $free (mut i32) (i32.const 1024))

    ;; A bump allocator: what the host passes is forgotten after each call.
    (func $realloc (export "realloc") (param i32 i32) (param $align i32) (param $size i32)
      (result i32)
      (local $start i32)
      (local.set $start
        (i32.and
          (i32.add (global.get $free) (i32.sub (local.get $align) (i32.const 1)))
          (i32.sub (i32.const 0) (local.get $align))))
      (global.set $free (i32.add (local.get $start) (local.get $size)))
      (local.get $start))

    (func (export "greet") (param $name i32) (param $length i32) (result i32)
      (local $text i32)
      (local.set $text
        (call $realloc (i32.const 0) (i32.const 0) (i32.const 1)
          (i32.add (local.get $length) (i32.const 7))))
      (memory.copy (local.get $text) (i32.const 16) (i32.const 7))
      (memory.copy
        (i32.add (local.get $text) (i32.const 7)) (local.get $name) (local.get $length))
      ;; The result: where the text is, and how long.
      (i32.store (i32.const 0) (local.get $text))
      (i32.store (i32.const 4) (i32.add (local.get $length) (i32.const 7)))
      (i32.const 0))

    (func (export "post") (param i32)
      (global.set $free (i32.const 1024))))

  (core instance $instance (instantiate $greeter))
  (func $greet (param "name" string) (result string)
    (canon lift (core func $instance "greet")
      (memory (core memory $instance "memory"))
      (realloc (core func $instance "realloc"))
      (post-return (core func $instance "post"))))
  (export "greet" (func $greet)))
