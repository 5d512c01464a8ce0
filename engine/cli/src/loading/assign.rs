//! Which configuration is for which component.

use std::fs;

use super::loaded::Loaded;
use crate::failure::{Exit, Failure};

/// Gives every component its configuration, if it has one.
pub(crate) fn assign(
    components: &[&Loaded],
    configs: &[String],
) -> Result<Vec<Option<String>>, Failure> {
    let mut assigned = vec![None; components.len()];
    for config in configs {
        let (index, value) = find(components, config, " to configure")?;
        let text = match value.strip_prefix('@') {
            None => value.to_owned(),
            Some(file) => fs::read_to_string(file).map_err(|error| {
                Failure::new(
                    Exit::Usage,
                    format!("can't read the configuration `{file}`: {error}"),
                )
            })?,
        };
        if assigned[index].replace(text).is_some() {
            let name = &components[index].name;
            return Err(Failure::new(
                Exit::Usage,
                format!("`{name}` is configured twice"),
            ));
        }
    }
    Ok(assigned)
}

/// Gives every component the snapshot's file that it goes on from, if it has one.
pub(crate) fn assign_files(
    components: &[&Loaded],
    files: &[String],
) -> Result<Vec<Option<String>>, Failure> {
    let mut assigned = vec![None; components.len()];
    for file in files {
        let (index, value) = find(components, file, " to go on from a snapshot")?;
        if assigned[index].replace(value.to_owned()).is_some() {
            let name = &components[index].name;
            return Err(Failure::new(
                Exit::Usage,
                format!("`{name}` has two snapshots to go on from"),
            ));
        }
    }
    Ok(assigned)
}

/// The place of the component that a name stands for, as it does for configurations.
pub(crate) fn place(components: &[&Loaded], name: &str) -> Result<usize, Failure> {
    let (index, _) = find(components, &format!("{name}="), "")?;
    Ok(index)
}

/// The component that a configuration is for, and the configuration's value.
fn find<'c>(
    components: &[&Loaded],
    config: &'c str,
    purpose: &str,
) -> Result<(usize, &'c str), Failure> {
    let found: Vec<_> = components
        .iter()
        .enumerate()
        .filter_map(|(index, component)| Some((index, value_for(index, component, config)?)))
        .collect();
    match found[..] {
        [] => Err(unknown(components, config, purpose)),
        [only] => Ok(only),
        [(_, value), ..] => {
            let name = &config[..config.len() - value.len() - 1];
            let places: Vec<_> = found
                .iter()
                .map(|(index, _)| format!("`{}=..`", index + 1))
                .collect();
            Err(Failure::new(
                Exit::Usage,
                format!("several components are called `{name}`"),
            )
            .help(format!(
                "write the place instead of the name: {}",
                places.join(" or ")
            )))
        }
    }
}

/// The value, if the configuration is for this component.
fn value_for<'c>(index: usize, component: &Loaded, config: &'c str) -> Option<&'c str> {
    let given = component.given.to_string_lossy();
    let place = (index + 1).to_string();
    [&*given, &component.name, &place]
        .into_iter()
        .find_map(|name| after(name, config))
}

/// What follows `name=`. `-` and `_` stand for each other, as they do for cargo.
fn after<'c>(name: &str, config: &'c str) -> Option<&'c str> {
    let (start, rest) = config.split_at_checked(name.len())?;
    let same = start.replace('_', "-") == name.replace('_', "-");
    rest.strip_prefix('=').filter(|_| same)
}

fn unknown(components: &[&Loaded], config: &str, purpose: &str) -> Failure {
    let names = components
        .iter()
        .map(|component| format!("`{}`", component.name))
        .collect::<Vec<_>>()
        .join(", ");
    match config.split_once('=') {
        Some((name, _)) => Failure::new(
            Exit::Usage,
            format!("there is no component `{name}`{purpose}"),
        )
        .help(format!("the components are {names}")),
        None => Failure::new(
            Exit::Usage,
            format!("`--config {config}` says nothing of a component"),
        )
        .help(format!(
            "write NAME=VALUE, where NAME is one of {names}, and VALUE a text or `@FILE`"
        )),
    }
}
