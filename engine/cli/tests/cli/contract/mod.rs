//! `torvyn-engine check`, `torvyn-engine diff` and `torvyn-engine test`.

mod mistakes;
mod reports;
mod trials;

use std::fs;

use crate::program::{Outcome, command, feed};
use tempfile::TempDir;

/// A folder to run the command in, so that paths are the same in every run.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn with(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        let file = self.0.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
        self
    }

    /// With a component of WIT.
    fn component(self, path: &str, wit: &str, world: &str) -> Self {
        self.with(path, torvyn_tests::component_of(wit, world))
    }

    fn run(&self, args: &[&str]) -> Outcome {
        let mut command = command(args.iter().copied());
        command
            .current_dir(self.0.path())
            .env_remove("UPDATE_GOLDEN");
        feed(command, "")
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).unwrap()
    }
}

/// The world of a host for sensors.
const SENSORS: &str = "\
package acme:sensors@1.2.0;

interface types {
    enum scale { celsius, kelvin }
    record reading {
        sensor: string,
        value: f64,
        scale: scale,
    }
}

interface calibration {
    use types.{reading};
    offset: func(sensor: string) -> option<f64>;
    report: func(reading: reading);
}

interface judge {
    use types.{reading};
    judge: func(reading: reading) -> result<bool, string>;
    reset: func();
}

world thermostat {
    import calibration;
    export judge;
}
";

/// The text with replacements, each of which must hit.
fn edited(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(SENSORS.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "`{from}` is not in {text}");
        text.replace(from, to)
    })
}
