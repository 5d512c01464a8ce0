;; WASI's function has another type.
(component
  (import "wasi:cli/exit@0.2.0" (instance $i (export "exit" (func (param "status" u8)))))
  (core module $m (func (export "run") (result i32) (i32.const 1)))
  (core instance $c (instantiate $m))
  (func (export "run") (result u32) (canon lift (core func $c "run"))))
