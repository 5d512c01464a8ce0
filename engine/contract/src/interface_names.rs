//! Names of interfaces, and which versions of one stand for each other.

use semver::Version;

/// The path of an interface: `wasi:io/streams@0.2.6` without its version.
#[must_use]
pub fn unversioned(name: &str) -> &str {
    name.split_once('@').map_or(name, |(path, _)| path)
}

/// Whether an interface is WASI's. The engine answers or denies such an import if no world
/// provides it.
#[must_use]
pub fn is_wasi(name: &str) -> bool {
    name.starts_with("wasi:")
}

/// The name that serves `wanted`: the very same, or else the newest with a compatible version.
/// Wasmtime's linker decides in this way.
pub fn newest<'a>(names: impl IntoIterator<Item = &'a str>, wanted: &str) -> Option<&'a str> {
    let mut best: Option<&'a str> = None;
    for name in names.into_iter().filter(|name| compatible(name, wanted)) {
        if name == wanted {
            return Some(name);
        }
        if best.is_none_or(|best| version(best) < version(name)) {
            best = Some(name);
        }
    }
    best
}

/// Whether two names stand for the same interface, in versions that semver holds to be
/// compatible.
#[must_use]
pub fn compatible(one: &str, other: &str) -> bool {
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
    use super::{compatible, newest};

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
        let names = ["a:b/c@1.1.0", "a:b/c@1.10.0", "a:b/c@1.9.0"];
        assert_eq!(newest(names, "a:b/c@1.1.0"), Some("a:b/c@1.1.0"));
        assert_eq!(newest(names, "a:b/c@1.2.0"), Some("a:b/c@1.10.0"));
        assert_eq!(newest(names, "a:b/c@2.0.0"), None);
    }
}
