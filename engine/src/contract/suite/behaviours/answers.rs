//! That there is an answer, whatever goes in.

use super::trial::{Trial, check_error, described, element, failed, finish, is_over, step};
use crate::contract::suite::report::{Failure, Verdict};
use crate::streaming::owned::ProcessError;

/// Texts that mean nothing as a configuration.
fn bad_configurations() -> [String; 5] {
    [
        "{".to_owned(),
        "\u{1}\u{7f} no configuration at all".to_owned(),
        r#"{"torvyn contract tests": "no component knows this key"}"#.to_owned(),
        "[".repeat(64 << 10),
        "\u{fc}".repeat(512 << 10),
    ]
}

pub(super) fn bad_configuration(trial: &Trial<'_>) -> Result<Verdict, Failure> {
    for text in bad_configurations() {
        let start: String = text.chars().take(40).collect();
        let place = || format!("in `init` with the text `{}`", start.escape_default());
        let mut player = trial.unconfigured()?;
        let answer = player
            .init(&text)
            .map_err(|error| failed(&error).within(place()))?;
        let Err(error) = answer else { continue };
        if !matches!(error, ProcessError::InvalidInput(_)) {
            return Err(Failure::new(
                format!("{}: the answer is `{}`", place(), described(&error)),
                "a configuration that the component does not understand is `invalid-input`",
            ));
        }
        check_error(&Err(error)).map_err(|failure| failure.within(place()))?;
    }
    Ok(Verdict::Passed)
}

/// One payload, and the end.
pub(super) fn payload(trial: &Trial<'_>, payload: &[u8]) -> Result<Verdict, Failure> {
    let mut player = trial.begin()?;
    let answer = step(&mut *player, element(0, payload))?;
    if !is_over(&answer) {
        finish(&mut *player)?;
    }
    Ok(Verdict::Passed)
}

/// The largest payload: of text, and of bytes that are none.
pub(super) fn maximal_payload(trial: &Trial<'_>) -> Result<Verdict, Failure> {
    let size = trial.suite.max_payload_bytes;
    let text: Vec<u8> = b"a word and ".iter().copied().cycle().take(size).collect();
    payload(trial, &text)?;
    payload(trial, &vec![0xff; size])
}

/// Everything that it is fed with has an answer, one after the other.
pub(super) fn errors(trial: &Trial<'_>) -> Result<Verdict, Failure> {
    let mut player = trial.begin()?;
    let bytes: Vec<u8> = (0..=255).collect();
    let deep = b"[".repeat(64 << 10);
    let payloads = trial.payloads().chain([bytes.as_slice(), &deep]);
    for (sequence, payload) in (0..).zip(payloads) {
        let answer = step(&mut *player, element(sequence, payload))?;
        if is_over(&answer) {
            player = trial.begin()?;
        }
    }
    finish(&mut *player)?;
    Ok(Verdict::Passed)
}

/// A payload, one that has an error for an answer, and the first one again.
pub(super) fn after_error(trial: &Trial<'_>) -> Result<Verdict, Failure> {
    let (mut good, mut bad) = (None, None);
    for payload in trial.payloads() {
        let mut player = trial.begin()?;
        match step(&mut *player, element(0, payload))? {
            Ok(_) => good = good.or(Some(payload)),
            Err(ProcessError::Fatal(_)) => {}
            Err(_) => bad = bad.or(Some(payload)),
        }
    }
    let (Some(good), Some(bad)) = (good, bad) else {
        let which = if bad.is_none() {
            "an error"
        } else {
            "anything but an error"
        };
        return Ok(Verdict::Skipped(format!(
            "no payload has {which} for an answer: add a golden case with one"
        )));
    };
    let answer_to_last = |between: &[u8]| -> Result<_, Failure> {
        let mut player = trial.begin()?;
        let _ = step(&mut *player, element(0, good))?;
        let _ = step(&mut *player, element(1, between))?;
        let answer = step(&mut *player, element(2, good))?;
        Ok((answer, finish(&mut *player)?))
    };
    let (answer, _) = answer_to_last(bad).map_err(|failure| failure.within("after an error"))?;
    let (expected, _) = answer_to_last(good)?;
    if answer != expected && (trial.suite.deterministic || answer.is_err()) {
        return Err(Failure::new(
            format!("after an error the answer is {answer:?}, and without it {expected:?}"),
            "leave the component's state as it was when an element is refused",
        ));
    }
    Ok(Verdict::Passed)
}
