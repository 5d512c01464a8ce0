//! The numbers of instructions that tests have recorded, for the report.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::report::Error;
use crate::report::format::{cell, count};

/// A section of the report, or nothing if nothing is recorded.
pub(crate) fn section(recorded: &Path) -> Result<String, Error> {
    let text = match fs::exists(recorded) {
        Ok(true) => fs::read_to_string(recorded).map_err(Error::at(recorded))?,
        _ => String::new(),
    };
    let counts: BTreeMap<String, u64> = toml::from_str(&text).map_err(|error| Error::Content {
        path: recorded.to_owned(),
        reason: error.to_string().trim_end().to_owned(),
    })?;
    if counts.is_empty() {
        return Ok(String::new());
    }
    let mut section = "\n## Instructions\n\nWhat a call takes in instructions, as a test has \
                       recorded them: the same on every run, where times are not.\n\n\
                       | call | instructions |\n| --- | --- |\n"
        .to_owned();
    for (call, instructions) in counts {
        section += &format!("| {} | {} |\n", cell(&call), count(instructions));
    }
    Ok(section)
}
