//! What a world offers to its host.

use crate::surface::Surface;
use crate::{Contract, text};

/// A function that a world exports.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Export {
    /// The WIT path: `torvyn:streaming/processor@0.2.0#process`, or the name of a function of
    /// the world itself.
    pub path: String,
    /// The interface, or `None` for a function of the world itself.
    pub interface: Option<String>,
    /// The function's own name.
    pub name: String,
    /// The parameters and the result, as WIT.
    pub signature: String,
}

impl Contract {
    /// The functions that the world exports, in the order of the WIT. Methods of resources are
    /// among them: `[method]buffer.read`.
    #[must_use]
    pub fn exports(&self) -> Vec<Export> {
        let resolve = self.package.resolve();
        let surface = Surface::exports(resolve, self.world);
        let of_interfaces = surface.interfaces.iter().flat_map(|entry| {
            let functions = entry.interface.functions.iter();
            functions.map(|(name, function)| Export {
                path: format!("{}#{name}", entry.name),
                interface: Some(entry.name.clone()),
                name: name.clone(),
                signature: text::function(resolve, function),
            })
        });
        let own = surface.functions.iter().map(|function| Export {
            path: function.name.clone(),
            interface: None,
            name: function.name.clone(),
            signature: text::function(resolve, function),
        });
        of_interfaces.chain(own).collect()
    }
}
