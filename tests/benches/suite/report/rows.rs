//! The figures of a section, in order, and whether they are all there.

use super::Error;
use super::figures::{Figure, Figures};
use super::section::{Cost, Rows, Section};

/// What was measured for one value.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) value: String,
    /// The value as a number, in sections that have numbers.
    pub(crate) number: f64,
    /// What it costs, by the names of peers.
    costs: Vec<(String, Nanos)>,
}

/// What something costs, in nanoseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Nanos {
    /// The least of all rounds.
    pub(crate) least: f64,
    /// The median of all rounds.
    pub(crate) median: f64,
}

impl Row {
    /// What it costs a peer, if it was measured.
    pub(crate) fn cost(&self, peer: &str) -> Option<Nanos> {
        let cost = self.costs.iter().find(|(name, _)| name == peer);
        cost.map(|(_, nanos)| *nanos)
    }
}

/// Names whatever a report of these sections lacks, or has no place for.
pub(crate) fn check(sections: &[Section], figures: &Figures) -> Result<(), Error> {
    let mut missing = Vec::new();
    let mut unknown = Vec::new();
    for section in sections {
        let found = figures.get(section.group).map_or(&[][..], |found| found);
        for peer in section.peers {
            if !found.iter().any(|figure| figure.peer == peer.id) {
                missing.push(format!("`{}/{}`", section.group, peer.id));
            }
        }
    }
    for (group, found) in figures {
        let section = sections.iter().find(|section| section.group == group);
        for figure in found {
            let has_place = section.is_some_and(|section| {
                let is_peer = section.peers.iter().any(|peer| peer.id == figure.peer);
                is_peer && has_row(&section.rows, &figure.value)
            });
            if !has_place {
                unknown.push(format!("`{}`", id(group, figure)));
            }
        }
    }
    if !missing.is_empty() {
        return Err(Error::Missing(missing));
    }
    match unknown.is_empty() {
        true => Ok(()),
        false => Err(Error::Unknown(unknown)),
    }
}

fn has_row(rows: &Rows, value: &str) -> bool {
    match rows {
        Rows::Names(_, names) => names.iter().any(|(name, _)| *name == value),
        Rows::Bytes(_) | Rows::Count(_) => true,
    }
}

/// The rows of a section, from the first name or the smallest number on.
pub(crate) fn rows(section: &Section, figures: &Figures) -> Result<Vec<Row>, Error> {
    let mut rows: Vec<Row> = Vec::new();
    for figure in figures.get(section.group).into_iter().flatten() {
        let parts = match section.cost {
            Cost::Call => 1.0,
            Cost::Element => figure.elements as f64,
        };
        let nanos = Nanos {
            least: figure.least() / parts,
            median: figure.median() / parts,
        };
        let cost = (figure.peer.clone(), nanos);
        match rows.iter_mut().find(|row| row.value == figure.value) {
            Some(row) => row.costs.push(cost),
            None => rows.push(Row {
                value: figure.value.clone(),
                number: place(section, figure)?,
                costs: vec![cost],
            }),
        }
    }
    rows.sort_by(|one, other| one.number.total_cmp(&other.number));
    Ok(rows)
}

/// Where a figure's row stands among the others.
fn place(section: &Section, figure: &Figure) -> Result<f64, Error> {
    if let Rows::Names(_, names) = section.rows {
        let place = names.iter().position(|(name, _)| *name == figure.value);
        return Ok(place.unwrap_or(names.len()) as f64);
    }
    match figure.value.parse::<u64>() {
        Ok(number) if number > 0 => Ok(number as f64),
        _ => Err(Error::Number(id(section.group, figure))),
    }
}

/// The name of a figure, as criterion prints it.
fn id(group: &str, figure: &Figure) -> String {
    format!("{group}/{}/{}", figure.peer, figure.value)
}
