//! What others make of the same work, in one run with this engine.
#![allow(clippy::unwrap_used, reason = "a bench fails by panicking")]

#[path = "../../suite/case.rs"]
mod case;
#[path = "../../suite/report/mod.rs"]
#[expect(dead_code, reason = "here are no tables of batches")]
mod report;
#[path = "../../suite/run.rs"]
mod run;

use std::hint::black_box;
use std::process::ExitCode;

use case::case;
use criterion::{Criterion, SamplingMode, Throughput};
use pollster::block_on;
use report::{Cost, Peer, Rows, Section, peer};
use run::Suite;
use torvyn_bench_peers::extism::{self, How};
use torvyn_bench_peers::{bare, earlier};
use torvyn_engine::{
    CompiledComponentCache, Lane, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig,
};
use torvyn_tests::peers::torvyn::{self, Compiled, config};
use torvyn_tests::peers::{Flip, Mode, example, flip};

/// From small to large.
const COMPONENTS: [&str; 2] = ["identity", "json-select"];

const SIZES: [usize; 4] = [64, 4 << 10, 64 << 10, 1 << 20];

const DIRECT: Peer = peer("direct", "direct lane");
const BARE: Peer = peer("wasmtime", "Wasmtime");
const EARLIER: Peer = peer("0.1.1", "torvyn-engine 0.1.1");

/// What most sections are like.
const SECTION: Section = Section {
    group: "",
    title: "",
    about: "",
    rows: Rows::Names(
        "component",
        &[("identity", "`identity`"), ("json-select", "`json-select`")],
    ),
    cost: Cost::Call,
    peers: &[],
    ratio: None,
    plot: false,
    key: false,
};

const SECTIONS: &[Section] = &[
    Section {
        group: "peers-process",
        title: "One element, in and out",
        about: "The first byte is flipped and the rest passed on. Extism has bytes alone, and no \
                metadata with them. All have a deadline.",
        rows: Rows::Bytes("payload"),
        peers: &[
            DIRECT,
            peer("in place", "Extism, in place"),
            peer("copied", "Extism, as its PDK does it"),
        ],
        ratio: Some(("copied", "direct")),
        plot: true,
        ..SECTION
    },
    Section {
        group: "peers-instantiate",
        title: "Instances",
        about: "An instance of what flips the byte, ready to be called, and its end.",
        rows: Rows::Names("", &[("flip", "one instance")]),
        peers: &[DIRECT, peer("extism", "Extism")],
        ratio: Some(("extism", "direct")),
        ..SECTION
    },
    Section {
        group: "peers-compile",
        title: "Compiling",
        about: "From a component's bytes to what can be instantiated.",
        peers: &[DIRECT, BARE, EARLIER],
        ..SECTION
    },
    Section {
        group: "peers-load",
        title: "Loading what was compiled",
        about: "The engine takes files from its cache, and checks them. The others are given bytes \
                in memory that they must trust.",
        peers: &[DIRECT, BARE, EARLIER],
        ..SECTION
    },
];

const SUITE: Suite = Suite {
    command: "cargo bench",
    sections: SECTIONS,
    report: concat!(env!("CARGO_MANIFEST_DIR"), "/report"),
    appendix: || Ok(String::new()),
    readme: None,
};

fn main() -> ExitCode {
    SUITE.run(|criterion| {
        process(criterion);
        instantiate(criterion);
        compile(criterion);
        load(criterion);
    })
}

/// This engine with the component that flips. Its calls have a deadline, as Extism's have.
fn ours() -> Compiled {
    Compiled::new(&flip(), config(Mode::Deadline, Lane::Direct))
}

fn process(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("peers-process");
    for size in SIZES {
        let payload = vec![1; size];
        group.throughput(Throughput::Bytes(size as u64));
        let set_up = || {
            let mut flip = torvyn::Flip::new(&ours());
            assert_eq!(flip.process(&payload), !1);
            flip
        };
        case(&mut group, "direct", size, set_up, |peer| {
            peer.process(black_box(&payload))
        });
        for (peer, how) in [("in place", How::InPlace), ("copied", How::Copied)] {
            let set_up = || {
                let mut flip = extism::Flip::new(&extism::compile(), how);
                assert_eq!(flip.process(&payload), !1);
                flip
            };
            case(&mut group, peer, size, set_up, |peer| {
                peer.process(black_box(&payload))
            });
        }
    }
    group.finish();
}

fn instantiate(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("peers-instantiate");
    case(&mut group, "direct", "flip", ours, |compiled| {
        torvyn::Flip::new(compiled)
    });
    case(&mut group, "extism", "flip", extism::compile, |compiled| {
        extism::Flip::new(compiled, How::Copied)
    });
    group.finish();
}

fn compile(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("peers-compile");
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    for name in COMPONENTS {
        let wasm = example(name);
        let set_up = || WasmtimeEngine::new(WasmtimeEngineConfig::new()).unwrap();
        case(&mut group, "direct", name, set_up, |engine| {
            block_on(engine.compile(black_box(&wasm))).unwrap()
        });
        case(
            &mut group,
            "wasmtime",
            name,
            bare::Engine::default,
            |engine| engine.compile(black_box(&wasm)),
        );
        case(
            &mut group,
            "0.1.1",
            name,
            earlier::Engine::default,
            |engine| engine.compile(black_box(&wasm)),
        );
    }
    group.finish();
}

fn load(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let mut group = criterion.benchmark_group("peers-load");
    for name in COMPONENTS {
        let wasm = example(name);
        let set_up = || {
            let cache = CompiledComponentCache::on_disk(folder.path().join(name)).unwrap();
            let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new()).unwrap();
            let engine = engine.with_cache(cache.max_memory_bytes(0));
            block_on(engine.compile(&wasm)).unwrap();
            engine
        };
        case(&mut group, "direct", name, set_up, |engine| {
            block_on(engine.compile(black_box(&wasm))).unwrap()
        });
        let set_up = || {
            let engine = bare::Engine::default();
            let artifact = engine.serialized(&wasm);
            (engine, artifact)
        };
        case(
            &mut group,
            "wasmtime",
            name,
            set_up,
            |(engine, artifact)| engine.load(black_box(artifact)),
        );
        let set_up = || {
            let engine = earlier::Engine::default();
            let artifact = engine.serialized(&wasm);
            (engine, artifact)
        };
        case(&mut group, "0.1.1", name, set_up, |(engine, artifact)| {
            engine.load(black_box(artifact))
        });
    }
    group.finish();
}
