;; A component for the guide's page on async mode. It asks its host for a price.
(component
  (import "price" (func $price (param "item" string) (result u32)))
  (core module $base
    (memory (export "memory") 1)
    (data (i32.const 16) "apples"))
  (core instance $base (instantiate $base))
  (core func $price (canon lower (func $price) (memory (core memory $base "memory"))))
  (core module $shopper
    (import "host" "price" (func $price (param i32 i32) (result i32)))
    (func (export "total") (param $count i32) (result i32)
      (i32.mul (local.get $count) (call $price (i32.const 16) (i32.const 6)))))
  (core instance $shopper (instantiate $shopper (with "host" (instance
    (export "price" (func $price))
  ))))
  (func (export "total") (param "count" u32) (result u32)
    (canon lift (core func $shopper "total"))))
