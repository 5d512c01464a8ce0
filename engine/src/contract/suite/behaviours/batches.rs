//! That many elements in one call have the same effect as one by one.

use super::trial::{Trial, described, element, failed, finish, is_over, step};
use crate::contract::behaviour::Role;
use crate::contract::suite::report::{Failure, Verdict};
use crate::contract::suite::roles::Answer;
use crate::streaming::{Batch, StreamElement};

/// How many elements a source is polled for.
const POLLS: usize = 64;

/// How many elements a batch has, in turn: one alone, and more than come out of a source.
const SIZES: [usize; 4] = [1, 2, 7, POLLS];

/// The answers of a stream, and what was handed over at its end.
type Stream = (Vec<Answer>, Vec<Answer>);

pub(super) fn batches(trial: &Trial<'_>) -> Result<Verdict, Failure> {
    let payloads = fed(trial)?;
    let (expected, again) = (one_by_one(trial, &payloads)?, one_by_one(trial, &payloads)?);
    if expected != again {
        return Ok(Verdict::Skipped(
            "the same elements have other answers each time, so nothing can be compared".to_owned(),
        ));
    }
    for size in SIZES {
        let found = in_batches(trial, &payloads, size)?;
        compare(&expected, &found)
            .map_err(|failure| failure.within(format!("in batches of {size} elements")))?;
    }
    Ok(Verdict::Passed)
}

/// What is passed: everything up to where the component says that it is over.
fn fed<'t>(trial: &'t Trial<'_>) -> Result<Vec<&'t [u8]>, Failure> {
    if trial.role == Role::Source {
        return Ok(vec![&[]; POLLS]);
    }
    let mut player = trial.begin()?;
    let mut fed = Vec::new();
    for (sequence, payload) in (0..).zip(trial.payloads()) {
        if is_over(&step(&mut *player, element(sequence, payload))?) {
            player = trial.begin()?;
        } else {
            fed.push(payload);
        }
    }
    Ok(fed)
}

fn elements<'p>(payloads: &[&'p [u8]]) -> Vec<StreamElement<'p>> {
    let each = (0..).zip(payloads);
    each.map(|(sequence, payload)| element(sequence, payload))
        .collect()
}

fn one_by_one(trial: &Trial<'_>, payloads: &[&[u8]]) -> Result<Stream, Failure> {
    let mut player = trial.begin()?;
    let mut answers = Vec::new();
    for element in elements(payloads) {
        let answer = step(&mut *player, element)?;
        let over = is_over(&answer);
        answers.push(answer);
        if over {
            break;
        }
    }
    Ok((answers, finish(&mut *player)?))
}

fn in_batches(trial: &Trial<'_>, payloads: &[&[u8]], size: usize) -> Result<Stream, Failure> {
    let mut player = trial.begin_batches()?;
    let (mut answers, mut batch) = (Vec::new(), Batch::default());
    let elements = elements(payloads);
    let mut rest = &elements[..];
    while let Some((part, later)) = rest.split_at_checked(size.min(rest.len()))
        && !part.is_empty()
    {
        batch.clear();
        batch
            .extend(part.iter().copied())
            .map_err(|error| Failure::new(error.to_string(), "use smaller golden cases"))?;
        let answered = player.step_all(&batch).map_err(|error| {
            failed(&error).within(format!("for {} elements at once", batch.len()))
        })?;
        let answered = answered.map_err(|error| {
            Failure::new(
                format!(
                    "all of {} elements were refused, with `{}`, and one by one they were not",
                    batch.len(),
                    described(&error)
                ),
                "answer for each element by itself: one that fails keeps no other from its answer",
            )
        })?;
        // A source may have fewer elements than it was asked for, and one at least.
        rest = match trial.role {
            Role::Source => &rest[answered.len().clamp(1, rest.len())..],
            Role::Processor | Role::Sink => later,
        };
        let over = answered.iter().any(is_over);
        answers.extend(answered);
        if over {
            break;
        }
    }
    Ok((answers, finish(&mut *player)?))
}

fn compare((answers, left): &Stream, (found, found_left): &Stream) -> Result<(), Failure> {
    let help = "do for each element of a batch what you do for one that comes alone";
    let pairs = answers.iter().zip(found);
    for (place, (expected, found)) in pairs.enumerate() {
        if expected != found {
            return Err(Failure::new(
                format!(
                    "element {} was answered with {found:?}, and with {expected:?} one by one",
                    place + 1
                ),
                help,
            ));
        }
    }
    if answers.len() != found.len() {
        return Err(Failure::new(
            format!(
                "there were {} answers, and {} one by one",
                found.len(),
                answers.len()
            ),
            help,
        ));
    }
    if left != found_left {
        return Err(Failure::new(
            format!("at the end there was {found_left:?}, and {left:?} one by one"),
            help,
        ));
    }
    Ok(())
}
