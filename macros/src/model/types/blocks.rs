//! What is in the way inside of the types that are looked at, and whose types they are.

use super::{Place, Type, Types};
use crate::model::blocked::SiteId;
use crate::model::refusals::Unsupported;

impl Types<'_> {
    /// Whether something has no form in Rust yet.
    pub(in crate::model) fn is_blocked(&self) -> bool {
        !self.blocked.is_empty()
    }

    /// Says whose types are looked at next.
    pub(in crate::model) fn enter(&mut self, function: &str, exported: bool) {
        self.function = Some(function.to_owned());
        self.exported = exported;
    }

    /// Says that the next types are no function's.
    pub(in crate::model) fn leave(&mut self) {
        self.function = None;
        self.exported = false;
    }

    /// Notes what has no form in Rust yet.
    pub(in crate::model) fn block(&mut self, kind: Unsupported, place: &Place) -> Type {
        let Place { item, span } = place;
        let site = self.blocked.add(kind, item, self.source.place(*span));
        // The place of a parameter or result names its function, and a function itself.
        let function = self.function.as_ref().map(|it| format!("`{it}`"));
        if item.starts_with('`') && function.as_ref() != Some(item) {
            self.note(site);
        } else {
            self.keep(site);
        }
        Type::Unknown
    }

    /// Keeps what is blocked for the type that is being defined, once.
    pub(super) fn keep(&mut self, site: SiteId) {
        if let Some(inside) = self.open.last_mut()
            && !inside.contains(&site)
        {
            inside.push(site);
        }
    }

    /// Notes what is blocked inside of the types that are looked at.
    pub(super) fn note(&mut self, site: SiteId) {
        self.keep(site);
        if let Some(function) = &self.function {
            self.blocked.blocks(site, function);
        }
    }
}
