//! Crates that are no members of the workspace, as users have them. They are built in the target
//! folder of the tests, with their profile and their versions, so that what the tests have built
//! is not built again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The engine's features.
const FEATURES: [&str; 7] = [
    "compiler",
    "contract",
    "metrics-support",
    "mock",
    "serde",
    "tracing-support",
    "winch",
];

/// What else such a crate depends on, if it has all of the engine: the end of its manifest, whose
/// last table is `[dependencies]`.
///
/// Cargo builds a crate once more if a feature of it differs, or of anything that it depends on. In the
/// workspace somebody turns these on, far below Wasmtime too, which would take minutes to build
/// again. Where the list is out of date, tests take longer and nothing else happens.
pub const DEPENDENCIES: &str = concat!(
    r#"
bitflags = { version = "2", features = ["std"] }
fnv = "1"
indexmap = "2"
memchr = "2"
similar = { version = "3", features = ["inline"] }
tokio = { version = "1", features = ["macros"] }
torvyn-contract = { path = ""#,
    env!("CARGO_MANIFEST_DIR"),
    r#"/../engine/contract" }
wat = "1"
wit-component = { version = "0.254", default-features = false, features = ["dummy-module", "semver-check"] }

[build-dependencies]
bitflags = { version = "2", features = ["std"] }
syn = { version = "2", features = ["visit"] }
"#
);

/// A crate outside of the workspace.
#[derive(Debug)]
pub struct Outside {
    folder: PathBuf,
    target: PathBuf,
}

impl Outside {
    /// Writes the manifest of a crate. It is always in the same place, `tmp` being
    /// `CARGO_TARGET_TMPDIR`, so that each run builds over what the one before has built.
    ///
    /// `targets` are tables of the manifest, and `dependencies` what is below `[dependencies]`.
    #[must_use]
    pub fn new(tmp: &str, name: &str, targets: &str, dependencies: &str) -> Self {
        let outside = Self {
            folder: Path::new(tmp).join(name),
            target: Path::new(tmp).parent().unwrap().to_owned(),
        };
        let profiles = profiles();
        outside.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = {name:?}\nedition = \"2024\"\n\n[workspace]\n\n{profiles}\n{targets}\n\
                [dependencies]\n{dependencies}\n"
            ),
        );
        let lock = fs::read_to_string(workspace().join("Cargo.lock")).unwrap();
        outside.write("Cargo.lock", &lock);
        outside
    }

    /// Where a file of the crate is.
    #[must_use]
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// Writes a file of the crate.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// A command of cargo in the crate, offline.
    #[must_use]
    pub fn cargo(&self, command: &str) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut cargo = Command::new(cargo);
        cargo
            .args([command, "--offline"])
            .env("CARGO_TARGET_DIR", &self.target)
            .current_dir(&self.folder);
        cargo
    }
}

/// A dependency on the engine by that name, with all features, and what else makes it the one that
/// the tests have built.
#[must_use]
pub fn all_of_the_engine(name: &str) -> String {
    let engine = workspace().join("engine");
    format!(
        "{name} = {{ package = \"torvyn-engine\", path = {engine:?}, features = {FEATURES:?} }}\
        {DEPENDENCIES}"
    )
}

/// The engine's features, for `cargo --features` in a crate that has it by that name: see
/// [`DEPENDENCIES`].
#[must_use]
pub fn all_features(engine: &str) -> String {
    FEATURES
        .map(|feature| format!("{engine}/{feature}"))
        .join(",")
}

/// A dependency on the engine by its own name, with those features and not its default ones.
#[must_use]
pub fn parts_of_the_engine(features: &[&str]) -> String {
    let engine = workspace().join("engine");
    format!(
        "torvyn-engine = {{ path = {engine:?}, default-features = false, features = {features:?} }}"
    )
}

/// The profiles of the workspace, as the end of a manifest or a part of one.
#[must_use]
pub fn profiles() -> String {
    let mut manifest = fs::read_to_string(workspace().join("Cargo.toml")).unwrap();
    manifest.split_off(manifest.find("[profile.").unwrap())
}

/// The folder of the workspace.
#[must_use]
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}
