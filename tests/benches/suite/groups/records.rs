//! Typed values: readings of a sensor, with one sample to many.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use torvyn_engine::Lane;
use torvyn_tests::peers::{Mode, compile, example, thermostat};

use crate::case::case;

/// How many samples a reading has, each a record of 16 bytes.
const SAMPLES: [usize; 3] = [1, 16, 256];

pub(crate) fn thermostat(criterion: &mut Criterion) {
    let wasm = example("thermostat");
    let mut group = criterion.benchmark_group("thermostat");
    for count in SAMPLES {
        let (samples, theirs) = thermostat::samples(count);
        let expected = thermostat::expected(&samples);
        group.throughput(Throughput::Elements(count as u64));
        for (peer, lane) in [("direct", Lane::Direct), ("component", Lane::Component)] {
            let set_up = || {
                let mut peer = thermostat::Torvyn::new(&wasm, lane);
                assert_eq!(peer.process(&samples).1, expected);
                peer
            };
            case(&mut group, peer, count, set_up, |peer| {
                peer.process(black_box(&samples))
            });
        }
        let set_up = || {
            let mut peer = thermostat::Bindgen::new(&compile(&wasm, Mode::Unbounded));
            assert_eq!(peer.process(&theirs).1, expected);
            peer
        };
        case(&mut group, "bindgen", count, set_up, |peer| {
            peer.process(black_box(&theirs))
        });
    }
    group.finish();
}
