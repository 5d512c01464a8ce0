//! Every world that the derive has a snapshot of, compiled.
//!
//! The generated code must pass whatever lints its users have chosen, so that this file has
//! chosen most of those there are.
#![deny(warnings)]
#![forbid(unsafe_code, missing_docs)]
#![warn(
    clippy::pedantic,
    clippy::nursery,
    clippy::unwrap_used,
    clippy::missing_inline_in_public_items,
    elided_lifetimes_in_paths,
    let_underscore_drop,
    missing_copy_implementations,
    missing_debug_implementations,
    non_local_definitions,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unnameable_types,
    unreachable_pub,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/aliases.wit", world = "aliases")]
/// x
pub struct Aliases;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/compounds.wit", world = "compounds")]
/// x
pub struct Compounds;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/docs.wit", world = "docs")]
/// x
pub struct Docs;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/enums.wit", world = "enums")]
/// x
pub struct Enums;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/flag-sets.wit", world = "flag-sets")]
/// x
pub struct FlagSets;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/imports.wit", world = "imports")]
/// x
pub struct Imports;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/keywords.wit", world = "keywords")]
/// x
pub struct Keywords;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/large.wit", world = "large")]
/// x
pub struct Large;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/lists.wit", world = "lists")]
/// x
pub struct Lists;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/packages", world = "packages")]
/// x
pub struct Packages;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/records.wit", world = "records")]
/// x
pub struct Records;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/roles.wit", world = "roles")]
/// x
pub struct Roles;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/root-names.wit", world = "root-names")]
/// x
pub struct RootNames;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/same-names", world = "same-names")]
/// x
pub struct SameNames;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/std-names.wit", world = "std-names")]
/// x
pub struct StdNames;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/uses.wit", world = "uses")]
/// x
pub struct Uses;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/variants.wit", world = "variants")]
/// x
pub struct Variants;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/versions", world = "versions")]
/// x
pub struct Versions;

#[derive(torvyn_engine::Invoker, Debug, Clone, Copy)]
#[invoker(wit = "../macros/snapshots/world-items.wit", world = "world-items")]
/// x
pub struct WorldItems;
