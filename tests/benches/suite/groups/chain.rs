//! Chains: what comes out of one stage goes into the next.

use criterion::{Criterion, Throughput};
use torvyn_engine::Lane;
use torvyn_tests::peers::chain::{Bindgen, Native, Pipelined, Torvyn};
use torvyn_tests::peers::torvyn::{Compiled, config};
use torvyn_tests::peers::{Mode, bindgen, compile, flip};

use crate::flips::{chain, elements};

const STAGES: [usize; 4] = [1, 2, 4, 8];

/// The payload of an element, in bytes.
const SIZE: usize = 64;

/// How many elements a batch has.
const BATCH: usize = 256;

/// How many elements a pipeline's stream has: so many that to start it costs next to nothing.
const STREAM: usize = 32 << 10;

pub(crate) fn chains(criterion: &mut Criterion) {
    let unbounded = Mode::Unbounded;
    let wasm = flip();
    let compiled = || Compiled::new(&wasm, config(unbounded, Lane::Direct));
    let payload = vec![1; SIZE];
    let batch = vec![payload.clone(); BATCH];
    let stream = vec![payload.clone(); STREAM];
    let mut group = criterion.benchmark_group("chain");
    for stages in STAGES {
        group.throughput(Throughput::Elements(1));
        let set_up = || Native(stages);
        chain(&mut group, "native", stages, &payload, set_up);
        let direct = || Torvyn::new(&compiled(), stages);
        chain(&mut group, "direct", stages, &payload, direct);
        let set_up = || {
            let component = compile(&wasm, unbounded);
            let instances = (0..stages).map(|_| bindgen::Flip::new(&component, unbounded));
            Bindgen(instances.collect())
        };
        chain(&mut group, "bindgen", stages, &payload, set_up);
        group.throughput(Throughput::Elements(BATCH as u64));
        let peer = "direct, batches";
        elements(&mut group, peer, stages, &batch, stages, direct);
        group.throughput(Throughput::Elements(STREAM as u64));
        let set_up = || Pipelined::new(compiled(), stages);
        elements(&mut group, "pipeline", stages, &stream, stages, set_up);
    }
    group.finish();
}
