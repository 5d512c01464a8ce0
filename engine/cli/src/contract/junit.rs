//! Reports in the XML of JUnit, for CI.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::text::count;
use crate::failure::{Exit, Failure};

/// One test of a report.
pub(super) struct Case {
    pub(super) suite: String,
    pub(super) name: String,
    pub(super) result: CaseResult,
}

/// What has come of a test.
pub(super) enum CaseResult {
    Passed,
    Skipped {
        reason: String,
    },
    Failed {
        /// In a few words.
        message: String,
        details: String,
    },
}

impl CaseResult {
    /// It has passed if there are no differences.
    pub(super) fn differences(differences: &[String]) -> Self {
        if differences.is_empty() {
            return Self::Passed;
        }
        Self::Failed {
            message: count(differences.len(), "difference"),
            details: differences.concat(),
        }
    }
}

/// Fails if a file is there that is no report: somebody may still want it.
pub(super) fn may_write(file: Option<&Path>) -> Result<(), Failure> {
    // An empty report is longer than that before its element ends.
    const BEGINNING: u64 = 128;
    let Some(file) = file.filter(|file| file.is_file()) else {
        return Ok(());
    };
    let mut text = Vec::new();
    let read = File::open(file).and_then(|opened| opened.take(BEGINNING).read_to_end(&mut text));
    let report = |text: &[u8]| String::from_utf8_lossy(text).contains("<testsuites");
    if text.is_empty() && read.is_ok() || report(&text) {
        return Ok(());
    }
    Err(Failure::new(
        Exit::Io,
        format!("`{}` is no report, and is not written over", file.display()),
    )
    .help("name another file with `--junit`, or remove that one"))
}

/// Writes a report.
pub(super) fn write(file: &Path, name: &str, cases: &[Case]) -> Result<(), Failure> {
    let mut report = Report::new(name);
    for case in cases {
        let status = match &case.result {
            CaseResult::Passed => TestCaseStatus::success(),
            CaseResult::Skipped { reason } => {
                let mut status = TestCaseStatus::skipped();
                status.set_message(reason.as_str());
                status
            }
            CaseResult::Failed { message, details } => {
                let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
                status.set_message(message.as_str());
                status.set_description(details.as_str());
                status
            }
        };
        let mut suite = TestSuite::new(case.suite.as_str());
        suite.add_test_case(TestCase::new(case.name.as_str(), status));
        report.add_test_suite(suite);
    }
    let failed = |error: String| {
        Failure::new(
            Exit::Io,
            format!("can't write the report `{}`: {error}", file.display()),
        )
        .help("name a file with `--junit` in a folder that there is")
    };
    let xml = report
        .to_string()
        .map_err(|error| failed(error.to_string()))?;
    fs::write(file, xml).map_err(|error| failed(error.to_string()))
}
