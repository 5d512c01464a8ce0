//! What has no form in Rust yet, gathered, so that each kind of it is said once, with every place
//! and every function that it blocks.

use std::fmt::{Display, Write as _};

use proc_macro2::Span;

use super::refusals::{Refusal, Unsupported};
use crate::errors::Errors;

/// How many places, and functions at each of them, are listed.
const LISTED: usize = 20;

/// All of it in one world.
#[derive(Clone, Default)]
pub(super) struct Blocked(Vec<Group>);

#[derive(Clone)]
struct Group {
    kind: Unsupported,
    sites: Vec<Site>,
}

#[derive(Clone)]
struct Site {
    item: String,
    place: String,
    /// The functions that can't be had for it, if the item does not say.
    functions: Vec<String>,
}

/// One of the places.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct SiteId {
    group: usize,
    site: usize,
}

impl Blocked {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many places there are.
    pub(super) fn count(&self) -> usize {
        self.0.iter().map(|group| group.sites.len()).sum()
    }

    pub(super) fn add(&mut self, kind: Unsupported, item: &str, place: String) -> SiteId {
        let group = self.0.iter().position(|group| group.kind == kind);
        let group = group.unwrap_or_else(|| {
            let sites = Vec::new();
            self.0.push(Group { kind, sites });
            self.0.len() - 1
        });
        let sites = &mut self.0[group].sites;
        let site = sites
            .iter()
            .position(|it| it.item == item && it.place == place);
        let site = site.unwrap_or_else(|| {
            sites.push(Site {
                item: item.to_owned(),
                place,
                functions: Vec::new(),
            });
            sites.len() - 1
        });
        SiteId { group, site }
    }

    /// Notes a function that has what is at a place inside of a type.
    pub(super) fn blocks(&mut self, SiteId { group, site }: SiteId, function: &str) {
        let functions = &mut self.0[group].sites[site].functions;
        if functions.iter().all(|other| other != function) {
            functions.push(function.to_owned());
        }
    }

    /// Says each kind once.
    pub(super) fn report(self, span: Span, errors: &mut Errors) {
        for Group { kind, sites } in self.0 {
            let refusal = Refusal::Kind(kind);
            if let [site] = &sites[..] {
                let Site { item, place, .. } = site;
                let blocked = site.blocked();
                errors.at(span, format_args!("{item} {refusal} ({place}){blocked}"));
                continue;
            }
            let mut text = format!("each of these {refusal}:");
            for site in sites.iter().take(LISTED) {
                let Site { item, place, .. } = site;
                let _ = write!(text, "\n  {item} ({place}){}", site.blocked());
            }
            if let Some(more) = sites.len().checked_sub(LISTED).filter(|more| *more > 0) {
                let _ = write!(text, "\n  and {more} more");
            }
            errors.at(span, text);
        }
    }
}

impl Site {
    fn blocked(&self) -> String {
        if self.functions.is_empty() {
            return String::new();
        }
        format!(", which blocks {}", listed(self.functions.iter()))
    }
}

/// Names in a sentence: the first ones, and how many more there are.
pub(super) fn listed<T: Display>(names: impl ExactSizeIterator<Item = T>) -> String {
    let more = names.len().saturating_sub(LISTED);
    let names: Vec<_> = names.take(LISTED).map(|it| format!("`{it}`")).collect();
    match more {
        0 => names.join(", "),
        more => format!("{} and {more} more", names.join(", ")),
    }
}
