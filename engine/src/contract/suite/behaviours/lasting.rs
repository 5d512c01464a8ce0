//! What many elements take.

use std::time::{Duration, Instant};

use super::trial::{Trial, element, finish, is_over, step};
use crate::contract::suite::report::{Failure, Verdict};

/// How many elements go through before memory is looked at, and how many after that.
const WARM_UP: u64 = 2_000;
const ELEMENTS: u64 = 20_000;

/// How much memory may grow while the latter go through, in bytes: what an allocator may need
/// when it finds no gap of the right size. It is less than 16 bytes for each element.
const SLACK: usize = 256 << 10;

/// How long all of them may take. What has gone through by then is judged.
const TIME: Duration = Duration::from_secs(10);

pub(super) fn memory(trial: &Trial<'_>) -> Result<Verdict, Failure> {
    let mut player = trial.begin()?;
    let payloads: Vec<_> = trial.payloads().collect();
    let started = Instant::now();
    let mut before = None;
    let mut passed = 0;
    for (sequence, payload) in (0..WARM_UP + ELEMENTS).zip(payloads.iter().cycle()) {
        if sequence == WARM_UP {
            before = Some(player.memory());
        }
        if is_over(&step(&mut *player, element(sequence, payload))?) {
            break;
        }
        passed = sequence + 1;
        if started.elapsed() > TIME {
            break;
        }
    }
    // Too few of them, and a leak would not show.
    let Some(before) = before.filter(|_| passed >= WARM_UP + ELEMENTS / 10) else {
        return Ok(Verdict::Skipped(format!(
            "only {passed} elements went through, which are too few to tell"
        )));
    };
    let grown = player.memory().saturating_sub(before);
    if grown > SLACK {
        return Err(Failure::new(
            format!(
                "memory has grown by {grown} bytes from {before}, while {} elements went through",
                passed - WARM_UP
            ),
            "free what belongs to an element once it is answered, and bound what is remembered",
        ));
    }
    Ok(Verdict::Passed)
}

/// A stream of everything there is, the largest payload included, in one instance.
pub(super) fn limits(trial: &Trial<'_>) -> Result<Verdict, Failure> {
    let mut player = trial.begin()?;
    let large: Vec<u8> = (0..=255)
        .cycle()
        .take(trial.suite.max_payload_bytes)
        .collect();
    let round = || trial.payloads().chain([large.as_slice()]);
    for (sequence, payload) in (0..).zip(round().chain(round()).chain(round())) {
        if is_over(&step(&mut *player, element(sequence, payload))?) {
            player = trial.begin()?;
        }
    }
    finish(&mut *player)?;
    Ok(Verdict::Passed)
}
