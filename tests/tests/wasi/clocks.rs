//! The clocks, and sleep.

use std::time::{Duration, SystemTime};

use torvyn_engine::{EngineError, WasiGrants, WasmtimeEngineConfig};

use super::Guest;

#[test]
fn the_time_of_day_is_the_host_s() {
    let now = || SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs();
    let mut guest = Guest::new(WasiGrants::new().wall_clock(true));
    let before = now();
    let seconds: u64 = guest.does("seconds").parse().unwrap();
    assert!((before..=now()).contains(&seconds), "{seconds}");
    guest.denied("instant", "wasi:clocks/monotonic-clock");
}

#[test]
fn a_sleep_takes_its_time() {
    let mut guest = Guest::new(WasiGrants::new().monotonic_clock(true));
    assert_eq!(guest.does("nap"), "true");
    guest.denied("time", "wasi:clocks/wall-clock");
}

#[test]
fn a_sleep_ends_with_the_deadline() {
    let limit = Duration::from_millis(30);
    let config = WasmtimeEngineConfig::new()
        .deadline(Some(limit))
        .wasi(WasiGrants::new().monotonic_clock(true));
    let mut guest = Guest::with(config);
    let error = guest.attempt("sleep-for-ever").unwrap_err();
    assert!(
        matches!(error, EngineError::DeadlineExceeded { limit: l, .. } if l == limit),
        "{error:?}"
    );
}
