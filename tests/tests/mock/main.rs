//! What a script can say, and what it knows of the calls.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod failures;
mod host_errors;
mod waits;

use std::sync::{Arc, Mutex};

use pollster::block_on;
use tools::exports::{Bench as _, Tools as _};
use tools::scripts::{Bench as _, Tools as _};
use tools::{Part, owned};
use torvyn_engine::mock::{MockEngine, Script};
use torvyn_engine::streaming::{ManagedTransform, Transform};
use torvyn_engine::{
    ComponentInvoker, DifferenceKind, EngineError, Invoker, MockInvoker, WasmEngine, World,
};

/// Functions of every number of parameters, as roles and beside them.
#[derive(Invoker)]
#[invoker(
    inline = "
        package test:tools@1.0.0;
        interface bench {
            record part { name: string, sizes: list<u16> }
            flags state { dirty, hot }
            process: func(part: part, count: u8) -> option<part>;
            complete: func();
            sort: func(parts: list<part>) -> list<part>;
            describe: func(part: part, state: state) -> tuple<string, state>;
        }
        world tools {
            import price: func(part: string) -> u32;
            export bench;
            export reset: func();
            export %type: func() -> result<u32, string>;
        }
    ",
    world = "test:tools/tools"
)]
struct Tools;

#[derive(Clone, Default)]
struct Prices(Arc<Mutex<Vec<String>>>);

impl tools::host::Tools for Prices {
    fn price(&mut self, part: &str) -> u32 {
        self.0.lock().unwrap().push(part.to_owned());
        u32::try_from(part.len()).unwrap()
    }
}

fn instance<W: World>(engine: &MockEngine, host: impl Into<W::Host> + Send) -> MockInvoker<W> {
    let component = engine.component::<W>();
    let instance = block_on(engine.instantiate::<W>(&component, host)).unwrap();
    engine.bind(instance).unwrap()
}

fn tools() -> (MockInvoker<Tools>, Script, Prices) {
    let (engine, script) = MockEngine::new();
    let prices = Prices::default();
    (instance(&engine, prices.clone()), script, prices)
}

fn part(name: &str) -> owned::Part {
    owned::Part {
        name: name.to_owned(),
        sizes: vec![1, 2],
    }
}

const PART: Part<'static> = Part {
    name: "bolt",
    sizes: &[1, 2],
};

#[test]
fn inputs_of_every_number_of_parameters_are_noted() {
    let (mut invoker, script, _) = tools();
    let world = script.world::<Tools>();
    world.process().always_runs(|_, (part, count)| {
        assert_eq!((part, count), (PART, 3));
        Ok(Some(part.to_owned()))
    });
    world.complete().always_returns(());
    world.reset().always_returns(());
    world
        .sort()
        .always_runs(|_, parts| Ok(parts.iter().rev().map(Part::to_owned).collect()));
    world
        .describe()
        .always_runs(|_, (part, state)| Ok((part.name.to_uppercase(), state)));
    world
        .r#type()
        .returns(Ok(3))
        .returns(Err("none".to_owned()));

    let hot = tools::State::HOT;
    block_on(async {
        assert_eq!(invoker.process((PART, 3)).await.unwrap(), Some(PART));
        invoker.complete(()).await.unwrap();
        invoker.reset().await.unwrap();
        let nut = Part {
            name: "nut",
            ..PART
        };
        assert_eq!(invoker.sort(&[PART, nut]).await.unwrap(), [nut, PART]);
        assert_eq!(invoker.describe(PART, hot).await.unwrap(), ("BOLT", hot));
        assert_eq!(invoker.r#type().await.unwrap(), Ok(3));
        assert_eq!(invoker.r#type().await.unwrap(), Err("none"));
    });

    assert_eq!(world.process().calls(), [(part("bolt"), 3)]);
    assert_eq!(world.complete().calls(), [()]);
    assert_eq!(world.sort().calls(), [[part("bolt"), part("nut")]]);
    assert_eq!(world.describe().calls(), [(part("bolt"), hot)]);
    let calls = script.calls();
    let functions: Vec<_> = calls.iter().map(|call| &call.function[..]).collect();
    let bench = "test:tools/bench@1.0.0";
    let expected = [
        format!("{bench}#process"),
        format!("{bench}#complete"),
        "reset".to_owned(),
        format!("{bench}#sort"),
        format!("{bench}#describe"),
        "type".to_owned(),
        "type".to_owned(),
    ];
    assert_eq!(functions, expected);
    assert_eq!(calls[0].world, "test:tools/tools@1.0.0");
    assert_eq!(calls[0].instance, 0);
}

#[test]
fn a_guest_calls_its_host() {
    let (mut invoker, script, prices) = tools();
    script.world::<Tools>().r#type().runs(|guest, ()| {
        let price = guest.host().price("bolt") + guest.host().price("nut");
        guest.write_stderr("priced\n");
        Ok(Ok(price))
    });
    assert_eq!(block_on(invoker.r#type()).unwrap(), Ok(7));
    assert_eq!(*prices.0.lock().unwrap(), ["bolt", "nut"]);
    assert_eq!(invoker.stderr(), "priced\n");
}

#[test]
fn a_call_without_a_script_says_how_to_give_it_one() {
    let (mut invoker, script, _) = tools();
    let error = block_on(invoker.describe(PART, tools::State::empty())).unwrap_err();
    assert!(matches!(error, EngineError::Unscripted { .. }), "{error:?}");
    assert_eq!(
        error.to_string(),
        "the mock has no script for this call of `test:tools/bench@1.0.0#describe`: give it one \
         by `script.world::<Tools>().describe().returns(..)`"
    );
    // It was asked all the same, and the instance goes on.
    assert_eq!(script.world::<Tools>().describe().calls().len(), 1);
    assert_eq!(invoker.ended(), None);
    script.world::<Tools>().reset().returns(());
    block_on(invoker.reset()).unwrap();
    let error = block_on(invoker.reset()).unwrap_err();
    assert!(matches!(error, EngineError::Unscripted { .. }), "{error:?}");
}

/// The queue comes before what was said for every call, and an instance's own script before
/// that of its world.
#[test]
fn which_script_comes_first() {
    let (engine, script) = MockEngine::new();
    let world = script.world::<Tools>();
    world.r#type().always_returns(Ok(0)).returns(Ok(1));
    let own = world.instance(1);
    own.r#type().returns(Ok(10)).returns(Ok(11));
    let [mut first, mut second] = [(); 2].map(|()| instance::<Tools>(&engine, Prices::default()));
    let ask = |invoker: &mut MockInvoker<Tools>| block_on(invoker.r#type()).unwrap().unwrap();
    assert_eq!(ask(&mut second), 10);
    assert_eq!(ask(&mut first), 1);
    assert_eq!(ask(&mut first), 0);
    assert_eq!(ask(&mut second), 11);
    assert_eq!(ask(&mut second), 0);
    own.r#type().always_returns(Ok(12));
    assert_eq!(ask(&mut second), 12);
    assert_eq!(ask(&mut first), 0);

    assert_eq!(world.instances(), 2);
    assert_eq!(world.r#type().calls().len(), 7);
    assert_eq!(own.r#type().calls().len(), 4);
    let instances: Vec<_> = script.calls().iter().map(|call| call.instance).collect();
    assert_eq!(instances, [1, 0, 0, 1, 1, 1, 0]);
}

#[test]
fn what_was_not_called() {
    let (mut invoker, script, _) = tools();
    let world = script.world::<Tools>();
    assert_eq!(script.unused(), [""; 0]);
    world.reset().returns(()).returns(());
    world.sort().always_returns(Vec::new());
    assert_eq!(script.unused(), ["reset"]);
    for _ in 0..2 {
        assert_eq!(script.unused(), ["reset"]);
        block_on(invoker.reset()).unwrap();
    }
    assert_eq!(script.unused(), [""; 0]);
}

/// A component without bytes is one of its world, and fits those that ask for less.
#[test]
fn components_without_bytes() {
    let (engine, _) = MockEngine::new();
    let component = engine.component::<ManagedTransform>();
    component.check::<ManagedTransform>().unwrap();
    component.check::<Transform>().unwrap();
    let error = engine
        .component::<Transform>()
        .check::<ManagedTransform>()
        .unwrap_err();
    let EngineError::Mismatch(mismatch) = error else {
        panic!("{error:?}");
    };
    let [init, teardown] = mismatch.differences() else {
        panic!("{mismatch}");
    };
    assert_eq!(init.path, "torvyn:streaming/lifecycle@0.2.0#init");
    assert_eq!(teardown.kind, DifferenceKind::MissingExport);

    let tools = engine.component::<Tools>();
    tools.check::<Tools>().unwrap();
    let error = tools.check::<Transform>().unwrap_err().to_string();
    assert!(
        error.contains("price: import that nobody provides"),
        "{error}"
    );
}
