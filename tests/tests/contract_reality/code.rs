//! What the table says of host code is what the compiler says: code that was written for the old
//! version is compiled with what the derive makes of both versions.
//!
//! Each side of each row is a module of a crate. All that must compile is in one crate. Those that
//! must not are in another, which is checked again without the modules that have errors until none
//! is left: the compiler does not look at types while names are missing somewhere.
//!
//! They have the engine with the mock and without Wasmtime: what is derived for that takes the compiler
//! a second for each world. Rows whose verdict shows there alone have crates of their own.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;
use torvyn_engine::contract::{Contract, compare};
use torvyn_tests::outside::{self, Outside};

use crate::package;
use crate::table::{Row, Verdict, edited, rows};

/// Code of a host for the base: it names every type in all of its places, and every field, case and
/// function.
const CODE: &str = include_str!("host_code.rs");

/// The same for what is derived for Wasmtime.
const LANES_CODE: &str = "
pub async fn ends(invoker: torvyn_engine::WasmtimeInvoker<W>) -> Result<(), EngineError> {
    let () = invoker.shutdown().await?;
    Ok(())
}
";

/// How often the crate with what must not compile is compiled at most. The compiler stops after
/// names, after types, and after what it knows of patterns and borrows.
const MAX_PASSES: usize = 5;

/// The code has no types for resources, so the interface with one is not imported.
fn derivable(wit: &str) -> String {
    wit.replace("    import store;\n", "")
}

/// One side of a row: its code, and whether that must compile.
struct Side {
    module: String,
    text: String,
    compiles: bool,
}

fn side(module: String, row: &Row, wit: &str, compiles: bool) -> Side {
    let (world, _) = row.worlds();
    let mut code = edited(CODE, &row.code);
    if row.lanes {
        code += LANES_CODE;
    }
    let text = format!(
        "#[derive(torvyn_engine::Invoker)]\n\
         #[invoker(inline = r##\"{}\"##, world = \"{world}\")]\npub struct W;\n{code}",
        derivable(wit)
    );
    Side {
        module,
        text,
        compiles,
    }
}

/// The world of one side, as far as it can be derived.
fn world(wit: &str, name: &str) -> Contract {
    package("row.wit", &derivable(wit))
        .world(Some(name))
        .unwrap()
}

/// Whether a row changes what is derived at all: what no world has does not, and nothing in the code
/// of the hosts is about resources that guests have.
fn changes_what_is_derived(row: &Row) -> bool {
    let (old, new) = row.worlds();
    let worlds = [world(&row.old_wit(), old), world(&row.new_wit(), new)];
    let exports_resources =
        |wit: &str| wit.contains("export vault") || wit.contains("export store");
    let is_changed = || !compare(&worlds[0], &worlds[1]).unwrap().changes.is_empty();
    let has_old_side = !exports_resources(&row.old_wit());
    // Of an interface that the code has nothing of, it can't be told whether it is gone.
    let is_told = !row.new_wit().contains("export store");
    has_old_side && is_told && (row.finds.is_empty() || old != new || is_changed())
}

/// Both sides of every row of one sort. Old sides that are the same are one.
fn sides(lanes: bool) -> Vec<Side> {
    let mut sides = Vec::new();
    let mut known = BTreeSet::new();
    let mut count = 0;
    let rows = rows().iter().filter(|row| row.lanes == lanes);
    for row in rows.filter(|row| changes_what_is_derived(row)) {
        count += 1;
        let name = row.name.replace('-', "_");
        let old = side(format!("{name}_before"), row, &row.old_wit(), true);
        if known.insert(old.text.clone()) {
            sides.push(old);
        }
        let compiles = row.host_code == Verdict::Fits;
        sides.push(side(name, row, &row.new_wit(), compiles));
    }
    let least = if lanes { 2 } else { 95 };
    assert!(count >= least, "only {count} rows change what is derived");
    sides
}

/// A crate of modules.
struct Crate {
    outside: Outside,
    name: &'static str,
    command: &'static str,
}

impl Crate {
    fn new(name: &'static str, lanes: bool, sides: &[&Side]) -> Self {
        // What is built for Wasmtime has been built by the tests, and not checked.
        let (engine, command) = if lanes {
            (outside::all_of_the_engine("torvyn-engine"), "build")
        } else {
            (outside::parts_of_the_engine(&["mock"]), "check")
        };
        let profile = format!("[profile.dev.package.{name}]\nopt-level = 0\ncodegen-units = 16\n");
        let tmp = env!("CARGO_TARGET_TMPDIR");
        let outside = Outside::new(tmp, name, &profile, &engine);
        for side in sides {
            outside.write(&format!("src/{}.rs", side.module), &side.text);
        }
        Self {
            outside,
            name,
            command,
        }
    }

    /// The first error of each module that has some. Whether there are any at all is told by the
    /// build itself.
    fn errors(&self, modules: &BTreeSet<&str>) -> (bool, BTreeMap<String, String>) {
        let mut lib = "#![allow(warnings)]\n".to_owned();
        for module in modules {
            writeln!(lib, "mod {module};").unwrap();
        }
        self.outside.write("src/lib.rs", &lib);
        let mut cargo = self.outside.cargo(self.command);
        let output = cargo.arg("--message-format=json").output().unwrap();
        let mut errors = BTreeMap::new();
        for line in String::from_utf8(output.stdout).unwrap().lines() {
            let message: Value = serde_json::from_str(line).unwrap();
            let is_here = message["target"]["name"] == self.name.replace('-', "_");
            let message = &message["message"];
            if !is_here || message["level"] != "error" {
                continue;
            }
            let text = message["rendered"].as_str().unwrap_or_default();
            for module in modules_of(message) {
                errors.entry(module).or_insert_with(|| text.to_owned());
            }
        }
        let built = output.status.success();
        let log = String::from_utf8_lossy(&output.stderr);
        assert!(built || !errors.is_empty(), "{log}");
        (built, errors)
    }
}

/// The modules that an error is in: the files of its places.
fn modules_of(message: &Value) -> BTreeSet<String> {
    let spans = message["spans"].as_array().into_iter().flatten();
    let primary = spans.filter(|span| span["is_primary"] == true);
    let mut modules = BTreeSet::new();
    for span in primary {
        let mut span = Some(span);
        while let Some(place) = span.filter(|place| place.is_object()) {
            let file = place["file_name"].as_str().unwrap_or_default();
            let module = file
                .strip_prefix("src/")
                .and_then(|it| it.strip_suffix(".rs"));
            modules.extend(module.map(str::to_owned));
            span = place["expansion"].get("span");
        }
    }
    modules
}

fn what_fits_compiles_in(name: &'static str, lanes: bool) {
    let sides = sides(lanes);
    let fits: Vec<_> = sides.iter().filter(|side| side.compiles).collect();
    let modules = fits.iter().map(|side| side.module.as_str()).collect();
    let (built, errors) = Crate::new(name, lanes, &fits).errors(&modules);
    let errors: Vec<_> = errors.into_iter().collect();
    assert!(built && errors.is_empty(), "{errors:#?}");
}

fn what_breaks_does_not_compile_in(name: &'static str, lanes: bool) {
    let sides = sides(lanes);
    let breaks: Vec<_> = sides.iter().filter(|side| !side.compiles).collect();
    let mut modules: BTreeSet<_> = breaks.iter().map(|side| side.module.as_str()).collect();
    let tried = Crate::new(name, lanes, &breaks);
    for _ in 0..MAX_PASSES {
        let (_, errors) = tried.errors(&modules);
        modules.retain(|module| !errors.contains_key(*module));
        if modules.is_empty() || errors.is_empty() {
            break;
        }
    }
    assert!(modules.is_empty(), "these compile: {modules:#?}");
}

#[test]
fn what_fits_compiles() {
    what_fits_compiles_in("changes-that-fit", false);
    what_fits_compiles_in("changes-that-fit-lanes", true);
}

#[test]
fn what_breaks_does_not_compile() {
    what_breaks_does_not_compile_in("changes-that-break", false);
    what_breaks_does_not_compile_in("changes-that-break-lanes", true);
}
