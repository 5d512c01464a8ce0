//! Scripts that have handles, in place of the guest.

use buckets::exports::Buckets as _;
use buckets::scripts::Buckets as _;
use buckets::scripts::host::Store as Calls;
use buckets::test::buckets::store::{Entry, Found, Sight};
use torvyn_engine::mock::{Handle, MockEngine, lend};
use torvyn_engine::{EngineError, Instance as _, MockInvoker, WasmEngine as _};

use super::host::{Buckets, Log, Store, buckets, wasm};

async fn start(engine: &MockEngine) -> (MockInvoker<Buckets>, Log) {
    // A mock compares the component with the world too.
    let compiled = engine.compile_file(wasm()).await.unwrap();
    compiled.check::<Buckets>().unwrap();
    let store = Store::default();
    let log = store.log.clone();
    let instance = engine.instantiate::<Buckets>(&compiled, store).await;
    (engine.bind(instance.unwrap()).unwrap(), log)
}

#[test]
fn a_script_has_handles() {
    pollster::block_on(async {
        let (engine, script) = MockEngine::new();
        script.world::<Buckets>().attempt().runs(|guest, _| {
            let host = guest.host();
            let (a, b) = (host.bucket_open("a")?, host.bucket_open("b")?);
            let (Ok(a), Ok(b)) = (a, b) else {
                return Ok("closed".to_owned());
            };
            host.bucket_set(lend(&b), "key", b"value")?;
            let merged = host.bucket_merge(lend(&a), lend(&b))?;
            let sight = Sight {
                label: "seen".to_owned(),
                bucket: lend(&a),
            };
            let seen = host.look(sight)?;
            let sizes = host.sizes(vec![lend(&a), lend(&b)])?;
            let entry = Entry {
                label: "b".to_owned(),
                bucket: b,
            };
            let given = host.hand_over(Found::Many(vec![entry]))?;
            // There is a resource of that name in another interface too.
            Calls::bucket_drop(&mut **host, a)?;
            Ok(format!("{merged} {seen} {sizes:?} {given}"))
        });
        let (mut invoker, log) = start(&engine).await;
        let answer = invoker.attempt("").await.unwrap();
        assert_eq!(answer, "1 seen a! [0, 1] b");
        assert_eq!(log.take(), ["drop a!"]);
    });
}

#[test]
fn what_a_script_leaves_is_dropped_with_its_instance() {
    pollster::block_on(async {
        let (engine, script) = MockEngine::new();
        script
            .world::<Buckets>()
            .keep()
            .always_runs(|guest, count| {
                for number in 0..count {
                    let _ = Calls::bucket_new(&mut **guest.host(), &number.to_string())?;
                }
                Ok(count)
            });
        let (mut invoker, log) = start(&engine).await;
        invoker.keep(2).await.unwrap();
        assert!(!invoker.respawn().await.unwrap().initialized);
        assert_eq!(log.take(), ["drop 0", "drop 1"]);
        invoker.keep(1).await.unwrap();
        drop(invoker);
        assert_eq!(log.take(), ["drop 0"]);
    });
}

#[test]
fn a_handle_of_nothing_ends_the_instance() {
    pollster::block_on(async {
        let (engine, script) = MockEngine::new();
        script
            .world::<Buckets>()
            .attempt()
            .always_runs(|guest, what| {
                Ok(match what {
                    "made up" => guest.host().bucket_name(Handle::new_own(7))?,
                    what => what.to_owned(),
                })
            });
        let (mut invoker, _) = start(&engine).await;
        let error = invoker.attempt("made up").await.unwrap_err();
        let EngineError::AbiViolation(fault) = error else {
            panic!("{error}");
        };
        assert_eq!(&*fault.reason, "unknown handle 7");
    });
}
