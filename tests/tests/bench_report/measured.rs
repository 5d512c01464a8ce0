//! Figures that were made up, as criterion leaves its own behind, and sections for them.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use tempfile::TempDir;

use crate::report::{Cost, Error, Figures, Peer, Rows, Section, peer, read, write};

const PEERS: &[Peer] = &[peer("ours", "ours"), peer("theirs", "`theirs!`")];

pub(crate) const SIZES: Section = Section {
    group: "process",
    title: "One element",
    about: "In and out.",
    rows: Rows::Bytes("payload"),
    cost: Cost::Call,
    peers: PEERS,
    ratio: Some(("theirs", "ours")),
    plot: true,
    key: true,
};

pub(crate) const COUNTS: Section = Section {
    group: "instances",
    rows: Rows::Count("instances"),
    ..SIZES
};

pub(crate) const NAMES: Section = Section {
    group: "compile",
    title: "Compiling",
    rows: Rows::Names("component", &[("small", "`small`"), ("a|b", "a|b")]),
    ratio: None,
    plot: false,
    key: false,
    ..SIZES
};

/// What criterion leaves behind.
pub(crate) struct Measured(TempDir);

impl Measured {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn add(self, group: &str, peer: &str, value: &str, nanos: f64) -> Self {
        self.add_as(group, peer, value, &median(nanos))
    }

    pub(crate) fn add_as(self, group: &str, peer: &str, value: &str, estimates: &str) -> Self {
        let benchmark = serde_json::json!({
            "group_id": group, "function_id": peer, "value_str": value, "throughput": null,
        });
        self.put(&benchmark, estimates)
    }

    /// Adds what so many elements take together.
    pub(crate) fn add_many(self, group: &str, peer: &str, elements: u64, nanos: f64) -> Self {
        let benchmark = serde_json::json!({
            "group_id": group,
            "function_id": peer,
            "value_str": elements.to_string(),
            "throughput": { "Elements": elements },
        });
        self.put(&benchmark, &median(nanos))
    }

    fn put(self, benchmark: &serde_json::Value, estimates: &str) -> Self {
        // What the folders are called says nothing.
        let count = fs::read_dir(self.path()).unwrap().count();
        let folder = self.path().join(format!("{count}/deep/new"));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("benchmark.json"), benchmark.to_string()).unwrap();
        fs::write(folder.join("estimates.json"), estimates).unwrap();
        self
    }

    pub(crate) fn read(&self) -> Result<Figures, Error> {
        read(self.path(), SystemTime::UNIX_EPOCH)
    }

    /// The report, or the error instead of it.
    pub(crate) fn report(&self, sections: &[Section]) -> (String, TempDir) {
        let out = TempDir::new().unwrap();
        let folder = out.path().join("new/report");
        let written = self
            .read()
            .and_then(|figures| write(sections, &figures, "A machine", "\nThe end\n", &folder));
        let text = match written {
            Ok(()) => fs::read_to_string(folder.join("report.md")).unwrap(),
            Err(error) => {
                assert!(!folder.exists());
                error
                    .to_string()
                    .replace(&*self.path().to_string_lossy(), "target")
            }
        };
        (text, out)
    }
}

fn median(nanos: f64) -> String {
    format!(r#"{{"median": {{"point_estimate": {nanos}}}}}"#)
}

/// Everything that the three sections have.
pub(crate) fn all() -> Measured {
    Measured::new()
        .add("process", "theirs", "1048576", 42_600.0)
        .add("process", "ours", "1048576", 21_300.0)
        .add("process", "ours", "64", 159.2)
        .add("process", "theirs", "64", 251.0)
        .add("process", "ours", "4096", 195.0)
        .add("instances", "ours", "1000", 400.0)
        .add("instances", "ours", "1", 160.0)
        .add("instances", "theirs", "1", 250.0)
        .add("compile", "ours", "a|b", 4e8)
        .add("compile", "ours", "small", 3e7)
        .add("compile", "theirs", "small", 2e9)
}
