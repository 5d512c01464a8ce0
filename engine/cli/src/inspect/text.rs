//! A description for people.

use anstyle::Style;
use indicatif::HumanBytes;

use super::description::{Description, Import};

const HEADING: Style = Style::new().bold();

/// Writes a description, with escapes for a terminal.
pub(super) fn write(description: &Description) -> String {
    let mut text = format!("{HEADING}{}{HEADING:#}\n", description.file);
    let wasm = HumanBytes(description.wasm_bytes as u64);
    let compiled = HumanBytes(description.compiled_bytes as u64);
    let made_with = description
        .made_with
        .iter()
        .map(|producer| {
            // Some versions go on with where the source is.
            let version = producer.version.split(' ').next().unwrap_or_default();
            format!("{} {version}", producer.name).trim_end().to_owned()
        })
        .collect::<Vec<_>>();
    let size = format!("{wasm} of WebAssembly, {compiled} compiled");
    let lane = match &description.lane_reason {
        None => "direct: results are read where they lie".to_owned(),
        Some(reason) => format!("component: {reason}"),
    };
    let fields = [
        ("size", size),
        ("lane", lane),
        ("made with", listed(&made_with)),
        ("roles", listed(&description.roles)),
        ("worlds", listed(&description.worlds)),
        ("use", usage(&description.roles, description.own_imports)),
    ];
    for (name, value) in fields {
        text += &format!("  {name:<11}{value}\n");
    }
    for difference in &description.differences {
        text += &format!(
            "\n{HEADING}Almost a role{HEADING:#}\n  {}\n",
            indented(difference)
        );
    }
    text += &format!("\n{HEADING}Imports, and what happens when they are called{HEADING:#}\n");
    if description.imports.is_empty() {
        text += "  none\n";
    }
    let width = description
        .imports
        .iter()
        .map(|import| import.name.len())
        .max()
        .unwrap_or_default();
    for import in &description.imports {
        text += &import_lines(import, width);
    }
    text += &format!(
        "\n{HEADING}WIT{HEADING:#}\n  {}\n",
        indented(&description.wit)
    );
    text
}

fn import_lines(import: &Import, width: usize) -> String {
    let name = &import.name;
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
                lines += &format!("    {}: {}\n", meaning(grant), functions.join(", "));
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

fn indented(text: &str) -> String {
    text.trim_end()
        .replace('\n', "\n  ")
        .replace("\n  \n", "\n\n")
}
