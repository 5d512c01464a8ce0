//! Dead letters with reasons: JSON lines that say what failed, where and why, and that `replay` reads.

use std::borrow::Cow;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};
use torvyn_engine::pipeline::{Place, Rejected};
use torvyn_engine::streaming::ElementMeta;

use super::time::now;

/// How many times as long as its payload a letter may be: a byte is six in an escape.
pub(super) const LONGER: u64 = 6;
/// What a letter may have beside its payload. Reasons have what a guest has written to stderr.
pub(super) const BESIDE: u64 = 8 << 20;

/// A dead letter.
#[derive(Serialize, Deserialize)]
struct Letter<'a> {
    /// The payload, if it is UTF-8.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    text: Option<Cow<'a, str>>,
    /// The payload, if it is not.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    base64: Option<Cow<'a, str>>,
    #[serde(default)]
    sequence: u64,
    #[serde(default)]
    timestamp_ns: u64,
    /// Which of the source's elements it was, from 1. None for what a component handed over at its end.
    #[serde(default)]
    element: Option<u64>,
    /// The component that failed, its place on the command line, and the SHA-256 of its file.
    #[serde(borrow, default)]
    component: Cow<'a, str>,
    #[serde(default)]
    position: usize,
    #[serde(borrow, default)]
    sha256: Option<Cow<'a, str>>,
    /// The case of `process-error`, or `ended`.
    #[serde(borrow, default)]
    kind: Cow<'a, str>,
    #[serde(borrow, default)]
    message: Cow<'a, str>,
    /// When it failed, in nanoseconds since the Unix epoch.
    #[serde(default)]
    failed_at_ns: u64,
}

/// Which component has failed.
pub(super) struct Failed<'a> {
    pub(super) name: &'a str,
    pub(super) position: usize,
    pub(super) sha256: Option<&'a str>,
}

/// An element that was given up, as a line without its line feed.
pub(super) fn write(rejected: &Rejected<'_>, failed: &Failed<'_>) -> Result<Vec<u8>, String> {
    let payload = rejected.element.payload;
    let (text, base64) = match str::from_utf8(payload) {
        Ok(text) => (Some(Cow::Borrowed(text)), None),
        Err(_) => (None, Some(Cow::Owned(BASE64_STANDARD.encode(payload)))),
    };
    let reason = rejected.reason.to_string();
    let (kind, message) = rejected.reason.answer().unwrap_or(("ended", &reason));
    let letter = Letter {
        text,
        base64,
        sequence: rejected.element.meta.sequence,
        timestamp_ns: rejected.element.meta.timestamp_ns,
        element: match rejected.place {
            Place::Taken(number) => Some(number),
            Place::LeftBy(_) => None,
        },
        component: Cow::Borrowed(failed.name),
        position: failed.position,
        sha256: failed.sha256.map(Cow::Borrowed),
        kind: Cow::Borrowed(kind),
        message: Cow::Borrowed(message),
        failed_at_ns: now(),
    };
    serde_json::to_vec(&letter).map_err(|error| error.to_string())
}

/// Reads the element in a line, into a buffer.
pub(super) fn read(line: &[u8], payload: &mut Vec<u8>) -> Result<ElementMeta, String> {
    let letter: Letter<'_> = serde_json::from_slice(line).map_err(|error| {
        // It knows of one line only, and which one that is, is said elsewhere.
        let text = error.to_string();
        let (reason, column) = (text.rsplit_once(" at line "), error.column());
        let reason = reason.map_or(&*text, |(reason, _)| reason);
        format!("{reason}, at column {column}")
    })?;
    payload.clear();
    match (&letter.text, &letter.base64) {
        (Some(text), None) => payload.extend_from_slice(text.as_bytes()),
        (None, Some(base64)) => BASE64_STANDARD
            .decode_vec(base64.as_bytes(), payload)
            .map_err(|error| format!("its `base64` can't be decoded: {error}"))?,
        (None, None) => return Err("it has neither `text` nor `base64`".to_owned()),
        (Some(_), Some(_)) => return Err("it has both `text` and `base64`".to_owned()),
    }
    Ok(ElementMeta {
        sequence: letter.sequence,
        timestamp_ns: letter.timestamp_ns,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::read;

    #[test]
    fn what_is_no_letter_is_refused_with_a_reason() {
        let cases = [
            ("", "EOF while parsing a value, at column 0"),
            ("{}", "it has neither `text` nor `base64`"),
            (
                r#"{"text":"a","base64":"YQ=="}"#,
                "it has both `text` and `base64`",
            ),
            (r#"{"base64":"a"}"#, "its `base64` can't be decoded: "),
            (r#"{"text":1}"#, "invalid type: integer `1`"),
            (
                r#"{"text":"a","sequence":-1}"#,
                "invalid value: integer `-1`",
            ),
        ];
        for (line, reason) in cases {
            let found = read(line.as_bytes(), &mut Vec::new()).unwrap_err();
            assert!(found.starts_with(reason), "{line}: {found}");
        }
        let mut payload = vec![1];
        let meta = read(br#"{"base64":"/w==","sequence":7,"more":[]}"#, &mut payload);
        assert_eq!((meta.unwrap().sequence, &payload[..]), (7, &b"\xff"[..]));
    }
}
