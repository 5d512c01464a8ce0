//! What many elements take.

use std::time::{Duration, Instant};

use super::trial::{Trial, element, finish, is_over, step};
use crate::contract::suite::report::{Failure, Verdict};
use crate::contract::suite::roles::Player;

/// How many elements go through before memory is looked at.
const WARM_UP: u64 = 2_000;

/// How many go through between one look at memory and the next, as long as it has grown. A guest whose
/// garbage is collected grows until its heap has its size: in JavaScript, for the first 100,000 elements and
/// more. One that remembers its elements never ends, and each round is long enough to see a list that doubles
/// its room do so.
const ROUNDS: [u64; 4] = [20_000, 40_000, 80_000, 160_000];

/// How much memory may grow in a round, in bytes: what an allocator may need when it finds no gap of
/// the right size. It is less than 16 bytes for each element.
const SLACK: usize = 256 << 10;

/// How long a round may take. What has gone through by then is judged.
const TIME: Duration = Duration::from_secs(10);

pub(super) fn memory(trial: &Trial<'_>) -> Result<Verdict, Failure> {
    let mut player = trial.begin()?;
    let payloads: Vec<_> = trial.payloads().collect();
    let mut elements = (0..).zip(payloads.iter().cycle());
    // Sends so many elements through, and says how many it were.
    let mut send = |player: &mut dyn Player, most: u64| -> Result<u64, Failure> {
        let started = Instant::now();
        for (passed, (sequence, payload)) in (1..=most).zip(&mut elements) {
            if is_over(&step(player, element(sequence, payload))?) {
                return Ok(passed - 1);
            }
            if started.elapsed() > TIME {
                return Ok(passed);
            }
        }
        Ok(most)
    };
    let mut passed = send(&mut *player, WARM_UP)?;
    let first = player.memory();
    let mut before = first;
    for round in ROUNDS {
        let in_round = match passed < WARM_UP {
            true => 0,
            false => send(&mut *player, round)?,
        };
        passed += in_round;
        // Too few of them, and a leak would not show, or a heap that grows to its size would look like one.
        if in_round < round / 2 {
            let so_far = match before.saturating_sub(first) {
                0 => String::new(),
                grown => format!(", in which memory has grown by {grown} bytes"),
            };
            return Ok(Verdict::Skipped(format!(
                "only {passed} elements went through{so_far}, which are too few to tell"
            )));
        }
        let now = player.memory();
        if now.saturating_sub(before) <= SLACK {
            return Ok(Verdict::Passed);
        }
        before = now;
    }
    Err(Failure::new(
        format!(
            "memory has grown by {} bytes from {first}, while {} elements went through, and was \
             still growing",
            before.saturating_sub(first),
            passed - WARM_UP
        ),
        "free what belongs to an element once it is answered, and bound what is remembered",
    ))
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
