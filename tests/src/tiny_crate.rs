//! Crates that a test writes, builds and changes. They have the engine without a backend, so
//! that they take seconds to build.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use crate::outside::{Outside, parts_of_the_engine};

/// A crate of one library. It is built in the same folder in every run, so that runs leave
/// nothing behind but one build each.
#[derive(Debug)]
pub struct TinyCrate {
    outside: Outside,
    name: String,
}

impl TinyCrate {
    /// Starts over with a crate. No other test may use the name: all of them are built into one
    /// folder, `tmp`, which is `CARGO_TARGET_TMPDIR`.
    #[must_use]
    pub fn new(tmp: &str, name: &str) -> Self {
        let folder = Path::new(tmp).join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        Self {
            outside: Outside::new(tmp, name, "", &parts_of_the_engine(&[])),
            name: name.to_owned(),
        }
    }

    /// Where a file of the crate is.
    #[must_use]
    pub fn path(&self, file: &str) -> PathBuf {
        self.outside.path(file)
    }

    /// Writes a file of the crate.
    pub fn write(&self, file: &str, text: &str) {
        self.outside.write(file, text);
    }

    /// Checks the crate as `cargo check` does, offline.
    #[must_use]
    pub fn check(&self) -> Check {
        let output = self
            .outside
            .cargo("check")
            .arg("--message-format=json")
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap();
        Check::new(&self.name, &output)
    }
}

/// How a check went.
#[derive(Debug)]
pub struct Check {
    /// Whether the library was taken as it was. `None` if it does not compile.
    pub fresh: Option<bool>,
    /// The first lines of the compiler's errors and warnings.
    pub messages: Vec<String>,
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
