//! Cases in lines, for the standard roles.

use crate::contract::Contract;
use crate::contract::behaviour::{Role, is_lifecycle};
use crate::contract::suite::behaviours::{described, failed};
use crate::contract::suite::engines::Ready;
use crate::contract::suite::report::Failure;
use crate::contract::suite::roles::{self, Answer, Step};
use crate::streaming::{ElementMeta, StreamElement, owned};

/// How often a source is polled.
const POLLS: u64 = 100_000;

/// The elements of a text: its lines. A last one without line feed is one too.
pub(super) fn elements(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let text = text
        .strip_suffix(b"\n")
        .map_or_else(|| (!text.is_empty()).then_some(text), Some);
    text.into_iter()
        .flat_map(|text| text.split(|byte| *byte == b'\n'))
}

/// What comes out for an input.
pub(super) fn run(
    ready: &Ready,
    component: &Contract,
    configuration: &str,
    input: &[u8],
) -> Result<Vec<u8>, Failure> {
    let exports = component.exports();
    let interfaces = || {
        exports
            .iter()
            .filter_map(|export| export.interface.as_deref())
    };
    let Some(role) = interfaces().find_map(Role::of) else {
        return Err(Failure::new(
            "the component has none of the standard roles, which `.in` and `.out` are for",
            "write `.in.json` and `.out.json` for a world of its own",
        ));
    };
    let mut player = roles::start(ready, role, interfaces().any(is_lifecycle))
        .map_err(|error| failed(&error).within("at its start"))?;
    let text = match role {
        Role::Source => std::str::from_utf8(input).map_err(|_| {
            Failure::new(
                "what goes into a source is its configuration, and this one is not UTF-8",
                "write it as text",
            )
        })?,
        _ => configuration,
    };
    let mut out = Out::default();
    let init = player.init(text);
    if let Err(error) = init.map_err(|error| failed(&error).within("in `init`"))? {
        out.error(&error);
        return Ok(out.0);
    }
    let input: Vec<&[u8]> = match role {
        Role::Source => Vec::new(),
        _ => elements(input).collect(),
    };
    let polls = if role == Role::Source { POLLS } else { 0 };
    let endless = (0..polls).map(|_| &[][..]);
    for (sequence, payload) in (0..).zip(input.iter().copied().chain(endless)) {
        let meta = ElementMeta {
            sequence,
            timestamp_ns: 0,
        };
        let answer = player.step(StreamElement { meta, payload });
        let answer =
            answer.map_err(|error| failed(&error).within(format!("element {}", sequence + 1)))?;
        out.answer(&answer, payload);
        match answer {
            Ok(Step::Polled(owned::SourcePoll::Finished)) => break,
            Err(owned::ProcessError::Fatal(_)) => return Ok(out.0),
            _ => {}
        }
    }
    let last = [player.complete(), player.teardown()];
    for answer in last {
        if let Some(answer) = answer.map_err(|error| failed(&error).within("at the end"))? {
            out.answer(&answer, &[]);
        }
    }
    Ok(out.0)
}

/// What has come out so far.
#[derive(Default)]
struct Out(Vec<u8>);

impl Out {
    fn answer(&mut self, answer: &Answer, payload: &[u8]) {
        match answer {
            Ok(Step::Processed(owned::ProcessResult::Forward)) => self.line(payload),
            Ok(step) => {
                for output in step.outputs() {
                    self.line(&output.payload);
                }
            }
            Err(error) => self.error(error),
        }
    }

    fn error(&mut self, error: &owned::ProcessError) {
        self.line(format!("error: {}", described(error)).as_bytes());
    }

    fn line(&mut self, text: &[u8]) {
        self.0.extend_from_slice(text);
        self.0.push(b'\n');
    }
}

#[cfg(test)]
mod tests {
    use super::elements;

    #[test]
    fn elements_are_lines() {
        let cases: [(&str, &[&str]); 6] = [
            ("", &[]),
            ("\n", &[""]),
            ("a", &["a"]),
            ("a\n", &["a"]),
            ("a\n\nb\r\n", &["a", "", "b\r"]),
            ("a\n\n", &["a", ""]),
        ];
        for (text, expected) in cases {
            let found: Vec<_> = elements(text.as_bytes()).collect();
            let expected: Vec<_> = expected.iter().map(|text| text.as_bytes()).collect();
            assert_eq!(found, expected, "{text:?}");
        }
    }
}
