//! Which interface of a host serves which import of a component, by name and version.

use std::cmp::Ordering;

use semver::Version;

use crate::definition::WorldDefinition;

/// `wasi:io/streams@0.2.6` without its version.
pub(crate) fn unversioned(name: &str) -> &str {
    name.split_once('@').map_or(name, |(path, _)| path)
}

/// The imported interface of a world that serves a component's import: the one of the same
/// name, or else the newest with a compatible version. Wasmtime's linker decides in this way.
pub(crate) fn provider(world: &WorldDefinition, import: &str) -> Option<&'static str> {
    newest(world.imports.iter().filter_map(|f| f.interface), import)
}

/// Of those names, the one that is wanted, or else the newest that is compatible with it.
pub(crate) fn newest<'a>(names: impl Iterator<Item = &'a str>, wanted: &str) -> Option<&'a str> {
    let mut best: Option<&'a str> = None;
    for interface in names.filter(|name| compatible(name, wanted)) {
        if interface == wanted {
            return Some(interface);
        }
        if best.is_none_or(|best| version(best).cmp(&version(interface)) == Ordering::Less) {
            best = Some(interface);
        }
    }
    best
}

/// Whether two names stand for the same interface, in versions that semver holds to be
/// compatible.
pub(super) fn compatible(one: &str, other: &str) -> bool {
    one == other
        || (unversioned(one) == unversioned(other)
            && track(one).is_some_and(|track_of_one| track(other) == Some(track_of_one)))
}

fn version(name: &str) -> Option<Version> {
    let (_, version) = name.split_once('@')?;
    Version::parse(version).ok()
}

/// What compatible versions have in common. A version that is compatible with no other has
/// none: a pre-release, and `0.0.x`.
fn track(name: &str) -> Option<(u64, u64)> {
    let version = version(name)?;
    match (version.major, version.minor) {
        _ if !version.pre.is_empty() => None,
        (0, 0) => None,
        (0, minor) => Some((0, minor)),
        (major, _) => Some((major, 0)),
    }
}

#[cfg(test)]
mod tests {
    use super::{compatible, provider};
    use crate::definition::{FunctionDefinition, WorldDefinition};

    const fn import(interface: &'static str) -> FunctionDefinition {
        FunctionDefinition {
            interface: Some(interface),
            name: "f",
            params: &[],
            result: None,
        }
    }

    #[test]
    fn versions_on_one_track_are_compatible() {
        let pairs = [
            ("a:b/c", "a:b/c", true),
            ("a:b/c", "a:b/d", false),
            ("a:b/c", "a:b/c@1.0.0", false),
            ("a:b/c@1.0.0", "a:b/c@1.9.3", true),
            ("a:b/c@1.0.0", "a:b/d@1.0.0", false),
            ("a:b/c@1.0.0", "a:b/c@2.0.0", false),
            ("a:b/c@0.2.0", "a:b/c@0.2.6", true),
            ("a:b/c@0.2.0", "a:b/c@0.3.0", false),
            ("a:b/c@0.0.1", "a:b/c@0.0.1", true),
            ("a:b/c@0.0.1", "a:b/c@0.0.2", false),
            ("a:b/c@0.0.1", "a:b/c@0.0.1+build", false),
            ("a:b/c@1.0.0-rc.1", "a:b/c@1.0.0-rc.1", true),
            ("a:b/c@1.0.0-rc.1", "a:b/c@1.0.0", false),
        ];
        for (one, other, expected) in pairs {
            assert_eq!(compatible(one, other), expected, "{one} {other}");
            assert_eq!(compatible(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn the_exact_version_comes_before_the_newest() {
        const WORLD: WorldDefinition = WorldDefinition {
            name: "w",
            imports: &[
                import("a:b/c@1.1.0"),
                import("a:b/c@1.10.0"),
                import("a:b/c@1.9.0"),
            ],
            exports: &[],
        };
        assert_eq!(provider(&WORLD, "a:b/c@1.1.0"), Some("a:b/c@1.1.0"));
        assert_eq!(provider(&WORLD, "a:b/c@1.2.0"), Some("a:b/c@1.10.0"));
        assert_eq!(provider(&WORLD, "a:b/c@2.0.0"), None);
    }
}
