//! What becomes of resources when an instance ends, and how many there may be.

use buckets::exports::Buckets as _;
use torvyn_engine::{EngineError, Lane, WasmEngine as _, WasmtimeEngineConfig};

use super::host::{Buckets, Store, buckets, start, wasm};

fn sorted(mut events: Vec<String>) -> Vec<String> {
    events.sort();
    events
}

#[test]
fn what_is_left_is_dropped_with_the_instance() {
    let (mut invoker, log) = start(torvyn_tests::config());
    pollster::block_on(async {
        assert_eq!(invoker.keep(3).await.unwrap(), 3);
        invoker.drop_kept(1).await.unwrap();
        assert_eq!(log.take(), ["drop 0"]);
        invoker.attempt("forget").await.unwrap();
    });
    assert_eq!(log.take(), [""; 0]);
    drop(invoker);
    assert_eq!(sorted(log.take()), ["drop 1", "drop 2", "drop forgotten"]);
}

#[test]
fn what_is_left_is_dropped_by_a_respawn() {
    let (mut invoker, log) = start(torvyn_tests::config());
    pollster::block_on(async {
        invoker.keep(2).await.unwrap();
        let error = invoker.attempt("panic").await.unwrap_err();
        assert!(matches!(error, EngineError::Panic(_)), "{error}");
        assert!(!invoker.respawn().await.unwrap().initialized);
        assert_eq!(sorted(log.take()), ["drop 0", "drop 1", "drop left"]);
        // The next instance begins with none, and its handles are its own.
        assert_eq!(invoker.keep(1).await.unwrap(), 1);
        assert_eq!(invoker.attempt("duplicate").await.unwrap(), "3 4");
    });
}

/// The old host is told of what is left, and the new one begins with nothing.
#[test]
fn another_host_begins_with_no_resources() {
    let (mut invoker, log) = start(torvyn_tests::config().max_handles(10));
    pollster::block_on(async {
        invoker.keep(2).await.unwrap();
        assert!(invoker.host::<Store>().is_some());
        assert!(invoker.host_mut::<Store>().is_some());
        let second = Store::default();
        let second_log = second.log.clone();
        let respawned = invoker.respawn_with(second).await.unwrap();
        assert!(!respawned.initialized);
        assert_eq!(sorted(log.take()), ["drop 0", "drop 1"]);
        assert_eq!(invoker.keep(10).await.unwrap(), 10);
        // It has the same limit.
        let error = invoker.keep(1).await.unwrap_err();
        assert!(
            matches!(error, EngineError::TooManyHandles { limit: 10, .. }),
            "{error}"
        );
        drop(invoker);
        assert_eq!(second_log.take().len(), 11);
        assert_eq!(log.take(), [""; 0]);
    });
}

#[test]
fn a_thousand_respawns_leave_nothing() {
    let (mut invoker, log) = start(torvyn_tests::config());
    pollster::block_on(async {
        for _ in 0..1000 {
            invoker.keep(3).await.unwrap();
            assert!(!invoker.respawn().await.unwrap().initialized);
            assert_eq!(log.take().len(), 3);
        }
    });
}

#[test]
fn there_is_a_limit() {
    let (mut invoker, log) = start(torvyn_tests::config().max_handles(10));
    pollster::block_on(async {
        assert_eq!(invoker.keep(10).await.unwrap(), 10);
        invoker.drop_kept(5).await.unwrap();
        assert_eq!(invoker.keep(5).await.unwrap(), 10);
        assert_eq!(log.take().len(), 5);
        let error = invoker.keep(1).await.unwrap_err();
        assert!(
            matches!(error, EngineError::TooManyHandles { limit: 10, .. }),
            "{error}"
        );
        assert_eq!(
            error.to_string(),
            "the instance may have 10 handles: the host has no room for another handle of this \
             instance in `keep`"
        );
        // Whatever the host has answered with is dropped in its own way, too.
        assert!(!invoker.respawn().await.unwrap().initialized);
        assert_eq!(log.take().len(), 11);
        assert_eq!(invoker.keep(10).await.unwrap(), 10);
        // Resources of all sorts count together, and so do those of one answer.
        let error = invoker.attempt("lists").await.unwrap_err();
        assert!(
            matches!(error, EngineError::TooManyHandles { .. }),
            "{error}"
        );
    });
    drop(invoker);
    assert_eq!(log.take().len(), 13);
}

/// What the engine chooses, and what the settings ask for.
#[test]
fn a_guest_with_handles_goes_through_either_lane() {
    let said = |lane: Lane| {
        let engine = torvyn_tests::engine_with(WasmtimeEngineConfig::new().lane(lane));
        pollster::block_on(async {
            let compiled = engine.compile_file(wasm()).await.unwrap();
            let instance = engine.instantiate::<Buckets>(&compiled, Store::default());
            let invoker = engine.bind(instance.await.unwrap()).unwrap();
            (compiled.is_direct().is_ok(), invoker.lane())
        })
    };
    assert_eq!(said(Lane::Auto), (true, Lane::Direct));
    assert_eq!(said(Lane::Direct), (true, Lane::Direct));
    assert_eq!(said(Lane::Component), (false, Lane::Component));
}
