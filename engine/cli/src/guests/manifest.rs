//! `torvyn.toml`: what a folder says of the guest in it.

use std::path::Path;

use serde::Deserialize;

use super::language::Language;
use crate::bounded::text_at_most;
use crate::failure::{Exit, Failure};

/// The file's name. A Rust crate has none: `Cargo.toml` says it all.
pub(crate) const MANIFEST: &str = "torvyn.toml";

/// How long the file may be.
const MAX_BYTES: u64 = 64 << 10;

/// What the file says.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    /// What the component is called.
    pub(crate) name: String,
    pub(crate) language: Language,
    /// The world of the WIT in the folder `wit` that the guest is written for.
    pub(crate) world: String,
}

impl Manifest {
    /// Reads the file in a folder.
    pub(crate) fn read(folder: &Path) -> Result<Self, Failure> {
        let path = folder.join(MANIFEST);
        let unusable = |reason: String| {
            let text = format!("can't use `{}`: {reason}", path.display());
            Failure::new(Exit::Component, text)
                .help("it has `name`, `language` and `world`: `torvyn-engine new` writes one")
        };
        let text = text_at_most(&path, MAX_BYTES).map_err(|error| unusable(error.to_string()))?;
        let manifest: Self = toml::from_str(&text)
            .map_err(|error| unusable(error.to_string().trim_end().to_owned()))?;
        match manifest.problem() {
            Some(problem) => Err(unusable(problem)),
            None => Ok(manifest),
        }
    }

    /// What can't be right. Both become parts of paths and of command lines.
    fn problem(&self) -> Option<String> {
        let plain = |text: &str| {
            let characters = |c: char| c.is_ascii_alphanumeric() || "-_:/@.".contains(c);
            !text.is_empty() && !text.starts_with('-') && text.chars().all(characters)
        };
        if !plain(&self.name) || self.name.contains(['/', ':']) || self.name.starts_with('.') {
            return Some("`name` is not made of letters, digits, `-`, `_` and `.`".to_owned());
        }
        (!plain(&self.world))
            .then(|| "`world` is neither a name nor `namespace:package/world@version`".to_owned())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::fs;

    use super::*;

    fn read(text: &str) -> Result<Manifest, String> {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(MANIFEST), text).unwrap();
        Manifest::read(folder.path()).map_err(|failure| failure.message)
    }

    #[test]
    fn all_three_are_read() {
        let manifest = read("name = 'a-b'\nlanguage = 'javascript'\nworld = 'transform'");
        let expected = Manifest {
            name: "a-b".to_owned(),
            language: Language::JavaScript,
            world: "transform".to_owned(),
        };
        assert_eq!(manifest, Ok(expected));
    }

    #[test]
    fn what_can_not_be_right_is_named() {
        let long = "#".repeat(70_000);
        for (text, part) in [
            ("name = 'a'\nlanguage = 'c'", "missing field `world`"),
            (
                "name = 'a'\nlanguage = 'cobol'\nworld = 'w'",
                "unknown variant `cobol`",
            ),
            (
                "name = 'a'\nlanguage = 'c'\nworld = 'w'\nx = 1",
                "unknown field `x`",
            ),
            (
                "name = '../a'\nlanguage = 'c'\nworld = 'w'",
                "`name` is not made of",
            ),
            (
                "name = '-a'\nlanguage = 'c'\nworld = 'w'",
                "`name` is not made of",
            ),
            (
                "name = 'a'\nlanguage = 'c'\nworld = '--w'",
                "`world` is neither",
            ),
            (&*long, "longer than 65536 bytes"),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.contains(part), "{error}");
        }
    }
}
