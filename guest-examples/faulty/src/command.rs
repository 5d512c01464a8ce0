//! The commands, and how they are read from a payload.

/// What an element asks for.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    /// `trap`: executes the `unreachable` instruction.
    Trap,
    /// `panic MESSAGE`: panics.
    Panic(String),
    /// `spin`: loops forever.
    Spin,
    /// `allocate`: allocates without end.
    Allocate,
    /// `recurse`: calls itself without end.
    Recurse,
    /// `exit CODE`: ends the process with that code. WASI hands on only whether it is 0.
    Exit(i32),
    /// `error KIND MESSAGE`: answers that error. `deadline-exceeded` has no message.
    Error(ErrorKind, String),
    /// `stderr N`: writes N bytes to standard error, and answers `forward`.
    Stderr(usize),
    /// `clock`: answers the wall clock in nanoseconds since the Unix epoch.
    Clock,
    /// `env`: answers the environment.
    Env,
    /// `filter`: answers `filtered`.
    Filter,
    /// `forward`: answers `forward`.
    Forward,
    /// `echo ANYTHING`: answers the whole payload, as `output`.
    Echo,
    /// `multiple N`: answers N elements whose payloads are `0`, `1`, `2` and so on.
    Multiple(u32),
}

/// The cases of `process-error`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum ErrorKind {
    InvalidInput,
    Unavailable,
    Internal,
    DeadlineExceeded,
    Fatal,
}

impl Command {
    /// Reads a command: a word, and for some of them a space and an argument. A line end
    /// behind it does not count.
    pub(crate) fn parse(payload: &[u8]) -> Result<Self, String> {
        let text = std::str::from_utf8(payload)
            .map_err(|error| format!("the command is not UTF-8: {error}"))?;
        let text = text.trim_end_matches(['\r', '\n']);
        let (word, argument) = text.split_once(' ').unwrap_or((text, ""));
        let command = match word {
            "panic" => return Ok(Self::Panic(argument.to_owned())),
            "echo" => return Ok(Self::Echo),
            "exit" => return Ok(Self::Exit(number(word, argument)?)),
            "stderr" => return Ok(Self::Stderr(number(word, argument)?)),
            "multiple" => return Ok(Self::Multiple(number(word, argument)?)),
            "error" => return parse_error(argument),
            "trap" => Self::Trap,
            "spin" => Self::Spin,
            "allocate" => Self::Allocate,
            "recurse" => Self::Recurse,
            "clock" => Self::Clock,
            "env" => Self::Env,
            "filter" => Self::Filter,
            "forward" => Self::Forward,
            _ => {
                return Err(format!(
                    "unknown command {:?}: use trap, panic, spin, allocate, recurse, exit, \
                     error, stderr, clock, env, filter, forward, echo or multiple",
                    start(word)
                ));
            }
        };
        if argument.is_empty() {
            Ok(command)
        } else {
            Err(format!(
                "`{word}` takes no argument, found {:?}",
                start(argument)
            ))
        }
    }
}

/// The beginning of a text, for messages: a payload may be long.
pub(crate) fn start(text: &str) -> &str {
    text.char_indices()
        .nth(60)
        .map_or(text, |(at, _)| &text[..at])
}

fn number<N: std::str::FromStr>(word: &str, argument: &str) -> Result<N, String> {
    argument
        .parse()
        .map_err(|_| format!("`{word}` takes a whole number, found {:?}", start(argument)))
}

fn parse_error(argument: &str) -> Result<Command, String> {
    let (kind, message) = argument.split_once(' ').unwrap_or((argument, ""));
    let kind = match kind {
        "invalid-input" => ErrorKind::InvalidInput,
        "unavailable" => ErrorKind::Unavailable,
        "internal" => ErrorKind::Internal,
        "deadline-exceeded" if message.is_empty() => ErrorKind::DeadlineExceeded,
        "deadline-exceeded" => {
            return Err(format!(
                "`error deadline-exceeded` takes no message, found {:?}",
                start(message)
            ));
        }
        "fatal" => ErrorKind::Fatal,
        _ => {
            return Err(format!(
                "unknown error kind {:?}: use invalid-input, unavailable, internal, \
                 deadline-exceeded or fatal",
                start(kind)
            ));
        }
    };
    Ok(Command::Error(kind, message.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_read() {
        let cases = [
            ("trap", Command::Trap),
            ("panic", Command::Panic(String::new())),
            ("panic oh  no", Command::Panic("oh  no".into())),
            ("spin", Command::Spin),
            ("allocate", Command::Allocate),
            ("recurse", Command::Recurse),
            ("exit -3", Command::Exit(-3)),
            ("stderr 0", Command::Stderr(0)),
            ("clock", Command::Clock),
            ("env", Command::Env),
            ("filter", Command::Filter),
            ("forward", Command::Forward),
            ("echo", Command::Echo),
            ("echo trap", Command::Echo),
            ("multiple 12", Command::Multiple(12)),
        ];
        for (text, command) in cases {
            assert_eq!(Command::parse(text.as_bytes()), Ok(command), "{text}");
        }
    }

    #[test]
    fn every_error_kind_is_read() {
        let cases = [
            (
                "error invalid-input bad byte",
                ErrorKind::InvalidInput,
                "bad byte",
            ),
            ("error unavailable no", ErrorKind::Unavailable, "no"),
            ("error internal", ErrorKind::Internal, ""),
            ("error deadline-exceeded", ErrorKind::DeadlineExceeded, ""),
            ("error fatal größe", ErrorKind::Fatal, "größe"),
        ];
        for (text, kind, message) in cases {
            let expected = Ok(Command::Error(kind, message.into()));
            assert_eq!(Command::parse(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn a_line_end_does_not_count() {
        assert_eq!(Command::parse(b"trap\r\n"), Ok(Command::Trap));
        assert_eq!(Command::parse(b"multiple 2\n"), Ok(Command::Multiple(2)));
    }

    #[test]
    fn whatever_else_is_refused_with_a_reason() {
        let cases: [(&[u8], &str); 9] = [
            (b"", "unknown command \"\": use trap, "),
            (b"Trap", "unknown command \"Trap\""),
            (b"trap now", "`trap` takes no argument, found \"now\""),
            (
                b"multiple -1",
                "`multiple` takes a whole number, found \"-1\"",
            ),
            (b"stderr", "`stderr` takes a whole number, found \"\""),
            (b"exit 99999999999", "`exit` takes a whole number"),
            (b"error", "unknown error kind \"\": use invalid-input, "),
            (
                b"error deadline-exceeded late",
                "`error deadline-exceeded` takes no message",
            ),
            (b"echo\xff", "the command is not UTF-8: "),
        ];
        for (payload, start) in cases {
            let error = Command::parse(payload).unwrap_err();
            assert!(error.starts_with(start), "{error}");
        }
    }
}
