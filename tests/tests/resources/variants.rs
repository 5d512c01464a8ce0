//! Functions of a host that wait, and such that fail, with handles in them.

use std::sync::{Arc, Mutex};

use torvyn_engine::{
    EngineError, ExecutionMode, HostError, Invoker, WasmEngine as _, WasmtimeInvoker,
};

use super::host::wasm;

/// The same world, with a host that waits and fails, and a type of the host's own in the place of
/// one that the trait would have.
#[derive(Invoker)]
#[invoker(
    wit = "guests/buckets/wit",
    world = "test:buckets/buckets@1.0.0",
    async_host("test:buckets/store@1.0.0"),
    fallible_host("test:buckets/store@1.0.0", "test:buckets/both@1.0.0"),
    with("test:buckets/tools@1.0.0#bucket" = crate::variants::Tool),
    rename("test:buckets/cursors@1.0.0#cursor" = Walk)
)]
struct Buckets;

use buckets::exports::Buckets as _;
use buckets::host;
use buckets::test::buckets::store::{Entry, Found, Sight};

pub(crate) struct Tool(u32);

type Answer<T> = Result<T, HostError>;
type Names = Arc<Mutex<Vec<String>>>;

#[derive(Default)]
struct Store {
    dropped: Names,
}

impl host::Store for Store {
    type Bucket = String;

    async fn bucket_new(&mut self, name: &str) -> Answer<String> {
        tokio::task::yield_now().await;
        match name {
            "forgotten" => Err("the host is out of buckets".into()),
            name => Ok(name.to_owned()),
        }
    }

    async fn bucket_open(&mut self, name: &str) -> Answer<Result<String, String>> {
        Ok(if name.is_empty() {
            Err("no name".to_owned())
        } else {
            Ok(name.to_owned())
        })
    }

    async fn bucket_name(&mut self, bucket: &mut String) -> Answer<String> {
        tokio::task::yield_now().await;
        bucket.push('.');
        Ok(bucket.clone())
    }

    async fn bucket_get(&mut self, _: &mut String, _: &str) -> Answer<Option<Vec<u8>>> {
        Ok(None)
    }

    async fn bucket_set(&mut self, _: &mut String, _: &str, _: &[u8]) -> Answer<()> {
        Ok(())
    }

    async fn bucket_merge(&mut self, bucket: &String, other: &String) -> Answer<u32> {
        tokio::task::yield_now().await;
        Ok(u32::from(bucket == other))
    }

    async fn bucket_duplicate(&mut self, bucket: &mut String) -> Answer<String> {
        Ok(bucket.clone())
    }

    async fn all(&mut self) -> Answer<Vec<Entry<String>>> {
        tokio::task::yield_now().await;
        let entry = |name: &str| Entry {
            label: name.to_owned(),
            bucket: name.to_owned(),
        };
        Ok(["a", "b"].map(entry).into())
    }

    async fn find(&mut self, _: &str) -> Answer<Found<String>> {
        Ok(Found::Nothing)
    }

    async fn pair(&mut self, name: &str) -> Answer<(String, Option<String>)> {
        Ok((name.to_owned(), None))
    }

    async fn put_back(&mut self, entries: Vec<Entry<String>>) -> Answer<u32> {
        tokio::task::yield_now().await;
        Ok(u32::try_from(entries.len()).unwrap())
    }

    async fn hand_over(&mut self, _: Found<String>) -> Answer<String> {
        Ok(String::new())
    }

    async fn exchange(&mut self, _: Option<String>) -> Answer<Result<Vec<String>, Entry<String>>> {
        Ok(Ok(Vec::new()))
    }

    async fn sizes(&mut self, buckets: Vec<&String>) -> Answer<Vec<u32>> {
        tokio::task::yield_now().await;
        Ok(buckets
            .iter()
            .map(|it| u32::try_from(it.len()).unwrap())
            .collect())
    }

    async fn look(&mut self, sight: Sight<&mut String>) -> Answer<String> {
        tokio::task::yield_now().await;
        Ok(sight.bucket.clone())
    }

    async fn pour(&mut self, from: String, into: &mut String) -> Answer<String> {
        tokio::task::yield_now().await;
        into.push_str(&from);
        Ok(from)
    }

    async fn count(&mut self) -> Answer<u32> {
        Ok(0)
    }

    fn bucket_drop(&mut self, bucket: String) {
        self.dropped.lock().unwrap().push(bucket);
    }
}

impl host::Cursors for Store {
    type Walk = ();

    fn walk_next(&mut self, (): &mut ()) -> Option<String> {
        None
    }

    fn scan(&mut self, bucket: &mut String, _: &str) {
        bucket.push('~');
    }

    fn entry_of(&mut self, (): ()) -> Entry<String> {
        Entry {
            label: "l".to_owned(),
            bucket: "b".to_owned(),
        }
    }
}

impl host::Tools for Store {
    fn bucket_new(&mut self, number: u32) -> Tool {
        Tool(number)
    }

    fn bucket_number(&mut self, bucket: &mut Tool) -> u32 {
        bucket.0
    }
}

impl host::Both for Store {
    fn compare(&mut self, a: &mut Tool, b: &mut String) -> Answer<String> {
        Ok(format!("{} {b}", a.0))
    }
}

async fn start() -> (WasmtimeInvoker<Buckets>, Names) {
    let config = torvyn_tests::config().execution(ExecutionMode::Async);
    let engine = torvyn_tests::engine_with(config);
    let compiled = engine.compile_file(wasm()).await.unwrap();
    let store = Store::default();
    let dropped = Arc::clone(&store.dropped);
    let instance = engine.instantiate::<Buckets>(&compiled, store).await;
    (engine.bind(instance.unwrap()).unwrap(), dropped)
}

#[tokio::test]
async fn hosts_may_wait_and_fail() {
    let (mut invoker, dropped) = start().await;
    for (what, expected) in [
        ("two borrows", "0 1 0"),
        ("lists", r#"["a=a.", "b=b."] 2"#),
        ("borrows in parts", "[1, 1, 1] a"),
        ("own and borrow", r"a. None [2]"),
        ("interfaces", "None (None, None) l=b. 7 7 b"),
    ] {
        let answer = invoker.attempt(what).await.unwrap();
        assert_eq!(answer, expected, "{what}");
    }
    dropped.lock().unwrap().clear();
    let error = invoker.attempt("forget").await.unwrap_err();
    let EngineError::HostFailed { source, fault } = error else {
        panic!("{error}");
    };
    assert_eq!(source.to_string(), "the host is out of buckets");
    assert_eq!(
        &*fault.reason,
        "`test:buckets/store@1.0.0#[constructor]bucket` failed: the host is out of buckets"
    );
    assert!(!invoker.respawn().await.unwrap().initialized);
    assert_eq!(invoker.keep(2).await.unwrap(), 2);
    drop(invoker);
    let mut dropped = std::mem::take(&mut *dropped.lock().unwrap());
    dropped.sort();
    assert_eq!(dropped, ["0", "1"]);
}

/// A call whose future is dropped half-way leaves what is in the slabs there.
#[tokio::test]
async fn a_call_may_be_dropped_half_way() {
    let (mut invoker, dropped) = start().await;
    invoker.keep(2).await.unwrap();
    {
        let mut call = std::pin::pin!(invoker.attempt("methods"));
        let polled = std::future::poll_fn(|context| {
            std::task::Poll::Ready(call.as_mut().poll(context).is_pending())
        });
        assert!(polled.await);
    }
    let error = invoker.attempt("methods").await.unwrap_err();
    assert!(matches!(error, EngineError::Ended { .. }), "{error}");
    assert!(!invoker.respawn().await.unwrap().initialized);
    assert_eq!(*dropped.lock().unwrap(), ["0", "1"]);
}
