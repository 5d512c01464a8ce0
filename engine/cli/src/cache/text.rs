//! What there is to say, for people.

use std::time::{Duration, SystemTime};

use anstyle::Style;
use indicatif::{HumanBytes, HumanDuration};
use torvyn_engine::readable::escaped;

use super::report::{Clearing, Listing, Verification};
use crate::failure::{ERROR, STATUS};

const HEADING: Style = Style::new().bold();
/// How many digits of a SHA-256 are shown.
const DIGITS: usize = 12;

pub(super) fn listing(listing: &Listing) -> String {
    let (folder, total) = (escaped(&listing.folder), HumanBytes(listing.bytes));
    if listing.entries.is_empty() {
        return format!("{HEADING}{folder}{HEADING:#}\n  empty\n");
    }
    let mut text = format!(
        "{HEADING}{folder}{HEADING:#}\n  {:<DIGITS$}  {:<DIGITS$}  {:>10}  {:>10}  last used\n",
        "component", "engine", "wasm", "on disk"
    );
    for entry in &listing.entries {
        let wasm = match entry.wasm_bytes {
            Some(bytes) => HumanBytes(bytes as u64).to_string(),
            None => "unusable".to_owned(),
        };
        text += &format!(
            "  {:.DIGITS$}  {:.DIGITS$}  {wasm:>10}  {:>10}  {}\n",
            escaped(&entry.component),
            escaped(&entry.engine),
            HumanBytes(entry.bytes).to_string(),
            ago(entry.last_used)
        );
    }
    let entries = counted(listing.entries.len(), "entry", "entries");
    text + &format!("  {entries}, {total}\n")
}

pub(super) fn clearing(clearing: &Clearing) -> String {
    format!(
        "removed {}, {}, from {}\n",
        counted(clearing.entries, "entry", "entries"),
        HumanBytes(clearing.bytes),
        escaped(&clearing.folder)
    )
}

pub(super) fn verification(verification: &Verification) -> String {
    let mut text = format!("{HEADING}{}{HEADING:#}\n", escaped(&verification.folder));
    for file in &verification.files {
        let path = escaped(&file.path);
        text += &match &file.problem {
            None => format!("  {STATUS}fine{STATUS:#}      {path}\n"),
            Some(problem) => {
                let problem = escaped(problem);
                format!("  {ERROR}unusable{ERROR:#}  {path}: {problem}\n")
            }
        };
    }
    let files = counted(verification.files.len(), "file", "files");
    text + &match verification.unusable {
        0 => format!("  {files}, all fine\n"),
        unusable => format!("  {files}, {unusable} unusable\n"),
    }
}

fn counted(count: usize, one: &str, many: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        count => format!("{count} {many}"),
    }
}

/// How long ago a moment was, which is given in seconds since 1970.
fn ago(moment: u64) -> String {
    let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(moment);
    match moment.elapsed() {
        Ok(elapsed) if elapsed.as_secs() > 0 => format!("{} ago", HumanDuration(elapsed)),
        _ => "now".to_owned(),
    }
}
