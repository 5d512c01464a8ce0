//! Which functions of the host are asynchronous, and which can end the call with an error.

use super::Interface;
use super::blocked::listed;
use super::paths::means;
use crate::errors::Errors;
use crate::input::{HostFunctions, Input};

/// Notes it on the imported functions. `world` is what the world's own functions are named by. What
/// stands in for WIT that is not valid has no versions, whatever the setting has.
pub(super) fn mark(input: &Input, imports: &mut [Interface], world: &str) {
    for interface in imports {
        let id = interface.id.clone().unwrap_or_else(|| world.to_owned());
        for function in &mut interface.functions {
            let item = format!("{id}#{}", function.name);
            let is_meant = |setting: &Option<HostFunctions>| match setting {
                None => false,
                Some(HostFunctions { named: None, .. }) => true,
                Some(HostFunctions {
                    named: Some(named), ..
                }) => {
                    let mut named = named.iter().map(syn::LitStr::value);
                    let either = |one: &str, other: &str| means(one, other) || means(other, one);
                    named.any(|asked| either(&asked, &id) || either(&asked, &item))
                }
            };
            function.asynchronous = is_meant(&input.async_host);
            function.fallible = is_meant(&input.fallible_host);
        }
    }
}

/// Says what is said of functions that are not there.
pub(super) fn check(input: &Input, imports: &[Interface], world: &str, errors: &mut Errors) {
    let items: Vec<_> = imports
        .iter()
        .flat_map(|interface| {
            let id = interface.id.as_deref().unwrap_or(world);
            let functions = interface.functions.iter();
            functions.map(move |function| (id, format!("{id}#{}", function.name)))
        })
        .collect();
    for (name, what, setting) in [
        ("async_host", "be asynchronous", &input.async_host),
        ("fallible_host", "fail", &input.fallible_host),
    ] {
        let Some(HostFunctions { span, named }) = setting else {
            continue;
        };
        if items.is_empty() {
            errors.at(
                *span,
                format_args!("the world imports no functions that could {what}: remove `{name}`"),
            );
            continue;
        }
        for literal in named.iter().flatten() {
            let asked = literal.value();
            let is_meant = |(id, item): &(&str, String)| means(&asked, id) || means(&asked, item);
            if !items.iter().any(is_meant) {
                errors.at(
                    literal.span(),
                    format_args!(
                        "the world imports no function `{asked}`: it imports {}",
                        listed(items.iter().map(|(_, item)| item))
                    ),
                );
            }
        }
    }
}
