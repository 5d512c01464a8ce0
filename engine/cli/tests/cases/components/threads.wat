(component
  (core module $m
    (memory 1 1 shared)
    (func (export "run") (result i32) (i32.atomic.load (i32.const 0))))
  (core instance $i (instantiate $m))
  (func (export "run") (result u32) (canon lift (core func $i "run"))))
