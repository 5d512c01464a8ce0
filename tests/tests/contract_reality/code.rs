//! What the table says of host code is what the compiler says: code that was written for the old
//! version is compiled with what the derive makes of the new one.

use crate::table::{Row, Verdict, rows};
use torvyn_tests::tiny_crate::TinyCrate;

/// The derive takes no resources, so the interface with one is left out.
fn without_resources(wit: &str) -> String {
    let (before, rest) = wit.split_once("interface store {").unwrap();
    let (_, after) = rest.split_once("interface judge {").unwrap();
    format!("{before}interface judge {{{after}").replace("    import store;\n", "")
}

/// Code of a host for the base: it names every field, case and function.
const CODE: &str = r#"
#![allow(dead_code)]
use torvyn_engine::{EngineError, Invoker, World};

#[derive(Invoker)]
#[invoker(wit = "wit", world = "w")]
pub struct W;

struct Host;

impl w::host::Desk for Host {
    fn report(&mut self, reading: w::Reading<'_>) -> Result<w::owned::Verdict, String> {
        let w::Reading { id, name, at: w::Point { x, y }, level, marks } = reading;
        let _: (u32, &str, f64, f64) = (id, name, x, y);
        let _ = marks == w::Marks::DIRTY | w::Marks::LATE;
        match level {
            w::Level::Low | w::Level::Mid | w::Level::High => Ok(w::owned::Verdict::Off(1)),
        }
    }
    fn limit(&mut self, id: u32) -> Option<f64> {
        Some(f64::from(id))
    }
    fn announce(&mut self, names: &[&str], loud: bool) {
        let _: (&[&str], bool) = (names, loud);
    }
    fn pair(&mut self) -> (u8, String) {
        (1, String::new())
    }
}

impl w::host::W for Host {
    fn log(&mut self, line: &str) {
        let _: &str = line;
    }
}

pub fn host() -> <W as World>::Host {
    Host.into()
}

pub async fn calls<G: w::exports::Judge + w::exports::W>(guest: &mut G) -> Result<(), EngineError> {
    let reading = w::Reading {
        id: 1,
        name: "n",
        at: w::Point { x: 1.0, y: 2.0 },
        level: w::Level::Mid,
        marks: w::Marks::DIRTY,
    };
    match guest.judge(reading).await? {
        Ok(w::Verdict::Fine) => {}
        Ok(w::Verdict::Off(by)) => {
            let _: u32 = by;
        }
        Ok(w::Verdict::Many(readings)) => {
            let _: &[w::Reading<'_>] = readings;
        }
        Err(error) => {
            let _: &str = error;
        }
    }
    let () = guest.reset().await?;
    let (_, _): (f64, f64) = guest.limits(1.0, 2.0).await?;
    let _: &str = guest.name().await?;
    Ok(())
}
"#;

/// Changes of every sort that the code above depends on, or does not.
const ROWS: &[&str] = &[
    "record-field-added",
    "record-fields-reordered",
    "record-field-retyped",
    "record-renamed",
    "record-replaced-by-twin",
    "record-added",
    "variant-case-added",
    "variant-cases-reordered",
    "variant-payload-removed",
    "enum-case-added",
    "flag-added",
    "flag-removed",
    "alias-replaced-by-its-type",
    "alias-retyped",
    "parameter-added",
    "parameter-renamed",
    "same-typed-parameters-swapped",
    "result-added",
    "imported-function-added",
    "imported-function-removed",
    "functions-reordered",
    "exported-function-added",
    "exported-function-removed",
    "world-import-added",
    "world-export-added",
    "imported-interface-added",
    "exported-interface-added",
    "interface-of-types-imported",
    "interface-renamed",
    "type-moved-and-used",
    "world-added",
    "world-renamed",
    "version-major",
    "gate-deprecated",
    "gate-unstable-on-import",
];

fn row(name: &str) -> &'static Row {
    let row = rows().iter().find(|row| row.name == name);
    row.unwrap_or_else(|| panic!("`{name}` is no row"))
}

#[test]
fn the_compiler_decides_in_the_same_way_on_host_code() {
    let tiny = TinyCrate::new(env!("CARGO_TARGET_TMPDIR"), "contract-code");
    tiny.write("src/lib.rs", CODE);
    let compiles = |wit: &str| {
        tiny.write("wit/base.wit", &without_resources(wit));
        let check = tiny.check();
        (check.fresh.is_some(), check.messages)
    };
    let (base, messages) = compiles(&row("record-added").old_wit());
    assert!(base, "{messages:?}");

    let mut failures = Vec::new();
    for name in ROWS {
        let row = row(name);
        let (compiled, messages) = compiles(&row.new_wit());
        if compiled != (row.host_code == Verdict::Fits) {
            failures.push(format!("{name}: {:?}, {messages:?}", row.host_code));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
