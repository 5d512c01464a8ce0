//! Rows of two numbers through a function, a list for each column.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use torvyn_engine::Lane;
use torvyn_tests::peers::shapes::native::Native;
use torvyn_tests::peers::shapes::{Bindgen, ByHand, Columns, Limits, Torvyn};
use torvyn_tests::peers::shapes::{bindgen, by_hand, columns, torvyn, wasm};

use crate::case::{Group, case};

type Ours = Torvyn<torvyn::ColumnsOfNumbers>;
type Theirs = Bindgen<bindgen::columns_of_numbers::ColumnsOfNumbers>;
type Floor = ByHand<by_hand::ColumnsOfNumbers>;

/// How many rows a call has.
const ROWS: [i32; 3] = [16, 1_024, 65_536];

pub(crate) fn gcd(criterion: &mut Criterion) {
    let wasm = wasm();
    let mut group = criterion.benchmark_group("gcd");
    for rows in ROWS {
        group.throughput(Throughput::Elements(rows as u64));
        all(&mut group, "native", rows, || Native);
        all(&mut group, "by hand", rows, || {
            Floor::new(&wasm, Limits::None)
        });
        for (limits, [direct, component, bindgen]) in [
            (Limits::None, ["direct", "component", "bindgen"]),
            (
                Limits::Default,
                ["direct, limits", "component, limits", "bindgen, limits"],
            ),
        ] {
            all(&mut group, direct, rows, || {
                Ours::new(&wasm, Lane::Direct, limits)
            });
            all(&mut group, component, rows, || {
                Ours::new(&wasm, Lane::Component, limits)
            });
            all(&mut group, bindgen, rows, || Theirs::new(&wasm, limits));
        }
    }
    group.finish();
}

fn all<P: Columns>(group: &mut Group<'_>, peer: &str, rows: i32, set_up: impl FnOnce() -> P) {
    let (a, b) = columns(rows);
    let set_up = || {
        let mut peer = set_up();
        // Of a number and its double the number is the greatest common divisor.
        let sum = a.iter().map(|number| i64::from(*number)).sum::<i64>();
        assert_eq!(peer.gcd(&a, &b), sum);
        peer
    };
    case(group, peer, rows, set_up, |peer| {
        peer.gcd(black_box(&a), black_box(&b))
    });
}
