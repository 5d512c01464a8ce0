//! Worlds whose types have the names that the generated code itself might use: that they
//! compile, and fit a component of theirs, is the test.

use pollster::block_on;
use torvyn_engine::{ComponentInvoker as _, Invoker, WasmEngine, World};
use torvyn_tests::{component_of, engine, start};

/// Derives a world from the text, and compares it with a component of the same text.
macro_rules! names {
    ($($test:ident: $name:ident = $wit:literal;)*) => {$(
        #[derive(Invoker)]
        #[invoker(inline = $wit, world = "w")]
        struct $name;

        #[test]
        fn $test() {
            fits::<$name>($wit);
        }
    )*};
}

fn fits<W: World>(wit: &str) {
    let compiled = block_on(engine().compile(&component_of(wit, "w"))).unwrap();
    compiled.check::<W>().unwrap();
}

names! {
    of_the_standard_library: Standard = "
        package test:names;
        world w {
            record %option { t: string }
            enum %result { ok, err }
            variant some { none, some(string) }
            record %string { a: list<string> }
            record vec { a: u8 }
            record %u8 { x: u16 }
            record send { s: string }
            record copy { c: u8 }
            import g: func(
                a: list<%option>, b: list<some>, c: %string, d: vec, e: list<%u8>, f: send,
            ) -> %result;
            export f: func(
                a: list<%option>, b: %option, c: %string, d: vec, e: option<some>, p: copy,
            ) -> result<some, %result>;
        }
    ";
    of_the_engine: Engine = "
        package test:names;
        world w {
            enum t { x }
            flags data { y }
            enum guest { a }
            enum wasm-list { b }
            enum p0 { c }
            record view { s: string }
            record arena { s: string }
            variant owned { s(string), n(t) }
            record store { store: list<string>, host: %u8 }
            type %u8 = u16;
            import f: func(
                a: t, b: list<data>, c: guest, d: list<wasm-list>, e: p0, f: list<view>,
                g: arena, h: list<owned>, i: store,
            );
            export g: func(invoker: t, input: data, exports: view) -> arena;
        }
    ";
    of_rust_itself: Keywords = "
        package test:names;
        world w {
            variant self { self(string), super, crate(list<u8>) }
            enum str { %bool, %u8 }
            record error { message: string, gen: s64, try: bool }
            variant none { some, none, ok(string), err }
            import f: func(a: self, b: str, self: error) -> none;
            export g: func(a: list<self>, self: u8) -> result<none, error>;
        }
    ";
    of_the_modules: Modules = "
        package test:names;
        interface owned { record r { s: string } f: func(r: r); }
        interface exports { g: func() -> string; }
        interface host { h: func(s: string); }
        world w {
            import owned;
            import exports;
            import host;
            export owned;
            export exports;
            export host;
        }
    ";
    of_the_invoker: Methods = "
        package test:names;
        world w {
            export call: func() -> string;
            export is-blocking: func(store: u8, arena: u8);
            export bind: func(self: string);
        }
    ";
    that_differ_in_a_dash: Dashes = "
        package test:names;
        world w {
            flags foo-bar { x }
            flags foobar { x }
            export f: func(a: foo-bar, b: foobar);
        }
    ";
    of_one_interface_in_both_directions: Both = "
        package test:names;
        world w {
            import i: interface { record r { a: string } f: func(r: r) -> r; }
            export i: interface { record r { a: u8 } f: func(r: r) -> r; }
        }
    ";
    of_a_resource_without_functions: Files = "
        package test:names;
        interface files { resource file; }
        world w {
            export files;
            export run: func();
        }
    ";
    of_other_types: Aliases = "
        package test:names;
        world w {
            type names = list<string>;
            type pair = tuple<names, u8>;
            record r { p: pair, o: option<names> }
            import f: func(p: pair, r: list<r>, x: list<pair>) -> pair;
            export g: func(p: pair) -> list<pair>;
        }
    ";
}

/// Two functions have the name of one role, and a third that of a method of the invoker.
#[derive(Invoker)]
#[invoker(
    inline = "package a:b; interface x { init: func() -> u8; } interface y { init: func() -> u8; } \
              world chosen { export x; export y; export shutdown: func() -> u8; }",
    world = "chosen",
    rename("a:b/x#init" = start_x, "a:b/chosen#shutdown" = stop)
)]
struct Chosen;

#[test]
fn functions_answer_to_the_names_that_were_chosen() {
    use chosen::exports::{Chosen as _, X as _};

    let wasm = wat::parse_str(
        r#"(component
            (core module $m
                (func (export "x") (result i32) i32.const 1)
                (func (export "y") (result i32) i32.const 2)
                (func (export "s") (result i32) i32.const 3))
            (core instance $i (instantiate $m))
            (func $x (result u8) (canon lift (core func $i "x")))
            (func $y (result u8) (canon lift (core func $i "y")))
            (func $s (result u8) (canon lift (core func $i "s")))
            (instance $ix (export "init" (func $x)))
            (instance $iy (export "init" (func $y)))
            (export "a:b/x" (instance $ix))
            (export "a:b/y" (instance $iy))
            (export "shutdown" (func $s)))"#,
    )
    .unwrap();
    let mut invoker = start::<Chosen>(&wasm, ());
    assert_eq!(block_on(invoker.start_x()).unwrap(), 1);
    assert_eq!(block_on(invoker.init(())).unwrap(), 2);
    assert_eq!(block_on(invoker.stop()).unwrap(), 3);
    // The role is what comes again after a respawn.
    assert!(block_on(invoker.respawn()).unwrap().initialized);
    block_on(invoker.shutdown()).unwrap();
}
