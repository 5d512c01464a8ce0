//! The names in Rust that the user has chosen, in place of those that follow from the WIT.

use std::cell::Cell;

use proc_macro2::Ident;

use crate::errors::Errors;
use crate::input::Rename;

/// The settings of one derive.
pub(super) struct Renames<'a> {
    settings: Vec<(&'a Rename, Cell<bool>)>,
}

impl<'a> Renames<'a> {
    pub(super) fn new(settings: &'a [Rename]) -> Self {
        Self {
            settings: settings.iter().map(|it| (it, Cell::default())).collect(),
        }
    }

    /// The name that was chosen for an item of the WIT: `acme:sensors/control@1.0.0#stop`.
    pub(super) fn get(&self, item: &str) -> Option<Ident> {
        let (setting, used) = self
            .settings
            .iter()
            .find(|(setting, _)| setting.item.value() == item)?;
        used.set(true);
        Some(setting.ident.clone())
    }

    /// Says which settings no item has asked for.
    pub(super) fn check(&self, errors: &mut Errors) {
        for (setting, _) in self.settings.iter().filter(|(_, used)| !used.get()) {
            let item = setting.item.value();
            errors.at(
                setting.item.span(),
                format_args!(
                    "the world has no item `{item}`: write it as `ns:pkg/interface@version`, \
                     `ns:pkg/interface@version#item` or `ns:pkg/interface@version#type.member`, and \
                     what is the world's own with the world in place of the interface"
                ),
            );
        }
    }
}
