//! Wasmtime's own linker and type checks take what the comparison takes, and nothing else.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::subsequence;
use torvyn_engine::contract::{self, Contract};
use torvyn_tests::component_of;
use wasmtime::component::{Component, ComponentNamedList, Instance, Lift, Linker, Lower};
use wasmtime::{Engine, Store};

use crate::fit::{Reading, owned};
use crate::{Fit, WIT, compile, edited, mismatch};

/// Edits that may be made together: no two touch the same text.
const EDITS: &[(&str, &str)] = &[
    // These change nothing that matters.
    (
        "judge: func(reading: reading)",
        "judge: func(other: reading)",
    ),
    ("    report: func(readings: list<reading>);\n", ""),
    (
        "export name: func()",
        "export extra: func();\n export name: func()",
    ),
    ("low: f64", "low: amount"),
    (
        "interface judge {",
        "interface judge {\n type amount = f64;\n",
    ),
    (
        "world fit {",
        "interface more { type id = u32; record pair { a: id, b: id } }\n world fit {\n import more;",
    ),
    ("    import log: func(line: string);\n", ""),
    // And these do.
    ("    reset: func();\n", ""),
    ("-> string;\n}", "-> list<u8>;\n}"),
    ("high: f64", "high: f32"),
    ("value: f64", "value: u64"),
    ("marks: marks,\n    }", "marks: marks,\n more: u8,\n }"),
    ("sensor: string,", "probe: string,"),
    ("off(u32)", "off"),
    ("worse(list<reading>)", "worse(list<string>)"),
    ("fine,", "good,"),
    ("celsius, kelvin", "kelvin, celsius"),
    ("dirty, estimated", "dirty"),
    ("option<f64>", "option<f32>"),
    ("func(sensor: string)", "func(sensor: string, n: u8)"),
    ("result<verdict, string>", "result<verdict>"),
    ("tuple<f64, f64>", "tuple<f64>"),
    (
        "use types.{reading};",
        "use types.{reading};\n again: func(reading: reading);",
    ),
    (
        "import calibration;",
        "import calibration;\n import now: func() -> u64;",
    ),
    ("test:fit@1.2.0", "test:fit@1.7.1"),
    (
        "interface types {",
        "interface elsewhere { use types.{scale}; which: func() -> scale; }\n interface types {",
    ),
];

/// How many of the edits change nothing that matters.
const HARMLESS: usize = 7;

/// Whether Wasmtime itself can link the component and finds its exports of the right types.
fn wasmtime_takes(wit: &str) -> wasmtime::Result<()> {
    static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::default);
    let component = &Component::new(&ENGINE, component_of(wit, "fit"))?;
    let mut linker = Linker::<()>::new(component.engine());
    let mut calibration = linker.instance("test:fit/calibration@1.2.0")?;
    calibration.func_wrap("offset", |_, (_,): (String,)| Ok((None::<f64>,)))?;
    calibration.func_wrap("report", |_, (_,): (Vec<owned::Reading>,)| Ok(()))?;
    linker
        .root()
        .func_wrap("log", |_, (_,): (String,)| Ok(()))?;
    let mut store = Store::new(component.engine(), ());
    let instance = linker.instantiate_pre(component)?.instantiate(&mut store)?;

    let judge = Some("test:fit/judge@1.2.0");
    typed::<(Reading<'_>,), (Result<owned::Verdict, String>,)>(
        &instance, &mut store, judge, "judge",
    )?;
    typed::<(), ()>(&instance, &mut store, judge, "reset")?;
    typed::<(f64, f64), ((f64, f64),)>(&instance, &mut store, judge, "limits")?;
    typed::<(), (String,)>(&instance, &mut store, None, "name")
}

fn typed<P: ComponentNamedList + Lower, R: ComponentNamedList + Lift>(
    instance: &Instance,
    store: &mut Store<()>,
    interface: Option<&str>,
    name: &str,
) -> wasmtime::Result<()> {
    let missing = || wasmtime::format_err!("{name} is missing");
    let parent = interface
        .map(|interface| {
            instance
                .get_export_index(&mut *store, None, interface)
                .ok_or_else(missing)
        })
        .transpose()?;
    let index = instance
        .get_export_index(&mut *store, parent.as_ref(), name)
        .ok_or_else(missing)?;
    let func = instance.get_func(&mut *store, index).ok_or_else(missing)?;
    func.typed::<P, R>(&*store).map(drop)
}

/// The differences between a component's contract and the world's.
fn differences(wit: &str) -> Vec<contract::Difference> {
    let component = Contract::read("guest.wasm", &component_of(wit, "fit")).unwrap();
    let world = Contract::read("fit.wit", WIT.as_bytes()).unwrap();
    contract::check(&component, &world).unwrap()
}

/// Compares the verdicts on a component.
fn agree(wit: &str) -> Result<bool, TestCaseError> {
    let compiled = compile(wit);
    let ours = compiled.check::<Fit>();
    let theirs = wasmtime_takes(wit).map_err(|error| error.root_cause().to_string());
    prop_assert_eq!(
        ours.is_ok(),
        theirs.is_ok(),
        "{:?} / {:?}: {}",
        ours,
        theirs,
        wit
    );
    // Without running anything, from the component's binary.
    let contract = differences(wit);
    prop_assert_eq!(ours.is_ok(), contract.is_empty(), "{:?}: {}", contract, wit);
    Ok(ours.is_ok())
}

#[test]
fn on_the_world_itself() {
    assert!(agree(&edited([])).unwrap());
}

#[test]
fn on_each_edit() {
    for (index, edit) in EDITS.iter().enumerate() {
        // An alias needs its use, and the other way round: both are harmless.
        let edits = match index {
            3 | 4 => vec![EDITS[3], EDITS[4]],
            _ => vec![*edit],
        };
        let fits = agree(&edited(edits)).unwrap();
        let version = edit.0 == "test:fit@1.2.0";
        let unused = edit.0 == "interface types {";
        assert_eq!(fits, index < HARMLESS || version || unused, "{edit:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn on_several_edits(edits in subsequence(EDITS, 0..6)) {
        // What uses the alias needs it.
        let without: Vec<_> = edits.into_iter().filter(|edit| !edit.1.contains("amount")).collect();
        let wit = edited(without);
        let fits = agree(&wit)?;
        prop_assert_eq!(fits, mismatch(&wit).is_none());
    }
}
