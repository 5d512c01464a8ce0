(component
  (core module $m
    (type $s (struct (field i32)))
    (func (export "run") (result i32) (struct.get $s 0 (struct.new $s (i32.const 5)))))
  (core instance $i (instantiate $m))
  (func (export "run") (result u32) (canon lift (core func $i "run"))))
