;; It exports what it imports.
(component
  (import "a:b/t@1.0.0" (instance $t (type $r (record (field "x" u8))) (export "r" (type (eq $r)))))
  (core module $m (func (export "run") (result i32) (i32.const 2)))
  (core instance $i (instantiate $m))
  (func (export "run") (result u32) (canon lift (core func $i "run")))
  (export "extra" (instance $t)))
