//! A component that does not fit its world is refused with every difference, and one that does
//! is taken: as Wasmtime itself decides.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod agreement;
mod each;
mod refused;
mod versions;

use pollster::block_on;
use torvyn_engine::{CompiledComponent, EngineError, Invoker, Mismatch, WasmEngine};
use torvyn_tests::{component_of, engine};

#[derive(Invoker)]
#[invoker(wit = "tests/mismatch/fit.wit", world = "test:fit/fit@1.2.0")]
struct Fit;

/// The world's own text, from which components differ in one place or in several.
const WIT: &str = include_str!("fit.wit");

/// The text with replacements, each of which must hit.
fn edited<'a>(edits: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    edits.into_iter().fold(WIT.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "`{from}` is not in {text}");
        text.replace(from, to)
    })
}

fn compile(wit: &str) -> CompiledComponent {
    block_on(engine().compile(&component_of(wit, "fit"))).unwrap()
}

/// What keeps a component of that text from fitting, if something does.
fn mismatch(wit: &str) -> Option<Mismatch> {
    match compile(wit).check::<Fit>() {
        Ok(()) => None,
        Err(EngineError::Mismatch(mismatch)) => Some(mismatch),
        Err(error) => panic!("{error:?}"),
    }
}

#[test]
fn all_differences_at_once() {
    let wit = edited([
        (
            "    import log: func(line: string);\n",
            "    import log: func(line: string, level: u8);\n    import now: func() -> u64;\n",
        ),
        (
            "value: f64,\n        scale: scale,",
            "scale: scale,\n        value: f32,",
        ),
        ("off(u32),", ""),
        (
            "enum scale { celsius, kelvin }",
            "enum scale { kelvin, celsius }",
        ),
        ("    reset: func();\n", ""),
        (
            "limits: func(low: f64, high: f64) -> tuple<f64, f64>;",
            "limits: func(low: f64) -> f64;",
        ),
        ("export name: func() -> string;", "export name: func();"),
    ]);
    let mismatch = mismatch(&wit).unwrap();
    assert_eq!(mismatch.world(), "test:fit/fit@1.2.0");
    let text = mismatch.to_string();
    expect_test::expect![[r#"
        the component does not fit the world `test:fit/fit@1.2.0`: 9 differences
          test:fit/types@1.2.0#reading: other members
            expected: record { sensor: string, value: f64, scale: scale, marks: marks }
            found:    record { sensor: string, scale: enum { kelvin, celsius }, value: f32, marks: flags { dirty, estimated } }
          test:fit/types@1.2.0#reading.value: another type
            expected: f64
            found:    f32
          test:fit/types@1.2.0#scale: other members
            expected: enum { celsius, kelvin }
            found:    enum { kelvin, celsius }
          log: other parameters
            expected: func(line: string)
            found:    func(line: string, level: u8)
          now: import that nobody provides
            expected: no import of that name
            found:    func() -> u64
          test:fit/types@1.2.0#verdict: other members
            expected: variant { fine, off(u32), worse(list<reading>) }
            found:    variant { fine, worse(list<record { sensor: .., scale: .., value: .., marks: .. }>) }
          test:fit/judge@1.2.0#reset: missing export
            expected: func()
            found:    an interface without this function
          test:fit/judge@1.2.0#limits: other parameters
            expected: func(low: f64, high: f64) -> tuple<f64, f64>
            found:    func(low: f64) -> f64
          name -> result: another type
            expected: string
            found:    no result"#]].assert_eq(&text);
    assert_eq!(
        mismatch.differences().len(),
        text.matches("expected:").count()
    );
}
