//! Many instances, called in turn: what does not stay in the processor's caches is paid for.

use std::hint::black_box;

use criterion::Criterion;
use torvyn_engine::Lane;
use torvyn_tests::peers::torvyn::{self, Compiled, config};
use torvyn_tests::peers::{Flip, Mode, bindgen, compile, flip};

use crate::case::{Group, case};

const INSTANCES: [usize; 4] = [1, 10, 100, 1_000];

/// Calls the next instance every time.
fn in_turn<P: Flip>(
    group: &mut Group<'_>,
    peer: &str,
    count: usize,
    set_up: impl FnOnce() -> Vec<P>,
) {
    let payload = [1; 64];
    let checked = || {
        let mut instances = set_up();
        for instance in &mut instances {
            assert_eq!(instance.process(&payload), !1);
        }
        (instances, 0)
    };
    case(group, peer, count, checked, |(instances, next)| {
        let first = instances[*next].process(black_box(&payload));
        *next = (*next + 1) % instances.len();
        first
    });
}

pub(crate) fn instances(criterion: &mut Criterion) {
    let wasm = flip();
    let mut group = criterion.benchmark_group("instances");
    for count in INSTANCES {
        for (peer, lane) in [("direct", Lane::Direct), ("component", Lane::Component)] {
            in_turn(&mut group, peer, count, || {
                let compiled = Compiled::new(&wasm, config(Mode::Unbounded, lane));
                (0..count).map(|_| torvyn::Flip::new(&compiled)).collect()
            });
        }
        in_turn(&mut group, "bindgen", count, || {
            let component = compile(&wasm, Mode::Unbounded);
            let instance = |_| bindgen::Flip::new(&component, Mode::Unbounded);
            (0..count).map(instance).collect()
        });
    }
    group.finish();
}
