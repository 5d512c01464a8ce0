//! Figures of peers that flip bytes: what they make of them is checked before they are measured.

use std::fmt::Display;
use std::hint::black_box;

use torvyn_tests::peers::Flip;
use torvyn_tests::peers::batch::FlipAll;

use crate::case::{Group, case};

/// What a byte is after a chain of so many stages has flipped it.
fn flipped(byte: u8, stages: usize) -> u8 {
    if stages.is_multiple_of(2) {
        byte
    } else {
        !byte
    }
}

/// Measures one element.
pub(crate) fn element<P: Flip>(
    group: &mut Group<'_>,
    peer: &str,
    value: impl Display,
    payload: &[u8],
    set_up: impl FnOnce() -> P,
) {
    case(group, peer, value, checked(payload, 1, set_up), |peer| {
        peer.process(black_box(payload))
    });
}

/// Measures one element on its way through a chain of stages.
pub(crate) fn chain<P: Flip>(
    group: &mut Group<'_>,
    peer: &str,
    stages: usize,
    payload: &[u8],
    set_up: impl FnOnce() -> P,
) {
    let checked = checked(payload, stages, set_up);
    case(group, peer, stages, checked, |peer| {
        peer.process(black_box(payload))
    });
}

fn checked<P: Flip>(
    payload: &[u8],
    stages: usize,
    set_up: impl FnOnce() -> P,
) -> impl FnOnce() -> P {
    move || {
        let mut peer = set_up();
        assert_eq!(peer.process(payload), flipped(payload[0], stages));
        peer
    }
}

/// Measures many elements on their way through a chain of stages.
pub(crate) fn elements<P: FlipAll>(
    group: &mut Group<'_>,
    peer: &str,
    value: impl Display,
    payloads: &[Vec<u8>],
    stages: usize,
    set_up: impl FnOnce() -> P,
) {
    let checked = || {
        let mut peer = set_up();
        let firsts = payloads.iter().map(|payload| flipped(payload[0], stages));
        let expected: u64 = firsts.map(u64::from).sum();
        assert_eq!(peer.process_all(payloads), expected);
        peer
    };
    case(group, peer, value, checked, |peer| {
        peer.process_all(black_box(payloads))
    });
}
