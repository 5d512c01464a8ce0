//! How long is measured, and what happens at the end of a run.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, SystemTime};
use std::{env, fmt::Display};

use criterion::Criterion;

use crate::report::{self, Figures, Machine, Section};

/// How many seconds every figure is measured in each round. More make it steadier.
const SECONDS: &str = "TORVYN_BENCH_SECONDS";
const DEFAULT_SECONDS: f64 = 0.1;

/// How often everything is measured, one round after the other. Whatever else a machine does makes a
/// figure worse and never better, and it comes and goes: the least median is the nearest to the truth.
/// Many short rounds find a quiet moment for every figure, a few long ones do not.
const ROUNDS: usize = 10;

/// The folder for the report, if it is not to be the one in the repository.
const REPORT: &str = "TORVYN_BENCH_REPORT";

/// Benches that have one report.
pub(crate) struct Suite {
    /// What runs them.
    pub(crate) command: &'static str,
    pub(crate) sections: &'static [Section],
    /// The folder of the report in the repository.
    pub(crate) report: &'static str,
    /// What follows the figures.
    pub(crate) appendix: fn() -> Result<String, report::Error>,
    /// A file that has a summary of that report, and the folder's path as seen from there.
    pub(crate) readme: Option<(&'static str, &'static str)>,
}

impl Suite {
    /// Measures, and writes the report if everything was measured.
    pub(crate) fn run(&self, groups: impl Fn(&mut Criterion)) -> ExitCode {
        let seconds = match seconds() {
            Ok(seconds) => seconds,
            Err(message) => return failed(message),
        };
        let estimates = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("criterion");
        let measure = || {
            let mut criterion = Criterion::default()
                .output_directory(&estimates)
                .without_plots()
                .warm_up_time(Duration::from_secs_f64(seconds / 3.0))
                .measurement_time(Duration::from_secs_f64(seconds))
                .sample_size(40)
                .nresamples(5_000)
                .configure_from_args();
            groups(&mut criterion);
            criterion.final_summary();
        };
        // A part of the benches, a list or a test of them makes no report.
        if !env::args().skip(1).eq(["--bench"]) {
            measure();
            return ExitCode::SUCCESS;
        }
        let mut figures = Figures::new();
        for _ in 0..ROUNDS {
            let began = SystemTime::now();
            measure();
            match report::read(&estimates, began) {
                Ok(round) => figures = report::join(figures, round),
                Err(error) => return failed(error),
            }
        }
        match self.write(&figures) {
            Ok(folder) => {
                println!("Wrote {}", folder.join("report.md").display());
                ExitCode::SUCCESS
            }
            Err(error) => failed(error),
        }
    }

    /// Writes the report where it belongs, and a summary of the repository's own to its README.
    fn write(&self, figures: &Figures) -> Result<PathBuf, report::Error> {
        let about = format!(
            "Medians: the least of {ROUNDS} rounds of one run, and in brackets the median of these \
             rounds. Ratios are the smaller one, of the two least or of the two medians. {}. `{}` \
             takes them anew.",
            Machine::here(),
            self.command
        );
        let elsewhere = env::var_os(REPORT).filter(|folder| !folder.is_empty());
        let folder = PathBuf::from(elsewhere.as_deref().unwrap_or(self.report.as_ref()));
        let appendix = (self.appendix)()?;
        report::write(self.sections, figures, &about, &appendix, &folder)?;
        if let (None, Some((readme, from_there))) = (elsewhere, self.readme) {
            let summary = report::summary(self.sections, figures, &about, from_there)?;
            report::update(Path::new(readme), &summary)?;
        }
        Ok(folder)
    }
}

fn seconds() -> Result<f64, String> {
    let Some(text) = env::var_os(SECONDS) else {
        return Ok(DEFAULT_SECONDS);
    };
    let seconds = text.to_str().and_then(|text| text.parse().ok());
    seconds
        .filter(|seconds| (0.01..=3600.0).contains(seconds))
        .ok_or_else(|| {
            let text = text.display();
            format!("{SECONDS}={text}: seconds are a number from 0.01 to 3600, as in {SECONDS}=2")
        })
}

fn failed(reason: impl Display) -> ExitCode {
    eprintln!("error: {reason}");
    ExitCode::FAILURE
}
