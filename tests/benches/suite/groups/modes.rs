//! What limits cost, and calls that give up their thread: the same element with each of them.

use criterion::Criterion;
use torvyn_engine::Lane;
use torvyn_tests::peers::torvyn::{self, Compiled, config};
use torvyn_tests::peers::{Mode, bindgen, compile, flip};

use crate::flips::element;

const MODES: [(&str, Mode); 4] = [
    ("unbounded", Mode::Unbounded),
    ("fuel", Mode::Fuel),
    ("deadline", Mode::Deadline),
    ("async", Mode::Async),
];

pub(crate) fn modes(criterion: &mut Criterion) {
    let wasm = flip();
    let payload = [1; 64];
    let mut group = criterion.benchmark_group("modes");
    for (name, mode) in MODES {
        for (peer, lane) in [("auto", Lane::Auto), ("component", Lane::Component)] {
            let compiled = || Compiled::new(&wasm, config(mode, lane));
            if mode == Mode::Async {
                let set_up = || torvyn::FlipAsync::new(&compiled());
                element(&mut group, peer, name, &payload, set_up);
            } else {
                let set_up = || torvyn::Flip::new(&compiled());
                element(&mut group, peer, name, &payload, set_up);
            }
        }
        if mode == Mode::Async {
            element(&mut group, "bindgen", name, &payload, || {
                bindgen::FlipAsync::new(&compile(&wasm, mode))
            });
        } else {
            element(&mut group, "bindgen", name, &payload, || {
                bindgen::Flip::new(&compile(&wasm, mode), mode)
            });
        }
    }
    group.finish();
}
