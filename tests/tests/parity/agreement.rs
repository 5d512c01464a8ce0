//! Both engines say the same of the same bytes.

use torvyn_engine::streaming::{
    AllRoles, DataSink, DataSource, ManagedDataSink, ManagedDataSource, ManagedTransform, Transform,
};
use torvyn_engine::{EngineError, Invoker, World};
use torvyn_tests::component_of;

use crate::bench::{Bench, Setup, Thermostat};
use crate::{Mock, Real};

#[derive(Invoker)]
#[invoker(wit = "tests/mismatch/fit.wit", world = "test:fit/fit@1.2.0")]
struct Fit;

/// The world's own text.
const WIT: &str = include_str!("../mismatch/fit.wit");

/// What an engine says of a component: as text, with the kind of the error before it.
fn verdict<B: Bench, W: World>(bench: &B, wasm: &[u8]) -> Result<(), String> {
    let checked = bench.compile(wasm).and_then(|c| B::check::<W>(&c));
    checked.map_err(|error| match error {
        EngineError::NotWasm { .. } => "not wasm".to_owned(),
        EngineError::CoreModule { .. } => "a core module".to_owned(),
        EngineError::InvalidComponent { .. } => "no valid component".to_owned(),
        EngineError::Unsupported { .. } => "beyond the engine".to_owned(),
        EngineError::Mismatch(mismatch) => mismatch.to_string(),
        other => panic!("{other:?}"),
    })
}

fn benches() -> (Real, Mock) {
    (Real::new(Setup::default()), Mock::new(Setup::default()))
}

/// Edits of the world, and whether a component of the edited text still fits.
const EDITS: &[(&str, &str, bool)] = &[
    ("reading: reading)", "other: reading)", true),
    ("    import log: func(line: string);\n", "", true),
    ("test:fit@1.2.0", "test:fit@1.7.1", true),
    ("    reset: func();\n", "", false),
    ("reset: func();", "reset: func(n: u8);", false),
    ("reset: func();", "reset: func() -> u8;", false),
    ("export name: func() -> string;", "", false),
    ("    export judge;\n", "", false),
    ("name: func() -> string", "name: func()", false),
    ("name: func() -> string", "name: func() -> list<u8>", false),
    ("high: f64", "high: f32", false),
    ("value: f64", "amount: u64", false),
    ("off(u32)", "off", false),
    ("fine,", "fine(string),", false),
    ("worse(list<reading>)", "worse(list<string>)", false),
    ("celsius, kelvin", "kelvin, celsius", false),
    ("dirty, estimated", "dirty", false),
    ("enum scale", "flags scale", false),
    ("option<f64>", "option<option<char>>", false),
    ("result<verdict, string>", "result<verdict>", false),
    ("result<verdict, string>", "result<_, s8>", false),
    ("tuple<f64, f64>", "tuple<f64, bool, s16, s32, s64>", false),
    ("test:fit@1.2.0", "test:fit@2.0.0", false),
    (
        "offset: func(",
        "resource probe;\n find: func() -> probe;\n take: func(p: borrow<probe>);\n offset: func(",
        false,
    ),
    (
        "offset: func(",
        "wait: func() -> stream<u8>;\n next: func(f: future<u16>);\n offset: func(",
        false,
    ),
    (
        "offset: func(",
        "later: async func();\n offset: func(",
        false,
    ),
    (
        "world fit {",
        "interface clock { now: func() -> u64; }\n world fit {\n import clock;",
        false,
    ),
    (
        "world fit {",
        "interface ids { type id = u32; }\n world fit {\n import ids;",
        true,
    ),
];

#[test]
fn on_every_edit_of_a_world() {
    let (real, mock) = benches();
    for (from, to, fits) in EDITS {
        assert!(WIT.contains(from), "`{from}` is not in {WIT}");
        let wasm = component_of(&WIT.replace(from, to), "fit");
        let verdict_of_wasmtime = verdict::<_, Fit>(&real, &wasm);
        assert_eq!(verdict_of_wasmtime.is_ok(), *fits, "{to}");
        assert_eq!(verdict::<_, Fit>(&mock, &wasm), verdict_of_wasmtime, "{to}");
    }
}

#[test]
fn on_every_guest_and_every_world() {
    let (real, mock) = benches();
    for name in [
        "identity",
        "redact",
        "json-select",
        "word-count",
        "line-source",
        "summary-sink",
        "thermostat",
        "faulty",
    ] {
        let wasm = std::fs::read(torvyn_tests::example(name)).unwrap();
        let (one, other) = (real.compile(&wasm).unwrap(), mock.compile(&wasm).unwrap());
        macro_rules! worlds {
            ($($world:ty),*) => {$({
                let [one, other] = [Real::check::<$world>(&one), Mock::check::<$world>(&other)]
                    .map(|checked| checked.map_err(|error| error.to_string()));
                assert_eq!(other, one, "{name}");
            })*};
        }
        worlds!(
            AllRoles,
            DataSink,
            DataSource,
            ManagedDataSink,
            ManagedDataSource,
            ManagedTransform,
            Transform,
            Thermostat,
            Fit
        );
    }
}

/// Whatever is missing, and wherever it is cut.
#[test]
fn on_every_part_of_a_component() {
    let (real, mock) = benches();
    let wasm = component_of(WIT, "fit");
    let mut refused = 0;
    for length in 0..wasm.len() {
        let expected = verdict::<_, Fit>(&real, &wasm[..length]);
        refused += usize::from(expected.is_err());
        let found = verdict::<_, Fit>(&mock, &wasm[..length]);
        assert_eq!(found, expected, "{length}");
    }
    assert!(refused + 2 >= wasm.len(), "{refused} of {}", wasm.len());
}

/// Whatever a flipped byte makes of a component.
#[test]
fn on_every_byte_wrong() {
    let (real, mock) = benches();
    let wasm = component_of(WIT, "fit");
    let mut refused = 0;
    for (index, flip) in (0..wasm.len())
        .step_by(3)
        .zip([0xff, 0x01, 0x80, 0x10, 0x04].into_iter().cycle())
    {
        let mut wrong = wasm.clone();
        wrong[index] ^= flip;
        let expected = verdict::<_, Fit>(&real, &wrong);
        refused += usize::from(expected.is_err());
        assert_eq!(verdict::<_, Fit>(&mock, &wrong), expected, "{index} {flip}");
    }
    assert!(refused > wasm.len() / 6, "{refused} of {}", wasm.len());
}
