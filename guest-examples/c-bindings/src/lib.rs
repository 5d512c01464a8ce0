//! Nothing: the crate is there for its test, which holds what guests in C are called through.
