//! What was counted, as tables.

use crate::paths::{Path, WHO};

/// Prints a table of the calls that the engine's peers make too, and one of the others.
pub(crate) fn print(paths: &[Path], counted: &[(String, u64)]) {
    let count = |path: &Path| {
        let name = path.name();
        let found = counted.iter().find(|(other, _)| *other == name);
        found.map_or_else(String::new, |(_, count)| count.to_string())
    };
    println!("| | {} |\n| --- | --- | --- | --- | --- |", WHO.join(" | "));
    let shared = paths.iter().filter(|path| path.who.is_some());
    for row in shared.collect::<Vec<_>>().chunks(WHO.len()) {
        let counts: Vec<_> = row.iter().map(|path| count(path)).collect();
        println!("| {} | {} |", row[0].what, counts.join(" | "));
    }
    println!("\n| | direct lane |\n| --- | --- |");
    for path in paths.iter().filter(|path| path.who.is_none()) {
        println!("| {} | {} |", path.what, count(path));
    }
    println!();
}
