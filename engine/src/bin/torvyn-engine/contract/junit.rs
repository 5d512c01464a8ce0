//! Reports in the XML of JUnit, for CI.

use std::fs;
use std::path::Path;

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use crate::failure::{Exit, Failure};

/// One test of a report. It has passed if nothing has failed.
pub(super) struct Case {
    pub(super) suite: String,
    pub(super) name: String,
    pub(super) failures: Vec<String>,
}

/// Writes a report.
pub(super) fn write(file: &Path, name: &str, cases: &[Case]) -> Result<(), Failure> {
    let mut report = Report::new(name);
    for case in cases {
        let status = if case.failures.is_empty() {
            TestCaseStatus::success()
        } else {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status.set_message(super::text::count(case.failures.len(), "difference"));
            status.set_description(case.failures.concat());
            status
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
