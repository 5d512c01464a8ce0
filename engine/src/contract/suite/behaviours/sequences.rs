//! What comes out for a whole stream.

use super::trial::{Trial, element, failed, finish, is_over, step};
use crate::contract::behaviour::Role;
use crate::contract::suite::report::{Failure, Verdict};
use crate::contract::suite::roles::{Answer, Step};
use crate::streaming::{BackpressureSignal, owned};

/// How often a source is polled before it is said that it has no end.
const POLLS: u64 = 10_000;

/// An output that takes the place of one element has the element's metadata.
pub(super) fn metadata(trial: &Trial<'_>) -> Result<Verdict, Failure> {
    let mut player = trial.begin()?;
    let mut seen = false;
    let sequences = [0, 1, 41, 1 << 33, u64::MAX - 1].into_iter().cycle();
    for (sequence, payload) in sequences.zip(trial.payloads()) {
        let element = element(sequence, payload);
        let answer = step(&mut *player, element)?;
        if let Ok(Step::Processed(result)) = &answer {
            seen |= matches!(
                result,
                owned::ProcessResult::Forward | owned::ProcessResult::Output(_)
            );
            if let owned::ProcessResult::Output(output) = result
                && output.meta != element.meta
            {
                return Err(Failure::new(
                    format!(
                        "an element with {:?} became an output with {:?}",
                        element.meta, output.meta
                    ),
                    "pass the metadata of the input on",
                ));
            }
        }
        if is_over(&answer) {
            player = trial.begin()?;
        }
    }
    if seen {
        return Ok(Verdict::Passed);
    }
    Ok(Verdict::Skipped(
        "no payload has one output: add a golden case with one".to_owned(),
    ))
}

/// Sequences don't go down. Those of a source go up.
pub(super) fn order(trial: &Trial<'_>) -> Result<Verdict, Failure> {
    let mut player = trial.begin()?;
    let payloads: Vec<_> = trial.payloads().collect();
    let mut last = None;
    let mut check = |answer: &Answer| -> Result<(), Failure> {
        let outputs = answer.as_ref().map_or(&[][..], Step::outputs);
        for output in outputs {
            let sequence = output.meta.sequence;
            let falls = match trial.role {
                Role::Source => last.is_some_and(|last| sequence <= last),
                _ => last.is_some_and(|last| sequence < last),
            };
            if falls {
                return Err(Failure::new(
                    format!(
                        "an output has the sequence {sequence}, after one with {}",
                        last.unwrap_or_default()
                    ),
                    "hand outputs over in the order of the stream",
                ));
            }
            last = Some(sequence);
        }
        Ok(())
    };
    for (sequence, payload) in (0..).zip(payloads.iter().cycle().take(payloads.len() * 4)) {
        let answer = step(&mut *player, element(sequence, payload))?;
        check(&answer)?;
        if is_over(&answer) {
            break;
        }
    }
    for answer in finish(&mut *player)? {
        check(&answer)?;
    }
    Ok(Verdict::Passed)
}

/// The same input twice, each with an instance of its own.
pub(super) fn determinism(trial: &Trial<'_>) -> Result<Verdict, Failure> {
    if !trial.suite.deterministic {
        return Ok(Verdict::Skipped(
            "it is not claimed: set `deterministic` if it is meant".to_owned(),
        ));
    }
    let stream = || -> Result<Vec<Answer>, Failure> {
        let mut player = trial.begin()?;
        let mut answers = Vec::new();
        for (sequence, payload) in (0..).zip(trial.payloads().chain(trial.payloads())) {
            let answer = step(&mut *player, element(sequence, payload))?;
            let over = is_over(&answer);
            answers.push(answer);
            if over {
                return Ok(answers);
            }
        }
        answers.extend(finish(&mut *player)?);
        Ok(answers)
    };
    let (first, second) = (stream()?, stream()?);
    let differing = first
        .iter()
        .zip(&second)
        .position(|(one, other)| one != other);
    match differing {
        Some(at) => Err(Failure::new(
            format!(
                "call {} was answered with {:?}, and with {:?} the second time",
                at + 1,
                first[at],
                second[at]
            ),
            "do without clocks, random numbers and the order of hash tables, or don't claim it",
        )),
        None if first.len() != second.len() => Err(Failure::new(
            format!(
                "there were {} answers, and {} the second time",
                first.len(),
                second.len()
            ),
            "do without clocks and random numbers, or don't claim it",
        )),
        None => Ok(Verdict::Passed),
    }
}

/// A source goes on after `pause` and `ready` as if it had not been told.
pub(super) fn backpressure(trial: &Trial<'_>) -> Result<Verdict, Failure> {
    let sequences = |signals: &[BackpressureSignal]| -> Result<Vec<Option<u64>>, Failure> {
        let mut player = trial.begin()?;
        let mut sequences = Vec::new();
        for poll in 0..6 {
            if poll == 2 {
                for signal in signals {
                    player
                        .notify(*signal)
                        .map_err(|error| failed(&error).within("in `notify-backpressure`"))?;
                }
            }
            let answer = step(&mut *player, element(poll, &[]))?;
            let outputs = answer.as_ref().map_or(&[][..], Step::outputs);
            sequences.push(outputs.first().map(|output| output.meta.sequence));
            if is_over(&answer) {
                break;
            }
        }
        Ok(sequences)
    };
    use BackpressureSignal::{Pause, Ready};
    let (told, untold) = (sequences(&[Pause, Pause, Ready, Ready])?, sequences(&[])?);
    if trial.suite.deterministic && told != untold {
        return Err(Failure::new(
            format!(
                "after `pause` and `ready` the elements were {told:?} by their sequences, and \
                 {untold:?} without"
            ),
            "keep what has not been handed over, and go on with it after `ready`",
        ));
    }
    if told.iter().flatten().is_sorted() {
        return Ok(Verdict::Passed);
    }
    Err(Failure::new(
        format!("after `pause` and `ready` the sequences were {told:?}"),
        "keep what has not been handed over, and go on with it after `ready`",
    ))
}

/// The end has an answer, and stays the end.
pub(super) fn end(trial: &Trial<'_>) -> Result<Verdict, Failure> {
    let mut player = trial.begin()?;
    if trial.role == Role::Sink {
        for (sequence, payload) in (0..).zip(trial.payloads()) {
            if is_over(&step(&mut *player, element(sequence, payload))?) {
                player = trial.begin()?;
            }
        }
        finish(&mut *player)?;
        // A stream without an element ends too.
        finish(&mut *trial.begin()?)?;
        return Ok(Verdict::Passed);
    }
    for poll in 0..POLLS {
        if step(&mut *player, element(poll, &[]))? != Ok(Step::Polled(owned::SourcePoll::Finished))
        {
            continue;
        }
        for _ in 0..3 {
            let answer = step(&mut *player, element(poll, &[]))?;
            if answer != Ok(Step::Polled(owned::SourcePoll::Finished)) {
                return Err(Failure::new(
                    format!("after `finished` the answer is {answer:?}"),
                    "answer `pending` if there may be another element later",
                ));
            }
        }
        finish(&mut *player)?;
        return Ok(Verdict::Passed);
    }
    Ok(Verdict::Skipped(format!(
        "the source has not finished within {POLLS} polls"
    )))
}
