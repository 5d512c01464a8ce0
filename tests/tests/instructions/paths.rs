//! What is counted.

use std::hint::black_box;

use pollster::block_on;
use torvyn_engine::streaming::{
    BackpressureSignal, Batch, ElementMeta, ManagedDataSink, ManagedDataSource, ProcessResult,
    SourcePoll, StreamElement, Transform,
};
use torvyn_engine::{
    CompiledComponent, ComponentInvoker, InstanceAllocation, Invoker, Lane, Pool, WasmEngine,
    WasmtimeEngine, WasmtimeEngineConfig, WasmtimeInvoker, World,
};
use torvyn_tests::now;
use torvyn_tests::peers::batch::{self, FlipAll};
use torvyn_tests::peers::counters::{self, Counters};
use torvyn_tests::peers::torvyn::{Compiled, EMPTY, Empty, config};
use torvyn_tests::peers::{
    Flip, Mode, bindgen, by_hand, compile, example, flip, thermostat, torvyn,
};

/// Makes one call.
type Call = Box<dyn FnMut()>;

/// Makes what is counted, and everything that it needs.
type Prepare = fn() -> Call;

/// One thing to count.
pub(crate) struct Path {
    pub(crate) what: &'static str,
    /// Who does it, if it is done by the engine's peers too.
    pub(crate) who: Option<&'static str>,
    /// How often it is done.
    pub(crate) calls: u32,
    /// Everything that comes before.
    pub(crate) prepare: Prepare,
}

impl Path {
    pub(crate) fn name(&self) -> String {
        match self.who {
            Some(who) => format!("{}, {who}", self.what),
            None => self.what.to_owned(),
        }
    }
}

/// Who makes the same calls.
pub(crate) const WHO: [&str; 4] = ["bindgen", "by hand", "component lane", "direct lane"];

pub(crate) fn paths() -> Vec<Path> {
    let shared: [(_, [Prepare; 4]); 6] = [
        ("an empty call", nothing()),
        ("64 B", flips::<64>()),
        ("4 KiB", flips::<{ 4 << 10 }>()),
        ("64 KiB", flips::<{ 64 << 10 }>()),
        ("ten methods of a resource", methods()),
        ("ten resources made and dropped", churns()),
    ];
    let others: [(_, Prepare); 17] = [
        ("16 B without a call driver", || undriven(16)),
        ("64 B without a call driver", || undriven(64)),
        ("512 B with a call driver", || driven(512)),
        ("256 x 64 B, `process_each`", process_each),
        (
            "a text in, a text out, without a call driver",
            greet_undriven,
        ),
        ("a text in, a text out", greet),
        ("a batch of 256 x 64 B", gather),
        ("256 x 64 B pushed into a batch", push),
        ("64 B forwarded", forward),
        ("64 B with fuel and a deadline", limited),
        ("a reading of ten samples", read),
        ("a poll of a source", poll),
        ("64 B to a sink", deliver),
        ("a call of the host", show),
        ("an instance from a pool", instantiate),
        ("a respawn", respawn),
        ("a reset of an instance that goes on", reset),
    ];
    let path = |what, who, prepare| Path {
        what,
        who,
        calls: 200,
        prepare,
    };
    let mut paths = Vec::new();
    for (what, prepare) in shared {
        let each = WHO.into_iter().zip(prepare);
        paths.extend(each.map(|(who, prepare)| path(what, Some(who), prepare)));
    }
    paths.extend(others.map(|(what, prepare)| path(what, None, prepare)));
    paths
}

fn nothing() -> [fn() -> Call; 4] {
    fn wasm() -> Vec<u8> {
        wat::parse_str(EMPTY).unwrap()
    }
    fn through(lane: Lane) -> Call {
        use torvyn::empty::exports::Empty as _;

        let mut invoker = start::<Empty>(&wasm(), lane);
        Box::new(move || now(invoker.nothing()).unwrap())
    }
    [
        || {
            let mut peer = bindgen::Nothing::new(&compile(&wasm(), Mode::Unbounded));
            Box::new(move || peer.call())
        },
        || {
            let mut peer = by_hand::Nothing::new(&wasm());
            Box::new(move || peer.call())
        },
        || through(Lane::Component),
        || through(Lane::Direct),
    ]
}

fn start<W: World<Host = ()>>(wasm: &[u8], lane: Lane) -> WasmtimeInvoker<W> {
    Compiled::new(wasm, config(Mode::Unbounded, lane)).start(())
}

fn flips<const SIZE: usize>() -> [fn() -> Call; 4] {
    fn through(lane: Lane, size: usize) -> Call {
        let compiled = Compiled::new(&flip(), config(Mode::Unbounded, lane));
        each(torvyn::Flip::new(&compiled), size)
    }
    [
        || {
            let component = compile(&flip(), Mode::Unbounded);
            each(bindgen::Flip::new(&component, Mode::Unbounded), SIZE)
        },
        || each(by_hand::Flip::new(&flip()), SIZE),
        || through(Lane::Component, SIZE),
        || through(Lane::Direct, SIZE),
    ]
}

fn methods() -> [Prepare; 4] {
    fn each(mut peer: impl Counters + 'static) -> Call {
        Box::new(move || peer.count())
    }
    [
        || each(counters::Bindgen::new()),
        || each(counters::ByHand::new()),
        || each(counters::Torvyn::new(Lane::Component)),
        || each(counters::Torvyn::new(Lane::Direct)),
    ]
}

fn churns() -> [Prepare; 4] {
    fn each(mut peer: impl Counters + 'static) -> Call {
        Box::new(move || peer.churn())
    }
    [
        || each(counters::Bindgen::new()),
        || each(counters::ByHand::new()),
        || each(counters::Torvyn::new(Lane::Component)),
        || each(counters::Torvyn::new(Lane::Direct)),
    ]
}

fn driven(size: usize) -> Call {
    flip_with(config(Mode::Unbounded, Lane::Direct), size)
}

fn undriven(size: usize) -> Call {
    flip_with(
        config(Mode::Unbounded, Lane::Direct).call_driver_after(None),
        size,
    )
}

fn flip_with(config: WasmtimeEngineConfig, size: usize) -> Call {
    each(torvyn::Flip::new(&Compiled::new(&flip(), config)), size)
}

fn each(mut peer: impl Flip + 'static, size: usize) -> Call {
    let payload = vec![1; size];
    Box::new(move || {
        black_box(peer.process(black_box(&payload)));
    })
}

fn limited() -> Call {
    let config = config(Mode::Fuel, Lane::Direct).deadline(Some(std::time::Duration::from_secs(9)));
    each(torvyn::Flip::new(&Compiled::new(&flip(), config)), 64)
}

fn element(payload: &[u8]) -> StreamElement<'_> {
    let meta = ElementMeta {
        sequence: 1,
        timestamp_ns: 2,
    };
    StreamElement { meta, payload }
}

#[derive(Invoker)]
#[invoker(
    inline = "
        package acme:greetings;
        world greeter { export greet: func(name: string) -> string; }
    ",
    world = "acme:greetings/greeter"
)]
struct Greeter;

fn greet() -> Call {
    greet_with(config(Mode::Unbounded, Lane::Direct))
}

fn greet_undriven() -> Call {
    greet_with(config(Mode::Unbounded, Lane::Direct).call_driver_after(None))
}

fn greet_with(config: WasmtimeEngineConfig) -> Call {
    use greeter::exports::Greeter as _;

    let wasm = wat::parse_str(include_str!("../../../engine/docs/greeter.wat")).unwrap();
    let mut invoker = Compiled::new(&wasm, config).start::<Greeter>(());
    Box::new(move || {
        let greeting = now(invoker.greet("Ada")).unwrap();
        assert_eq!(greeting, "hello, Ada");
    })
}

fn forward() -> Call {
    let mut invoker = start::<Transform>(&example("identity"), Lane::Direct);
    let payload = [1; 64];
    Box::new(move || {
        let answer = now(invoker.process(element(&payload))).unwrap().unwrap();
        assert_eq!(answer, ProcessResult::Forward);
    })
}

fn gather() -> Call {
    let compiled = Compiled::new(&flip(), config(Mode::Unbounded, Lane::Direct));
    let mut peer = batch::Torvyn::new(&compiled);
    let payloads = vec![vec![1; 64]; 256];
    Box::new(move || {
        black_box(peer.process_all(black_box(&payloads)));
    })
}

fn process_each() -> Call {
    let compiled = Compiled::new(&flip(), config(Mode::Unbounded, Lane::Direct));
    let mut peer = batch::Each::new(&compiled);
    let payloads = vec![vec![1; 64]; 256];
    Box::new(move || {
        black_box(peer.process_all(black_box(&payloads)));
    })
}

fn push() -> Call {
    let mut batch = Batch::new();
    let payload = [1; 64];
    Box::new(move || {
        batch.clear();
        for sequence in 0..256 {
            let meta = ElementMeta {
                sequence,
                timestamp_ns: 0,
            };
            let payload = black_box(&payload[..]);
            batch.push(StreamElement { meta, payload }).unwrap();
        }
        black_box(batch.view());
    })
}

fn read() -> Call {
    let mut peer = thermostat::Torvyn::new(&example("thermostat"), Lane::Direct);
    let (samples, _) = thermostat::samples(10);
    Box::new(move || {
        black_box(peer.process(black_box(&samples)));
    })
}

fn poll() -> Call {
    let mut invoker = start::<ManagedDataSource>(&example("line-source"), Lane::Direct);
    let lines = r#"{"count": 1000000, "template": "a line"}"#;
    block_on(invoker.init(lines)).unwrap().unwrap();
    Box::new(move || {
        let answer = now(invoker.poll_source(())).unwrap().unwrap();
        assert!(matches!(answer, SourcePoll::Ready(_)));
    })
}

fn deliver() -> Call {
    let mut invoker = start::<ManagedDataSink>(&example("summary-sink"), Lane::Direct);
    block_on(invoker.init("")).unwrap().unwrap();
    let payload = [1; 64];
    Box::new(move || {
        let signal = now(invoker.deliver_sink(element(&payload))).unwrap();
        assert_eq!(signal, Ok(BackpressureSignal::Ready));
    })
}

#[derive(Invoker)]
#[invoker(wit = "wit/meter.wit", world = "test:meter/meter@1.0.0")]
struct Meter;

/// Looks at what it is shown.
struct Viewer;

impl meter::host::Meter for Viewer {
    fn show(&mut self, text: &str, numbers: &[u64], floats: &[f32]) {
        assert_eq!((text.len(), numbers.len(), floats.len()), (5, 2, 3));
    }
    fn fetch(&mut self, _: u32) -> Vec<String> {
        Vec::new()
    }
}

fn show() -> Call {
    use meter::exports::Meter as _;

    let wasm = wat::parse_str(include_str!("../../wat/meter.wat")).unwrap();
    let compiled = Compiled::new(&wasm, config(Mode::Unbounded, Lane::Direct));
    let mut invoker = compiled.start::<Meter>(Viewer);
    Box::new(move || now(invoker.show()).unwrap())
}

fn pool() -> (WasmtimeEngine, CompiledComponent) {
    let config =
        config(Mode::Unbounded, Lane::Direct).allocation(InstanceAllocation::Pooling(Pool::new(2)));
    let engine = WasmtimeEngine::new(config).unwrap();
    let compiled = block_on(engine.compile(&example("identity"))).unwrap();
    (engine, compiled)
}

fn instantiate() -> Call {
    let (engine, compiled) = pool();
    Box::new(move || {
        let instance = now(engine.instantiate::<Transform>(&compiled, ())).unwrap();
        black_box(engine.bind(instance).unwrap());
    })
}

fn respawn() -> Call {
    let (engine, compiled) = pool();
    let instance = now(engine.instantiate::<Transform>(&compiled, ())).unwrap();
    let mut invoker = engine.bind(instance).unwrap();
    Box::new(move || {
        let _ = now(invoker.respawn()).unwrap();
    })
}

/// Back to the beginning after a call, which is where an instance can stay.
fn reset() -> Call {
    let (engine, compiled) = pool();
    let instance = now(engine.instantiate::<Transform>(&compiled, ())).unwrap();
    let mut invoker = engine.bind(instance).unwrap();
    let _ = now(invoker.reset()).unwrap();
    Box::new(move || {
        let _ = now(invoker.reset()).unwrap();
    })
}
