//! The report at the end of a run: every figure in a table, with plots of the cost against what
//! varies.

mod error;
mod figures;
pub(crate) mod format;
mod machine;
mod plot;
mod readme;
mod rows;
mod section;
mod table;

use std::fs;
use std::path::Path;

pub(crate) use error::Error;
pub(crate) use figures::{Figures, join, read};
pub(crate) use machine::Machine;
pub(crate) use readme::update;
pub(crate) use section::{Cost, Peer, Rows, Section, peer};

use rows::Row;

/// Writes `report.md` and the plots to a folder: what it is about comes first, and an appendix
/// last. What it held of earlier reports is replaced.
///
/// Nothing is written unless there are figures for every peer of every section, and a section for
/// every figure.
pub(crate) fn write(
    sections: &[Section],
    figures: &Figures,
    about: &str,
    appendix: &str,
    folder: &Path,
) -> Result<(), Error> {
    rows::check(sections, figures)?;
    let mut files = Vec::new();
    let mut text = format!("# Figures\n\n{about}\n");
    for section in sections {
        let rows = rows::rows(section, figures)?;
        text += &format!("\n## {}\n\n{}\n\n", section.title, section.about);
        text += &table::table(section, &rows);
        if section.plot {
            let name = plot_name(section);
            text += &format!("\n![{}]({name})\n", section.title);
            files.push((name, plot(section, &rows, folder)?));
        }
    }
    files.push(("report.md".to_owned(), text + appendix));
    fs::create_dir_all(folder).map_err(Error::at(folder))?;
    for (name, text) in files {
        let path = folder.join(name);
        fs::write(&path, text).map_err(Error::at(&path))?;
    }
    Ok(())
}

/// What the project's README shows: the sections that are marked for it, with their plots in a
/// folder that is given relative to the README.
pub(crate) fn summary(
    sections: &[Section],
    figures: &Figures,
    about: &str,
    folder: &str,
) -> Result<String, Error> {
    rows::check(sections, figures)?;
    let mut text = format!("## What a call costs\n\n{about}\n[All figures]({folder}/report.md).\n");
    for section in sections.iter().filter(|section| section.key) {
        text += &format!("\n{}. {}\n\n", section.title, section.about);
        text += &table::table(section, &rows::rows(section, figures)?);
        if section.plot {
            let name = plot_name(section);
            text += &format!("\n![{}]({folder}/{name})\n", section.title);
        }
    }
    Ok(text)
}

fn plot_name(section: &Section) -> String {
    format!("{}.svg", section.group.replace(' ', "-"))
}

fn plot(section: &Section, rows: &[Row], folder: &Path) -> Result<String, Error> {
    plot::plot(section, rows).map_err(|reason| Error::Plot {
        path: folder.join(plot_name(section)),
        reason,
    })
}
