//! Runs the guest `geo-enrich` as a stage of a pipeline: where an address is, it asks the program, and
//! that takes its time to answer.
//!
//! `cargo run --example geo_stream -- geo_enrich.wasm < addresses`

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufRead, BufReader, Write, stderr, stdin, stdout};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use torvyn_engine::pipeline::{OnError, Pipeline, Rejected, Report, Sink, Source, Stage};
use torvyn_engine::{
    ExecutionMode, HostError, Invoker, WasmEngine as _, WasmtimeEngine, WasmtimeEngineConfig,
};

#[derive(Invoker)]
#[invoker(
    wit = ["../wit", "../guest-examples/geo-enrich/wit"],
    world = "acme:geo/geo-enrich",
    with("torvyn:streaming" = ::torvyn_engine::streaming::wit),
    async_host,
    fallible_host
)]
struct GeoEnrich;

/// The host: where addresses are, and whether it has been asked already.
struct Directory {
    places: Arc<BTreeMap<&'static str, &'static str>>,
    asked: Arc<AtomicBool>,
}

impl geo_enrich::host::Geo for Directory {
    async fn lookup(&mut self, address: &str) -> Result<Option<String>, HostError> {
        tokio::time::sleep(Duration::from_millis(1)).await;
        if !self.asked.swap(true, Ordering::Relaxed) {
            return Err("the directory is starting".into());
        }
        Ok(self.places.get(address).map(ToString::to_string))
    }
}

/// Writes each line with where it is, and to `failed` why others are not among them.
pub(crate) async fn enrich(
    wasm: &str,
    lines: impl BufRead + Send,
    out: impl Write + Send,
    mut failed: impl Write + Send,
) -> Result<Report, Box<dyn Error + Send + Sync>> {
    let places = Arc::new(BTreeMap::from([
        ("192.0.2.1", "Oslo"),
        ("2001:db8::7", "Lima"),
    ]));
    let asked = Arc::default();
    let host = move || Directory {
        places: Arc::clone(&places),
        asked: Arc::clone(&asked),
    };
    let config = WasmtimeEngineConfig::new().execution(ExecutionMode::Async);
    let engine = WasmtimeEngine::new(config)?;
    let compiled = engine.compile_file(wasm).await?;
    let geo = Stage::component_with::<GeoEnrich, _>("geo", &engine, &compiled, host);
    let pipeline = Pipeline::new()
        .source(Source::lines(lines))
        .stage(geo.config(": ").on_error(OnError::dead_letter().retry(2)))
        .sink(Sink::lines(out))
        .dead_letters(|it: &Rejected<'_>| Ok(writeln!(failed, "{}: {}", it.place, it.reason)?));
    Ok(pipeline.run().await?)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let mut arguments = std::env::args().skip(1);
    let wasm = arguments
        .next()
        .ok_or("the first argument is the path of geo_enrich.wasm")?;
    let lines = BufReader::new(stdin());
    let report = enrich(&wasm, lines, stdout(), stderr()).await?;
    eprintln!(
        "{} of {} delivered",
        report.elements.delivered, report.elements.taken
    );
    Ok(())
}
