//! What has come of tests, for machines.

use serde::Serialize;
use torvyn_engine::contract::Contract;
use torvyn_engine::contract::suite::{Outcome, Report};

#[derive(Serialize)]
pub(super) struct Json<'a> {
    component: &'a str,
    world: Option<String>,
    fits: bool,
    tests: Vec<JsonTest<'a>>,
}

#[derive(Serialize)]
struct JsonTest<'a> {
    group: &'static str,
    name: &'a str,
    outcome: &'static str,
    message: Option<&'a str>,
    help: Option<&'a str>,
    reason: Option<String>,
}

impl<'a> Json<'a> {
    pub(super) fn new(component: &'a str, world: Option<&Contract>, report: &'a Report) -> Self {
        let tests = report.tests.iter().map(|(test, outcome)| {
            let mut json = JsonTest {
                group: test.group.name(),
                name: &test.name,
                outcome: "passed",
                message: None,
                help: None,
                reason: None,
            };
            match outcome {
                Outcome::Failed(failure) => {
                    json.outcome = "failed";
                    json.message = Some(&failure.message);
                    json.help = Some(&failure.help);
                }
                Outcome::Skipped(reason) => {
                    json.outcome = "skipped";
                    json.reason = Some(reason.to_string());
                }
                _ => {}
            }
            json
        });
        Self {
            component,
            world: world.map(Contract::name),
            fits: report.fits(),
            tests: tests.collect(),
        }
    }
}
