//! One call: an empty one, and one with an element of which the guest flips the first byte and
//! passes it on.

use criterion::{Criterion, Throughput};
use torvyn_engine::Lane;
use torvyn_tests::now;
use torvyn_tests::peers::torvyn::{self, Compiled, EMPTY, Empty, config};
use torvyn_tests::peers::{Mode, bindgen, by_hand, compile, dynamic, flip, native, pipe};

use crate::case::case;
use crate::flips::element;

/// Sizes of payloads, in bytes.
const SIZES: [usize; 6] = [16, 64, 512, 4 << 10, 64 << 10, 1 << 20];

/// Up to here a value for every byte takes less than a millisecond.
const DYNAMIC_UP_TO: usize = 4 << 10;

pub(crate) fn elements(criterion: &mut Criterion) {
    let wasm = flip();
    let unbounded = Mode::Unbounded;
    let mut group = criterion.benchmark_group("process");
    for size in SIZES {
        let payload = vec![1; size];
        group.throughput(Throughput::Bytes(size as u64));
        element(&mut group, "native", size, &payload, || native::Flip);
        element(&mut group, "by hand", size, &payload, || {
            by_hand::Flip::new(&wasm)
        });
        for (peer, lane) in [("direct", Lane::Direct), ("component", Lane::Component)] {
            element(&mut group, peer, size, &payload, || {
                torvyn::Flip::new(&Compiled::new(&wasm, config(unbounded, lane)))
            });
        }
        element(&mut group, "bindgen", size, &payload, || {
            bindgen::Flip::new(&compile(&wasm, unbounded), unbounded)
        });
        if size <= DYNAMIC_UP_TO {
            element(&mut group, "dynamic", size, &payload, || {
                dynamic::Flip::new(&compile(&wasm, unbounded))
            });
        }
        element(&mut group, "pipe", size, &payload, pipe::Flip::default);
    }
    group.finish();
}

/// Payloads that go through the staging memory of a call driver, and the first that does not.
const STAGED: [usize; 7] = [16, 32, 64, 128, 256, 512, 1 << 10];

pub(crate) fn entries(criterion: &mut Criterion) {
    let wasm = flip();
    let unbounded = Mode::Unbounded;
    let mut group = criterion.benchmark_group("entries");
    for size in STAGED {
        let payload = vec![1; size];
        group.throughput(Throughput::Bytes(size as u64));
        element(&mut group, "by hand", size, &payload, || {
            by_hand::Flip::new(&wasm)
        });
        for (peer, after) in [("without", None), ("with", Some(0))] {
            let config = config(unbounded, Lane::Direct).call_driver_after(after);
            element(&mut group, peer, size, &payload, || {
                torvyn::Flip::new(&Compiled::new(&wasm, config))
            });
        }
        element(&mut group, "bindgen", size, &payload, || {
            bindgen::Flip::new(&compile(&wasm, unbounded), unbounded)
        });
    }
    group.finish();
}

pub(crate) fn nothing(criterion: &mut Criterion) {
    use torvyn::empty::exports::Empty as _;

    let wasm = wat::parse_str(EMPTY).unwrap();
    let mut group = criterion.benchmark_group("nothing");
    let value = "call";
    let set_up = || by_hand::Nothing::new(&wasm);
    case(&mut group, "by hand", value, set_up, |peer| peer.call());
    for (peer, lane) in [("direct", Lane::Direct), ("component", Lane::Component)] {
        let set_up = || Compiled::new(&wasm, config(Mode::Unbounded, lane)).start::<Empty>(());
        case(&mut group, peer, value, set_up, |invoker| {
            now(invoker.nothing()).unwrap();
        });
    }
    let set_up = || bindgen::Nothing::new(&compile(&wasm, Mode::Unbounded));
    case(&mut group, "bindgen", value, set_up, |peer| peer.call());
    group.finish();
}
