//! Golden cases: what comes out, compared with what was recorded.

mod dynamic;
mod stream;
mod typed;

pub(in crate::contract) use dynamic::resolve;

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::diff::diff;
use super::engines::Ready;
use super::error::SuiteError;
use super::report::{Failure, Verdict};
use super::settings::Suite;
use crate::Lane;
use crate::contract::Contract;

/// The most bytes that are read of one file.
const MAX_BYTES: u64 = 64 << 20;

/// One case: its name, and its files.
#[derive(Clone, Debug)]
pub(super) struct Case {
    pub(super) name: String,
    kind: Kind,
    folder: PathBuf,
    /// Whether there is something that goes in.
    has_input: bool,
}

/// In which form a case is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Lines, for the standard roles.
    Stream,
    /// JSON, for any world.
    Typed,
}

impl Kind {
    /// The ends of the names of its files.
    fn ends(self) -> [&'static str; 2] {
        match self {
            Self::Stream => [".in", ".out"],
            Self::Typed => [".in.json", ".out.json"],
        }
    }
}

impl Case {
    /// The lane that it has to go through, if that matters: types from run time are for Wasmtime.
    pub(super) fn lane(&self) -> Option<Lane> {
        match self.kind {
            Kind::Stream => None,
            Kind::Typed => Some(Lane::Component),
        }
    }

    fn input(&self) -> PathBuf {
        self.file(self.kind.ends()[0])
    }

    fn output(&self) -> PathBuf {
        self.file(self.kind.ends()[1])
    }

    fn file(&self, end: &str) -> PathBuf {
        self.folder.join(format!("{}{end}", self.name))
    }
}

/// The cases in a folder, by their names.
pub(super) fn cases(folder: &Path) -> Result<Vec<Case>, SuiteError> {
    let unreadable = |error: io::Error| SuiteError::Golden {
        message: format!(
            "can't read the golden cases in `{}`: {error}",
            folder.display()
        ),
    };
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name();
        let Some((name, kind, is_input)) = name.to_str().and_then(told) else {
            continue;
        };
        *found.entry((name.to_owned(), kind)).or_insert(false) |= is_input;
    }
    if found.is_empty() {
        return Err(SuiteError::Golden {
            message: format!(
                "there is no golden case in `{}`: a case is `name.in`, or `name.in.json` for a \
                 world of its own",
                folder.display()
            ),
        });
    }
    let cases = found.into_iter().map(|((name, kind), has_input)| Case {
        name,
        kind,
        folder: folder.to_owned(),
        has_input,
    });
    Ok(cases.collect())
}

/// A file's case, its form, and whether it is what goes in.
fn told(file: &str) -> Option<(&str, Kind, bool)> {
    [Kind::Typed, Kind::Stream].into_iter().find_map(|kind| {
        let [input, output] = kind.ends();
        let input = file.strip_suffix(input).map(|name| (name, kind, true));
        input.or_else(|| file.strip_suffix(output).map(|name| (name, kind, false)))
    })
}

/// The elements of all cases, as payloads that the component knows what to do with. What can't
/// be read fails where it is compared.
pub(super) fn samples(folder: &Path) -> Vec<Vec<u8>> {
    const SAMPLES: usize = 64;
    let cases = cases(folder).unwrap_or_default();
    let of_streams = cases.iter().filter(|case| case.kind == Kind::Stream);
    let texts = of_streams.filter_map(|case| read(&case.input()).ok());
    let elements = texts
        .flat_map(|text| -> Vec<Vec<u8>> { stream::elements(&text).map(<[u8]>::to_vec).collect() });
    elements.take(SAMPLES).collect()
}

/// Compares what comes out of a case, or writes it down.
pub(super) fn run(
    suite: &Suite,
    ready: &Ready,
    component: &Contract,
    case: &Case,
) -> Result<Verdict, Failure> {
    let input_file = case.input();
    if !case.has_input {
        return Err(Failure::new(
            format!(
                "there is `{}` without `{}`",
                shown(&case.output()),
                shown(&input_file)
            ),
            "add what goes in, or remove what comes out",
        ));
    }
    let input = read(&input_file)?;
    let configuration = match read_if_there(&case.file(".config"))? {
        Some(bytes) => String::from_utf8(bytes).map_err(|_| not_text(&case.file(".config")))?,
        None => suite.configuration.clone(),
    };
    let run = || match case.kind {
        Kind::Stream => stream::run(ready, component, &configuration, &input),
        Kind::Typed => typed::run(ready, &input)
            .map_err(|failure| failure.within(format!("`{}`", shown(&input_file)))),
    };
    let found = run()?;
    if suite.deterministic {
        let again = run()?;
        if again != found {
            return Err(Failure::new(
                format!(
                    "the second time, something else came out:\n{}",
                    diff(&found, &again)
                ),
                "do without clocks, random numbers and the order of hash tables, or don't claim \
                 that it is deterministic",
            ));
        }
    }
    compare(suite, case, &found)
}

fn compare(suite: &Suite, case: &Case, found: &[u8]) -> Result<Verdict, Failure> {
    let file = case.output();
    if suite.update {
        if read_if_there(&file).ok().flatten().as_deref() != Some(found) {
            fs::write(&file, found).map_err(|error| {
                Failure::new(
                    format!("can't write `{}`: {error}", file.display()),
                    "make the folder writable",
                )
            })?;
        }
        return Ok(Verdict::Passed);
    }
    let Some(expected) = read_if_there(&file)? else {
        return Err(Failure::new(
            format!(
                "there is no `{}`; this came out:\n{}",
                shown(&file),
                diff(&[], found)
            ),
            "if it is right, write it down: run the tests again with UPDATE_GOLDEN=1",
        ));
    };
    if expected == found {
        return Ok(Verdict::Passed);
    }
    let differences = diff(&expected, found);
    // Bytes that are no text may look the same.
    let differences = if differences.is_empty() {
        "  the bytes that are not UTF-8 differ".to_owned()
    } else {
        differences
    };
    Err(Failure::new(
        format!(
            "something else than `{}` came out:\n{differences}",
            shown(&file)
        ),
        "mend the component, or, if that is right now, run the tests again with UPDATE_GOLDEN=1",
    ))
}

/// The file's name alone: the folder is known.
fn shown(file: &Path) -> String {
    let name = file.file_name().unwrap_or(OsStr::new(""));
    name.to_string_lossy().into_owned()
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    read_if_there(file)?.ok_or_else(|| {
        Failure::new(
            format!("there is no `{}`", file.display()),
            "is the folder the one that you mean?",
        )
    })
}

fn read_if_there(file: &Path) -> Result<Option<Vec<u8>>, Failure> {
    let unreadable = |error: io::Error| {
        Failure::new(
            format!("can't read `{}`: {error}", file.display()),
            "make it a file that can be read",
        )
    };
    let opened = match fs::File::open(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        opened => opened.map_err(unreadable)?,
    };
    let mut bytes = Vec::new();
    opened
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Failure::new(
            format!("`{}` has more than {MAX_BYTES} bytes", file.display()),
            "make several cases of it",
        ));
    }
    Ok(Some(bytes))
}

fn not_text(file: &Path) -> Failure {
    Failure::new(
        format!("`{}` is not UTF-8", shown(file)),
        "write it as text",
    )
}
