//! A component that is tried, and what every trial needs.

use std::fmt;

use crate::EngineError;
use crate::contract::behaviour::Role;
use crate::contract::suite::engines::Ready;
use crate::contract::suite::report::Failure;
use crate::contract::suite::roles::{self, Actor, Answer, BatchPlayer, Player, Step};
use crate::contract::suite::settings::Suite;
use crate::streaming::{ElementMeta, StreamElement, owned};

/// The longest message of an error that is well-formed, in bytes.
const MAX_MESSAGE_BYTES: usize = 64 << 10;

/// What components are fed with beside what golden cases have.
const SAMPLES: [&[u8]; 7] = [
    b"",
    b"a",
    b"a line of text, with ada@example.org in it",
    br#"{"a": 1, "b": ["two", null], "c": {"d": 0.5}}"#,
    "gr\u{fc}\u{df}e \u{1f600}".as_bytes(),
    b"\xff\xfe\x00\xc3",
    b"line\r\n\tand line\n",
];

/// A component that is tried in one of its roles.
pub(in crate::contract::suite) struct Trial<'a> {
    pub(in crate::contract::suite) suite: &'a Suite,
    pub(in crate::contract::suite) ready: Ready,
    pub(in crate::contract::suite) role: Role,
    pub(in crate::contract::suite) has_lifecycle: bool,
    /// Payloads that the component may know what to do with, beside those that every one is fed.
    pub(in crate::contract::suite) samples: Vec<Vec<u8>>,
}

impl Trial<'_> {
    /// A fresh instance, configured.
    pub(super) fn begin(&self) -> Result<Box<dyn Player>, Failure> {
        let mut player = self.unconfigured()?;
        self.configure(&mut *player)?;
        Ok(player)
    }

    pub(super) fn configure(&self, player: &mut dyn Actor) -> Result<(), Failure> {
        match player.init(&self.suite.configuration) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(Failure::new(
                format!(
                    "`init` has refused the configuration `{}`: {}",
                    self.suite.configuration,
                    described(&error)
                ),
                "give the tests a configuration that the component takes",
            )),
            Err(error) => Err(failed(&error).within("in `init`")),
        }
    }

    /// A fresh instance that takes batches, configured.
    pub(super) fn begin_batches(&self) -> Result<Box<dyn BatchPlayer>, Failure> {
        let mut player = roles::start_batches(&self.ready, self.role, self.has_lifecycle)
            .map_err(|error| failed(&error).within("at its start"))?;
        self.configure(&mut *player)?;
        Ok(player)
    }

    /// A fresh instance, before `init`.
    pub(super) fn unconfigured(&self) -> Result<Box<dyn Player>, Failure> {
        roles::start(&self.ready, self.role, self.has_lifecycle)
            .map_err(|error| failed(&error).within("at its start"))
    }

    /// What the component is fed with, one after the other.
    pub(super) fn payloads(&self) -> impl Iterator<Item = &[u8]> + Clone {
        let own = self.samples.iter().map(Vec::as_slice);
        own.chain(SAMPLES)
    }
}

/// An element in its place of the stream.
pub(super) fn element(sequence: u64, payload: &[u8]) -> StreamElement<'_> {
    StreamElement {
        meta: ElementMeta {
            sequence,
            timestamp_ns: 1_700_000_000_000_000_000_u64.saturating_add(sequence),
        },
        payload,
    }
}

/// One step. What is answered must be well-formed.
pub(super) fn step(player: &mut dyn Player, element: StreamElement<'_>) -> Result<Answer, Failure> {
    let place = || format!("for {}", shown(element.payload));
    let answer = player
        .step(element)
        .map_err(|error| failed(&error).within(place()))?;
    check_error(&answer).map_err(|failure| failure.within(place()))?;
    Ok(answer)
}

/// The end of the stream, and of the component's work.
pub(super) fn finish(player: &mut dyn Actor) -> Result<Vec<Answer>, Failure> {
    let mut answers = Vec::new();
    let completed = player
        .complete()
        .map_err(|error| failed(&error).within("in `complete`"))?;
    answers.extend(completed);
    let left = player
        .teardown()
        .map_err(|error| failed(&error).within("in `teardown`"))?;
    answers.extend(left);
    for answer in &answers {
        check_error(answer).map_err(|failure| failure.within("at the end"))?;
    }
    Ok(answers)
}

/// Whether nothing more is to be asked of an instance: it says so itself.
pub(super) fn is_over(answer: &Answer) -> bool {
    matches!(
        answer,
        Err(owned::ProcessError::Fatal(_)) | Ok(Step::Polled(owned::SourcePoll::Finished))
    )
}

/// An error says what is wrong, in a few words.
pub(super) fn check_error(answer: &Answer) -> Result<(), Failure> {
    let Err(error) = answer else { return Ok(()) };
    let (kind, message) = parts(error);
    let Some(message) = message else {
        return Ok(());
    };
    if message.trim().is_empty() {
        return Err(Failure::new(
            format!("the answer is `{kind}`, without a message"),
            "say what is wrong, for whoever has to mend it",
        ));
    }
    if message.len() > MAX_MESSAGE_BYTES {
        return Err(Failure::new(
            format!(
                "the answer is `{kind}` with a message of {} bytes",
                message.len()
            ),
            "say what is wrong in a few words, without the payload",
        ));
    }
    Ok(())
}

/// The case of an error, and its message.
fn parts(error: &owned::ProcessError) -> (&'static str, Option<&str>) {
    use owned::ProcessError;
    match error {
        ProcessError::InvalidInput(message) => ("invalid-input", Some(message)),
        ProcessError::Unavailable(message) => ("unavailable", Some(message)),
        ProcessError::Internal(message) => ("internal", Some(message)),
        ProcessError::DeadlineExceeded => ("deadline-exceeded", None),
        ProcessError::Fatal(message) => ("fatal", Some(message)),
    }
}

/// An error as text: `invalid-input: no such key`.
pub(in crate::contract::suite) fn described(error: &owned::ProcessError) -> String {
    match parts(error) {
        (kind, Some(message)) => format!("{kind}: {message}"),
        (kind, None) => kind.to_owned(),
    }
}

/// A payload in a message: short, and its size.
fn shown(payload: &[u8]) -> impl fmt::Display {
    const SHOWN: usize = 40;
    let start = payload.get(..SHOWN).unwrap_or(payload);
    let more = if payload.len() > SHOWN { ".." } else { "" };
    let text = start.escape_ascii();
    format!("the payload `{text}{more}` ({} bytes)", payload.len())
}

/// A failure of the engine: the guest did not answer.
pub(in crate::contract::suite) fn failed(error: &EngineError) -> Failure {
    let help = match error {
        EngineError::Panic(_) | EngineError::Trap(_) | EngineError::Exited(_) => {
            "answer with an error of the world in place of ending the component"
        }
        EngineError::DeadlineExceeded { .. } | EngineError::FuelExhausted { .. } => {
            "do less in one call, or give the tests an engine with a higher limit"
        }
        EngineError::MemoryExceeded { .. } | EngineError::StackOverflow { .. } => {
            "refuse what is too large with an error, or give the tests an engine with a higher limit"
        }
        EngineError::Denied(_) => {
            "do without what is denied, or give the tests an engine that grants it"
        }
        EngineError::Internal(_) => {
            "try it again: it is not the component's doing, but the engine's or the machine's"
        }
        EngineError::Mismatch(_) => "build the component for the world that it is tested for",
        _ => "build the component again with a current tool chain",
    };
    Failure::new(error.to_string(), help)
}
