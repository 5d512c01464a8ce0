//! Worlds with whatever WIT can hold, derived, compiled and used: those in `macros/worlds`, and the
//! small ones of the snapshots.
//!
//! The generated code must pass whatever lints its users have chosen, so that this file has
//! chosen most of those there are.
#![deny(warnings)]
#![forbid(unsafe_code, missing_docs)]
#![warn(
    clippy::nursery,
    clippy::pedantic,
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

pub mod chosen;
pub mod fit;
pub mod small;
#[allow(
    clippy::nursery,
    clippy::pedantic,
    clippy::unwrap_used,
    reason = "it is not what is tested"
)]
pub mod used;

use torvyn_engine::{EngineError, Invoker, View, WasmtimeInvoker, World};

/// The world `aliases`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/aliases.wit", world = "aliases")]
pub struct Aliases;

/// The world `async-host`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(
    wit = "../macros/worlds/async-host.wit",
    world = "async-host",
    async_host
)]
pub struct AsyncHost;

/// The world `compounds`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/compounds.wit", world = "compounds")]
pub struct Compounds;

/// The world `docs`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/docs.wit", world = "docs")]
pub struct Docs;

/// The world `enums`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/enums.wit", world = "enums")]
pub struct Enums;

/// The world `flag-sets`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/flag-sets.wit", world = "flag-sets")]
pub struct FlagSets;

/// The world `imports`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/imports.wit", world = "imports")]
pub struct Imports;

/// The world `keywords`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/keywords.wit", world = "keywords")]
pub struct Keywords;

/// The world `large`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/large.wit", world = "large")]
pub struct Large;

/// The world `lists`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/lists.wit", world = "lists")]
pub struct Lists;

/// The world `nested`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/nested.wit", world = "nested")]
pub struct Nested;

/// The world `packages`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/packages", world = "packages")]
pub struct Packages;

/// The world `records`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/records.wit", world = "records")]
pub struct Records;

/// The world `roles`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/roles.wit", world = "roles")]
pub struct Roles;

/// The world `root-names`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/root-names.wit", world = "root-names")]
pub struct RootNames;

/// The world `same-names`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/same-names", world = "same-names")]
pub struct SameNames;

/// The world `std-names`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/std-names.wit", world = "std-names")]
pub struct StdNames;

/// The world `t`, whose names are those of generated code.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(
    wit = "../macros/worlds/generated-names.wit",
    world = "generated-names"
)]
pub struct T;

/// The same for a host whose functions are asynchronous.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(
    wit = "../macros/worlds/generated-names.wit",
    world = "generated-names",
    async_host
)]
pub struct W;

/// The world `uses`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/uses.wit", world = "uses")]
pub struct Uses;

/// The world `variants`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/variants.wit", world = "variants")]
pub struct Variants;

/// The world `versions`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/versions", world = "versions")]
pub struct Versions;

/// The world whose types [`With`] shares.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/with/deps/shared.wit", world = "shared")]
pub struct Shared;

/// Takes its types from [`shared`].
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(
    wit = "../macros/worlds/with",
    world = "with",
    with("snap:shared/types" = crate::shared::snap::shared::types)
)]
pub struct With;

/// The world `world-items`.
#[derive(Clone, Copy, Debug, Invoker)]
#[invoker(wit = "../macros/worlds/world-items.wit", world = "world-items")]
pub struct WorldItems;

/// Several worlds in one module, seen by this crate only.
#[allow(
    clippy::redundant_pub_crate,
    reason = "`unreachable_pub` wants the opposite"
)]
mod inner {
    use torvyn_engine::Invoker;

    #[derive(Invoker)]
    #[invoker(wit = "../macros/worlds/records.wit", world = "records")]
    pub(crate) struct Records;

    /// A struct whose name in the case of modules is a keyword.
    #[derive(Invoker)]
    #[invoker(wit = "../macros/worlds/enums.wit", world = "enums")]
    pub(crate) struct Type;

    #[derive(Invoker)]
    #[invoker(
        inline = "package a:b; interface c { f: func() -> string; } world d { export c; }",
        world = "d"
    )]
    pub(super) struct World;
}

#[test]
fn a_world_can_be_derived_anywhere() {
    #[derive(Invoker)]
    #[invoker(wit = "../macros/worlds/imports.wit", world = "imports")]
    struct Imports;

    assert_eq!(Imports::DEFINITION.name, "snap:imports/imports");
    assert_eq!(inner::Records::DEFINITION.exports.len(), 2);
    assert_eq!(inner::Type::DEFINITION.name, "snap:enums/enums");
    assert_eq!(inner::World::DEFINITION.name, "a:b/d");
    assert_eq!(inner::type_::Colour::Red as u8, 0);
    let point = inner::records::Point {
        x: 1.0,
        y: 2.0,
        height_m: 3,
    };
    assert_eq!(point, point.into_owned());
}

/// What the world `imports` asks of its host.
#[derive(Clone, Copy, Debug)]
pub struct Host;

impl imports::host::Calibration for Host {
    fn offset(&mut self, sensor: &str) -> Option<f64> {
        (!sensor.is_empty()).then_some(0.5)
    }

    fn report(&mut self, series: &[imports::Series<'_>]) -> Result<u32, String> {
        let Some(first) = series.first() else {
            return Err("no series".to_owned());
        };
        u32::try_from(first.samples.len()).map_err(|error| error.to_string())
    }

    fn judge(
        &mut self,
        series: imports::Series<'_>,
        other: &[&[imports::Series<'_>]],
    ) -> imports::owned::Verdict {
        if other.is_empty() {
            imports::owned::Verdict::Odd(series.to_owned())
        } else {
            imports::owned::Verdict::Lost(vec![series.sensor.to_owned()])
        }
    }

    fn accept(&mut self, verdicts: &[imports::Verdict<'_>], sample: imports::Sample) {
        assert!(verdicts.is_empty() || sample.at_ms > 0);
    }

    fn reset(&mut self) {}
}

#[test]
fn a_host_becomes_what_a_world_asks_for() {
    let mut host: Box<dyn imports::Host> = <Imports as World>::Host::from(Host);
    let offset = imports::host::Calibration::offset(&mut *host, "t1");
    assert_eq!(offset, Some(0.5));
}

/// Calls with each kind of parameter and result, and keeps what it can.
///
/// # Errors
///
/// Those of the calls.
pub async fn calls(
    compounds: &mut WasmtimeInvoker<Compounds>,
    lists: &mut WasmtimeInvoker<Lists>,
    keywords: &mut WasmtimeInvoker<Keywords>,
    logs: &mut WasmtimeInvoker<SameNames>,
    with: &mut WasmtimeInvoker<With>,
) -> Result<Option<shared::owned::Reading>, EngineError> {
    use compounds::exports::Answers as _;
    use keywords::exports::{Keywords as _, Match as _};
    use lists::exports::Tables as _;
    use same_names::exports::{acme, snap};
    use with::exports::Filter as _;

    let entry = compounds
        .maybe(None, Some(Some(3)))
        .await?
        .map(View::into_owned);
    let key: Option<String> = entry.map(|entry| entry.key);
    let text = "text".to_owned();
    let nested: &[&[&str]] = lists.nested(&[&[&[1, 2], &[]], &[]]).await?;
    if nested.is_empty() && key.is_some() {
        return Ok(None);
    }
    let _: u8 = keywords.r#loop(3).await?;
    keywords.r#gen(1).await?;
    let _: Result<(), keywords::Impl<'_>> = keywords.r#await(text.as_bytes()).await?;
    let entry = same_names::snap::same_names::log::Entry { text: "text" };
    snap::same_names::Log::write(logs, entry).await?;
    acme::log::Log::write(logs, same_names::acme::log::log::Entry { line: 1 }).await?;
    let readings = [shared::Reading {
        sensor: &text,
        value: 1.0,
    }];
    let chosen = with.choose(&readings, shared::Scale::Celsius).await?;
    Ok(chosen.map(|chosen| chosen.reading.into_owned()))
}
