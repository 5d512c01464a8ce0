//! Runs the guest `kv-enrich`: what it knows of a line comes from a store that the host has.
//!
//! `cargo run --example kv_enrich -- kv_enrich.wasm t1 't*'`

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;

use torvyn_engine::{ComponentInvoker as _, EngineError, Invoker, WasmEngine as _, WasmtimeEngine};

#[derive(Invoker)]
#[invoker(wit = "../guest-examples/kv-enrich/wit", world = "kv-enrich")]
struct KvEnrich;

use kv_enrich::acme::kv::store::owned::OpenError;

/// The host: its buckets by their names.
struct Buckets(BTreeMap<&'static str, Bucket>);

type Bucket = Arc<BTreeMap<&'static str, &'static str>>;

/// The keys that are still to come, with their values.
type Cursor = std::vec::IntoIter<(String, String)>;

impl kv_enrich::host::Store for Buckets {
    type Bucket = Bucket;
    type Cursor = Cursor;

    fn bucket_open(&mut self, name: &str) -> Result<Bucket, OpenError> {
        let bucket = self.0.get(name).cloned();
        bucket.ok_or_else(|| OpenError::NoSuchBucket(name.to_owned()))
    }

    fn bucket_get(&mut self, bucket: &mut Bucket, key: &str) -> Option<String> {
        bucket.get(key).map(ToString::to_string)
    }

    fn bucket_scan(&mut self, bucket: &mut Bucket, prefix: &str) -> Cursor {
        let found = bucket.iter().filter(|(key, _)| key.starts_with(prefix));
        let found = found.map(|(key, value)| (key.to_string(), value.to_string()));
        found.collect::<Vec<_>>().into_iter()
    }

    fn cursor_next(&mut self, cursor: &mut Cursor) -> Option<(String, String)> {
        cursor.next()
    }
}

/// What the guest makes of each line, if anything.
pub(crate) async fn enrich(
    wasm: &str,
    lines: &[String],
) -> Result<Vec<Option<String>>, EngineError> {
    let sensors = BTreeMap::from([("t1", "kitchen"), ("t2", "hall"), ("u1", "cellar")]);
    let host = Buckets(BTreeMap::from([("sensors", Arc::new(sensors))]));
    let engine = WasmtimeEngine::new(Default::default())?;
    let compiled = engine.compile_file(wasm).await?;
    let mut invoker = engine.bind(engine.instantiate::<KvEnrich>(&compiled, host).await?)?;
    invoker.init("sensors").await??;
    let mut enriched = Vec::new();
    for line in lines {
        enriched.push(invoker.process(line).await??.map(str::to_owned));
    }
    Ok(enriched)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let wasm = arguments
        .next()
        .ok_or("the first argument is the path of kv_enrich.wasm")?;
    let lines: Vec<_> = arguments.collect();
    for line in pollster::block_on(enrich(&wasm, &lines))? {
        println!("{}", line.as_deref().unwrap_or("-"));
    }
    Ok(())
}
