;; A component for the pages of the guide. It adds numbers up, from the level that it was
;; initialized with. It traps at 0, and never returns from 1.
(component
  (core module $worker
    (memory (export "memory") 1)
    (global $total (mut i32) (i32.const 0))
    (func (export "init") (param $level i32)
      (global.set $total (local.get $level)))
    (func (export "process") (param $number i32) (result i32)
      (if (i32.eqz (local.get $number)) (then (unreachable)))
      (if (i32.eq (local.get $number) (i32.const 1)) (then (loop $again (br $again))))
      (global.set $total (i32.add (global.get $total) (local.get $number)))
      (global.get $total))
    (func (export "teardown") (result i32) (global.get $total)))
  (core instance $worker (instantiate $worker))
  (func (export "init") (param "level" u32) (canon lift (core func $worker "init")))
  (func (export "process") (param "number" u32) (result u32)
    (canon lift (core func $worker "process")))
  (func (export "teardown") (result u32) (canon lift (core func $worker "teardown"))))
