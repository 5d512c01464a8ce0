//! `wasi:clocks`: the time of day, and a clock that only goes forward.

use std::sync::LazyLock;
use std::time::{Duration, Instant, SystemTime};

use wasmtime::Result;
use wasmtime::component::Resource;
use wasmtime_wasi::p2::bindings::clocks::wall_clock::Datetime;

use super::import::{Import, Store};
use super::poll::Timer;
use crate::Grant;

/// The moment that the monotonic clock counts from.
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// Defines a function and says what it does, if it is one of those and granted.
pub(super) fn define(import: &mut Import<'_, '_>) -> Result<Option<Grant>> {
    let name = import.name;
    let (wall, monotonic) = (import.grants.wall_clock, import.grants.monotonic_clock);
    match import.key() {
        ("wasi:clocks/wall-clock", "now") if wall => {
            import
                .linker
                .func_wrap(name, |_: Store<'_>, ()| Ok((time_of_day(),)))?;
        }
        ("wasi:clocks/wall-clock", "resolution") if wall => {
            import
                .linker
                .func_wrap(name, |_: Store<'_>, ()| Ok((NANOSECOND,)))?;
        }
        ("wasi:clocks/monotonic-clock", "now") if monotonic => {
            import.linker.func_wrap(name, |_: Store<'_>, ()| {
                let nanos = START.elapsed().as_nanos();
                Ok((u64::try_from(nanos).unwrap_or(u64::MAX),))
            })?;
        }
        ("wasi:clocks/monotonic-clock", "resolution") if monotonic => {
            import
                .linker
                .func_wrap(name, |_: Store<'_>, ()| Ok((1_u64,)))?;
        }
        ("wasi:clocks/monotonic-clock", "subscribe-instant") if monotonic => {
            import
                .linker
                .func_wrap(name, |store: Store<'_>, (when,): (u64,)| {
                    let when = START.checked_add(Duration::from_nanos(when));
                    Ok((timer(store, when)?,))
                })?;
        }
        ("wasi:clocks/monotonic-clock", "subscribe-duration") if monotonic => {
            import
                .linker
                .func_wrap(name, |store: Store<'_>, (nanos,): (u64,)| {
                    let when = Instant::now().checked_add(Duration::from_nanos(nanos));
                    Ok((timer(store, when)?,))
                })?;
        }
        _ => return Ok(None),
    }
    Ok(Some(Grant::Granted))
}

const NANOSECOND: Datetime = Datetime {
    seconds: 0,
    nanoseconds: 1,
};

fn time_of_day() -> Datetime {
    // A clock before 1970 is one that is not set.
    let since = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
    Datetime {
        seconds: since.as_secs(),
        nanoseconds: since.subsec_nanos(),
    }
}

fn timer(mut store: Store<'_>, when: Option<Instant>) -> Result<Resource<Timer>> {
    let table = &mut store.data_mut().system()?.table;
    Ok(table.push(Timer(when))?)
}
