//! What the comparison of contracts says is what Wasmtime does: for every change in a table, a
//! guest of one side meets a host of the other one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod code;
mod generator;
mod host;
mod peers;
mod properties;
mod rules;
mod table;
mod values;

use torvyn_engine::contract::{
    Comparison, Contract, Effect, Package, Reader, check, compare_packages,
};

use table::{Row, rows};

fn package(name: &str, wit: &str) -> Package {
    Reader::new()
        .text(name, wit)
        .unwrap_or_else(|error| panic!("{error}\n{wit}"))
}

fn compared(row: &Row) -> Comparison {
    let old = package("old.wit", &row.old_wit());
    let new = package("new.wit", &row.new_wit());
    compare_packages(&old, &new).unwrap()
}

/// Runs a test on each row, and lists all that fail.
fn on_each_row(test: impl Fn(&Row) -> Result<(), String>) {
    let failures: Vec<_> = rows()
        .iter()
        .filter_map(|row| Some(format!("{}: {}", row.name, test(row).err()?)))
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, expected: T, found: T) -> Result<(), String> {
    if expected == found {
        return Ok(());
    }
    Err(format!("{what}: expected {expected:?}, found {found:?}"))
}

#[test]
fn the_table_is_large_and_each_row_has_a_name_and_a_reason() {
    let mut names: Vec<_> = rows().iter().map(|row| &row.name).collect();
    assert!(names.len() >= 115);
    names.sort();
    names.dedup();
    assert_eq!(names.len(), rows().len());
    assert!(rows().iter().all(|row| !row.why.is_empty()));
}

#[test]
fn verdicts_are_those_of_the_table() {
    on_each_row(|row| {
        let comparison = compared(row);
        let source = comparison.source();
        same("old guests", row.old_guests.into(), comparison.old_guests())?;
        same("new guests", row.new_guests.into(), comparison.new_guests())?;
        same("host code", row.host_code.into(), source.host)?;
        same("guest code", row.guest_code.into(), source.guest)?;
        same("bump", row.bump.as_str(), comparison.versions.bump.name())
    });
}

#[test]
fn changes_are_those_of_the_table() {
    on_each_row(|row| {
        let comparison = compared(row);
        let found: Vec<_> = comparison
            .changes
            .iter()
            .map(|change| {
                let how = match (&change.old, &change.new) {
                    (Some(_), None) => "-",
                    (None, Some(_)) => "+",
                    _ => "~",
                };
                format!("{how} {} {}", change.kind, change.path)
            })
            .collect();
        same("changes", &row.finds, &found)
    });
}

/// `check` and `compare` are two ways to the same verdict.
#[test]
fn the_check_agrees_with_the_comparison() {
    on_each_row(|row| {
        let old = package("old.wit", &row.old_wit());
        let new = package("new.wit", &row.new_wit());
        let world = |package: &Package, name: &str| package.world(Some(name)).unwrap();
        let (old_world, new_world) = row.worlds();
        let fits = |guest: &Contract, host: &Contract| {
            Effect::from_check(check(guest, host).unwrap().is_empty())
        };
        let old_guests = fits(&world(&old, old_world), &world(&new, new_world));
        same("old guests", row.old_guests.into(), old_guests)?;
        let new_guests = fits(&world(&new, row.new_guest_world()), &world(&old, old_world));
        same("new guests", row.new_guests.into(), new_guests)
    });
}

/// The same with what a component's binary says of itself.
#[test]
fn a_binary_has_the_contract_that_it_was_made_of() {
    on_each_row(|row| {
        let wit = row.new_wit();
        let (_, world) = row.worlds();
        let text = package("new.wit", &wit).world(Some(world)).unwrap();
        let bytes = torvyn_tests::component_of(&wit, world);
        let binary = Reader::new().binary("new.wasm", &bytes).unwrap();
        let binary = binary.world(None).unwrap();
        same("as a guest", vec![], check(&binary, &text).unwrap())?;
        same("as a host", vec![], check(&text, &binary).unwrap())
    });
}

#[test]
fn wasmtime_decides_in_the_same_way() {
    on_each_row(|row| {
        let (old_world, new_world) = row.worlds();
        let old_guest = host::meets((&row.old_wit(), old_world), (&row.new_wit(), new_world));
        agree("old guests", row.old_guests.into(), old_guest)?;
        let new_guest = host::meets(
            (&row.new_wit(), row.new_guest_world()),
            (&row.old_wit(), old_world),
        );
        agree("new guests", row.new_guests.into(), new_guest)
    });
}

fn agree(what: &str, expected: Effect, found: Result<(), String>) -> Result<(), String> {
    match (expected, found) {
        (Effect::Fits, Ok(())) | (Effect::Breaks, Err(_)) => Ok(()),
        (Effect::Fits, Err(error)) => Err(format!("{what} fit, and Wasmtime says: {error}")),
        (Effect::Breaks, Ok(())) => Err(format!("{what} break, and Wasmtime takes them")),
    }
}

/// `Effect` of a check.
trait FromCheck {
    fn from_check(fits: bool) -> Self;
}

impl FromCheck for Effect {
    fn from_check(fits: bool) -> Self {
        if fits { Self::Fits } else { Self::Breaks }
    }
}
