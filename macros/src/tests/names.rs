//! Items of the WIT that can't have the names in Rust that follow from theirs: one error for each,
//! which names both of two, says what to do, and is followed by no other.

use std::collections::HashSet;
use std::fs;

use expect_test::{Expect, expect};
use quote::ToTokens as _;
use syn::visit::Visit;
use syn::{DeriveInput, parse_quote};

use super::{errors, expansion, root};

fn item(wit: &str) -> DeriveInput {
    parse_quote! {
        #[invoker(inline = #wit, world = "w")]
        struct W;
    }
}

#[track_caller]
fn check(item: &DeriveInput, expected: Expect) {
    let text = expansion(item);
    // What no setting has brought about is known to a comparison.
    if let [attribute] = &item.attrs[..] {
        let tokens = attribute.to_token_stream().to_string();
        let wit = tokens.split('"').nth(1).unwrap();
        let contract = torvyn_contract::Contract::read("w.wit", wit.as_bytes()).unwrap();
        let refused = torvyn_contract::derived::refused_in(&contract);
        assert_eq!(refused.is_empty(), errors(&text).is_empty(), "{refused:?}");
    }
    expected.assert_eq(&errors(&text).join("\n"));
}

#[test]
fn interfaces_that_are_one_trait() {
    check(
        &item(
            "package a:b; interface x1 { f: func(); } interface x-1 { f: func(); } \
             world w { import x1; import x-1; export x1; export x-1; }",
        ),
        expect![[
            r#"`a:b/x1` and `a:b/x-1` are both the trait `X1` in Rust: rename one of them, or set `rename("a:b/x-1" = ..)`"#
        ]],
    );
}

#[test]
fn versions_that_are_one_module() {
    check(
        &item(
            "package a:b; world w { import c:d/i@1.0.0-a; import c:d/i@1.0.0+a; } \
             package c:d@1.0.0-a { interface i { record r { a: u8 } f: func(x: r); } } \
             package c:d@1.0.0+a { interface i { record r { a: u16 } f: func(x: r); } }",
        ),
        expect![[
            r#"`c:d/i@1.0.0-a` and `c:d/i@1.0.0+a` are both the trait `I` in Rust: rename one of them, or set `rename("c:d/i@1.0.0+a" = ..)`"#
        ]],
    );
}

#[test]
fn members_that_are_one() {
    check(
        &item("package a:b; world w { variant v { b1, b-1 } export f: func() -> v; }"),
        expect![[
            r#"`a:b/w#v` has `b1` and `b-1`, which are both `B1` in Rust: rename one of them, or set `rename("a:b/w#v.b-1" = ..)` (inline:1:32)"#
        ]],
    );
}

#[test]
fn a_function_that_an_invoker_has_itself() {
    check(
        &item("package a:b; world w { export shutdown: func(); export %from: func(); }"),
        expect![[
            r#"`a:b/w#shutdown` would be called `shutdown`, and an invoker, or the script of a mock, has a method of its own by that name: choose another one with `rename("a:b/w#shutdown" = ..)` (inline:1:31)"#
        ]],
    );
}

/// Whatever public methods the invokers and the scripts of mocks have.
#[test]
fn every_method_that_could_hide_a_function_is_refused() {
    let mut methods = vec!["into".to_owned(), "try_into".to_owned()];
    for file in ["wasmtime_invoker.rs", "mock/invoker.rs", "mock/script.rs"] {
        let path = root().join("../engine/src").join(file);
        let file = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
        for item in file.items {
            let syn::Item::Impl(item) = item else {
                continue;
            };
            let name = item.self_ty.to_token_stream().to_string();
            let is_of_a_world = ["WasmtimeInvoker", "MockInvoker", "WorldScript"]
                .iter()
                .any(|ty| name.starts_with(ty));
            if item.trait_.is_some() || !is_of_a_world {
                continue;
            }
            methods.extend(item.items.iter().filter_map(|item| match item {
                syn::ImplItem::Fn(function) => {
                    let name = function.sig.ident.to_string();
                    let is_public = matches!(function.vis, syn::Visibility::Public(_));
                    let is_method = is_public && function.sig.receiver().is_some();
                    (is_method && !name.starts_with("__")).then_some(name)
                }
                _ => None,
            }));
        }
    }
    assert!(methods.len() > 12, "{methods:?}");
    for method in methods {
        let wit = format!(
            "package a:b; world w {{ export %{}: func(); }}",
            method.replace('_', "-")
        );
        let errors = errors(&expansion(&item(&wit)));
        assert!(
            matches!(&errors[..], [error] if error.contains("has a method of its own")),
            "{method}: {errors:?}"
        );
    }
}

#[test]
fn a_role_of_two_functions() {
    check(
        &item(
            "package a:b; interface x { init: func(); } interface y { init: func(); } \
             world w { export x; export y; }",
        ),
        expect![[
            r#"`a:b/x#init` and `a:b/y#init` both have the role `init`, which is one function: set `rename("a:b/y#init" = ..)`, and that one is called by the name you choose, without the role"#
        ]],
    );
}

#[test]
fn a_name_for_nothing_and_a_name_that_is_taken() {
    let mut item = item("package a:b; world w { export f: func(); export g: func(); }");
    item.attrs
        .push(parse_quote!(#[invoker(rename("a:b/w#g" = process, "a:b/w#h" = other))]));
    check(
        &item,
        expect![[r#"
        `a:b/w#g` would be called `process`, and an invoker, or the script of a mock, has a method of its own by that name: choose another one with `rename("a:b/w#g" = ..)` (inline:1:49)
        the world has no item `a:b/w#h`: write it as `ns:pkg/interface@version`, `ns:pkg/interface@version#item` or `ns:pkg/interface@version#type.member`, and what is the world's own with the world in place of the interface"#]],
    );
}

/// Code does not name parameters.
#[test]
fn parameters_that_are_one() {
    let wit = "package a:b; world w { import f: func(a: u8, A: u8); }";
    let text = expansion(&item(wit));
    assert!(errors(&text).is_empty());
    let text: String = text.split_whitespace().collect();
    assert!(
        text.contains("a:::core::primitive::u8,a_:::core::primitive::u8"),
        "{text}"
    );
}

/// Nothing is written twice for what is no WIT.
#[test]
fn names_that_differ_in_case_alone() {
    let wit = "package a:b; interface i { get-user: func(); GET-USER: func(); } \
               interface x1 { f: func(); } interface x-1 { f: func(); } \
               world w { export i; export get-user: func(); export GET-USER: func(); }";
    let text = expansion(&item(wit));
    assert_eq!(errors(&text).len(), 1, "{text}");
    let mut twice = Twice(Vec::new());
    twice.visit_file(&syn::parse_file(&text).unwrap());
    assert_eq!(twice.0, [""; 0], "{text}");
}

/// Traits of a module, and functions of a trait, that are there twice.
struct Twice(Vec<String>);

impl Twice {
    fn add(&mut self, names: impl Iterator<Item = String>) {
        let mut seen = HashSet::new();
        self.0
            .extend(names.filter(|name| !seen.insert(name.clone())));
    }
}

impl Visit<'_> for Twice {
    fn visit_item_mod(&mut self, module: &syn::ItemMod) {
        let items = module.content.iter().flat_map(|(_, items)| items);
        self.add(items.filter_map(|item| match item {
            syn::Item::Trait(item) => Some(item.ident.to_string()),
            _ => None,
        }));
        syn::visit::visit_item_mod(self, module);
    }

    fn visit_item_trait(&mut self, item: &syn::ItemTrait) {
        self.add(item.items.iter().filter_map(|item| match item {
            syn::TraitItem::Fn(function) => Some(function.sig.ident.to_string()),
            _ => None,
        }));
    }
}
