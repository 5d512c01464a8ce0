//! What changes ask of a package's version.

use semver::Version;

use super::Bump;
use crate::Package;

/// The versions of a package, and what the changes between them ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Versions {
    /// The old version, if the package has one.
    pub old: Option<String>,
    /// The new version, if the package has one.
    pub new: Option<String>,
    /// The part of the version that the changes ask to be raised.
    pub bump: Bump,
    /// The least version that may have these changes.
    pub least: Option<String>,
    /// Whether the new version is at least that. `None` if it can't be told: one side has no
    /// version, or the two are different packages.
    pub enough: Option<bool>,
}

impl Versions {
    pub(super) fn new(old: &Package, new: &Package, bump: Bump) -> Self {
        let [old_name, new_name] =
            [old, new].map(|package| &package.resolve().packages[package.main()].name);
        let same = (&old_name.namespace, &old_name.name) == (&new_name.namespace, &new_name.name);
        let versions = (&old_name.version, &new_name.version);
        let least = old_name.version.as_ref().filter(|_| same);
        let least = least.map(|old| least_version(old, bump));
        let enough = match (versions, &least) {
            ((Some(old), Some(new)), Some(least)) => Some(is_enough(old, new, least, bump)),
            _ => None,
        };
        let text = |version: &Option<Version>| version.as_ref().map(Version::to_string);
        Self {
            old: text(versions.0),
            new: text(versions.1),
            bump,
            least: least.map(|least| least.to_string()),
            enough,
        }
    }
}

/// The least release that may have changes of this sort.
fn least_version(old: &Version, bump: Bump) -> Version {
    let (major, minor, patch) = (old.major, old.minor, old.patch);
    let (major, minor, patch) = match bump {
        Bump::None => return old.clone(),
        // A pre-release promises nothing: what it leads to may have every change.
        _ if !old.pre.is_empty() => (major, minor, patch),
        Bump::Major if major > 0 => (major + 1, 0, 0),
        Bump::Major if minor > 0 => (0, minor + 1, 0),
        Bump::Minor if major > 0 => (major, minor + 1, 0),
        Bump::Minor | Bump::Major => (major, minor, patch + 1),
    };
    Version::new(major, minor, patch)
}

/// A pre-release may have the changes of the release that it leads to.
fn is_enough(old: &Version, new: &Version, least: &Version, bump: Bump) -> bool {
    if bump == Bump::None {
        return new >= old;
    }
    let release = Version::new(new.major, new.minor, new.patch);
    new > old && release >= *least
}

#[cfg(test)]
mod tests {
    use super::{Bump, Version, is_enough, least_version};

    #[test]
    fn the_least_version() {
        let cases = [
            ("1.2.3", Bump::None, "1.2.3"),
            ("1.2.3", Bump::Minor, "1.3.0"),
            ("1.2.3", Bump::Major, "2.0.0"),
            ("0.2.3", Bump::Minor, "0.2.4"),
            ("0.2.3", Bump::Major, "0.3.0"),
            ("0.0.3", Bump::Minor, "0.0.4"),
            ("0.0.3", Bump::Major, "0.0.4"),
            ("1.0.0-rc.1", Bump::None, "1.0.0-rc.1"),
            ("1.0.0-rc.1", Bump::Major, "1.0.0"),
        ];
        for (old, bump, least) in cases {
            let old = Version::parse(old).unwrap();
            assert_eq!(least_version(&old, bump).to_string(), least, "{old} {bump}");
        }
    }

    #[test]
    fn versions_that_are_enough() {
        let cases = [
            ("1.2.3", "1.2.3", Bump::None, true),
            ("1.2.3", "1.2.2", Bump::None, false),
            ("1.2.3", "1.2.4", Bump::Minor, false),
            ("1.2.3", "1.3.0", Bump::Minor, true),
            ("1.2.3", "2.0.0", Bump::Minor, true),
            ("1.2.3", "1.9.0", Bump::Major, false),
            ("1.2.3", "2.0.0", Bump::Major, true),
            ("1.2.3", "2.0.0-rc.1", Bump::Major, true),
            ("1.2.3", "1.3.0-rc.1", Bump::Major, false),
            ("0.2.3", "0.2.4", Bump::Minor, true),
            ("0.2.3", "0.2.4", Bump::Major, false),
            ("0.2.3", "0.3.0", Bump::Major, true),
            ("0.2.3", "1.0.0", Bump::Major, true),
            ("0.0.3", "0.0.4", Bump::Major, true),
            ("1.0.0-rc.1", "1.0.0-rc.1", Bump::Major, false),
            ("1.0.0-rc.1", "1.0.0-rc.2", Bump::Major, true),
            ("1.0.0-rc.1", "1.0.0", Bump::Major, true),
        ];
        for (old, new, bump, enough) in cases {
            let [old, new] = [old, new].map(|version| Version::parse(version).unwrap());
            let least = least_version(&old, bump);
            assert_eq!(
                is_enough(&old, &new, &least, bump),
                enough,
                "{old} {new} {bump}"
            );
        }
    }
}
