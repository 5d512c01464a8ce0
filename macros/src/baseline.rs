//! Compares the WIT with the baseline that a derive names: what guests were built for.

use std::path::PathBuf;

use syn::LitStr;
use torvyn_contract::interface_names::unversioned;
use torvyn_contract::{Change, Contract, ContractError, Effect, Package};

use crate::errors::Errors;
use crate::input::Input;
use crate::source::{read, reader, reason, root, strip_root};

/// How many changes are listed.
const LISTED: usize = 20;

/// Says what breaks guests that were built for the baseline, if there is one. The answer is the
/// files of the baseline, absolute: a change in any of them must make cargo build again.
pub(crate) fn compare(input: &Input, errors: &mut Errors) -> Vec<PathBuf> {
    let Some(baseline) = &input.baseline else {
        return Vec::new();
    };
    let old = match reader(input).open(root().join(baseline.value())) {
        Ok(package) => package,
        Err(error) => {
            errors.at(baseline.span(), unreadable(baseline, &error));
            return Vec::new();
        }
    };
    match changes(&old, input) {
        Ok(changes) if changes.is_empty() => {}
        Ok(changes) => errors.at(baseline.span(), breaks(baseline, &changes)),
        Err(error) => errors.at(
            baseline.span(),
            format_args!(
                "the WIT can't be compared with the baseline: {}",
                strip_root(&error.to_string())
            ),
        ),
    }
    old.files().map(PathBuf::from).collect()
}

/// The changes of the world that break guests which were built for the baseline.
fn changes(old: &Package, input: &Input) -> Result<Vec<Change>, ContractError> {
    let Some(wit) = &input.wit else {
        return Ok(Vec::new());
    };
    let asked = input.world.as_ref().map(LitStr::value);
    let new = read(input, wit)?.world(asked.as_deref())?;
    let old = old_world(old, asked.as_deref().unwrap_or(&new.name()))?;
    let mut changes = torvyn_contract::compare(&old, &new)?.changes;
    changes.retain(|change| change.old_guests == Effect::Breaks);
    Ok(changes)
}

/// The world of the same path, or else of the same name: its version, and the name of its
/// package, may have been others.
fn old_world(old: &Package, world: &str) -> Result<Contract, ContractError> {
    let path = unversioned(world);
    let name = path.rsplit('/').next().unwrap_or(path);
    old.world(Some(path)).or_else(|_| old.world(Some(name)))
}

fn breaks(baseline: &LitStr, changes: &[Change]) -> String {
    let baseline = baseline.value();
    let mut text = format!("the WIT breaks guests that were built for `{baseline}`:");
    for change in changes.iter().take(LISTED) {
        text += &format!("\n  {}", strip_root(&change.to_string()));
    }
    if let Some(more) = changes.len().checked_sub(LISTED).filter(|more| *more > 0) {
        text += &format!("\n  and {more} more");
    }
    text += "\nundo that, and put new items beside the old ones; or, if no such guest is left, copy \
             the WIT to the baseline";
    text
}

fn unreadable(baseline: &LitStr, error: &ContractError) -> String {
    let baseline = baseline.value();
    match error {
        ContractError::Io { path, source } if *path == root().join(&baseline).to_string_lossy() => {
            format!(
                "can't read the baseline `{baseline}`: {}; the path is relative to the folder of \
                 Cargo.toml",
                reason(source)
            )
        }
        error => format!(
            "can't read the baseline: {}",
            strip_root(&error.to_string())
        ),
    }
}
