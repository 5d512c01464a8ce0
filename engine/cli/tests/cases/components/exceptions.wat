(component
  (core module $m
    (tag $e)
    (func (export "run") (result i32)
      (block $b (try_table (catch_all $b) (throw $e)))
      (i32.const 4)))
  (core instance $i (instantiate $m))
  (func (export "run") (result u32) (canon lift (core func $i "run"))))
