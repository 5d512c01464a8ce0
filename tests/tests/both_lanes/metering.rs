//! What a metered call says that it took, against a guest that counts by itself.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use meter::exports::Meter as _;
use meter::{Pair, host};
use pollster::block_on;
use torvyn_engine::streaming::{ElementMeta, ProcessResult, StreamElement, Transform};
use torvyn_engine::{
    CallStats, ComponentInvoker, EngineError, InvocationResult, Invoker, WasmEngine,
    WasmtimeEngine, WasmtimeEngineConfig, WasmtimeInvoker,
};
use torvyn_tests::copied;

/// What `wat/meter.wat` is.
#[derive(Invoker)]
#[invoker(wit = "wit/meter.wit", world = "test:meter/meter@1.0.0")]
struct Meter;

struct Host;

impl host::Meter for Host {
    fn show(&mut self, text: &str, numbers: &[u64], floats: &[f32]) {
        assert_eq!((text, numbers.len(), floats.len()), ("hello", 2, 3));
    }
    fn fetch(&mut self, length: u32) -> Vec<String> {
        vec!["x".repeat(length as usize); 3]
    }
}

const PAGE: u64 = 64 << 10;

fn start(config: WasmtimeEngineConfig) -> WasmtimeInvoker<Meter> {
    block_on(async {
        let engine = WasmtimeEngine::new(config).unwrap();
        let wasm = wat::parse_str(include_str!("../../wat/meter.wat")).unwrap();
        let compiled = engine.compile(&wasm).await.unwrap();
        let instance = engine.instantiate(&compiled, Host).await.unwrap();
        engine.bind(instance).unwrap()
    })
}

/// How often the guest says that it was entered so far.
fn entered(invoker: &mut WasmtimeInvoker<Meter>) -> u64 {
    block_on(invoker.entered()).unwrap().into()
}

/// Asserts what a call says about itself, and that the guest was entered as often as it says.
macro_rules! takes {
    ($invoker:ident.$method:ident($($arg:expr),*), $bytes_in:expr, $bytes_out:expr, $copies:expr,
     $entries:expr) => {
        let before = entered(&mut $invoker);
        let result = block_on($invoker.metered(|invoker| invoker.$method($($arg),*)));
        let stats = result.stats;
        result.outcome.unwrap();
        assert_eq!(entered(&mut $invoker) - before, $entries, "what the guest counts");
        assert_eq!(stats.guest_entries, $entries);
        assert_eq!((stats.bytes_in, stats.bytes_out), ($bytes_in, $bytes_out));
        assert_eq!((stats.calls, stats.host_copies), (1, $copies));
    };
}

#[test]
fn parameters_go_in() {
    let mut invoker = start(torvyn_tests::config());
    // An empty string and empty lists are asked for too, but nothing is copied.
    takes!(invoker.take("", &[], &[], None), 0, 0, 0, 1 + 3);
    takes!(invoker.take("größe", &[], &[], None), 7, 0, 1, 1 + 3);
    takes!(invoker.take("", &[1, 2, 3], &[], None), 24, 0, 1, 1 + 3);
    takes!(invoker.take("", &[], &[], Some("note")), 4, 0, 1, 1 + 4);
    let pairs = [
        Pair {
            name: "one",
            data: &[1; 10],
        },
        Pair {
            name: "two",
            data: &[],
        },
    ];
    // Two records of 16 bytes, two names and one array.
    let bytes = 2 * 16 + 3 + 10 + 3;
    takes!(invoker.take("", &[], &pairs, None), bytes, 0, 4, 1 + 3 + 4);
}

#[test]
fn too_many_parameters_need_memory_too() {
    let mut invoker = start(torvyn_tests::config());
    takes!(
        invoker.spill(1, 2, 3, 4, 5, 6, 7, 8, "a", "b", "c", "d", "e"),
        5,
        0,
        5,
        1 + 1 + 5
    );
}

#[test]
fn results_come_out() {
    let mut invoker = start(torvyn_tests::config());
    // Where two texts of 8 bytes are, and the texts.
    takes!(invoker.make(), 0, 2 * 8 + 8, copied(3), 1 + 1);
    // The same without a function for when it is read.
    takes!(invoker.make_again(), 0, 2 * 8 + 8, copied(3), 1);
}

#[test]
fn imports_count_the_other_way_round() {
    let mut invoker = start(torvyn_tests::config());
    // Text and integers are seen in place, floats are laid out.
    takes!(invoker.show(), 0, 5 + 16 + 12, 1, 1);
    // A list of three texts is copied in, and four times memory asked for.
    takes!(invoker.fetch(100), 3 * 8 + 300, 0, 4, 1 + 4);
    takes!(invoker.fetch(0), 3 * 8, 0, 1, 1 + 4);
}

#[test]
fn the_peak_of_memory_is_what_all_memories_hold() {
    let mut invoker = start(torvyn_tests::config().max_memory_bytes(8 * PAGE as usize));
    let peak = |invoker: &mut WasmtimeInvoker<Meter>, pages, answer| {
        let result = block_on(invoker.metered(|invoker| invoker.grow(pages)));
        assert_eq!(result.outcome.unwrap(), answer);
        result.stats.peak_memory_bytes
    };
    assert_eq!(peak(&mut invoker, 0, 1), PAGE);
    assert_eq!(peak(&mut invoker, 4, 1), 5 * PAGE);
    assert_eq!(peak(&mut invoker, 4, -1), 5 * PAGE, "it was refused");
    assert_eq!(peak(&mut invoker, 1, 5), 6 * PAGE);
}

#[test]
fn several_calls_are_added_up() {
    let mut invoker = start(torvyn_tests::config().fuel(Some(1_000_000)));
    let once = block_on(invoker.metered(|invoker| invoker.make())).stats;
    assert!(once.fuel_used.unwrap() > 0);
    let result = block_on(invoker.metered(async |invoker| {
        invoker.make().await?;
        invoker.make().await?;
        let count = invoker.make().await?.len();
        Ok::<_, EngineError>(count)
    }));
    let thrice = result.stats;
    assert_eq!(result.into_outcome().unwrap(), 2);
    assert_eq!(thrice.calls, 3);
    assert_eq!(thrice.bytes_out, 3 * once.bytes_out);
    assert_eq!(thrice.host_copies, 3 * once.host_copies);
    assert_eq!(thrice.guest_entries, 3 * once.guest_entries);
    assert_eq!(thrice.fuel_used, once.fuel_used.map(|fuel| 3 * fuel));
    assert_eq!(thrice.peak_memory_bytes, once.peak_memory_bytes);
}

#[test]
fn what_is_not_metered_does_not_count() {
    let mut invoker = start(torvyn_tests::config());
    let nothing = block_on(invoker.metered(async |_| Ok(()))).stats;
    assert_eq!(nothing, CallStats::default());
    block_on(invoker.take("text", &[], &[], None)).unwrap();
    let future = invoker.metered(|invoker| invoker.take("text", &[], &[], None));
    drop(future);
    let stats = block_on(invoker.metered(|invoker| invoker.grow(0))).stats;
    assert_eq!((stats.calls, stats.bytes_in), (1, 0));
}

#[test]
fn fuel_and_duration_are_there_if_they_were_asked_for() {
    let plain = torvyn_tests::config();
    let mut invoker = start(plain.clone());
    let stats = block_on(invoker.metered(|invoker| invoker.make())).stats;
    assert_eq!((stats.fuel_used, stats.duration), (None, None));
    let mut invoker = start(plain.measure_duration(true).fuel(Some(1_000_000)));
    let stats = block_on(invoker.metered(|invoker| invoker.make())).stats;
    assert_eq!(stats.fuel_used, invoker.fuel_used());
    assert!(stats.fuel_used.is_some() && stats.duration.is_some());
}

#[test]
fn a_call_that_fails_is_counted_as_far_as_it_got() {
    let mut invoker = start(torvyn_tests::config().fuel(Some(1_000_000)));
    let result = block_on(invoker.metered(|invoker| invoker.fail("hello")));
    assert!(matches!(result.outcome, Err(EngineError::Trap(_))));
    let stats = result.stats;
    assert_eq!((stats.calls, stats.guest_entries), (1, 1 + 1));
    assert_eq!((stats.bytes_in, stats.bytes_out), (5, 0));
    assert!(stats.fuel_used.is_some_and(|fuel| fuel > 0));
    assert_eq!(stats.peak_memory_bytes, PAGE);
    // The next one does not reach the guest.
    let result = block_on(invoker.metered(|invoker| invoker.fail("hello")));
    assert!(matches!(result.outcome, Err(EngineError::Ended { .. })));
    assert_eq!(result.stats, CallStats::default());
}

/// A role's result borrows the invoker, and what was measured stands beside it.
#[test]
fn a_role_is_metered_like_any_call() {
    let wasm = std::fs::read(torvyn_tests::example("faulty")).unwrap();
    let mut invoker = torvyn_tests::start::<Transform>(&wasm, ());
    let element = StreamElement {
        meta: ElementMeta {
            sequence: 1,
            timestamp_ns: 0,
        },
        payload: b"echo this",
    };
    let result = block_on(invoker.metered(|invoker| invoker.process(element)));
    let InvocationResult { outcome, stats } = result;
    let ProcessResult::Output(output) = outcome.unwrap().unwrap() else {
        panic!("it echoes");
    };
    assert_eq!(output.payload, element.payload);
    assert_eq!((stats.bytes_in, stats.bytes_out), (9, 9));
    assert_eq!((stats.host_copies, stats.guest_entries), (1 + copied(1), 3));
}
