//! A comparison, and whether what is asked of it holds.

use torvyn_engine::contract::{Bump, Change, Comparison, Effect};

use crate::args::Requirement;

/// A comparison, and what is asked of it.
pub(super) struct Diff {
    pub(super) names: [String; 2],
    pub(super) comparison: Comparison,
    pub(super) required: Vec<Requirement>,
}

impl Diff {
    /// The requirements that don't hold.
    pub(super) fn broken(&self) -> Vec<Requirement> {
        let required = self.required.iter().copied();
        required.filter(|it| !self.holds(*it)).collect()
    }

    fn holds(&self, requirement: Requirement) -> bool {
        match requirement {
            // Without versions nothing tells those who are broken.
            Requirement::Version => (self.comparison.versions.enough)
                .unwrap_or(self.comparison.versions.bump < Bump::Major),
            Requirement::OldGuests => self.comparison.old_guests() == Effect::Fits,
            Requirement::NewGuests => self.comparison.new_guests() == Effect::Fits,
            Requirement::Code => {
                let source = self.comparison.source();
                source.host == Effect::Fits && source.guest == Effect::Fits
            }
        }
    }

    /// The changes that a requirement does not allow.
    pub(super) fn against(&self, requirement: Requirement) -> impl Iterator<Item = &Change> {
        let bump = self.comparison.versions.bump;
        let holds = self.holds(requirement);
        self.comparison.changes.iter().filter(move |change| {
            !holds
                && match requirement {
                    Requirement::Version => change.bump == bump,
                    Requirement::OldGuests => change.old_guests == Effect::Breaks,
                    Requirement::NewGuests => change.new_guests == Effect::Breaks,
                    Requirement::Code => {
                        change.source.host == Effect::Breaks
                            || change.source.guest == Effect::Breaks
                    }
                }
        })
    }
}
