//! What criterion has measured, read from its files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Error;

/// One figure: what a peer takes for a value of what its group varies.
#[derive(Debug)]
pub(crate) struct Figure {
    pub(crate) peer: String,
    pub(crate) value: String,
    /// The median times of a call in nanoseconds, one of each round. There is at least one.
    pub(crate) rounds: Vec<f64>,
    /// How many elements a call has: 1 if that was not said.
    pub(crate) elements: u64,
}

/// All figures, by the names of their groups.
pub(crate) type Figures = BTreeMap<String, Vec<Figure>>;

/// `benchmark.json`: what was measured.
#[derive(Deserialize)]
struct Benchmark {
    group_id: String,
    function_id: Option<String>,
    value_str: Option<String>,
    throughput: Option<Throughput>,
}

/// What a call gets through.
#[derive(Deserialize)]
struct Throughput {
    #[serde(rename = "Elements")]
    elements: Option<u64>,
}

/// `estimates.json`: what came out.
#[derive(Deserialize)]
struct Estimates {
    median: Estimate,
}

#[derive(Deserialize)]
struct Estimate {
    point_estimate: f64,
}

/// Reads what was measured since a moment. What is older is of another run.
pub(crate) fn read(folder: &Path, since: SystemTime) -> Result<Figures, Error> {
    let mut found = Vec::new();
    if folder.is_dir() {
        find(folder, &mut found)?;
    }
    let mut figures = Figures::new();
    for folder in found {
        let estimates = folder.join("estimates.json");
        let modified = fs::metadata(&estimates).and_then(|file| file.modified());
        if modified.map_err(Error::at(&estimates))? < since {
            continue;
        }
        let benchmark: Benchmark = parse(&folder.join("benchmark.json"))?;
        let median = parse::<Estimates>(&estimates)?.median.point_estimate;
        if !median.is_finite() || median <= 0.0 {
            return Err(Error::Content {
                path: estimates,
                reason: format!("a median of {median} ns"),
            });
        }
        let elements = benchmark.throughput.and_then(|of| of.elements);
        figures.entry(benchmark.group_id).or_default().push(Figure {
            peer: benchmark.function_id.unwrap_or_default(),
            value: benchmark.value_str.unwrap_or_default(),
            rounds: vec![median],
            elements: elements.filter(|count| *count > 0).unwrap_or(1),
        });
    }
    match figures.is_empty() {
        true => Err(Error::Nothing(folder.to_owned())),
        false => Ok(figures),
    }
}

/// The figures of several rounds, with those of one more.
pub(crate) fn join(mut before: Figures, round: Figures) -> Figures {
    for (group, figures) in round {
        let known = before.entry(group).or_default();
        for figure in figures {
            let same =
                |other: &&mut Figure| (&other.peer, &other.value) == (&figure.peer, &figure.value);
            match known.iter_mut().find(same) {
                Some(other) => other.rounds.extend(figure.rounds),
                None => known.push(figure),
            }
        }
    }
    before
}

impl Figure {
    /// The least of all rounds, in nanoseconds.
    pub(crate) fn least(&self) -> f64 {
        self.rounds.iter().copied().fold(f64::INFINITY, f64::min)
    }

    /// The median of all rounds, in nanoseconds.
    pub(crate) fn median(&self) -> f64 {
        let mut rounds = self.rounds.clone();
        rounds.sort_by(f64::total_cmp);
        let upper = rounds[rounds.len() / 2];
        let lower = rounds[(rounds.len() - 1) / 2];
        f64::midpoint(lower, upper)
    }
}

/// The folders that hold the last estimates of a figure.
fn find(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Error> {
    for entry in fs::read_dir(folder).map_err(Error::at(folder))? {
        let path = entry.map_err(Error::at(folder))?.path();
        if !path.is_dir() {
            continue;
        }
        let is_last = path.file_name().is_some_and(|name| name == "new");
        if is_last && path.join("benchmark.json").is_file() {
            found.push(path);
        } else {
            find(&path, found)?;
        }
    }
    Ok(())
}

fn parse<T: DeserializeOwned>(path: &Path) -> Result<T, Error> {
    let text = fs::read_to_string(path).map_err(Error::at(path))?;
    serde_json::from_str(&text).map_err(|error| Error::Content {
        path: path.to_owned(),
        reason: error.to_string(),
    })
}
