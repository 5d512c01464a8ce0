//! The names that types and traits have beside those at the places where they are defined.

use std::collections::HashSet;

use proc_macro2::Ident;
use torvyn_contract::derived::{Named, chosen};

use super::{Interface, Reexport, TypeDef};

/// A module of one of several versions of a package: `acme::sensors1_0_0::types`.
pub(super) struct Bare {
    /// `acme:sensors/types@1.0.0`
    pub(super) interface: String,
    /// `acme::sensors::types`
    pub(super) bare: Vec<Ident>,
    pub(super) module: Vec<Ident>,
}

/// The names of types where a `use` brings them, and short ones in the world's own module.
pub(super) fn of_types(types: &[TypeDef], uses: Vec<Reexport>) -> Vec<Reexport> {
    let mut taken = HashSet::new();
    for def in types.iter().filter(|def| def.with.is_none()) {
        taken.insert((def.module.clone(), def.ident.clone()));
    }
    let mut found: Vec<_> = uses
        .into_iter()
        .filter(|it| taken.insert((it.module.clone(), it.ident.clone())))
        .collect();
    let short: Vec<_> = types.iter().enumerate().collect();
    let short: Vec<_> = short
        .into_iter()
        .filter(|(_, def)| {
            let is_own = def.module.is_empty() && def.with.is_none();
            !is_own && def.ident != "Host" && !taken.contains(&(Vec::new(), def.ident.clone()))
        })
        .collect();
    let named = short.iter().map(|(_, def)| Named {
        name: def.ident.to_string(),
        path: def.path.clone(),
    });
    let is_chosen = chosen(&named.collect::<Vec<_>>());
    let short = short.into_iter().zip(is_chosen);
    found.extend(short.filter(|it| it.1).map(|((target, def), _)| Reexport {
        module: Vec::new(),
        ident: def.ident.clone(),
        target,
    }));
    found
}

/// Modules under names without versions, each with the module that it is.
pub(super) fn of_modules(modules: Vec<Bare>) -> Vec<(Vec<Ident>, Vec<Ident>)> {
    let named = modules.iter().map(|it| Named {
        name: joined(&it.bare),
        path: it.interface.clone(),
    });
    let is_chosen = chosen(&named.collect::<Vec<_>>());
    let modules = modules.into_iter().zip(is_chosen);
    let modules = modules.filter(|(it, is_chosen)| *is_chosen && it.bare != it.module);
    modules.map(|(it, _)| (it.bare, it.module)).collect()
}

/// Says of each interface which other names its trait has. `own` is the name of the trait of the
/// world's own functions, which no other has even if there are none.
pub(super) fn of_traits(interfaces: &mut [Interface], own: &Ident) {
    let named = |names: Vec<(usize, String)>, interfaces: &[Interface]| {
        let (indices, names): (Vec<_>, Vec<_>) = names.into_iter().unzip();
        let named = indices.iter().zip(names).map(|(index, name)| Named {
            name,
            path: interfaces[*index].id.clone().unwrap_or_default(),
        });
        let is_chosen = chosen(&named.collect::<Vec<_>>());
        let indices = indices.into_iter().zip(is_chosen);
        let indices = indices.filter(|(_, is_chosen)| *is_chosen);
        indices.map(|(index, _)| index).collect::<HashSet<_>>()
    };
    let in_place = |ident: &Ident| {
        let mut others = interfaces.iter().filter(|it| it.module.is_empty());
        ident == own || others.any(|other| other.ident == *ident)
    };
    let all = || interfaces.iter().enumerate();
    let short = all().filter(|(_, it)| !it.module.is_empty() && !in_place(&it.ident));
    let short = short.map(|(index, it)| (index, it.ident.to_string()));
    let short = named(short.collect(), interfaces);
    let bare = all().filter_map(|(index, it)| {
        let bare = it.bare.as_ref()?;
        Some((index, format!("{}::{}", joined(bare), it.ident)))
    });
    let bare = named(bare.collect(), interfaces);
    for (index, interface) in interfaces.iter_mut().enumerate() {
        interface.short = short.contains(&index);
        if !bare.contains(&index) || interface.bare.as_ref() == Some(&interface.module) {
            interface.bare = None;
        }
    }
}

fn joined(module: &[Ident]) -> String {
    let names: Vec<_> = module.iter().map(ToString::to_string).collect();
    names.join("::")
}
