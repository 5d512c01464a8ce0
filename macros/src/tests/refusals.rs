//! What a derive says of WIT that it can't serve: each kind once, with all that it blocks.

use std::fmt::Write as _;

use expect_test::{Expect, expect};
use syn::parse_quote;

use super::{errors, expansion};

#[track_caller]
fn check(wit: &str, expected: Expect) {
    let item = parse_quote! {
        #[invoker(inline = #wit, world = "w")]
        struct W;
    };
    expected.assert_eq(&errors(&expansion(&item)).join("\n"));
}

#[test]
fn every_function_is_named() {
    check(
        "package a:b;
        interface i {
            resource r { get: func(x: stream<u8>); wait: async func(); }
            a: func() -> r;
            b: func() -> r;
            c: func() -> stream<u8>;
            d: func() -> stream<rec>;
            record rec { x: future<u8> }
            e: func(x: list<rec>);
        }
        world w { export i; }",
        expect![[r#"
            each of these is a `stream`, which is not supported yet: pass a `list`, or call once for each part, or, if the WIT is not yours, derive a world of your own without it:
              the parameter `x` of `a:b/i#[method]r.get` (inline:3:36)
              the result of `a:b/i#c` (inline:6:13)
              the result of `a:b/i#d` (inline:7:13)
            `a:b/i#[method]r.wait` is async, which is not supported yet: remove `async`, or, if the WIT is not yours, derive a world of your own without it (inline:3:52)
            `a:b/i#rec.x` is a `future`, which is not supported yet: pass the value itself, or, if the WIT is not yours, derive a world of your own without it (inline:8:26), which blocks `a:b/i#d`, `a:b/i#e`"#]],
    );
}

/// What is inside of a type is told once, however often the type is.
#[test]
fn what_is_deep_inside_is_found() {
    let mut wit = "package a:b; interface i { record r0 { a: stream<u8> }".to_owned();
    for level in 1..=60 {
        let inner = level - 1;
        write!(wit, " record r{level} {{ a: r{inner}, b: r{inner} }}").unwrap();
    }
    wit += " f: func(x: r60); g: func() -> r59; } world w { export i; }";
    check(
        &wit,
        expect![
            "`a:b/i#r0.a` is a `stream`, which is not supported yet: pass a `list`, or call once for each part, or, if the WIT is not yours, derive a world of your own without it (inline:1:40), which blocks `a:b/i#f`, `a:b/i#g`"
        ],
    );
}

#[test]
fn a_list_ends() {
    let functions: String = (0..30)
        .map(|i| format!("f{i}: func(x: stream<u8>); "))
        .collect();
    let wit = format!("package a:b; interface i {{ {functions} }} world w {{ export i; }}");
    check(
        &wit,
        expect![[r#"
        each of these is a `stream`, which is not supported yet: pass a `list`, or call once for each part, or, if the WIT is not yours, derive a world of your own without it:
          the parameter `x` of `a:b/i#f0` (inline:1:37)
          the parameter `x` of `a:b/i#f1` (inline:1:62)
          the parameter `x` of `a:b/i#f2` (inline:1:87)
          the parameter `x` of `a:b/i#f3` (inline:1:112)
          the parameter `x` of `a:b/i#f4` (inline:1:137)
          the parameter `x` of `a:b/i#f5` (inline:1:162)
          the parameter `x` of `a:b/i#f6` (inline:1:187)
          the parameter `x` of `a:b/i#f7` (inline:1:212)
          the parameter `x` of `a:b/i#f8` (inline:1:237)
          the parameter `x` of `a:b/i#f9` (inline:1:262)
          the parameter `x` of `a:b/i#f10` (inline:1:288)
          the parameter `x` of `a:b/i#f11` (inline:1:314)
          the parameter `x` of `a:b/i#f12` (inline:1:340)
          the parameter `x` of `a:b/i#f13` (inline:1:366)
          the parameter `x` of `a:b/i#f14` (inline:1:392)
          the parameter `x` of `a:b/i#f15` (inline:1:418)
          the parameter `x` of `a:b/i#f16` (inline:1:444)
          the parameter `x` of `a:b/i#f17` (inline:1:470)
          the parameter `x` of `a:b/i#f18` (inline:1:496)
          the parameter `x` of `a:b/i#f19` (inline:1:522)
          and 10 more"#]],
    );
}

#[test]
fn a_resource_is_the_host_s() {
    for direction in ["import", "export"] {
        let wit = format!(
            "package a:b; interface files {{ resource file; }} world w {{ {direction} files; }}"
        );
        check(&wit, expect![""]);
    }
}

#[test]
fn a_handle_in_an_exported_function() {
    check(
        "package a:b;
        interface files { resource file; record named { name: string, file: file } }
        interface users {
            use files.{file, named};
            open: func(named: named);
            look: func(files: list<borrow<file>>) -> u32;
        }
        world w { import files; import users; export users; }",
        expect![[r#"
            each of these is a handle of the host's resource `a:b/files#file` in an exported function, where the program passes values of a type that has to be known: name it with `with("a:b/files#file" = ..)`:
              the parameter `named` of `a:b/users#open` (inline:5:24)
              the parameter `files` of `a:b/users#look` (inline:6:24)"#]],
    );
}

#[test]
fn functions_of_resources_that_are_one() {
    check(
        "package a:b;
        interface files {
            resource file { drop: func(); new: static func() -> file; constructor(); }
            file-close: func(file: file);
            resource disk { close: func(); }
            disk-close: func();
        }
        world w { import files; }",
        expect![[r#"
            `a:b/files#[constructor]file` and its neighbour `[static]file.new` are both `file_new` in Rust: rename one of them, or set `rename("a:b/files#[constructor]file" = ..)` (inline:3:71)
            `a:b/files#disk-close` and its neighbour `[method]disk.close` are both `disk_close` in Rust: rename one of them, or set `rename("a:b/files#disk-close" = ..)` (inline:6:13)
            `a:b/files#[method]file.drop` and its neighbour `[resource-drop]file` are both `file_drop` in Rust: rename one of them, or set `rename("a:b/files#[method]file.drop" = ..)`"#]],
    );
}

#[test]
fn an_interface_under_another_name() {
    check(
        "package a:b; interface store { get: func(); } world w { import hot: store; }",
        expect![
            "`hot` is the interface `a:b/store` under another name, which is not supported yet: write `a:b/store` alone in its place, or `hot: interface { .. }`"
        ],
    );
}

#[test]
fn a_world_behind_a_gate() {
    check(
        "package a:b@1.0.0; @unstable(feature = extra) world w { export f: func(); }",
        expect![[
            r#"the world `w` is behind `@unstable(feature = extra)`: set `features = ["extra"]`"#
        ]],
    );
}
