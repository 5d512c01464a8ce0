;; Valid, and wit-parser panics on it.
(component (import "a:b/c" (func)))
