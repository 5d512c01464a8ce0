//! What a call costs, beside what else could make it, on the same guest in the same run.
//!
//! The guest flips the first byte of an element and passes it on. All have the same cap on memory,
//! and neither fuel nor deadlines.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a bench fails by panicking"
)]

mod bindgen;
mod by_hand;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput};
use pollster::block_on;
use torvyn_engine::streaming::{ElementMeta, ProcessResult, StreamElement, Transform};
use torvyn_engine::{
    ComponentInvoker, Invoker, Lane, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig,
    WasmtimeInvoker, World,
};

/// Sizes of payloads, in bytes.
const SIZES: [usize; 4] = [64, 4 << 10, 64 << 10, 1 << 20];

/// A component whose one function does nothing.
const EMPTY: &str = r#"(component
    (core module $m (func (export "nothing")))
    (core instance $i (instantiate $m))
    (func (export "nothing") (canon lift (core func $i "nothing"))))"#;

#[derive(Invoker)]
#[invoker(wit = "benches/calls/empty.wit", world = "bench:empty/empty")]
struct Empty;

fn start<W: World<Host = ()>>(wasm: &[u8], lane: Lane) -> WasmtimeInvoker<W> {
    let config = WasmtimeEngineConfig::new()
        .deadline(None)
        .allow_unbounded_calls(true)
        .lane(lane);
    let engine = WasmtimeEngine::new(config).unwrap();
    block_on(async {
        let compiled = engine.compile(wasm).await.unwrap();
        let instance = engine.instantiate::<W>(&compiled, ()).await.unwrap();
        engine.bind(instance).unwrap()
    })
}

fn process(invoker: &mut WasmtimeInvoker<Transform>, payload: &[u8]) -> u8 {
    let meta = ElementMeta {
        sequence: 1,
        timestamp_ns: 2,
    };
    match block_on(invoker.process(StreamElement { meta, payload })) {
        Ok(Ok(ProcessResult::Output(output))) => output.payload[0],
        other => panic!("{other:?}"),
    }
}

fn elements(c: &mut Criterion) {
    let wasm = std::fs::read(torvyn_tests::guest("flip")).unwrap();
    let mut bindgen = bindgen::Flip::new(&wasm);
    let mut by_hand = by_hand::Flip::new(&wasm);
    let mut component = start::<Transform>(&wasm, Lane::Component);
    let mut direct = start::<Transform>(&wasm, Lane::Direct);
    let mut group = c.benchmark_group("process");
    for size in SIZES {
        let payload = vec![1; size];
        group.throughput(Throughput::Bytes(size as u64));
        group.bench_with_input(BenchmarkId::new("bindgen", size), &payload, |b, payload| {
            b.iter(|| bindgen.process(black_box(payload)));
        });
        group.bench_with_input(BenchmarkId::new("by hand", size), &payload, |b, payload| {
            b.iter(|| by_hand.process(black_box(payload)));
        });
        group.bench_with_input(
            BenchmarkId::new("component", size),
            &payload,
            |b, payload| {
                b.iter(|| process(&mut component, black_box(payload)));
            },
        );
        group.bench_with_input(BenchmarkId::new("direct", size), &payload, |b, payload| {
            b.iter(|| process(&mut direct, black_box(payload)));
        });
    }
    group.finish();
}

fn nothing(c: &mut Criterion) {
    use empty::exports::Empty as _;

    let wasm = wat::parse_str(EMPTY).unwrap();
    let mut bindgen = bindgen::Nothing::new(&wasm);
    let mut by_hand = by_hand::Nothing::new(&wasm);
    let mut component = start::<Empty>(&wasm, Lane::Component);
    let mut direct = start::<Empty>(&wasm, Lane::Direct);
    let mut group = c.benchmark_group("nothing");
    group.bench_function("bindgen", |b| b.iter(|| bindgen.call()));
    group.bench_function("by hand", |b| b.iter(|| by_hand.call()));
    group.bench_function("component", |b| {
        b.iter(|| block_on(component.nothing()).unwrap());
    });
    group.bench_function("direct", |b| {
        b.iter(|| block_on(direct.nothing()).unwrap());
    });
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    nothing(&mut criterion);
    elements(&mut criterion);
    criterion.final_summary();
}
