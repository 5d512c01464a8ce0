//! Where `wasm-tools component semver-check` comes to another verdict.

use torvyn_engine::contract::Effect;
use wit_parser::Resolve;

use crate::table::{Row, Verdict};
use crate::{on_each_row, same};

/// Its verdict on old guests with a new host, for two texts that it gets in one set of packages.
fn semver_check(row: &Row) -> Result<Verdict, String> {
    let mut resolve = Resolve::default();
    let (old_name, new_name) = row.worlds();
    let old = resolve
        .push_str("old.wit", &row.old_wit())
        .map_err(|error| error.to_string())?;
    // Two packages of one name and version can't be in one set. It ignores the version.
    let new = row.new_wit();
    let (package, rest) = new.split_once(';').ok_or("no package")?;
    let bare = package.split('@').next().unwrap_or(package);
    let new = resolve
        .push_str("new.wit", &format!("{bare}@77.0.0;{rest}"))
        .map_err(|error| error.to_string())?;
    let world = |package, name| {
        let world = resolve.select_world(&[package], Some(name));
        world.map_err(|error| error.to_string())
    };
    let (old, new) = (world(old, old_name)?, world(new, new_name)?);
    Ok(match wit_component::semver_check(resolve, old, new) {
        Ok(()) => Verdict::Fits,
        Err(_) => Verdict::Breaks,
    })
}

/// Each disagreement is in the table, with its reason, and no other is.
#[test]
fn disagreements_are_listed() {
    on_each_row(|row| {
        // A set can't have a dependency twice.
        if row.old_wit().contains("package test:other") {
            return Ok(());
        }
        let theirs = semver_check(row)?;
        match &row.semver_check {
            Some(disagreement) => {
                assert!(!disagreement.why.is_empty(), "{}", row.name);
                same("semver-check", disagreement.says, theirs)?;
                if Effect::from(theirs) == row.old_guests.into() {
                    return Err("there is no disagreement".to_owned());
                }
                Ok(())
            }
            None => same("semver-check", row.old_guests, theirs),
        }
    });
}
