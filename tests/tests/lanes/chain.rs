//! What one stage shows is what the next one is given: each payload byte is copied once per hop,
//! from one guest's memory to the other's.

use pollster::block_on;
use torvyn_engine::streaming::{
    ElementMeta, OutputElement, ProcessError, ProcessResult, StreamElement, Transform,
};
use torvyn_engine::{ComponentInvoker, EngineError, InvocationResult, WasmtimeInvoker};
use torvyn_tests::{example, guest, now};

use super::{SIDES, Side};

const META: ElementMeta = ElementMeta {
    sequence: 7,
    timestamp_ns: 8,
};

/// Two instances of one guest.
fn stages(side: Side, path: &std::path::Path) -> [WasmtimeInvoker<Transform>; 2] {
    let compiled = super::compile(&std::fs::read(path).unwrap());
    [(), ()].map(|()| super::start::<Transform>(side, &compiled, ()).unwrap())
}

fn output<'a>(
    answer: Result<Result<ProcessResult<'a>, ProcessError<'_>>, EngineError>,
) -> OutputElement<'a> {
    match answer.unwrap().unwrap() {
        ProcessResult::Output(output) => output,
        other => panic!("{other:?}"),
    }
}

fn next(output: OutputElement<'_>) -> StreamElement<'_> {
    let OutputElement { meta, payload } = output;
    StreamElement { meta, payload }
}

/// Counts of a call: bytes in and out, and copies.
macro_rules! metered {
    ($stage:ident, $element:expr) => {{
        let InvocationResult { outcome, stats } =
            block_on($stage.metered(|stage| stage.process($element)));
        let counts = (stats.bytes_in, stats.bytes_out, stats.host_copies);
        (outcome, counts)
    }};
}

#[test]
fn a_hop_copies_once() {
    let payload = [7; 1000];
    let element = StreamElement {
        meta: META,
        payload: &payload,
    };
    // In the component lane every result is copied, too.
    for (side, copies) in SIDES.into_iter().zip([1 + 1, 1, 1, 1, 1]) {
        let [mut first, mut second] = stages(side, &guest("flip"));
        let (outcome, counts) = metered!(first, element);
        assert_eq!(counts, (1000, 1000, copies), "{side:?}");
        let (outcome, counts) = metered!(second, next(output(outcome)));
        assert_eq!(counts, (1000, 1000, copies), "{side:?}");
        // Each stage flips the first byte.
        let last = output(outcome);
        assert_eq!((last.meta, last.payload), (META, &payload[..]));
    }
}

/// The copy goes from guest to guest: there is nothing on the host that could hold a payload.
#[test]
fn a_chain_allocates_nothing() {
    let [mut first, mut second] = stages(Side::Direct, &guest("flip"));
    let payload = vec![7; 100_000];
    let mut run = || {
        let element = StreamElement {
            meta: META,
            payload: &payload,
        };
        let between = output(now(first.process(element)));
        assert_ne!(between.payload.as_ptr(), payload.as_ptr());
        let last = output(now(second.process(next(between))));
        assert_eq!(last.payload, payload);
    };
    for _ in 0..3 {
        run();
    }
    let allocations = allocation_counter::measure(run);
    assert_eq!(allocations.count_total, 0);
}

#[test]
fn what_is_forwarded_does_not_come_back() {
    for side in SIDES {
        let [mut first, mut second] = stages(side, &example("identity"));
        let payload = [7; 1000];
        let element = StreamElement {
            meta: META,
            payload: &payload,
        };
        for stage in [&mut first, &mut second] {
            let (outcome, counts) = metered!(stage, element);
            assert_eq!(outcome.unwrap().unwrap(), ProcessResult::Forward);
            assert_eq!(counts, (1000, 0, 1), "{side:?}");
        }
    }
}
