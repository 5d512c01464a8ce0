//! What comes after an instance has ended: another one, for the same host.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

use lives::host;
use pollster::block_on;
use torvyn_engine::streaming::{ElementMeta, StreamElement, Transform};
use torvyn_engine::{
    ComponentInvoker, DirAccess, EngineError, Failed, InstanceAllocation, Invoker, Pool,
    WasiGrants, WasmEngine, WasmtimeEngine, WasmtimeInvoker,
};

/// What `wat/lives.wat` is.
#[derive(Invoker)]
#[invoker(wit = "wit/lives.wit", world = "test:lives/lives@1.0.0")]
struct Lives;

const ACCEPT: u32 = 0;
const REFUSE: u32 = 1;
const TRAP: u32 = 2;
const PANIC: u32 = 3;

/// Answers with one verdict after the other, and accepts from then on.
struct Host {
    verdicts: Vec<u32>,
    log: Log,
}

type Log = Arc<Mutex<Vec<String>>>;

impl host::Lives for Host {
    fn accept(&mut self, level: u32) -> u32 {
        self.log.lock().unwrap().push(format!("accept {level}"));
        let verdict = self.verdicts.pop().unwrap_or(ACCEPT);
        assert_ne!(verdict, PANIC, "enough of it");
        verdict
    }
    fn say(&mut self, total: u32) {
        self.log.lock().unwrap().push(format!("say {total}"));
    }
}

/// An invoker whose host has those verdicts, and what the host writes down.
fn start_in(engine: &WasmtimeEngine, verdicts: &[u32]) -> (WasmtimeInvoker<Lives>, Log) {
    let log = Log::default();
    let host = Host {
        verdicts: verdicts.iter().rev().copied().collect(),
        log: Arc::clone(&log),
    };
    let wasm = wat::parse_str(include_str!("../../wat/lives.wat")).unwrap();
    let invoker = block_on(async {
        let compiled = engine.compile(&wasm).await.unwrap();
        let instance = engine.instantiate(&compiled, host).await.unwrap();
        engine.bind(instance).unwrap()
    });
    (invoker, log)
}

fn start(verdicts: &[u32]) -> (WasmtimeInvoker<Lives>, Log) {
    start_in(torvyn_tests::engine(), verdicts)
}

fn process(invoker: &mut WasmtimeInvoker<Lives>, number: u32) -> Result<u32, EngineError> {
    block_on(invoker.process(number))
}

/// Ends the instance.
fn trap(invoker: &mut WasmtimeInvoker<Lives>) {
    let error = process(invoker, 0).unwrap_err();
    assert!(matches!(error, EngineError::Trap(_)), "{error}");
    let error = process(invoker, 5).unwrap_err();
    assert!(matches!(error, EngineError::Ended { .. }), "{error}");
}

#[test]
fn the_next_instance_begins_anew_with_the_same_configuration_and_host() {
    let (mut invoker, log) = start(&[]);
    assert_eq!(invoker.generation(), 0);
    block_on(invoker.init(100)).unwrap().unwrap();
    assert_eq!(process(&mut invoker, 5).unwrap(), 105);
    assert_eq!(process(&mut invoker, 5).unwrap(), 110);
    for generation in 1..4 {
        trap(&mut invoker);
        let respawned = block_on(invoker.respawn()).unwrap();
        assert_eq!(respawned.generation, generation);
        assert!(respawned.initialized);
        assert_eq!(invoker.generation(), generation);
        assert_eq!(invoker.ended(), None);
        assert_eq!(process(&mut invoker, 5).unwrap(), 105, "it has forgotten");
    }
    assert_eq!(*log.lock().unwrap(), ["accept 100"; 4]);
}

/// Whatever keeps the next instance from being made before this one is gone leaves this one, and
/// its host.
#[test]
fn a_respawn_that_can_not_open_what_is_granted_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let granted = folder.path().join("granted");
    std::fs::create_dir(&granted).unwrap();
    let grants = WasiGrants::new().dir(&granted, "/", DirAccess::ReadOnly);
    let engine = torvyn_tests::engine_with(torvyn_tests::config().wasi(grants));
    let (mut invoker, log) = start_in(&engine, &[]);
    block_on(invoker.init(100)).unwrap().unwrap();
    std::fs::remove_dir(&granted).unwrap();
    for _ in 0..2 {
        let error = block_on(invoker.respawn()).unwrap_err();
        assert!(matches!(error, EngineError::Config { .. }), "{error}");
    }
    assert_eq!((invoker.ended(), invoker.generation()), (None, 0));
    assert_eq!(process(&mut invoker, 5).unwrap(), 105);
    block_on(invoker.init(200)).unwrap().unwrap();
    trap(&mut invoker);
    assert!(block_on(invoker.respawn()).is_err());
    std::fs::create_dir(&granted).unwrap();
    assert_eq!(block_on(invoker.respawn()).unwrap().generation, 1);
    assert_eq!(process(&mut invoker, 5).unwrap(), 205);
    assert_eq!(
        *log.lock().unwrap(),
        ["accept 100", "accept 200", "accept 200"]
    );
}

#[test]
fn the_last_configuration_counts() {
    let (mut invoker, log) = start(&[]);
    block_on(invoker.init(1)).unwrap().unwrap();
    block_on(invoker.init(2)).unwrap().unwrap();
    assert!(block_on(invoker.respawn()).unwrap().initialized);
    assert_eq!(log.lock().unwrap()[2..], ["accept 2"]);
}

/// A live instance can be replaced too.
#[test]
fn an_instance_that_was_not_initialized_is_followed_by_such_a_one() {
    let (mut invoker, log) = start(&[REFUSE]);
    assert_eq!(process(&mut invoker, 5).unwrap(), 5);
    let respawned = block_on(invoker.respawn()).unwrap();
    assert!(!respawned.initialized);
    assert_eq!(process(&mut invoker, 5).unwrap(), 5);
    // What the guest has refused is not a configuration.
    assert_eq!(block_on(invoker.init(7)).unwrap(), Err(7));
    assert!(!block_on(invoker.respawn()).unwrap().initialized);
    assert_eq!(*log.lock().unwrap(), ["accept 7"]);
}

#[test]
fn a_refusal_of_the_next_instance_ends_it() {
    let (mut invoker, _) = start(&[ACCEPT, REFUSE]);
    block_on(invoker.init(7)).unwrap().unwrap();
    trap(&mut invoker);
    let error = block_on(invoker.respawn()).unwrap_err();
    assert!(
        matches!(&error, EngineError::Guest { path: "error", value } if value == "7"),
        "{error}"
    );
    let reason = invoker.ended().unwrap().to_owned();
    assert!(reason.starts_with("`init` refused"), "{reason}");
    let error = process(&mut invoker, 5).unwrap_err();
    assert!(matches!(error, EngineError::Ended { .. }), "{error}");
    // It is not tried again.
    assert!(!block_on(invoker.respawn()).unwrap().initialized);
    assert_eq!(process(&mut invoker, 5).unwrap(), 5);
}

#[test]
fn a_failure_of_the_next_init_ends_it_and_is_tried_again() {
    let (mut invoker, log) = start(&[ACCEPT, TRAP]);
    block_on(invoker.init(7)).unwrap().unwrap();
    trap(&mut invoker);
    let error = block_on(invoker.respawn()).unwrap_err();
    assert!(matches!(error, EngineError::Trap(_)), "{error}");
    assert!(invoker.ended().is_some());
    assert!(block_on(invoker.respawn()).unwrap().initialized);
    assert_eq!(process(&mut invoker, 5).unwrap(), 12);
    assert_eq!(log.lock().unwrap().len(), 3);
}

#[test]
fn the_host_survives_its_own_panic() {
    let (mut invoker, log) = start(&[PANIC]);
    let call = AssertUnwindSafe(|| drop(block_on(invoker.init(7))));
    catch_unwind(call).unwrap_err();
    let reason = invoker.ended().unwrap();
    assert!(reason.contains("left half-way"), "{reason}");
    assert!(!block_on(invoker.respawn()).unwrap().initialized);
    block_on(invoker.init(8)).unwrap().unwrap();
    assert_eq!(*log.lock().unwrap(), ["accept 7", "accept 8"]);
}

#[test]
fn shutdown_tears_down_and_dropping_does_not() {
    let (mut invoker, log) = start(&[]);
    process(&mut invoker, 5).unwrap();
    assert_eq!(block_on(invoker.shutdown()).unwrap(), 5);
    assert_eq!(*log.lock().unwrap(), ["say 5"]);

    let (mut invoker, log) = start(&[]);
    process(&mut invoker, 5).unwrap();
    drop(invoker);
    assert!(log.lock().unwrap().is_empty());

    let (mut invoker, log) = start(&[]);
    trap(&mut invoker);
    let error = block_on(invoker.shutdown()).unwrap_err();
    assert!(
        matches!(&error, EngineError::Ended { function, .. } if &**function == "teardown"),
        "{error}"
    );
    assert!(log.lock().unwrap().is_empty());
}

#[test]
fn a_world_without_teardown_is_shut_down_too() {
    let wasm = std::fs::read(torvyn_tests::example("identity")).unwrap();
    let invoker = torvyn_tests::start::<Transform>(&wasm, ());
    let () = block_on(invoker.shutdown()).unwrap();
}

/// The input is borrowed, so that it is still there after a failure.
#[test]
fn what_was_in_flight_is_not_lost() {
    let wasm = std::fs::read(torvyn_tests::example("faulty")).unwrap();
    let mut invoker = torvyn_tests::start::<Transform>(&wasm, ());
    let payload = b"trap".to_vec();
    let element = StreamElement {
        meta: ElementMeta {
            sequence: 7,
            timestamp_ns: 0,
        },
        payload: &payload,
    };
    let error = block_on(invoker.process(element)).unwrap_err();
    let text = error.to_string();
    let failed: Failed<_> = error.with_input(element);
    drop(payload);
    assert_eq!(failed.input.meta.sequence, 7);
    assert_eq!(failed.input.payload, b"trap");
    assert_eq!(failed.to_string(), text);
    assert!(matches!(failed.error, EngineError::Trap(_)));
}

/// The old instance makes room for the new one.
#[test]
fn a_pool_of_one_is_enough() {
    let config = torvyn_tests::config()
        .allocation(InstanceAllocation::Pooling(Pool::new(1)))
        .max_memory_bytes(1 << 20);
    let engine = torvyn_tests::engine_with(config);
    let (mut invoker, _) = start_in(&engine, &[]);
    for generation in 1..=10 {
        trap(&mut invoker);
        let respawned = block_on(invoker.respawn()).unwrap();
        assert_eq!(respawned.generation, generation);
        assert_eq!(engine.live_instances(), 1);
    }
    assert_eq!(process(&mut invoker, 5).unwrap(), 5);
    drop(invoker);
    assert_eq!(engine.live_instances(), 0);
}

#[cfg(target_os = "linux")]
#[test]
fn ten_thousand_traps_leave_nothing_behind() {
    use std::process::id;

    use torvyn_tests::process::memory;

    let path = concat!(module_path!(), "::ten_thousand_traps_leave_nothing_behind");
    if !torvyn_tests::alone(path) {
        return;
    }
    let engine = torvyn_tests::engine_with(torvyn_tests::config());
    let (mut invoker, log) = start_in(&engine, &[]);
    block_on(invoker.init(100)).unwrap().unwrap();
    let mut before = 0;
    for trap in 1..=10_000 {
        process(&mut invoker, 0).unwrap_err();
        assert_eq!(block_on(invoker.respawn()).unwrap().generation, trap);
        log.lock().unwrap().clear();
        if trap == 1000 {
            before = memory(id()).unwrap();
        }
    }
    assert_eq!(engine.live_instances(), 1);
    assert_eq!(process(&mut invoker, 5).unwrap(), 105);
    // Each instance holds a page of its own, at the least.
    let grown = memory(id()).unwrap().saturating_sub(before);
    assert!(grown < 9000 * 4096 / 2, "{grown} bytes more");
}
