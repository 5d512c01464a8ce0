//! Says which feature hides an item that seems to be missing.

use wit_parser::{Resolve, Stability};

use crate::contract::finding::Finding;
use crate::contract::{Package, names};
use crate::interface_names::unversioned;

/// What there is to know of an item that one side lacks: that it is there, behind a feature.
pub(super) fn note(sides: [&Package; 2], finding: &Finding) -> Option<String> {
    let side = finding.texts.iter().position(Option::is_none)?;
    let feature = feature(sides[side].all()?, &finding.path)?;
    let when = if side == 0 { "was" } else { "is now" };
    Some(format!("it {when} gated by the feature `{feature}`"))
}

/// The feature that gates the item of a path: an interface, a function or a type.
fn feature(all: &Resolve, path: &str) -> Option<String> {
    let (owner, item) = match path.split_once('#') {
        Some((owner, item)) => (owner, Some(item)),
        None => (path, None),
    };
    let gate = |stability: &Stability| match stability {
        Stability::Unstable { feature, .. } => Some(feature.clone()),
        _ => None,
    };
    let (_, interface) = all
        .interfaces
        .iter()
        .find(|(id, _)| unversioned(&names::interface_path(all, *id)) == unversioned(owner))?;
    let Some(item) = item else {
        return gate(&interface.stability);
    };
    let function = interface.functions.get(item).map(|f| &f.stability);
    let ty = interface.types.get(item);
    let stability = function.or_else(|| ty.map(|id| &all.types[*id].stability))?;
    gate(stability).or_else(|| gate(&interface.stability))
}
