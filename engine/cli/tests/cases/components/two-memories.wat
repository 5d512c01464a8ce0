;; Two memories, two tables and four core instances.
(component
  (core module $memory (memory 1))
  (core module $table (table 1 funcref))
  (core instance (instantiate $memory))
  (core instance (instantiate $memory))
  (core instance (instantiate $table))
  (core instance (instantiate $table))
)
