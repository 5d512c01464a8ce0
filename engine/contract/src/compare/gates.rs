//! Says which feature hides an item that seems to be missing.

use std::collections::HashMap;

use wit_parser::{InterfaceId, Resolve, Stability};

use crate::finding::Finding;
use crate::interface_names::unversioned;
use crate::{Package, names};

/// The interfaces of both sides with every gate open, by their paths without versions.
pub(super) struct Gates<'a>([Option<Open<'a>>; 2]);

struct Open<'a> {
    resolve: &'a Resolve,
    interfaces: HashMap<String, InterfaceId>,
}

impl<'a> Gates<'a> {
    pub(super) fn new(sides: [&'a Package; 2]) -> Self {
        Self(sides.map(|side| {
            let resolve = side.all()?;
            let ids = resolve.interfaces.iter().map(|(id, _)| id);
            let path = |id| unversioned(&names::interface_path(resolve, id)).to_owned();
            Some(Open {
                resolve,
                interfaces: ids.map(|id| (path(id), id)).collect(),
            })
        }))
    }

    /// What there is to know of an item that one side lacks: that it is there, behind a feature.
    pub(super) fn note(&self, finding: &Finding) -> Option<String> {
        let side = finding.texts.iter().position(Option::is_none)?;
        let feature = self.0[side].as_ref()?.feature(&finding.path)?;
        let when = if side == 0 { "was" } else { "is now" };
        Some(format!("it {when} gated by the feature `{feature}`"))
    }
}

impl Open<'_> {
    /// The feature that gates the item of a path: an interface, a function or a type.
    fn feature(&self, path: &str) -> Option<String> {
        let (owner, item) = match path.split_once('#') {
            Some((owner, item)) => (owner, Some(item)),
            None => (path, None),
        };
        let gate = |stability: &Stability| match stability {
            Stability::Unstable { feature, .. } => Some(feature.clone()),
            _ => None,
        };
        let id = self.interfaces.get(unversioned(owner))?;
        let interface = &self.resolve.interfaces[*id];
        let Some(item) = item else {
            return gate(&interface.stability);
        };
        let function = interface.functions.get(item).map(|it| &it.stability);
        let ty = interface.types.get(item);
        let stability = function.or_else(|| ty.map(|id| &self.resolve.types[*id].stability))?;
        gate(stability).or_else(|| gate(&interface.stability))
    }
}
