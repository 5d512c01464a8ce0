//! What the compiler says about mistakes, one file for each.
//!
//! Most files also use the world that they fail to derive: the errors recorded beside them are all
//! there are, so no mistake is followed by errors that it has caused. What compiles is in
//! `worlds.rs`; a file of it here would make trybuild build Wasmtime, where checking it is enough.
//!
//! After a change that is meant, write the errors again and read the difference:
//! `TRYBUILD=overwrite cargo test -p torvyn-tests --test ui`.
#![forbid(unsafe_code)]

#[test]
fn mistakes_are_explained() {
    trybuild::TestCases::new().compile_fail("ui/fail/*.rs");
}
