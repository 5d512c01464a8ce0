//! What the compiler says about mistakes, one file for each.
//!
//! Most files also use the world that they fail to derive: the errors recorded beside them are all
//! there are, so no mistake is followed by errors that it has caused. What compiles is in
//! `worlds`; a file of it here would make trybuild build Wasmtime, where checking it is enough.
//!
//! After a change that is meant, write the errors again and read the difference:
//! `TRYBUILD=overwrite cargo test -p torvyn-tests --test ui`.
#![forbid(unsafe_code)]
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

#[test]
fn mistakes_are_explained() {
    // Paths in a derive start from its crate, which trybuild makes in the target folder: so there
    // is the baseline that one of the files names.
    let baseline = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ui-baseline");
    fs::create_dir_all(&baseline).expect("a folder for the baseline");
    fs::copy("ui/baseline/sensors.wit", baseline.join("sensors.wit")).expect("a baseline");
    trybuild::TestCases::new().compile_fail("ui/fail/*.rs");
}
