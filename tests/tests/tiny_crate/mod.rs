//! Crates that a test writes, builds and changes. They have the engine without a backend, so
//! that they take seconds to build.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A crate of one library. It is built in the same folder in every run, so that runs leave
/// nothing behind but one build each.
pub(crate) struct TinyCrate {
    folder: PathBuf,
    name: String,
}

impl TinyCrate {
    /// Starts over with a crate. No other test may use the name: all of them are built into one
    /// folder.
    pub(crate) fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("tiny")
            .join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        let tiny = Self {
            folder,
            name: name.to_owned(),
        };
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let engine = workspace.join("engine");
        tiny.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = {name:?}\nedition = \"2021\"\n\
                 [dependencies]\n\
                 torvyn-engine = {{ path = {engine:?}, default-features = false }}\n\
                 [workspace]\n"
            ),
        );
        let lock = fs::read_to_string(workspace.join("Cargo.lock")).unwrap();
        tiny.write("Cargo.lock", &lock);
        tiny
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Checks the crate as `cargo check` does, offline.
    pub(crate) fn check(&self) -> Check {
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--message-format=json"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", env!("CARGO_TARGET_TMPDIR"))
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap();
        Check::new(&self.name, &output)
    }
}

/// How a check went.
#[derive(Debug)]
pub(crate) struct Check {
    /// Whether the library was taken as it was. `None` if it does not compile.
    pub(crate) fresh: Option<bool>,
    /// The first lines of the compiler's errors and warnings.
    pub(crate) messages: Vec<String>,
}

impl Check {
    fn new(name: &str, output: &Output) -> Self {
        let mut check = Self {
            fresh: None,
            messages: Vec::new(),
        };
        for line in output.stdout.split(|byte| *byte == b'\n') {
            let Ok(message) = serde_json::from_slice::<serde_json::Value>(line) else {
                continue;
            };
            if message["target"]["name"] != name.replace('-', "_") {
                continue;
            }
            if let Some(fresh) = message["fresh"].as_bool() {
                check.fresh = Some(fresh);
            }
            if let Some(text) = message["message"]["message"].as_str() {
                check.messages.push(text.to_owned());
            }
        }
        assert!(
            check.fresh.is_some() || !check.messages.is_empty(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        check
    }
}
