//! A host that has buckets, and the world of the guest that has handles of them.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use torvyn_engine::{Invoker, Lane, WasmEngine as _, WasmtimeEngineConfig, WasmtimeInvoker};

#[derive(Invoker)]
#[invoker(wit = "guests/buckets/wit", world = "test:buckets/buckets@1.0.0")]
pub(crate) struct Buckets;

use buckets::host;
use buckets::test::buckets::store::{Entry, Found, Sight};

/// What the host has for a bucket. It is no more than what is needed: nothing in it is shared.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Bucket {
    pub(crate) name: String,
    values: BTreeMap<String, Vec<u8>>,
}

impl Bucket {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            values: BTreeMap::new(),
        }
    }
}

/// Goes through what a bucket held when it was made.
pub(crate) struct Cursor {
    label: String,
    rest: Vec<String>,
}

/// What has happened to buckets and the like.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn add(&self, text: String) {
        self.0.lock().unwrap().push(text);
    }

    /// What has happened since the last time.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

#[derive(Default)]
pub(crate) struct Store {
    pub(crate) log: Log,
    /// How many buckets there are.
    live: u32,
}

impl Store {
    fn bucket(&mut self, name: &str) -> Bucket {
        self.live += 1;
        Bucket::new(name)
    }

    fn entry(&mut self, label: &str) -> Entry<Bucket> {
        Entry {
            label: label.to_owned(),
            bucket: self.bucket(&format!("of {label}")),
        }
    }

    /// A bucket has come back.
    fn back(&mut self, bucket: Bucket) -> String {
        self.live -= 1;
        bucket.name
    }
}

impl host::Store for Store {
    type Bucket = Bucket;

    fn bucket_new(&mut self, name: &str) -> Bucket {
        self.bucket(name)
    }

    fn bucket_open(&mut self, name: &str) -> Result<Bucket, String> {
        match name {
            "" => Err("no name".to_owned()),
            name => Ok(self.bucket(name)),
        }
    }

    fn bucket_name(&mut self, bucket: &mut Bucket) -> String {
        bucket.name.clone()
    }

    fn bucket_get(&mut self, bucket: &mut Bucket, key: &str) -> Option<Vec<u8>> {
        bucket.values.get(key).cloned()
    }

    fn bucket_set(&mut self, bucket: &mut Bucket, key: &str, value: &[u8]) {
        bucket.values.insert(key.to_owned(), value.to_owned());
    }

    fn bucket_merge(&mut self, bucket: &Bucket, other: &Bucket) -> u32 {
        let same = u32::from(std::ptr::eq(bucket, other)) * 100;
        let sum = bucket.values.len() + other.values.len();
        same + u32::try_from(sum).unwrap()
    }

    fn bucket_duplicate(&mut self, bucket: &mut Bucket) -> Bucket {
        self.live += 1;
        Bucket {
            name: bucket.name.clone(),
            values: bucket.values.clone(),
        }
    }

    fn all(&mut self) -> Vec<Entry<Bucket>> {
        ["a", "b", "c"].map(|label| self.entry(label)).into()
    }

    fn find(&mut self, prefix: &str) -> Found<Bucket> {
        match prefix {
            "" => Found::Nothing,
            "one" => Found::One(self.bucket("one")),
            label => Found::Many(vec![self.entry(label), self.entry(label)]),
        }
    }

    fn pair(&mut self, name: &str) -> (Bucket, Option<Bucket>) {
        let second = (!name.is_empty()).then(|| self.bucket("second"));
        (self.bucket(name), second)
    }

    fn put_back(&mut self, entries: Vec<Entry<Bucket>>) -> u32 {
        let count = entries.len();
        for Entry { label, bucket } in entries {
            let name = self.back(bucket);
            self.log.add(format!("back {label}={name}"));
        }
        u32::try_from(count).unwrap()
    }

    fn hand_over(&mut self, found: Found<Bucket>) -> String {
        match found {
            Found::Nothing => "nothing".to_owned(),
            Found::One(bucket) => self.back(bucket),
            Found::Many(entries) => {
                let names = entries.into_iter().map(|entry| self.back(entry.bucket));
                names.collect::<Vec<_>>().join("+")
            }
        }
    }

    fn exchange(&mut self, bucket: Option<Bucket>) -> Result<Vec<Bucket>, Entry<Bucket>> {
        match bucket {
            Some(bucket) => {
                self.live += 1;
                Ok(vec![bucket, Bucket::new("new")])
            }
            None => Err(self.entry("none")),
        }
    }

    fn sizes(&mut self, buckets: Vec<&Bucket>) -> Vec<u32> {
        let sizes = buckets.iter().map(|bucket| bucket.values.len());
        sizes.map(|size| u32::try_from(size).unwrap()).collect()
    }

    fn look(&mut self, sight: Sight<&mut Bucket>) -> String {
        sight.bucket.name.push('!');
        format!("{} {}", sight.label, sight.bucket.name)
    }

    fn pour(&mut self, from: Bucket, into: &mut Bucket) -> Bucket {
        into.values.extend(from.values);
        Bucket::new(&format!("{} poured", from.name))
    }

    fn count(&mut self) -> u32 {
        self.live
    }

    fn bucket_drop(&mut self, bucket: Bucket) {
        let name = self.back(bucket);
        self.log.add(format!("drop {name}"));
    }
}

impl host::Cursors for Store {
    type Cursor = Cursor;

    fn cursor_next(&mut self, cursor: &mut Cursor) -> Option<String> {
        (!cursor.rest.is_empty()).then(|| cursor.rest.remove(0))
    }

    fn scan(&mut self, bucket: &mut Bucket, label: &str) -> Cursor {
        Cursor {
            label: label.to_owned(),
            rest: bucket.values.keys().cloned().collect(),
        }
    }

    fn entry_of(&mut self, cursor: Cursor) -> Entry<Bucket> {
        self.entry(&cursor.label)
    }
}

impl host::Tools for Store {
    type Bucket = u32;

    fn bucket_new(&mut self, number: u32) -> u32 {
        number
    }

    fn bucket_number(&mut self, bucket: &mut u32) -> u32 {
        *bucket
    }

    fn bucket_drop(&mut self, bucket: u32) {
        self.log.add(format!("drop tool {bucket}"));
    }
}

impl host::Both for Store {
    fn compare(&mut self, a: &mut u32, b: &mut Bucket) -> String {
        format!("{a} {}", b.name)
    }
}

pub(crate) fn wasm() -> PathBuf {
    torvyn_tests::guest("buckets")
}

/// An instance of the guest, and what happens to its buckets.
pub(crate) fn start(config: WasmtimeEngineConfig) -> (WasmtimeInvoker<Buckets>, Log) {
    let store = Store::default();
    let log = store.log.clone();
    let invoker = pollster::block_on(async {
        let engine = torvyn_tests::engine_with(config);
        let compiled = engine.compile_file(wasm()).await.unwrap();
        let instance = engine.instantiate::<Buckets>(&compiled, store).await;
        engine.bind(instance.unwrap()).unwrap()
    });
    let chosen = match torvyn_tests::lane() {
        Lane::Auto => Lane::Direct,
        lane => lane,
    };
    assert_eq!(invoker.lane(), chosen);
    (invoker, log)
}
