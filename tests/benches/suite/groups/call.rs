//! One call: an empty one, and one with an element of which the guest flips the first byte and
//! passes it on.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use torvyn_engine::Lane;
use torvyn_tests::now;
use torvyn_tests::peers::torvyn::{self, Compiled, EMPTY, Empty, config};
use torvyn_tests::peers::{Flip, Mode, bindgen, by_hand, compile, dynamic, flip, native, pipe};

use crate::case::{Group, case};

/// Sizes of payloads, in bytes.
const SIZES: [usize; 6] = [16, 64, 512, 4 << 10, 64 << 10, 1 << 20];

/// Up to here a value for every byte takes less than a millisecond.
const DYNAMIC_UP_TO: usize = 4 << 10;

/// Measures one peer with an element, and sees to it that it does what it should.
pub(crate) fn element<P: Flip>(
    group: &mut Group<'_>,
    peer: &str,
    value: impl std::fmt::Display,
    payload: &[u8],
    set_up: impl FnOnce() -> P,
) {
    let checked = || {
        let mut peer = set_up();
        assert_eq!(peer.process(payload), !payload[0]);
        peer
    };
    case(group, peer, value, checked, |peer| {
        peer.process(black_box(payload))
    });
}

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
