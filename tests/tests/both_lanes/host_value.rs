//! The host of an instance, as the value that it is: seen, changed, exchanged and taken back.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use pollster::block_on;
use torvyn_engine::{
    ComponentInvoker, DirAccess, EngineError, ExecutionMode, InstanceAllocation, Invoker, Pool,
    WasiGrants, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig, WasmtimeInvoker, World,
};

/// What `wat/lives.wat` is.
#[derive(Invoker)]
#[invoker(wit = "wit/lives.wit", world = "test:lives/lives@1.0.0")]
struct Lives;

#[derive(Invoker)]
#[invoker(wit = "wit/lives.wit", world = "test:lives/lives@1.0.0", async_host)]
struct Late;

/// Remembers what it was asked.
#[derive(Debug, Default, PartialEq)]
struct Host {
    name: &'static str,
    levels: Vec<u32>,
}

impl Host {
    fn named(name: &'static str) -> Self {
        Self {
            name,
            levels: Vec::new(),
        }
    }
}

impl lives::host::Lives for Host {
    fn accept(&mut self, level: u32) -> u32 {
        self.levels.push(level);
        assert_ne!(level, 13, "bad luck");
        0
    }

    fn say(&mut self, _: u32) {}
}

impl late::host::Lives for Host {
    async fn accept(&mut self, level: u32) -> u32 {
        self.levels.push(level);
        if level == 14 {
            std::future::pending::<()>().await;
        }
        0
    }

    async fn say(&mut self, _: u32) {}
}

/// Another host of the same world.
struct Other;

impl lives::host::Lives for Other {
    fn accept(&mut self, _: u32) -> u32 {
        0
    }

    fn say(&mut self, _: u32) {}
}

async fn start<W: World>(
    config: WasmtimeEngineConfig,
    host: impl Into<W::Host> + Send,
) -> WasmtimeInvoker<W> {
    let engine = WasmtimeEngine::new(config).unwrap();
    let wasm = wat::parse_str(include_str!("../../wat/lives.wat")).unwrap();
    let compiled = engine.compile(&wasm).await.unwrap();
    let instance = engine.instantiate::<W>(&compiled, host).await.unwrap();
    engine.bind(instance).unwrap()
}

fn lives() -> WasmtimeInvoker<Lives> {
    block_on(start(torvyn_tests::config(), Host::named("first")))
}

#[test]
fn a_host_is_seen_changed_and_taken_back() {
    let mut invoker = lives();
    assert_eq!(invoker.host::<Host>(), Some(&Host::named("first")));
    block_on(invoker.init(5)).unwrap().unwrap();
    assert_eq!(invoker.host::<Host>().unwrap().levels, [5]);
    invoker.host_mut::<Host>().unwrap().name = "renamed";
    block_on(invoker.init(6)).unwrap().unwrap();
    let host = invoker.into_host::<Host>().unwrap();
    assert_eq!((host.name, host.levels), ("renamed", vec![5, 6]));
}

#[test]
fn a_host_of_another_type_is_not_there() {
    let mut invoker = lives();
    assert!(invoker.host::<Other>().is_none());
    assert!(invoker.host_mut::<Other>().is_none());
    assert!(invoker.into_host::<Other>().is_none());
}

#[test]
fn a_host_that_has_panicked_is_still_there() {
    let mut invoker = lives();
    catch_unwind(AssertUnwindSafe(|| drop(block_on(invoker.init(13))))).unwrap_err();
    assert!(invoker.ended().is_some());
    assert_eq!(invoker.host::<Host>().unwrap().levels, [13]);
    assert_eq!(invoker.into_host::<Host>().unwrap().levels, [13]);
}

#[test]
fn an_asynchronous_host_comes_back_from_a_call_that_was_given_up() {
    // It yields where the host waits alone: no call takes much fuel.
    let config = || {
        let config = torvyn_tests::config().execution(ExecutionMode::Async);
        config.deadline(None).fuel(Some(10_000_000))
    };
    block_on(async {
        let mut invoker = start::<Late>(config(), Host::named("first")).await;
        invoker.init(5).await.unwrap().unwrap();
        {
            let call = pin!(invoker.init(14));
            let polled = call.poll(&mut Context::from_waker(Waker::noop()));
            assert!(matches!(polled, Poll::Pending));
        }
        assert_eq!(invoker.host::<Host>().unwrap().levels, [5, 14]);
        assert_eq!(invoker.into_host::<Host>().unwrap().levels, [5, 14]);

        // A future that is leaked has it for good.
        let mut invoker = start::<Late>(config(), Host::named("first")).await;
        let mut call = Box::pin(invoker.init(14));
        let polled = call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        assert!(matches!(polled, Poll::Pending));
        std::mem::forget(call);
        assert!(invoker.host::<Host>().is_none());
        assert!(invoker.host_mut::<Host>().is_none());
        // Another one can come all the same.
        let respawned = invoker.respawn_with(Host::named("second")).await.unwrap();
        assert_eq!(respawned.generation, 1);
        invoker.init(6).await.unwrap().unwrap();
        assert_eq!(invoker.host::<Host>().unwrap().levels, [6]);
    });
}

#[test]
fn the_next_instance_can_have_another_host() {
    let pool = InstanceAllocation::Pooling(Pool::new(1));
    let config = torvyn_tests::config()
        .allocation(pool)
        .max_memory_bytes(1 << 20);
    block_on(async {
        let mut invoker = start::<Lives>(config, Host::named("first")).await;
        invoker.init(100).await.unwrap().unwrap();
        assert!(matches!(
            invoker.process(0).await,
            Err(EngineError::Trap(_))
        ));
        let respawned = invoker.respawn_with(Host::named("second")).await.unwrap();
        assert!(respawned.initialized);
        assert_eq!(invoker.process(5).await.unwrap(), 105);
        // It has heard the configuration again.
        let host = invoker.host::<Host>().unwrap();
        assert_eq!((host.name, &host.levels[..]), ("second", &[100][..]));
        let respawned = invoker.respawn_with(Other).await.unwrap();
        assert_eq!(respawned.generation, 2);
        assert!(invoker.host::<Host>().is_none());
        assert!(invoker.host::<Other>().is_some());
    });
}

/// What fails before the old instance is gone leaves it its host.
#[test]
fn a_host_that_can_not_come_leaves_the_old_one() {
    let folder = tempfile::tempdir().unwrap();
    let granted = folder.path().join("granted");
    std::fs::create_dir(&granted).unwrap();
    let grants = WasiGrants::new().dir(&granted, "/", DirAccess::ReadOnly);
    block_on(async {
        let config = torvyn_tests::config().wasi(grants);
        let mut invoker = start::<Lives>(config, Host::named("first")).await;
        std::fs::remove_dir(&granted).unwrap();
        let error = invoker.respawn_with(Host::named("second")).await;
        let error = error.unwrap_err();
        assert!(matches!(error, EngineError::Config { .. }), "{error}");
        assert_eq!(invoker.host::<Host>().unwrap().name, "first");
        assert_eq!(invoker.process(5).await.unwrap(), 5);
    });
}
