;; Its docs are of a version that nobody reads.
(component
  (core module $m (func (export "run") (result i32) (i32.const 2)))
  (core instance $i (instantiate $m))
  (func (export "run") (result u32) (canon lift (core func $i "run")))
  (@custom "package-docs" "\02{}"))
