//! The part of the README that has figures.

use std::fs;
use std::path::Path;

use super::Error;

/// The lines around that part.
const MARKS: [&str; 2] = ["<!-- figures: begin -->", "<!-- figures: end -->"];

/// Puts a text in its place in a file: between two lines that mark it.
pub(crate) fn update(path: &Path, text: &str) -> Result<(), Error> {
    let old = fs::read_to_string(path).map_err(Error::at(path))?;
    let [begin, end] = MARKS;
    let parts = old.split_once(begin).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(end)?;
        Some((before, after))
    });
    let Some((before, after)) = parts else {
        return Err(Error::Marks {
            path: path.to_owned(),
            marks: MARKS,
        });
    };
    let new = format!("{before}{begin}\n{text}{end}{after}");
    fs::write(path, new).map_err(Error::at(path))
}
