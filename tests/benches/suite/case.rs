//! One figure of the suite.

use std::fmt::Display;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId};

pub(crate) type Group<'a> = BenchmarkGroup<'a, WallTime>;

/// Measures a call of a peer. It is set up only if it is measured, and is gone before the next
/// one is set up.
pub(crate) fn case<S, T>(
    group: &mut Group<'_>,
    peer: &str,
    value: impl Display,
    set_up: impl FnOnce() -> S,
    mut call: impl FnMut(&mut S) -> T,
) {
    let mut set_up = Some(set_up);
    let mut state = None;
    group.bench_function(BenchmarkId::new(peer, value), |bencher| {
        if let Some(set_up) = set_up.take() {
            state = Some(set_up());
        }
        let state = state.as_mut().expect("it was set up");
        bencher.iter(|| call(state));
    });
}
