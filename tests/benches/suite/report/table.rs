//! The figures of a section as a table in Markdown.

use std::fmt::Write as _;

use super::format::{cell, digits, time};
use super::rows::{Nanos, Row};
use super::section::Section;

pub(crate) fn table(section: &Section, rows: &[Row]) -> String {
    let title = |id: &str| {
        let peer = section.peers.iter().find(|peer| peer.id == id);
        peer.map_or(id, |peer| peer.title).to_owned()
    };
    let mut head = vec![section.rows.heading().to_owned()];
    head.extend(section.peers.iter().map(|peer| peer.title.to_owned()));
    if let Some((dividend, divisor)) = section.ratio {
        head.push(format!("{} / {}", title(dividend), title(divisor)));
    }
    let mut text = line(&head);
    text += &line(&vec!["---".to_owned(); head.len()]);
    for row in rows {
        let mut cells = vec![section.rows.title(&row.value)];
        let cost = |id| row.cost(id);
        cells.extend(section.peers.iter().map(|peer| match cost(peer.id) {
            Some(Nanos { least, median }) if least == median => time(least),
            Some(Nanos { least, median }) => format!("{} ({})", time(least), time(median)),
            None => "-".to_owned(),
        }));
        if let Some((dividend, divisor)) = section.ratio {
            cells.push(match (cost(dividend), cost(divisor)) {
                (Some(dividend), Some(divisor)) => {
                    let least = dividend.least / divisor.least;
                    digits(least.min(dividend.median / divisor.median))
                }
                _ => "-".to_owned(),
            });
        }
        text += &line(&cells);
    }
    text
}

fn line(cells: &[String]) -> String {
    let mut line = String::from("|");
    for text in cells {
        // Writing to a string does not fail.
        let _ = write!(line, " {} |", cell(text));
    }
    line + "\n"
}
