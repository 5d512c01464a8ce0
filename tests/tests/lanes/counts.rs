//! What crosses in each lane, against a guest that counts how often it is entered.

use meter::exports::Meter as _;
use meter::host;
use pollster::block_on;
use torvyn_engine::{CallStats, Invoker, WasmtimeInvoker};

use super::{SIDES, Side, compile_text};

/// What `wat/meter.wat` is.
#[derive(Invoker)]
#[invoker(wit = "wit/meter.wit", world = "test:meter/meter@1.0.0")]
struct Meter;

struct Host;

impl host::Meter for Host {
    fn show(&mut self, _: &str, _: &[u64], _: &[f32]) {}
    fn fetch(&mut self, length: u32) -> Vec<String> {
        vec!["x".repeat(length as usize); 3]
    }
}

fn start(side: Side) -> WasmtimeInvoker<Meter> {
    let compiled = compile_text(include_str!("../../wat/meter.wat"));
    super::start::<Meter>(side, &compiled, Host).unwrap()
}

/// What the last call took, and how often the guest was entered for it.
macro_rules! took {
    ($invoker:ident.$method:ident($($arg:expr),*)) => {{
        let before = block_on($invoker.entered()).unwrap();
        let called = block_on($invoker.metered(|invoker| invoker.$method($($arg),*)));
        let stats = called.stats;
        called.outcome.unwrap();
        // The guest is told that the result was used up before it is asked.
        let entered = block_on($invoker.entered()).unwrap() - before;
        assert_eq!(stats.guest_entries, u64::from(entered));
        stats
    }};
}

fn bytes(stats: CallStats) -> (u64, u64) {
    (stats.bytes_in, stats.bytes_out)
}

#[test]
fn a_parameter_is_copied_once() {
    for side in SIDES {
        let mut invoker = start(side);
        let stats = took!(invoker.take("payload", &[], &[], None));
        assert_eq!(bytes(stats), (7, 0));
        // One copy, and an entry for each of the text and two lists, empty or not.
        assert_eq!((stats.host_copies, stats.guest_entries), (1, 1 + 3));
        let staged = |copies| if side.is_driven() { copies } else { 0 };
        assert_eq!(stats.staged_copies, staged(1));
        let stats = took!(invoker.take("payload", &[1, 2], &[], None));
        assert_eq!((stats.host_copies, stats.guest_entries), (2, 1 + 3));
        assert_eq!(stats.staged_copies, staged(2));
        // More than a call driver takes.
        let long = "long".repeat(200);
        let stats = took!(invoker.take(&long, &[], &[], None));
        assert_eq!((stats.host_copies, stats.staged_copies), (1, 0));
    }
}

#[test]
fn a_result_is_not_copied_in_the_direct_lane() {
    for (side, copies) in SIDES.into_iter().zip([3, 0, 0, 0, 0]) {
        let mut invoker = start(side);
        let stats = took!(invoker.make());
        assert_eq!(bytes(stats), (0, 2 * 8 + 8));
        // The call, and the function that is told that the result was used up.
        assert_eq!((stats.host_copies, stats.guest_entries), (copies, 1 + 1));
        let stats = took!(invoker.make_again());
        assert_eq!((stats.host_copies, stats.guest_entries), (copies, 1));
    }
}

/// Of the two texts that the guest returns, one is the other without its first letter: they lie
/// in the same bytes.
#[test]
fn a_result_is_seen_where_it_lies() {
    for side in SIDES {
        let mut invoker = start(side);
        let texts = block_on(invoker.make()).unwrap();
        assert_eq!(texts, ["hello", "ell"]);
        let in_place = texts[1].as_ptr() == texts[0][1..].as_ptr();
        assert_eq!(in_place, side.is_direct(), "{side:?}");
    }
}

#[test]
fn what_the_host_answers_is_copied_once() {
    for side in SIDES {
        let mut invoker = start(side);
        let stats = took!(invoker.fetch(10));
        assert_eq!(bytes(stats), (3 * 8 + 30, 0));
        assert_eq!((stats.host_copies, stats.guest_entries), (1 + 3, 1 + 4));
    }
}
