;; Valid, and what is read of it can't be written as WIT: wit-component panics on it.
(component
  (import "i" (instance $i (export "r" (type (sub resource)))))
  (alias export $i "r" (type $r))
  (import "j" (instance (export "r" (type (eq $r))))))
