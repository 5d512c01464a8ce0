//! What settings mean, and what is said of those that mean nothing.

use expect_test::{Expect, expect};
use syn::{DeriveInput, parse_quote};

use super::{errors, expansion};

#[track_caller]
fn check(item: &DeriveInput, expected: Expect) {
    expected.assert_eq(&errors(&expansion(item)).join("\n"));
}

/// The parts of an expansion that have one of some texts in them, each in one line.
fn lines(item: &DeriveInput, texts: &[&str]) -> String {
    let code = expansion(item);
    assert!(errors(&code).is_empty(), "{code}");
    let lines = code.lines().map(str::trim);
    let lines = lines.filter(|line| texts.iter().any(|text| line.contains(text)));
    lines.collect::<Vec<_>>().join("\n")
}

const DESK: &str = "
    package a:desk@1.0.0;
    interface prices { price: func(item: string) -> u32; note: func(); }
    world desk { import prices; import log: func(); export total: func() -> u32; }";

#[test]
fn functions_of_the_host_are_named_alone_and_by_their_interface() {
    let of_all: DeriveInput = parse_quote! {
        #[invoker(inline = #DESK, async_host, fallible_host)]
        struct Desk;
    };
    let some: DeriveInput = parse_quote! {
        #[invoker(
            inline = #DESK,
            async_host("a:desk/prices#price"),
            fallible_host("a:desk/prices@1.0.0", "a:desk/desk#log"),
        )]
        struct Desk;
    };
    let of_all = crate::derive(&of_all).to_string();
    assert_eq!(of_all.matches("HostError").count(), 9, "{of_all}");
    assert_eq!(of_all.matches("func_wrap_async").count(), 3, "{of_all}");
    let code = crate::derive(&some).to_string();
    assert_eq!(code.matches("func_wrap_async").count(), 1, "{code}");
    // Each interface has its way to be called: a twin, if one of its functions is asynchronous.
    assert!(code.contains("__dynamic :: a :: desk :: Prices"), "{code}");
    assert!(!code.contains("__dynamic :: Desk"), "{code}");
    let input = crate::input::read(&some, &mut crate::errors::Errors::default());
    let mut errors = crate::errors::Errors::default();
    let source = crate::source::load(&input, &mut errors).unwrap();
    let model = crate::model::build(&input, &source, &mut errors);
    let text = crate::print::text(&input, &model, &errors);
    let functions = text.lines().filter(|line| line.contains("func("));
    let functions: Vec<_> = functions.map(str::trim).collect();
    expect![[r#"
        price as price: func(item: string) -> u32, core (i32, i32) -> i32, async, fallible
        note as note: func(), core (), fallible
        log as log: func(), core (), fallible
        total as total: func() -> u32, core () -> i32"#]]
    .assert_eq(&functions.join("\n"));
}

#[test]
fn a_function_that_the_world_does_not_import() {
    check(
        &parse_quote! {
            #[invoker(inline = #DESK, fallible_host("a:desk/prices#sum", "log"))]
            struct Desk;
        },
        expect![[r#"
            the world imports no function `a:desk/prices#sum`: it imports `a:desk/prices@1.0.0#price`, `a:desk/prices@1.0.0#note`, `a:desk/desk@1.0.0#log`
            the world imports no function `log`: it imports `a:desk/prices@1.0.0#price`, `a:desk/prices@1.0.0#note`, `a:desk/desk@1.0.0#log`"#]],
    );
}

#[test]
fn a_world_need_not_be_named_if_it_is_the_only_one() {
    check(
        &parse_quote! {
            #[invoker(inline = "package a:b; world w {} world v {}")]
            struct W;
        },
        expect![[
            r#"missing `world`: the WIT defines `a:b/w`, `a:b/v`; set `world = "a:b/w"` or another"#
        ]],
    );
    check(
        &parse_quote! {
            #[invoker(inline = "package a:b; interface i {}")]
            struct W;
        },
        expect!["missing `world`: the WIT defines no world at all"],
    );
    check(
        &parse_quote! {
            #[invoker(inline = "package a:b; world w {}")]
            struct W;
        },
        expect![[""]],
    );
}

#[test]
fn several_paths_are_one_whole() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let units = "package a:units; interface types { enum unit { piece, gram } }";
    let stock =
        "package a:stock; interface types { use a:units/types.{unit}; record item { unit: unit } }";
    let units_file = write("units.wit", units);
    write("stock/stock.wit", stock);
    // What two packages depend on is with each of them.
    write("stock/deps/units.wit", units);
    write(
        "shop/shop.wit",
        "package a:shop; world shop { use a:stock/types.{item}; export sell: func(item: item); }",
    );
    write("shop/deps/units/units.wit", units);
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (stock, shop) = (at("stock"), at("shop"));
    let item: DeriveInput = parse_quote! {
        #[invoker(wit = [#shop, #stock], world = "a:shop/shop")]
        struct Shop;
    };
    let code = crate::derive(&item).to_string();
    assert!(!code.contains("compile_error"), "{code}");
    assert!(code.contains("pub mod units"), "{code}");
    for wit in [vec![&units_file, &stock, &shop], vec![&shop, &stock, &shop]] {
        let item: DeriveInput = parse_quote! {
            #[invoker(wit = [#(#wit),*], world = "a:shop/shop")]
            struct Shop;
        };
        let code = crate::derive(&item).to_string();
        assert!(!code.contains("compile_error"), "{code}");
    }
    for (world, expected) in [
        (
            quote::quote!(),
            expect![[
                r#"missing `world`: the WIT defines `a:shop/shop`; set `world = "a:shop/shop"` or another"#
            ]],
        ),
        (
            quote::quote!(world = "shop"),
            expect![
                "there is no world `shop`: the WIT defines `a:shop/shop`; of several packages, a world is named with its own"
            ],
        ),
    ] {
        check(
            &parse_quote! {
                #[invoker(wit = [#stock, #shop], #world)]
                struct Shop;
            },
            expected,
        );
    }
    check(
        &parse_quote! {
            #[invoker(wit = [], world = "w")]
            struct Shop;
        },
        expect!["`wit` names no path: name at least one"],
    );
    check(
        &parse_quote! {
            #[invoker(wit = ["nowhere", #shop, "nobody.wit"], world = "a:shop/shop")]
            struct Shop;
        },
        expect![[r#"
            can't read `nowhere`: no such file or directory; the path is relative to the folder of Cargo.toml
            can't read `nobody.wit`: no such file or directory; the path is relative to the folder of Cargo.toml"#]],
    );
}

const TYPES: &str = "
    package a:stock@1.0.0;
    interface types {
        flags marks { new, sold }
        enum unit { piece, gram }
        record item { name: string, unit: unit, marks: marks }
        record sample { at: f64 }
    }
    world w { import types; }";

#[test]
fn the_closest_setting_says_where_a_type_is() {
    let item = parse_quote! {
        #[invoker(
            inline = #TYPES,
            with(
                "a:stock" = crate::all::stock,
                "a:stock/types" = ::other::types,
                "a:stock/types@1.0.0#item" = crate::Article,
            )
        )]
        struct W;
    };
    expect![[r#"
        pub use ::other::types::Marks;
        pub use ::other::types::Unit;
        pub use crate::Article as Item;
        pub use ::other::types::Sample;
        pub use ::other::types::owned::Marks;
        pub use ::other::types::owned::Unit;
        pub use crate::owned::Article as Item;
        pub use ::other::types::owned::Sample;"#]]
    .assert_eq(&lines(&item, &["pub use"]));
    let item = parse_quote! {
        #[invoker(inline = #TYPES, with("a:stock" = crate::all::stock))]
        struct W;
    };
    expect![[r#"
        pub use crate::all::stock::types::Marks;
        pub use crate::all::stock::types::Unit;
        pub use crate::all::stock::types::Item;
        pub use crate::all::stock::types::Sample;
        pub use crate::all::stock::types::owned::Marks;
        pub use crate::all::stock::types::owned::Unit;
        pub use crate::all::stock::types::owned::Item;
        pub use crate::all::stock::types::owned::Sample;"#]]
    .assert_eq(&lines(&item, &["pub use"]));
}

#[test]
fn what_a_taken_type_holds_is_taken_too() {
    check(
        &parse_quote! {
            #[invoker(inline = #TYPES, with("a:stock/types#item" = crate::Article))]
            struct W;
        },
        expect![[r#"
            `a:stock/types@1.0.0#item` is taken from here, and holds `a:stock/types@1.0.0#unit`, which is not: set `with("a:stock/types@1.0.0#unit" = ..)` as well
            `a:stock/types@1.0.0#item` is taken from here, and holds `a:stock/types@1.0.0#marks`, which is not: set `with("a:stock/types@1.0.0#marks" = ..)` as well"#]],
    );
}

#[test]
fn additional_derives_go_to_the_forms_that_they_are_for() {
    let item = parse_quote! {
        #[invoker(
            inline = #TYPES,
            additional_derives(Clone, serde::Serialize, std::hash::Hash, borrowed(other::Show, Eq)),
        )]
        struct W;
    };
    let item: DeriveInput = item;
    check(
        &item,
        expect![[r#"
        `Hash` can't be derived for `a:stock/types@1.0.0#sample`, which holds a float: leave it out
        `Eq` can't be derived for `a:stock/types@1.0.0#sample`, which holds a float: leave it out"#]],
    );
    let item = parse_quote! {
        #[invoker(
            inline = #TYPES,
            additional_derives(Clone, serde::Serialize, Default, borrowed(other::Show, Copy)),
        )]
        struct W;
    };
    let item: DeriveInput = item;
    check(
        &item,
        expect![
            "`Default` can't be derived for `a:stock/types@1.0.0#unit`, which has no case that stands for all: leave it out"
        ],
    );
    let item = parse_quote! {
        #[invoker(
            inline = #TYPES,
            additional_derives(Clone, serde::Serialize, borrowed(other::Show, Copy)),
        )]
        struct W;
    };
    expect![[r#"
        #[derive(serde::Serialize, other::Show)]
        pub enum Unit {
        #[derive(other::Show)]
        pub struct Item<'a> {
        #[derive(serde::Serialize, other::Show)]
        pub struct Sample {
        #[derive(serde::Serialize)]
        pub struct Item {
        pub struct __Exports {}
        pub enum __Lane {}
        pub enum __Direct {}"#]]
    .assert_eq(&lines(
        &item,
        &["Serialize", "Show", "pub struct", "pub enum"],
    ));
}
