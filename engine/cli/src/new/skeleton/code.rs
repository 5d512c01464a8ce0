//! Which file the code goes to, and what keeps a language from having any.

use std::path::Path;

use super::exports::Exports;
use super::{c, javascript, python, rust};
use crate::failure::{Exit, Failure};
use crate::guests::{Language, World};

/// A file of code, and what belongs to it.
pub(in crate::new) struct Code {
    /// Where it belongs in the guest's folder.
    pub(in crate::new) path: &'static str,
    pub(in crate::new) text: String,
}

/// The code for a world, whose WIT is in the guest's folder already.
pub(in crate::new) fn code(
    folder: &Path,
    language: Language,
    world: &World,
) -> Result<Code, Failure> {
    let refused = |reason: String, help: &str| {
        let text = format!(
            "there can be no guest in {} for `{}`: {reason}",
            language.title(),
            world.name
        );
        Err(Failure::new(Exit::Usage, text).help(help))
    };
    if let Some(reason) = world.unsupported() {
        return refused(reason, "leave that out of the world");
    }
    let exports = Exports::of(world);
    let namesake = exports.namesake();
    let with_resources = exports.with_resources();
    if exports.functions.is_empty() && exports.interfaces.iter().all(|it| it.functions.is_empty()) {
        return refused(
            "it exports no functions, and so a guest has nothing to do".to_owned(),
            "choose a world that does with `--world`",
        );
    }
    let other = "choose another language: those in Rust and C can have that";
    match language {
        Language::Rust => Ok(Code {
            path: "src/lib.rs",
            text: rust::skeleton(world, &exports),
        }),
        Language::C => Ok(Code {
            path: "src/guest.c",
            text: c::skeleton(folder, world)?,
        }),
        Language::Python | Language::JavaScript if namesake.is_some() => refused(
            format!(
                "it exports two interfaces with the name `{}`",
                namesake.unwrap_or_default()
            ),
            other,
        ),
        Language::Python | Language::JavaScript if with_resources.is_some() => refused(
            format!(
                "its interface `{}` has resources",
                with_resources.unwrap_or_default()
            ),
            other,
        ),
        Language::Python if exports.interfaces.iter().any(|it| it.is_inline) => refused(
            "componentize-py leaves out interfaces that are written in the world itself".to_owned(),
            "give the interface a place of its own in the package, and export it by its name",
        ),
        Language::Python => Ok(Code {
            path: "src/app.py",
            text: python::skeleton(world, &exports),
        }),
        Language::JavaScript => Ok(Code {
            path: "src/guest.js",
            text: javascript::skeleton(world, &exports),
        }),
        Language::Go => refused(
            "this command has what carries calls to Go for `torvyn:streaming` alone".to_owned(),
            "write it in another language; or have `wit-bindgen go` write what carries the calls, and \
             build with `go build -buildmode=c-shared` and `wasm-tools component new`",
        ),
    }
}
