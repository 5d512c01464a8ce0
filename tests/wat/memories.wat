;; Two memories and a table, each of which grows when it is told to.
(component
  (core module $memory
    (memory 1)
    (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  )
  (core module $table
    (table 1 funcref)
    (func (export "grow") (param i32) (result i32) (table.grow (ref.null func) (local.get 0)))
  )
  (core instance $one (instantiate $memory))
  (core instance $two (instantiate $memory))
  (core instance $table (instantiate $table))
  (core instance $other-table (instantiate $table))
  (func (export "grow-one") (param "pages" u32) (result s32)
    (canon lift (core func $one "grow")))
  (func (export "grow-two") (param "pages" u32) (result s32)
    (canon lift (core func $two "grow")))
  (func (export "grow-table") (param "elements" u32) (result s32)
    (canon lift (core func $table "grow")))
  (func (export "grow-other-table") (param "elements" u32) (result s32)
    (canon lift (core func $other-table "grow")))
)
