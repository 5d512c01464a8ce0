//! What a script can say, and what it knows of the calls.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::future::{pending, poll_fn, ready};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use pollster::block_on;
use tools::exports::{Bench as _, Tools as _};
use tools::scripts::{Bench as _, Tools as _};
use tools::{Part, owned};
use torvyn_engine::mock::{Failure, MockEngine, Script};
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

/// Polls a future once.
fn poll<T>(future: impl Future<Output = T>) -> Poll<T> {
    pin!(future).poll(&mut Context::from_waker(Waker::noop()))
}

#[test]
fn a_call_waits() {
    let (mut invoker, script, _) = tools();
    let reset = script.world::<Tools>().reset();
    let open = Arc::new(AtomicBool::new(false));
    let gate = Arc::clone(&open);
    let opened = poll_fn(move |_| match gate.load(Ordering::Relaxed) {
        true => Poll::Ready(()),
        false => Poll::Pending,
    });
    reset.waits(opened).returns(()).always_returns(());
    {
        let mut call = pin!(invoker.reset());
        let mut context = Context::from_waker(Waker::noop());
        assert!(call.as_mut().poll(&mut context).is_pending());
        assert_eq!(reset.calls().len(), 1);
        open.store(true, Ordering::Relaxed);
        assert!(call.as_mut().poll(&mut context).is_ready());
    }
    // The others don't.
    assert!(poll(invoker.reset()).is_ready());
}

#[test]
fn every_call_waits() {
    let (mut invoker, script, _) = tools();
    let waits = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&waits);
    let reset = script.world::<Tools>().reset();
    reset.returns(()).always_returns(()).always_waits(move || {
        counter.fetch_add(1, Ordering::Relaxed);
        ready(())
    });
    for count in 1..4 {
        block_on(invoker.reset()).unwrap();
        assert_eq!(waits.load(Ordering::Relaxed), count);
    }
}

/// The timer is the test's own.
#[tokio::test]
async fn a_timeout_around_a_call() {
    let (mut invoker, script, _) = tools();
    let reset = script.world::<Tools>().reset();
    reset
        .waits(tokio::time::sleep(Duration::from_secs(60)))
        .always_returns(());
    let limit = Duration::from_millis(1);
    assert!(tokio::time::timeout(limit, invoker.reset()).await.is_err());
    // As in an engine whose guest was stopped half-way.
    let error = invoker.reset().await.unwrap_err();
    let EngineError::Ended { function, reason } = error else {
        panic!("{error:?}");
    };
    assert_eq!(function, "reset");
    assert!(reason.contains("dropped its future"), "{reason}");
    assert_eq!(invoker.ended(), Some(&reason[..]));
}

#[test]
fn a_call_that_was_never_polled_was_not_made() {
    let (mut invoker, script, _) = tools();
    let reset = script.world::<Tools>().reset();
    reset.waits(pending()).returns(());
    drop(invoker.reset());
    assert_eq!(reset.calls(), []);
    assert_eq!(invoker.ended(), None);
}

#[test]
fn a_script_that_panics_ends_the_instance() {
    let (mut invoker, script, _) = tools();
    let reset = script.world::<Tools>().reset();
    reset.always_runs(|_, ()| panic!("not so"));
    let call = AssertUnwindSafe(|| block_on(invoker.reset()));
    assert!(catch_unwind(call).is_err());
    let error = block_on(invoker.reset()).unwrap_err();
    assert!(matches!(error, EngineError::Ended { .. }), "{error:?}");
    // Another instance is not concerned by it, and neither is the script.
    reset.always_returns(());
    let (engine, _) = MockEngine::new();
    drop(engine);
    assert_eq!(script.live_instances(), 1);
    drop(invoker);
    assert_eq!(script.live_instances(), 0);
}

/// Every failure has the error of its name, its reason, and what was written to stderr.
#[test]
fn failures() {
    let second = Duration::from_secs(1);
    let failures = [
        (
            Failure::trap("out of bounds memory access"),
            "the guest trapped: out of bounds memory access",
        ),
        (
            Failure::panic("oh"),
            "the guest panicked: wasm `unreachable` instruction executed",
        ),
        (
            Failure::deadline(second),
            "the guest did not return within 1s: interrupt",
        ),
        (
            Failure::fuel(5),
            "the guest used up its fuel of 5: all fuel consumed by WebAssembly",
        ),
        (
            Failure::memory(9, 8),
            "the guest asked for 9 bytes of memory, and may have 8: wasm `unreachable` instruction executed",
        ),
        (
            Failure::stack(7),
            "the guest used up its stack of 7 bytes: call stack exhausted",
        ),
        (
            Failure::too_much_data(6),
            "the guest handed over more than 6 bytes at once: what was passed takes more than 6 bytes on the host",
        ),
        (
            Failure::denied("wasi:a/b#c"),
            "the guest called what it was not granted: `wasi:a/b#c` is denied",
        ),
        (Failure::exit(true), "the guest exited: with success"),
        (
            Failure::abi_violation("bad char"),
            "the guest broke the canonical ABI: bad char",
        ),
    ];
    for (failure, expected) in failures {
        let (mut invoker, script, _) = tools();
        let failure = failure.with_stderr("last words\n");
        script.world::<Tools>().reset().runs(move |guest, ()| {
            guest.write_stderr("first words\n");
            Err(failure)
        });
        let error = block_on(invoker.reset()).unwrap_err();
        let text = error.to_string();
        assert_eq!(
            text.lines().next(),
            Some(&format!("{expected} in `reset`")[..])
        );
        let stderr = &error.fault().unwrap().stderr;
        assert!(stderr.starts_with("first words\n"), "{stderr}");
        assert!(stderr.ends_with("last words\n"), "{stderr}");
        assert_eq!(&invoker.stderr(), stderr);
    }
}

#[test]
fn instances_that_do_not_start() {
    let (engine, script) = MockEngine::new();
    script
        .world::<Transform>()
        .fails_to_start(Failure::trap("unreachable"));
    let component = engine.component::<Transform>();
    let start = || block_on(engine.instantiate::<Transform>(&component, ()));
    let error = start().unwrap_err();
    assert_eq!(error.fault().unwrap().function, "start");
    start().unwrap();
    assert_eq!(script.world::<Transform>().instances(), 1);
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

/// Its host takes its time.
#[derive(Invoker)]
#[invoker(
    inline = "
        package test:slow@1.0.0;
        world slow {
            import price: func(part: string) -> u32;
            export total: func(parts: list<string>) -> u32;
        }
    ",
    world = "test:slow/slow",
    async_host
)]
struct Slow;

impl slow::host::Slow for Prices {
    async fn price(&mut self, part: &str) -> u32 {
        tokio::task::yield_now().await;
        tools::host::Tools::price(self, part)
    }
}

#[tokio::test]
async fn a_guest_waits_for_its_host() {
    use slow::exports::Slow as _;
    use slow::scripts::Slow as _;

    let (engine, script) = MockEngine::new();
    let total = script.world::<Slow>().total();
    total.always_awaits(|mut guest, parts| {
        Box::pin(async move {
            let mut total = 0;
            for part in parts {
                total += guest.host().price(part).await;
            }
            Ok(total)
        })
    });
    total.awaits(|_, _| Box::pin(async { Err(Failure::trap("tired")) }));
    let prices = Prices::default();
    let mut invoker = instance::<Slow>(&engine, prices.clone());
    let error = invoker.total(&["nut"]).await.unwrap_err();
    assert!(matches!(error, EngineError::Trap(_)), "{error:?}");
    let mut invoker = instance::<Slow>(&engine, prices.clone());
    // On another thread, as a runtime may choose to.
    let call = tokio::spawn(async move { invoker.total(&["bolt", "nut"]).await });
    assert_eq!(call.await.unwrap().unwrap(), 7);
    assert_eq!(*prices.0.lock().unwrap(), ["bolt", "nut"]);
}
