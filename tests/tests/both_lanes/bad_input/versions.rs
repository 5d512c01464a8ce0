//! Components that were built for another version of a package.

use pollster::block_on;
use torvyn_engine::{Difference, EngineError, Invoker, WasmEngine, World};
use torvyn_tests::{component_of, engine};

macro_rules! worlds {
    ($($name:ident = $wit:literal;)*) => {$(
        #[derive(Invoker)]
        #[invoker(inline = $wit, world = "w")]
        struct $name;
    )*};
}

worlds! {
    Stable = "
        package test:versions@1.2.3;
        interface host { ask: func(n: u8) -> u8; }
        interface guest { run: func(text: string) -> string; }
        world w { import host; export guest; }
    ";
    Minor = "
        package test:versions@0.2.3;
        interface host { ask: func(n: u8) -> u8; }
        interface guest { run: func(text: string) -> string; }
        world w { import host; export guest; }
    ";
    Patch = "
        package test:versions@0.0.3;
        interface host { ask: func(n: u8) -> u8; }
        interface guest { run: func(text: string) -> string; }
        world w { import host; export guest; }
    ";
    Candidate = "
        package test:versions@1.0.0-rc.1;
        interface host { ask: func(n: u8) -> u8; }
        interface guest { run: func(text: string) -> string; }
        world w { import host; export guest; }
    ";
}

struct Host;

macro_rules! hosts {
    ($($module:ident)*) => {$(
        impl $module::host::Host for Host {
            fn ask(&mut self, n: u8) -> u8 {
                n
            }
        }
    )*};
}

hosts!(stable minor patch candidate);

/// Whether a component of that version fits, and what is said if not.
fn differences<W: World>(version: &str) -> Vec<Difference>
where
    Host: Into<W::Host>,
{
    let wit = format!(
        "package test:versions@{version};
        interface host {{ ask: func(n: u8) -> u8; }}
        interface guest {{ run: func(text: string) -> string; }}
        world w {{ import host; export guest; }}"
    );
    let compiled = block_on(engine().compile(&component_of(&wit, "w"))).unwrap();
    let instance = block_on(engine().instantiate::<W>(&compiled, Host));
    match instance.and_then(|instance| engine().bind(instance).map(drop)) {
        Ok(()) => Vec::new(),
        Err(EngineError::Mismatch(mismatch)) => mismatch.differences().to_vec(),
        Err(error) => panic!("{version}: {error:?}"),
    }
}

#[test]
fn compatible_versions_fit() {
    for version in ["1.2.3", "1.2.4", "1.2.0", "1.9.0", "1.0.0", "1.2.3+build"] {
        assert_eq!(differences::<Stable>(version), [], "{version}");
    }
    for version in ["0.2.3", "0.2.0", "0.2.99"] {
        assert_eq!(differences::<Minor>(version), [], "{version}");
    }
    assert_eq!(differences::<Patch>("0.0.3"), []);
    assert_eq!(differences::<Candidate>("1.0.0-rc.1"), []);
}

#[test]
fn other_versions_are_named() {
    fn named<W: World>(versions: &[&str])
    where
        Host: Into<W::Host>,
    {
        for version in versions {
            let [import, export] = &differences::<W>(version)[..] else {
                panic!("{version}: {:?}", differences::<W>(version));
            };
            assert_eq!(import.path, format!("test:versions/host@{version}#ask"));
            assert!(export.path.starts_with("test:versions/guest@"), "{export}");
            assert!(export.path.ends_with("#run"), "{export}");
            let other = format!("`test:versions/guest@{version}`, which is another version");
            assert_eq!(export.found, other);
            assert!(import.expected.contains("another version"), "{import}");
        }
    }
    named::<Stable>(&["2.0.0", "0.2.3", "1.2.3-rc.1"]);
    named::<Minor>(&["0.3.0", "1.2.3", "0.1.3"]);
    named::<Patch>(&["0.0.4", "0.0.2", "0.1.3"]);
    named::<Candidate>(&["1.0.0", "1.0.0-rc.2", "1.0.1-rc.1"]);
}
