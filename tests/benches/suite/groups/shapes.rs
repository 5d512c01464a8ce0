//! Worlds that are not streams: bytes, typed records, and many small functions, with the limits that
//! users have by default and without.

use std::hint::black_box;

use criterion::Criterion;
use torvyn_engine::Lane;
use torvyn_tests::peers::shapes::{Bindgen, ByHand, Counters as _, Limits, Torvyn};
use torvyn_tests::peers::shapes::{CUSTOMER, lines, price, wasm};
use torvyn_tests::peers::shapes::{bindgen, by_hand, torvyn};

use crate::case::{Group, case};

const LANES: [(&str, Lane); 2] = [("direct", Lane::Direct), ("component", Lane::Component)];

/// The name of a row: what is called, and with which limits.
fn row(what: &str, limits: Limits) -> String {
    match limits {
        Limits::None => what.to_owned(),
        Limits::Default => format!("{what}, default limits"),
    }
}

pub(crate) fn shapes(criterion: &mut Criterion) {
    let wasm = wasm();
    let mut group = criterion.benchmark_group("shapes");
    for limits in [Limits::None, Limits::Default] {
        for (name, size) in [("64 B", 64), ("4 KiB", 4 << 10)] {
            bytes(&mut group, &wasm, &row(name, limits), size, limits);
        }
        records(&mut group, &wasm, &row("records", limits), limits);
        functions(&mut group, &wasm, &row("functions", limits), limits);
    }
    group.finish();
}

fn bytes(group: &mut Group<'_>, wasm: &[u8], row: &str, size: usize, limits: Limits) {
    let data = vec![1; size];
    // The guest flips the first.
    let checked = |first| assert_eq!(first, !1);
    let set_up = || {
        let mut peer = ByHand::<by_hand::ByteLists>::new(wasm, limits);
        checked(peer.transform(&data));
        peer
    };
    case(group, "by hand", row, set_up, |peer| {
        peer.transform(black_box(&data))
    });
    for (name, lane) in LANES {
        let set_up = || {
            let mut peer = Torvyn::<torvyn::ByteLists>::new(wasm, lane, limits);
            checked(peer.transform(&data));
            peer
        };
        case(group, name, row, set_up, |peer| {
            peer.transform(black_box(&data))
        });
    }
    let set_up = || {
        let mut peer = Bindgen::<bindgen::byte_lists::ByteLists>::new(wasm, limits);
        checked(peer.transform(&data));
        peer
    };
    case(group, "bindgen", row, set_up, |peer| {
        peer.transform(black_box(&data))
    });
}

/// How many lines an order has.
const LINES: u32 = 8;

fn records(group: &mut Group<'_>, wasm: &[u8], row: &str, limits: Limits) {
    let lines = lines(LINES);
    let checked = |answer| assert_eq!(answer, (price(&lines), CUSTOMER.len()));
    let set_up = || {
        let mut peer = ByHand::<by_hand::TypedRecords>::new(wasm, limits);
        checked(peer.price(&lines));
        peer
    };
    case(group, "by hand", row, set_up, |peer| {
        peer.price(black_box(&lines))
    });
    let ours = Torvyn::lines(&lines);
    for (name, lane) in LANES {
        let set_up = || {
            let mut peer = Torvyn::<torvyn::TypedRecords>::new(wasm, lane, limits);
            checked(peer.price(&ours));
            peer
        };
        case(group, name, row, set_up, |peer| {
            peer.price(black_box(&ours))
        });
    }
    let theirs = Bindgen::lines(&lines);
    let set_up = || {
        let mut peer = Bindgen::<bindgen::typed_records::TypedRecords>::new(wasm, limits);
        checked(peer.price(&theirs));
        peer
    };
    case(group, "bindgen", row, set_up, |peer| {
        peer.price(black_box(&theirs))
    });
}

fn functions(group: &mut Group<'_>, wasm: &[u8], row: &str, limits: Limits) {
    let set_up = || ByHand::<by_hand::SmallFunctions>::new(wasm, limits);
    case(group, "by hand", row, set_up, |peer| peer.round());
    for (name, lane) in LANES {
        let set_up = || Torvyn::<torvyn::SmallFunctions>::new(wasm, lane, limits);
        case(group, name, row, set_up, |peer| peer.round());
    }
    let set_up = || Bindgen::<bindgen::small_functions::SmallFunctions>::new(wasm, limits);
    case(group, "bindgen", row, set_up, |peer| peer.round());
}
