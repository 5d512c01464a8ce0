//! Values of the host's that a program gives or lends to exported functions.

use std::sync::{Arc, Mutex};

use torvyn_engine::mock::MockEngine;
use torvyn_engine::{
    EngineError, ExecutionMode, Invoker, Lane, Loan, WasmEngine as _, WasmtimeEngine,
    WasmtimeInvoker,
};

#[derive(Invoker)]
#[invoker(
    wit = "guests/jobs/wit",
    world = "test:jobs/jobs@1.0.0",
    with("test:jobs/store@1.0.0#bucket" = crate::passed::Bucket)
)]
struct Jobs;

use jobs::exports::Tasks as _;
use jobs::scripts::Tasks as _;
use jobs::test::jobs::store::{Entry, Sight};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bucket {
    name: String,
    things: Vec<String>,
}

fn bucket(name: &str) -> Bucket {
    Bucket {
        name: name.to_owned(),
        things: Vec::new(),
    }
}

type Log = Arc<Mutex<Vec<String>>>;

#[derive(Default)]
struct Store(Log);

impl jobs::host::Store for Store {
    fn bucket_new(&mut self, name: &str) -> Bucket {
        bucket(name)
    }

    fn bucket_name(&mut self, bucket: &mut Bucket) -> String {
        bucket.name.clone()
    }

    fn bucket_put(&mut self, bucket: &mut Bucket, thing: &str) -> u32 {
        bucket.things.push(thing.to_owned());
        u32::try_from(bucket.things.len()).unwrap()
    }

    fn bucket_merge(&mut self, _: &Bucket, other: &Bucket) {
        self.0.lock().unwrap().push(format!("merge {}", other.name));
    }

    fn bucket_drop(&mut self, bucket: Bucket) {
        self.0.lock().unwrap().push(format!("drop {}", bucket.name));
    }
}

async fn start() -> (WasmtimeInvoker<Jobs>, Log) {
    let engine = WasmtimeEngine::new(torvyn_tests::config()).unwrap();
    let compiled = engine.compile_file(torvyn_tests::guest("jobs")).await;
    let log = Log::default();
    let store = Store(Arc::clone(&log));
    let instance = engine.instantiate::<Jobs>(&compiled.unwrap(), store).await;
    let invoker = engine.bind(instance.unwrap()).unwrap();
    let chosen = match torvyn_tests::lane() {
        Lane::Auto => Lane::Direct,
        lane => lane,
    };
    assert_eq!(invoker.lane(), chosen);
    (invoker, log)
}

fn take(log: &Log) -> Vec<String> {
    let mut log = std::mem::take(&mut *log.lock().unwrap());
    log.sort();
    log
}

/// What a program does, whoever answers.
async fn program<I: jobs::exports::Tasks>(invoker: &mut I) {
    let mut a = Loan::new(bucket("a"));
    assert_eq!(invoker.note(&mut a, "tea").await.unwrap(), "a 1");
    assert_eq!(invoker.note(&mut a, "milk").await.unwrap(), "a 2");
    assert_eq!(a.get().unwrap().things, ["tea", "milk"]);
    let mut b = Loan::from(bucket("b"));
    let first = Sight {
        label: "first".to_owned(),
        bucket: &mut b,
    };
    let names = invoker.names(first, &mut a).await.unwrap();
    assert_eq!(names, ["first b", "a"]);
    let (a, b) = (a.into_inner().unwrap(), b.into_inner().unwrap());
    let gathered = invoker.gather(a, vec![b, bucket("c")]).await.unwrap();
    assert_eq!(gathered.things, ["tea", "milk"]);
    let entries = [gathered, bucket("d")].map(|bucket| Entry {
        label: "l".to_owned(),
        bucket,
    });
    let labeled = invoker.label(entries.into()).await.unwrap().unwrap();
    let labels: Vec<_> = labeled
        .iter()
        .map(|it| (&*it.label, &*it.bucket.name))
        .collect();
    assert_eq!(labels, [("l 1", "a"), ("l 2", "d")]);
    let refused = invoker.label(Vec::new()).await.unwrap().map(drop);
    assert_eq!(refused.unwrap_err(), "nothing to label");
    for name in ["kept", "last"] {
        invoker.keep(bucket(name)).await.unwrap();
    }
    assert_eq!(invoker.kept().await.unwrap(), Some(bucket("last")));
    assert_eq!(invoker.make("new").await.unwrap(), bucket("new"));
}

#[test]
fn values_go_in_and_come_out() {
    pollster::block_on(async {
        let (mut invoker, log) = start().await;
        program(&mut invoker).await;
        // What was given up has ended, and what came back has not.
        assert_eq!(take(&log), ["drop b", "drop c", "merge b", "merge c"]);
        assert_eq!(invoker.kept().await.unwrap(), Some(bucket("kept")));
        assert_eq!(invoker.kept().await.unwrap(), None);
        drop(invoker);
        assert_eq!(take(&log), [""; 0]);
    });
}

#[test]
fn a_fault_keeps_what_was_given_and_no_more() {
    pollster::block_on(async {
        let (mut invoker, log) = start().await;
        invoker.keep(bucket("kept")).await.unwrap();
        let mut lent = Loan::new(bucket("lent"));
        let failed = invoker.fail(&mut lent, bucket("given")).await;
        let error = failed.unwrap_err();
        assert!(matches!(error, EngineError::Panic(_)), "{error}");
        assert_eq!(lent.get(), Some(&bucket("lent")));
        assert_eq!(take(&log), [""; 0]);
        // The next instance has none of it, and takes what the program has still.
        assert!(!invoker.respawn().await.unwrap().initialized);
        assert_eq!(take(&log), ["drop given", "drop kept"]);
        assert_eq!(invoker.note(&mut lent, "x").await.unwrap(), "lent 1");
        assert_eq!(invoker.kept().await.unwrap(), None);
    });
}

/// A million values lent, and as many given and taken back, take no memory on either side.
#[test]
fn what_is_passed_takes_no_memory() {
    pollster::block_on(async {
        let (mut invoker, _) = start().await;
        let mut lent = Loan::new(Bucket::default());
        let mut used = 0;
        for round in 0..200 {
            let info = allocation_counter::measure(|| {
                pollster::block_on(async {
                    for _ in 0..50 {
                        invoker.note(&mut lent, "").await.unwrap();
                        let Some(bucket) = lent.get_mut() else {
                            panic!("it is lost");
                        };
                        bucket.things.clear();
                        invoker.keep(Bucket::default()).await.unwrap();
                        invoker.kept().await.unwrap();
                    }
                });
            });
            if round == 1 {
                used = invoker.memory_usage();
            }
            if round > 1 {
                assert_eq!((info.bytes_current, invoker.memory_usage()), (0, used));
            }
        }
    });
}

#[test]
fn a_script_has_what_is_passed() {
    pollster::block_on(async {
        let (engine, script) = MockEngine::new();
        let world = script.world::<Jobs>();
        world.note().always_runs(|guest, (bucket, thing)| {
            let count = guest.host().bucket_put(bucket.borrowed(), thing)?;
            let name = guest.host().bucket_name(bucket.borrowed())?;
            Ok(format!("{name} {count}"))
        });
        world.names().always_runs(|guest, (first, second)| {
            let name = guest.host().bucket_name(first.bucket.borrowed())?;
            let second = guest.host().bucket_name(second.borrowed())?;
            Ok(vec![format!("{} {name}", first.label), second])
        });
        world.gather().always_runs(|guest, (into, others)| {
            for other in others {
                let (into, lent) = (into.borrowed(), other.borrowed());
                guest.host().bucket_merge(into, lent)?;
                guest.host().bucket_drop(other.owned())?;
            }
            Ok(into)
        });
        world.label().always_runs(|_, entries| {
            if entries.is_empty() {
                return Ok(Err("nothing to label".to_owned()));
            }
            let entries = entries.iter().zip(1..).map(|(entry, number)| Entry {
                label: format!("{} {number}", entry.label),
                bucket: entry.bucket,
            });
            Ok(Ok(entries.collect()))
        });
        world.keep().always_returns(());
        let kept = world.keep();
        world
            .kept()
            .always_runs(move |_, ()| Ok(kept.calls().last().copied()));
        world
            .make()
            .always_runs(|guest, name| Ok(guest.host().bucket_new(name)?.into()));
        let component = engine.component::<Jobs>();
        let log = Log::default();
        let store = Store(Arc::clone(&log));
        let instance = engine.instantiate::<Jobs>(&component, store).await.unwrap();
        let mut invoker = engine.bind(instance).unwrap();
        program(&mut invoker).await;
        assert_eq!(take(&log), ["drop b", "drop c", "merge b", "merge c"]);
        drop(invoker);
        assert_eq!(take(&log), ["drop kept"]);
    });
}

/// The same guest, with a host that waits.
mod waiting {
    use super::{Bucket, ExecutionMode, Invoker, Loan, WasmtimeEngine, bucket};
    use torvyn_engine::WasmEngine as _;

    #[derive(Invoker)]
    #[invoker(
        wit = "guests/jobs/wit",
        world = "test:jobs/jobs@1.0.0",
        async_host,
        with("test:jobs/store@1.0.0#bucket" = crate::passed::Bucket)
    )]
    struct Jobs;

    use jobs::exports::Tasks as _;

    struct Store;

    impl jobs::host::Store for Store {
        async fn bucket_new(&mut self, name: &str) -> Bucket {
            tokio::task::yield_now().await;
            bucket(name)
        }

        async fn bucket_name(&mut self, bucket: &mut Bucket) -> String {
            tokio::task::yield_now().await;
            bucket.name.clone()
        }

        async fn bucket_put(&mut self, bucket: &mut Bucket, thing: &str) -> u32 {
            bucket.things.push(thing.to_owned());
            tokio::task::yield_now().await;
            7
        }

        async fn bucket_merge(&mut self, _: &Bucket, _: &Bucket) {}
    }

    #[tokio::test]
    async fn what_was_lent_comes_back_from_a_call_that_is_dropped_half_way() {
        let config = torvyn_tests::config().execution(ExecutionMode::Async);
        let engine = WasmtimeEngine::new(config).unwrap();
        let compiled = engine.compile_file(torvyn_tests::guest("jobs")).await;
        let instance = engine.instantiate::<Jobs>(&compiled.unwrap(), Store).await;
        let mut invoker = engine.bind(instance.unwrap()).unwrap();
        let mut lent = Loan::new(bucket("a"));
        assert_eq!(invoker.note(&mut lent, "tea").await.unwrap(), "a 7");
        assert_eq!(invoker.make("b").await.unwrap(), bucket("b"));
        {
            let mut call = std::pin::pin!(invoker.note(&mut lent, "milk"));
            let polled = std::future::poll_fn(|context| {
                std::task::Poll::Ready(call.as_mut().poll(context).is_pending())
            });
            assert!(polled.await);
        }
        assert_eq!(lent.get().unwrap().things, ["tea", "milk"]);
        assert!(!invoker.respawn().await.unwrap().initialized);
        assert_eq!(invoker.note(&mut lent, "salt").await.unwrap(), "a 7");
        // Nobody can give back what a leaked call has.
        {
            let mut call = Box::pin(invoker.note(&mut lent, "lost"));
            let polled = std::future::poll_fn(|context| {
                std::task::Poll::Ready(call.as_mut().poll(context).is_pending())
            });
            assert!(polled.await);
            std::mem::forget(call);
        }
        assert_eq!(lent.get(), None);
        let error = invoker.note(&mut lent, "x").await.unwrap_err();
        assert!(error.to_string().contains("was not called"), "{error}");
    }
}
