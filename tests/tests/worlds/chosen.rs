//! Worlds that can be had once their items are named by the user, or their gates opened.

use torvyn_engine::{ComponentInvoker as _, EngineError, Invoker, WasmtimeInvoker, World as _};

/// Two interfaces with a function of one role.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(
    inline = "package a:b; interface x { init: func() -> u8; } interface y { init: func() -> u16; } \
              world inits { export x; export y; }",
    world = "inits",
    rename("a:b/y#init" = start_y)
)]
pub struct Inits;

/// Functions that are called as an invoker's own methods.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(
    inline = "package a:b@1.0.0; world methods { export shutdown: func() -> u8; export lane: func(); }",
    world = "methods",
    rename("a:b/methods@1.0.0#shutdown" = stop, "a:b/methods@1.0.0#lane" = which_lane)
)]
pub struct Own;

/// Interfaces, types and cases that differ in what Rust has no letters for.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(
    inline = "package a:b; interface x1 { record r1 { a: u8 } record r-1 { a: string } \
              variant v { c1, c-1(string) } f: func(r1: r1, r-1: r-1) -> v; } \
              interface x-1 { record r { a: string } f: func(r: r); } \
              world digits { import x1; import x-1; export x1; export x-1; }",
    world = "digits",
    rename(
        "a:b/x-1" = DashOne,
        "a:b/x1#r-1" = RDashOne,
        "a:b/x1#v.c-1" = CDashOne,
    )
)]
pub struct Digits;

/// An interface that is written in the world, twice.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(
    inline = "package a:b; world both { \
              import i: interface { record r { a: string } f: func(r: r); } \
              export i: interface { record r { a: string } f: func(r: r) -> r; } }",
    world = "both"
)]
pub struct Both;

/// A world with a gate, and an item behind another one.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(
    inline = "package a:b@1.0.0; @unstable(feature = extra) world gated { export f: func(); \
              @unstable(feature = more) export g: func(); \
              @unstable(feature = other) export h: func(); }",
    world = "gated",
    features = ["extra", "more"]
)]
pub struct Gated;

/// A result with a name of its own, whose error is the engine's too.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(
    inline = "package a:b; world named-result { variant problem { lost, late(string) } \
              type answer = result<string, problem>; export ask: func() -> answer; }",
    world = "named-result"
)]
pub struct NamedResult;

/// Calls by the names that were chosen.
///
/// # Errors
///
/// Those of the calls.
pub async fn calls(
    inits: &mut WasmtimeInvoker<Inits>,
    own: &mut WasmtimeInvoker<Own>,
    digits: &mut WasmtimeInvoker<Digits>,
    both: &mut WasmtimeInvoker<Both>,
    named: &mut WasmtimeInvoker<NamedResult>,
) -> Result<usize, EngineError> {
    use both::exports::I as _;
    use digits::exports::{DashOne, X1};
    use inits::exports::Y as _;
    use named_result::exports::NamedResult as _;
    use own::exports::Methods as _;

    let first: u8 = inits.init(()).await?;
    let second: u16 = inits.start_y().await?;
    let third: u8 = own.stop().await?;
    own.which_lane().await?;
    let r1 = digits::R1 { a: first };
    let v: digits::V<'_> = X1::f(digits, r1, digits::RDashOne { a: "" }).await?;
    let fourth = v == digits::V::CDashOne("c");
    DashOne::f(digits, digits::a::b::dash_one::R { a: "" }).await?;
    let r: both::i_export::R<'_> = both.f(both::i_export::R { a: "" }).await?;
    let imported = both::i::R { a: r.a };
    let text: &str = named.ask().await??;
    Ok(text.len()
        + imported.a.len()
        + usize::from(second)
        + usize::from(third)
        + usize::from(fourth))
}

#[test]
fn gated_items_are_those_of_the_features() {
    let exports = Gated::DEFINITION.exports.iter();
    let names: Vec<_> = exports.map(|function| function.name).collect();
    assert_eq!(names, ["f", "g"]);
}
