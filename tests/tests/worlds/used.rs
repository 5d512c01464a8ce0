//! Names that the derive chooses, used: where a type lands, what a keyword becomes, who takes what.

use torvyn_engine::{
    Backpressure, Completion, EngineError, Initialization, Processor, Sink, Source, Teardown,
    WasmtimeInvoker,
};

use super::{
    Aliases, Packages, Roles, StdNames, Uses, Variants, WorldItems, aliases, enums, flag_sets,
    imports, large, packages, records, root_names, std_names, uses, variants, versions,
    world_items,
};

/// Types of each sort of world, by their names.
#[test]
fn names_are_where_they_are_said_to_be() {
    let readings: [aliases::OtherReading<'_>; 1] = [aliases::Reading {
        sensor: "s",
        value: 1.0,
    }];
    let lookup: aliases::Lookup<'_> = Err(aliases::Problem::Several(&["a"]));
    assert_eq!(readings[0].to_owned().sensor, "s");
    assert_ne!(lookup, Ok(readings[0]));

    assert!(enums::snap::enums::colours::Colour::Red < enums::Colour::Green);

    let permission = flag_sets::Permission::READ | flag_sets::Permission::WRITE_ALL;
    assert!(!permission.contains(flag_sets::Permission::SELF));
    let _: flag_sets::PerMission = flag_sets::PerMission::READ;

    let sample = imports::owned::Sample {
        at_ms: 1,
        value: 0.5,
    };
    assert_eq!(
        sample,
        imports::Sample {
            at_ms: 1,
            value: 0.5
        }
    );

    assert_eq!(size_of::<large::Case>(), 2);

    let units: packages::acme::units::scales::Scale<'_> = packages::Scale {
        name: "m",
        factor: 1.0,
    };
    assert_eq!(units.to_owned().name, packages::owned::Name::from("m"));

    let grid = records::Grid { column: 1, row: 2 };
    assert_eq!(std::collections::HashSet::from([grid]).len(), 1);

    let host = root_names::Host_ { name: "h" };
    let thing = root_names::host_::exports::owned::Thing { name: host.name };
    assert_eq!(thing.to_owned().name, "h");

    let option = std_names::Option_ { some: "s" };
    let result: std_names::Result<'_> = std_names::Result::Err(option);
    assert!(matches!(result, std_names::Result::Err(found) if found == option));

    let unit: uses::Unit = uses::Scale::Kelvin;
    assert_eq!(unit, uses::snap::uses::base::Scale::Kelvin);

    let ambiguous = variants::Ambiguous::View("v");
    assert_eq!(
        ambiguous.to_owned(),
        variants::owned::Ambiguous::View("v".to_owned())
    );
    assert_eq!(variants::Shape::Dot, variants::owned::Shape::Dot);

    let old = versions::acme::store0_1_0::keys::Key { text: "k" };
    let new = versions::acme::store0_2_0_rc_1::keys::Key {
        text: old.text,
        bucket: 1,
    };
    assert_eq!(new.bucket, 1);
    // Without a version it is the oldest one.
    let _: [versions::Key<'_>; 2] = [old, versions::acme::store::keys::Key { text: "k" }];

    let settings: world_items::Settings<'_> = &[world_items::Setting {
        name: "n",
        value: b"v",
    }];
    assert_eq!(settings.len(), 1);
}

/// Exports of the worlds, by their traits.
///
/// # Errors
///
/// Those of the calls.
pub async fn calls(
    aliases: &mut WasmtimeInvoker<Aliases>,
    packages: &mut WasmtimeInvoker<Packages>,
    uses: &mut WasmtimeInvoker<Uses>,
    variants: &mut WasmtimeInvoker<Variants>,
    world_items: &mut WasmtimeInvoker<WorldItems>,
) -> Result<(), EngineError> {
    use aliases::exports::Units as _;
    use packages::exports::Control as _;
    use uses::exports::{Top as _, Uses as _};
    use variants::exports::Shapes as _;
    use world_items::exports::{Status as _, WorldItems as _};

    let found: aliases::Lookup<'_> = aliases.read("s").await?;
    let _: Option<aliases::Reading<'_>> = found.ok();
    let scale = packages::Scale {
        name: "m",
        factor: 1.0,
    };
    let lines: &[packages::acme::log::lines::Line<'_>] = packages.switch_to(scale).await?;
    let _: Option<&packages::Line<'_>> = lines.first();
    let reading: Option<uses::snap::uses::base::owned::Reading> =
        uses.last().await?.map(|reading| reading.to_owned());
    let report: uses::Report<'_> = uses.gather(&[], uses::Unit::Celsius).await?;
    drop(reading);
    let _: usize = report.readings.len();
    let message: variants::Message<'_> = variants.draw(variants::Shape::Circle(1.0)).await?;
    drop::<variants::owned::Message>(message.to_owned());
    let _: Result<(), &str> = world_items.apply(&[]).await?;
    let report: world_items::status::Report<'_> = world_items.get().await?;
    let _: &[&str] = report.lines;
    Ok(())
}

/// Types that are called as Rust's own.
///
/// # Errors
///
/// Those of the calls.
pub async fn std_names(std: &mut WasmtimeInvoker<StdNames>) -> Result<usize, EngineError> {
    use std_names::exports::Alloc as _;

    let owned = std_names::Owned {
        view: std_names::Box { copy: &[] },
    };
    let boxed: std_names::Box<'_> = std.eq(owned).await?;
    let copied = boxed.copy.len();
    let value = std_names::Option_ { some: "s" };
    // A guest's own error is one of the engine's.
    let view: std_names::View<'_> = std.clone(value, None).await??;
    Ok(copied + view.to_owned.len())
}

/// A role's types are whatever its function has.
pub const fn roles<'a, W>(_: W)
where
    W: Processor<Input<'a> = super::roles::Element<'a>>
        + Source<Input<'a> = ()>
        + Sink<Input<'a> = (super::roles::Element<'a>, bool)>
        + Backpressure<Input<'a> = bool>
        + Completion<Input<'a> = ()>
        + Initialization<Input<'a> = &'a str>
        + Teardown<Input<'a> = (), Output<'a> = ()>
        + Copy,
{
}

#[test]
fn roles_have_the_types_of_their_functions() {
    roles(Roles);
}
