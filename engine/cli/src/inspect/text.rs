//! A description for people.

use anstyle::Style;
use indicatif::HumanBytes;
use torvyn_engine::readable::{escaped, indented, paragraph};

use super::description::{Description, Import};

const HEADING: Style = Style::new().bold();

/// Whether there can be snapshots, if it is known.
fn snapshots(description: &Description) -> Option<String> {
    let reason = description.snapshots_reason.as_deref().unwrap_or_default();
    Some(match description.snapshots? {
        true => "yes: what it remembers can be kept, and come back to".to_owned(),
        false => format!("none: {}", escaped(reason)),
    })
}

/// Writes a description, with escapes for a terminal.
pub(super) fn write(description: &Description) -> String {
    let mut text = format!("{HEADING}{}{HEADING:#}\n", escaped(&description.file));
    let wasm = HumanBytes(description.wasm_bytes as u64);
    let made_with = description
        .made_with
        .iter()
        .map(|producer| {
            // Some versions go on with where the source is.
            let version = producer.version.split(' ').next().unwrap_or_default();
            let made = format!("{} {version}", producer.name);
            escaped(made.trim_end()).into_owned()
        })
        .collect::<Vec<_>>();
    let size = match description.compiled_bytes {
        Some(bytes) => {
            let compiled = HumanBytes(bytes as u64);
            format!("{wasm} of WebAssembly, {compiled} compiled")
        }
        None => format!("{wasm} of WebAssembly"),
    };
    let reason = description.lane_reason.as_deref().unwrap_or_default();
    let lane = match description.lane {
        Some("direct") => "direct: results are read where they lie".to_owned(),
        lane => format!("{}: {}", lane.unwrap_or("none"), escaped(reason)),
    };
    let mut fields = vec![("size", size), ("lane", lane)];
    fields.extend(snapshots(description).map(|snapshots| ("snapshots", snapshots)));
    fields.push(("made with", listed(&made_with)));
    // Of what can't be run nothing else is known but its WIT.
    let runs = description.lane.is_some();
    if runs {
        fields.extend([
            ("roles", listed(&description.roles)),
            ("worlds", listed(&description.worlds)),
            ("use", usage(&description.roles, description.own_imports)),
        ]);
    }
    for (name, value) in fields {
        text += &format!("  {name:<11}{value}\n");
    }
    for difference in &description.differences {
        text += &format!(
            "\n{HEADING}Almost a role{HEADING:#}\n  {}\n",
            paragraph(difference).replace('\n', "\n  ")
        );
    }
    if runs {
        text += &format!("\n{HEADING}Imports, and what happens when they are called{HEADING:#}\n");
    }
    if runs && description.imports.is_empty() {
        text += "  none\n";
    }
    let width = description
        .imports
        .iter()
        .map(|import| escaped(&import.name).chars().count())
        .max()
        .unwrap_or_default();
    for import in &description.imports {
        text += &import_lines(import, width);
    }
    let wit = match (&description.wit, &description.wit_reason) {
        (Some(wit), _) => wit.trim_end(),
        (None, reason) => reason.as_deref().unwrap_or("none"),
    };
    text + &format!("\n{HEADING}WIT{HEADING:#}\n{}\n", indented(wit, "  "))
}

fn import_lines(import: &Import, width: usize) -> String {
    let name = escaped(&import.name);
    let options: Vec<_> = import.options.iter().map(|it| format!("`{it}`")).collect();
    let options = match &options[..] {
        [] => String::new(),
        [option] => format!(" ({option} grants it)"),
        options => format!(" ({} grant it)", options.join(" and ")),
    };
    let mut grants = import.functions.iter();
    match (grants.next(), grants.next()) {
        (None, _) => format!("  {name:<width$}  types: nothing to call\n"),
        (Some((grant, _)), None) => format!("  {name:<width$}  {}{options}\n", meaning(grant)),
        _ => {
            let mut lines = format!("  {name}{options}\n");
            for (grant, functions) in &import.functions {
                lines += &format!(
                    "    {}: {}\n",
                    meaning(grant),
                    escaped(&functions.join(", "))
                );
            }
            lines
        }
    }
}

/// What happens when a function is called, in more than a word.
fn meaning(grant: &str) -> &str {
    match grant {
        "captured" => "captured: what goes to stderr is shown if the component fails",
        "granted" => "granted: what the host has for it",
        "ends" => "ends the component",
        "seed" => "a seed for hash tables",
        "unusable" => "a handle that can't be used",
        "host" => "for the host to provide",
        other => other,
    }
}

/// How `run` takes the component.
fn usage(roles: &[&str], own_imports: bool) -> String {
    if own_imports {
        return "by a host that has what it imports; not by `torvyn-engine run`".to_owned();
    }
    let options = roles.iter().filter_map(|role| match *role {
        "processor" => Some("`--through`"),
        "source" => Some("`--source`"),
        "sink" => Some("`--sink`"),
        _ => None,
    });
    let options: Vec<_> = options.collect();
    if options.is_empty() {
        return "by a host with a world for it; not by `torvyn-engine run`".to_owned();
    }
    let configured = if roles.contains(&"lifecycle") {
        ", can be configured"
    } else {
        ""
    };
    format!(
        "`torvyn-engine run` with {}{configured}",
        options.join(" or ")
    )
}

fn listed<T: AsRef<str>>(items: &[T]) -> String {
    let items: Vec<_> = items.iter().map(AsRef::as_ref).collect();
    match &items[..] {
        [] => "none".to_owned(),
        items => items.join(", "),
    }
}
