//! What is printed for typical mistakes: what differs, where, and what to do next.

use expect_test::{Expect, expect};

use super::{Folder, edited};

/// Checks a component of edited WIT against the world as it is.
fn check(edits: &[(&str, &str)], expected: &Expect) {
    let folder = Folder::new()
        .with("wit/sensors.wit", edited(&[]))
        .component("guest.wasm", &edited(edits), "thermostat");
    let outcome = folder.run(&["check", "guest.wasm", "--wit", "wit"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    expected.assert_eq(outcome.out());
}

/// Compares the world as it is with an edited one.
fn diff(edits: &[(&str, &str)], expected: &Expect) {
    let folder = Folder::new()
        .with("old/sensors.wit", edited(&[]))
        .with("new/sensors.wit", edited(edits));
    let outcome = folder.run(&["diff", "old", "new"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    expected.assert_eq(outcome.out());
}

/// Runs a command that can't tell.
fn unknown(folder: &Folder, args: &[&str], expected: &Expect) {
    let outcome = folder.run(args);
    assert_eq!(outcome.code, Some(2), "{}", outcome.out());
    expected.assert_eq(&outcome.stderr);
}

#[test]
fn a_component_for_another_version() {
    check(
        &[("acme:sensors@1.2.0", "acme:sensors@2.0.0")],
        &expect![[r#"
            does not fit: guest.wasm does not run on a host with `acme:sensors/thermostat@1.2.0`: 2 differences

            The component calls the host, and the host would not answer
              acme:sensors/calibration@2.0.0: the world lacks this interface
                component: interface { offset, report }
                there is `acme:sensors/calibration@1.2.0`, which is another version

            The host calls the component, and the component would not answer
              acme:sensors/judge@1.2.0: the component lacks this interface
                world:     interface { judge, reset }  (wit/sensors.wit:18:11)
                there is `acme:sensors/judge@2.0.0`, which is another version

            help: the component was built for another version: build it for `acme:sensors/thermostat@1.2.0`, or let the host offer that version too
        "#]],
    );
}

#[test]
fn a_component_that_lacks_a_function() {
    check(
        &[("    reset: func();\n", "")],
        &expect![[r#"
            does not fit: guest.wasm does not run on a host with `acme:sensors/thermostat@1.2.0`: 1 difference

            The host calls the component, and the component would not answer
              acme:sensors/judge@1.2.0#reset: the component lacks this function
                world:     func()  (wit/sensors.wit:21:5)

            help: implement in the component what `acme:sensors/thermostat@1.2.0` exports
        "#]],
    );
}

#[test]
fn a_component_that_calls_what_the_host_lacks() {
    let edits = [(
        "offset: func",
        "drift: func(sensor: string) -> f64;\n    offset: func",
    )];
    check(
        &edits,
        &expect![[r#"
            does not fit: guest.wasm does not run on a host with `acme:sensors/thermostat@1.2.0`: 1 difference

            The component calls the host, and the host would not answer
              acme:sensors/calibration@1.2.0#drift: the world lacks this function
                component: func(sensor: string) -> f64

            help: import what is missing in `acme:sensors/thermostat@1.2.0` and provide it, or build the component without it
        "#]],
    );
}

#[test]
fn a_component_with_a_newer_record() {
    let edits = [("value: f64,", "value: f32,\n        unit: string,")];
    check(
        &edits,
        &expect![[r#"
            does not fit: guest.wasm does not run on a host with `acme:sensors/thermostat@1.2.0`: 4 differences

            The component calls the host, and the host would not answer
              acme:sensors/types@1.2.0#reading.unit: the world lacks this field
                component: unit: string
              acme:sensors/types@1.2.0#reading.value: another type
                world:     f64  (wit/sensors.wit:7:9)
                component: f32

            The host calls the component, and the component would not answer
              acme:sensors/types@1.2.0#reading.unit: the world lacks this field
                component: unit: string
              acme:sensors/types@1.2.0#reading.value: another type
                world:     f64  (wit/sensors.wit:7:9)
                component: f32

            help: types have changed: build the component again with the WIT of `acme:sensors/thermostat@1.2.0`, or run it on a host that has the WIT it was built with
        "#]],
    );
}

#[test]
fn a_component_for_another_world() {
    let folder = Folder::new().component("guest.wasm", &edited(&[]), "thermostat");
    let outcome = folder.run(&["check", "guest.wasm", "--world", "transform"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    expect![[r#"
        does not fit: guest.wasm does not run on a host with `torvyn:streaming/transform@0.2.0`: 2 differences

        The component calls the host, and the host would not answer
          acme:sensors/calibration@1.2.0: the world lacks this interface
            component: interface { offset, report }

        The host calls the component, and the component would not answer
          torvyn:streaming/processor@0.2.0: the component lacks this interface
            world:     interface { process }  (torvyn:streaming/roles.wit:2:11)

        help: is `torvyn:streaming/transform@0.2.0` the world that the component was built for? `torvyn-engine inspect` shows the one it has
    "#]].assert_eq(outcome.out());
}

#[test]
fn a_field_without_a_new_version() {
    let edits = [
        ("value: f64,", "value: f64,\n        unit: string,"),
        ("acme:sensors@1.2.0", "acme:sensors@1.3.0"),
    ];
    diff(
        &edits,
        &expect![[r#"
            does not fit: 1 change from `acme:sensors@1.2.0` to `acme:sensors@1.3.0`

            Breaks guests, old ones on new hosts and new ones on old hosts
              acme:sensors/types@1.2.0#reading.unit: a new field
                new: unit: string  (new/sensors.wit:8:9)
                both sides must know the same members

            All together
              old guests, new hosts  breaks
              new guests, old hosts  breaks
              code of hosts          breaks
              code of guests         breaks
              version                1.3.0 is not enough: it takes 2.0.0 at least

            help: raise the version to 2.0.0, and let hosts offer both for a while; or undo what breaks and put new items beside the old ones
        "#]],
    );
}

#[test]
fn cases_in_another_order() {
    diff(
        &[("celsius, kelvin", "kelvin, celsius")],
        &expect![[r#"
        does not fit: 1 change from `acme:sensors@1.2.0` to `acme:sensors@1.2.0`

        Breaks guests, old ones on new hosts and new ones on old hosts
          acme:sensors/types@1.2.0#scale: the same members in another order
            old: enum { celsius, kelvin }  (old/sensors.wit:4:10)
            new: enum { kelvin, celsius }  (new/sensors.wit:4:10)
            the ABI numbers members in their order

        All together
          old guests, new hosts  breaks
          new guests, old hosts  breaks
          code of hosts          fits
          code of guests         fits
          version                1.2.0 is not enough: it takes 2.0.0 at least

        help: raise the version to 2.0.0, and let hosts offer both for a while; or undo what breaks and put new items beside the old ones
    "#]],
    );
}

#[test]
fn an_export_that_old_guests_lack() {
    let edits = [(
        "    reset: func();",
        "    reset: func();\n    pause: func();",
    )];
    diff(
        &edits,
        &expect![[r#"
            does not fit: 1 change from `acme:sensors@1.2.0` to `acme:sensors@1.2.0`

            Breaks old guests on new hosts
              acme:sensors/judge@1.2.0#pause: a new function
                new: func()  (new/sensors.wit:22:5)
                new hosts call it, and old guests don't have it

            All together
              old guests, new hosts  breaks
              new guests, old hosts  fits
              code of hosts          fits
              code of guests         breaks
              version                1.2.0 is not enough: it takes 2.0.0 at least

            help: raise the version to 2.0.0, and let hosts offer both for a while; or undo what breaks and put new items beside the old ones
        "#]],
    );
}

#[test]
fn an_import_that_is_gated_off() {
    let edits = [(
        "    offset: func",
        "    @unstable(feature = offsets)\n    offset: func",
    )];
    diff(
        &edits,
        &expect![[r#"
            does not fit: 1 change from `acme:sensors@1.2.0` to `acme:sensors@1.2.0`

            Breaks old guests on new hosts
              acme:sensors/calibration@1.2.0#offset: this function is gone
                old: func(sensor: string) -> option<f64>  (old/sensors.wit:14:5)
                old guests call it, and new hosts don't have it
                it is now gated by the feature `offsets`

            All together
              old guests, new hosts  breaks
              new guests, old hosts  fits
              code of hosts          breaks
              code of guests         breaks
              version                1.2.0 is not enough: it takes 2.0.0 at least

            help: raise the version to 2.0.0, and let hosts offer both for a while; or undo what breaks and put new items beside the old ones
        "#]],
    );
}

#[test]
fn an_import_without_a_new_version() {
    let edits = [(
        "    offset: func",
        "    count: func() -> u32;\n    offset: func",
    )];
    diff(
        &edits,
        &expect![[r#"
            does not fit: 1 change from `acme:sensors@1.2.0` to `acme:sensors@1.2.0`

            Breaks new guests on old hosts
              acme:sensors/calibration@1.2.0#count: a new function
                new: func() -> u32  (new/sensors.wit:14:5)
                new guests may call it, and old hosts don't have it

            All together
              old guests, new hosts  fits
              new guests, old hosts  breaks
              code of hosts          breaks
              code of guests         fits
              version                1.2.0 is not enough: it takes 1.3.0 at least

            help: raise the version to 1.3.0
        "#]],
    );
}

#[test]
fn a_package_without_versions() {
    let bare = |text: String| text.replace("@1.2.0", "");
    let folder = Folder::new()
        .with("old.wit", bare(edited(&[])))
        .with("new.wit", bare(edited(&[("value: f64", "value: f32")])));
    let outcome = folder.run(&["diff", "old.wit", "new.wit"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    expect![[r#"
        does not fit: 1 change from `acme:sensors` to `acme:sensors`

        Breaks guests, old ones on new hosts and new ones on old hosts
          acme:sensors/types#reading.value: another type
            old: f64  (old.wit:7:9)
            new: f32  (new.wit:7:9)
            both sides must agree on types

        All together
          old guests, new hosts  breaks
          new guests, old hosts  breaks
          code of hosts          breaks
          code of guests         breaks
          version                there is none to compare; the changes are major ones

        help: undo what breaks, or give the package versions: hosts can then offer an old and a new one
    "#]].assert_eq(outcome.out());
}

#[test]
fn wit_with_a_mistake() {
    let folder = Folder::new().with("old.wit", edited(&[])).with(
        "new.wit",
        edited(&[("sensor: string,\n", "sensor: text,\n")]),
    );
    unknown(
        &folder,
        &["diff", "old.wit", "new.wit"],
        &expect![[r#"
        error: new.wit:6:17: type `text` does not exist
        help: correct the WIT there, and try again
    "#]],
    );
}

#[test]
fn a_world_that_is_not_there() {
    let folder = Folder::new()
        .with("wit/sensors.wit", edited(&[]))
        .component("guest.wasm", &edited(&[]), "thermostat");
    let args = [
        "check",
        "guest.wasm",
        "--wit",
        "wit",
        "--world",
        "thermometer",
    ];
    unknown(
        &folder,
        &args,
        &expect![[r#"
        error: there is no world `thermometer` in `acme:sensors@1.2.0`; there is `thermostat`
        help: choose one with `--world`
    "#]],
    );
}

#[test]
fn a_module_in_place_of_a_component() {
    let folder = Folder::new().with("guest.wasm", b"\0asm\x01\0\0\0");
    let args = ["check", "guest.wasm", "--world", "transform"];
    unknown(
        &folder,
        &args,
        &expect![[r#"
            error: `guest.wasm` is a core module, and not a component
            help: build it for `wasm32-wasip2`, or make a component of it with `wasm-tools component new`
        "#]],
    );
}

#[test]
fn a_file_that_is_not_there() {
    let args = ["diff", "old.wit", "new.wit"];
    unknown(
        &Folder::new(),
        &args,
        &expect![[r#"
        error: can't read `old.wit`: No such file or directory (os error 2)
        help: name a `.wit` file, a folder with a WIT package, or a component
    "#]],
    );
}
