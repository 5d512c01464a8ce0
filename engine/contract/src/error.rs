//! Why a contract can't be read or compared.

use std::io;

use super::Place;

/// Why a contract can't be read or compared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ContractError {
    /// A file or folder can't be read.
    #[error("can't read `{path}`: {source}")]
    Io {
        /// The file or folder.
        path: String,
        /// Why not.
        source: io::Error,
    },

    /// The input is longer than what is read.
    #[error("`{name}` has more than {limit} bytes, which is the most that is read as {what}")]
    TooLarge {
        /// The file, or what the text was called.
        name: String,
        /// `WIT` or `a component`.
        what: &'static str,
        /// How many bytes are read.
        limit: usize,
    },

    /// The WIT is not valid.
    #[error("{}{message}", .place.as_ref().map(|place| format!("{place}: ")).unwrap_or_default())]
    Wit {
        /// What is wrong.
        message: String,
        /// Where it is wrong.
        place: Option<Place>,
        /// The message with its place and the line of the WIT there, for a reader of several lines.
        rendered: Option<String>,
    },

    /// The bytes are neither WIT nor a component, or not all of one.
    #[error("`{name}` is not a component: {message}")]
    Binary {
        /// The file, or what the bytes were called.
        name: String,
        /// What is wrong.
        message: String,
    },

    /// A dependency is a component, whose worlds no WIT can refer to.
    #[error("`{name}` is a component, and no WIT package: a dependency must be one")]
    NoPackage {
        /// The file.
        name: String,
    },

    /// The bytes are a whole component, or a whole package, and what they carry can't be said in
    /// WIT or is not read here.
    #[error("the contract of `{name}` can't be read: {message}")]
    Unreadable {
        /// The file, or what the bytes were called.
        name: String,
        /// Why not.
        message: String,
    },

    /// The bytes are a module, and not a component.
    #[error("`{name}` is a core module, and not a component")]
    Module {
        /// The file, or what the bytes were called.
        name: String,
    },

    /// It is a binary, and this build reads no other contracts than those in text.
    #[error("`{name}` is a binary, and WIT text alone is read here")]
    TextOnly {
        /// The file, or what the bytes were called.
        name: String,
    },

    /// A type is nested deeper than a component can have it.
    #[error("`{path}` is nested deeper than {limit} levels, which no component can be")]
    TooDeep {
        /// The WIT path of the type.
        path: String,
        /// How many levels there may be.
        limit: usize,
    },

    /// The package has no world of that name.
    #[error("{}", no_such_world(.world, .package, .worlds, .feature.as_deref()))]
    NoSuchWorld {
        /// What was asked for.
        world: String,
        /// The package.
        package: String,
        /// The worlds that there are.
        worlds: Vec<String>,
        /// The feature that gates the world, if it is there, and was not asked for.
        feature: Option<String>,
    },

    /// No world was named, and there is none, or there are several.
    #[error("`{package}` has {}; name one", which(.worlds))]
    WhichWorld {
        /// The package.
        package: String,
        /// The worlds that there are.
        worlds: Vec<String>,
    },

    /// Two contracts differ in more places, or share types in more ways, than are looked at.
    #[error(
        "the contracts differ in too many places to be compared: it takes more than {limit} steps"
    )]
    TooComplex {
        /// How many steps a comparison may take.
        limit: usize,
    },
}

fn which(worlds: &[String]) -> String {
    match worlds {
        [] => "no world".to_owned(),
        [world] => format!("one world among several packages: `{world}`"),
        worlds => format!("several worlds: {}", listed(worlds)),
    }
}

fn no_such_world(world: &str, package: &str, worlds: &[String], feature: Option<&str>) -> String {
    match feature {
        Some(feature) => format!(
            "the world `{world}` of `{package}` is behind `@unstable(feature = {feature})`, and that \
             feature was not asked for"
        ),
        None => format!(
            "there is no world `{world}` in `{package}`; there is {}",
            listed(worlds)
        ),
    }
}

fn listed(names: &[String]) -> String {
    if names.is_empty() {
        return "none".to_owned();
    }
    format!("`{}`", names.join("`, `"))
}
