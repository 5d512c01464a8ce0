//! Small made-up crates: what the rules find, and what they let pass.

use crate::rules::{Door, Layer, Rules};
use crate::source::Files;

const RULES: Rules = Rules {
    name: "house",
    root: "src/lib.rs",
    layers: &[],
    doors: &[],
};

const LAYERED: Rules = Rules {
    layers: &[
        Layer {
            name: "cellar",
            files: &["cellar"],
            knows: &[],
        },
        Layer {
            name: "kitchen",
            files: &["kitchen"],
            knows: &["cellar"],
        },
        Layer {
            name: "face",
            files: &["lib"],
            knows: &["cellar", "kitchen"],
        },
    ],
    ..RULES
};

fn found(rules: &Rules, files: &[(&str, &str)]) -> String {
    let file = |(path, text): &(&str, &str)| (format!("src/{path}"), (*text).to_owned());
    rules.check(&files.iter().map(file).collect::<Files>())
}

#[track_caller]
fn check(rules: &Rules, files: &[(&str, &str)], expected: &[&str]) {
    let found = found(rules, files);
    assert_eq!(found.lines().collect::<Vec<_>>(), expected, "\n{found}");
}

const CIRCLE: &str = "a circle of 2 files: a, b. Move what they share to a file that knows none of \
                      them:";

#[test]
fn a_circle_of_two_files_is_found() {
    let expected = [
        CIRCLE,
        "  src/a.rs:2 -> src/b.rs",
        "  src/b.rs:1 -> src/a.rs",
    ];
    let lib = ("lib.rs", "mod a; mod b;");
    for b in [
        "use super::a::A; pub struct B(A);",
        "use crate::a; pub struct B(a::A);",
        "use crate::{a as first}; pub struct B(first::A);",
        "pub struct B(crate::a::A);",
        "pub struct B(house::a::A);",
        "pub struct B; fn f() { use super::a::*; let _ = A; }",
        "pub struct B; fn f() { super::a::made_by_a_macro() }",
        "pub struct B; macro_rules! m { () => { $crate::a::A } }",
        "pub struct B; #[cfg(any(test, unix))] impl From<super::a::A> for B {}",
        "pub struct B; fn f() { println!(\"{}\", super::a::A); }",
    ] {
        check(
            &RULES,
            &[
                lib,
                ("a.rs", "pub struct A;\nfn a(_: super::b::B) {}"),
                ("b.rs", b),
            ],
            &expected,
        );
    }
}

#[test]
fn what_is_no_arrow_is_let_pass() {
    let lib = ("lib.rs", "mod a; mod b;");
    for b in [
        "pub struct B;",
        "pub struct B; #[cfg(test)] use super::a::A;",
        "pub struct B; #[cfg(all(test, unix))] mod tests { use crate::a::A; }",
        // Code that is written for somebody else.
        "pub struct B; fn f() { quote!(super::a::A); }",
        // Another crate's.
        "pub struct B; fn f() { ::a::A; wasm::a::A; }",
        "pub use wasm::a::A; pub struct B; fn f(_: self::A) {}",
        "/// As [`crate::a::A`] is.\npub struct B;",
    ] {
        check(
            &RULES,
            &[
                lib,
                ("a.rs", "use crate::b::B; pub struct A(B);"),
                ("b.rs", b),
            ],
            &[],
        );
    }
}

#[test]
fn to_import_through_a_table_of_contents_is_to_import_the_file() {
    let table = (
        "room/mod.rs",
        "mod a; mod b; pub(crate) use self::{a::A, b::*};",
    );
    let lib = ("lib.rs", "mod room; pub use room::A;");
    let a = ("room/a.rs", "pub struct A(super::B);");
    check(
        &RULES,
        &[lib, table, a, ("room/b.rs", "pub struct B;")],
        &[],
    );
    check(
        &RULES,
        &[
            lib,
            table,
            a,
            ("room/b.rs", "\nuse crate::A; pub struct B(A);"),
        ],
        &[
            "a circle of 2 files: room/a, room/b. Move what they share to a file that knows none \
             of them:",
            "  src/room/a.rs:1 -> src/room/b.rs",
            "  src/room/b.rs:2 -> src/room/a.rs",
        ],
    );
    // A table that has code of its own knows what that code uses.
    check(
        &RULES,
        &[
            lib,
            (
                "room/mod.rs",
                "mod a; mod b; pub use a::A; pub struct B(A);",
            ),
            a,
            ("room/b.rs", ""),
        ],
        &[
            "a circle of 2 files: room/mod, room/a. Move what they share to a file that knows \
             none of them:",
            "  src/room/mod.rs:1 -> src/room/a.rs",
            "  src/room/a.rs:1 -> src/room/mod.rs",
        ],
    );
}

#[test]
fn a_longer_circle_is_found_whatever_the_configuration() {
    check(
        &RULES,
        &[
            (
                "lib.rs",
                "#[macro_use] mod a; #[cfg(unix)] mod b; #[cfg(not(unix))] #[path = \"c.rs\"] mod \
                 b;",
            ),
            (
                "a.rs",
                "#[macro_export] macro_rules! __a { () => {} }\nuse crate::b::B;",
            ),
            ("b.rs", "pub struct B;"),
            (
                "c.rs",
                "pub use self::inner::B; mod inner { crate::__a!(); pub struct B; }",
            ),
        ],
        &[
            "a circle of 2 files: a, c. Move what they share to a file that knows none of them:",
            "  src/a.rs:2 -> src/c.rs",
            "  src/c.rs:1 -> src/a.rs",
        ],
    );
}

#[test]
fn an_arrow_that_runs_up_is_found() {
    let lib = ("lib.rs", "mod cellar; mod kitchen; pub use kitchen::K;");
    let kitchen = ("kitchen/mod.rs", "use crate::cellar::C; pub struct K(C);");
    check(
        &LAYERED,
        &[lib, kitchen, ("cellar.rs", "pub struct C;")],
        &[],
    );
    check(
        &LAYERED,
        &[
            lib,
            ("kitchen/mod.rs", "pub struct K;"),
            ("cellar.rs", "pub struct C;\n\nfn f(_: crate::K) {}"),
        ],
        &[
            "src/cellar.rs:3 -> src/kitchen/mod.rs",
            "  `cellar` must not know `kitchen`: move what both need down, or hand it in from above",
        ],
    );
}

#[test]
fn a_file_without_a_layer_is_found() {
    check(
        &LAYERED,
        &[
            ("lib.rs", "mod kitchen; mod attic;"),
            ("kitchen.rs", ""),
            ("attic/mod.rs", ""),
            ("shed.rs", ""),
            ("tests.rs", ""),
        ],
        &[
            "src/shed.rs: no `mod` leads to it: add one, or remove the file",
            "src/tests.rs: no `mod` leads to it: add one, or remove the file",
            "src/attic/mod.rs: a new file wants a layer: name it in the table of layers",
            "the table of layers names `cellar`, which is no file",
        ],
    );
    let tests = ("lib.rs", "mod cellar; mod kitchen; #[cfg(test)] mod tests;");
    let files = [
        tests,
        ("kitchen.rs", ""),
        ("cellar.rs", ""),
        ("tests/mod.rs", ""),
    ];
    check(&LAYERED, &files, &[]);
}

#[test]
fn a_door_lets_files_name_what_is_above() {
    let rules = Rules {
        doors: &[Door {
            module: "hatch",
            open_to: "cellar",
        }],
        ..LAYERED
    };
    let lib = (
        "lib.rs",
        "mod cellar; mod kitchen; mod hatch { pub use crate::kitchen::K; }",
    );
    let kitchen = ("kitchen.rs", "use crate::cellar::C; pub struct K(C);");
    let with = |cellar: &'static str| [lib, kitchen, ("cellar.rs", cellar)];
    check(&rules, &with("pub struct C(crate::hatch::K);"), &[]);
    check(
        &rules,
        &with("pub struct C;"),
        &["nothing in `cellar` goes through the door `hatch`: close it"],
    );
}
