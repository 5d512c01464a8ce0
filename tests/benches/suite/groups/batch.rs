//! Many elements at a time, in one call and in a call for each of them.

use criterion::{Criterion, Throughput};
use torvyn_engine::Lane;
use torvyn_tests::peers::batch::{Bindgen, ByHand, Each, FlipAll, OneByOne, Torvyn};
use torvyn_tests::peers::torvyn::{self, Compiled, config};
use torvyn_tests::peers::{Mode, bindgen, by_hand, compile, flip, native};

use crate::case::Group;
use crate::flips::elements;

/// How many elements.
const COUNTS: [usize; 4] = [1, 16, 256, 4_096];

/// The payload of each, in bytes, and what its group is called.
const SIZES: [(usize, &str); 4] = [
    (16, "batch of 16 B"),
    (64, "batch of 64 B"),
    (4 << 10, "batch of 4 KiB"),
    (64 << 10, "batch of 64 KiB"),
];

/// No batch has more payload than this, in bytes.
const MOST: usize = 16 << 20;

pub(crate) fn batches(criterion: &mut Criterion) {
    for (size, name) in SIZES {
        let mut group = criterion.benchmark_group(name);
        for count in COUNTS.into_iter().filter(|count| count * size <= MOST) {
            let payloads: Vec<_> = (0..count).map(|index| vec![index as u8; size]).collect();
            group.throughput(Throughput::Elements(count as u64));
            batch(&mut group, &payloads);
        }
        group.finish();
    }
}

fn batch(group: &mut Group<'_>, payloads: &[Vec<u8>]) {
    let unbounded = Mode::Unbounded;
    let wasm = flip();
    let compiled = || Compiled::new(&wasm, config(unbounded, Lane::Direct));
    all(group, "native", payloads, || OneByOne(native::Flip));
    all(group, "by hand", payloads, || ByHand::new(&wasm));
    all(group, "direct", payloads, || Torvyn::new(&compiled()));
    all(group, "bindgen", payloads, || {
        Bindgen::new(&compile(&wasm, unbounded))
    });
    all(group, "direct, one by one", payloads, || {
        OneByOne(torvyn::Flip::new(&compiled()))
    });
    all(group, "direct, each", payloads, || Each::new(&compiled()));
    all(group, "by hand, one by one", payloads, || {
        OneByOne(by_hand::Flip::new(&wasm))
    });
    all(group, "bindgen, one by one", payloads, || {
        OneByOne(bindgen::Flip::new(&compile(&wasm, unbounded), unbounded))
    });
}

fn all<P: FlipAll>(
    group: &mut Group<'_>,
    peer: &str,
    payloads: &[Vec<u8>],
    set_up: impl FnOnce() -> P,
) {
    elements(group, peer, payloads.len(), payloads, 1, set_up);
}
