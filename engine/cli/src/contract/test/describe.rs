//! What has come of tests, for people.

use torvyn_engine::contract::suite::{Failure, Group, Outcome, Report, Test};
use torvyn_engine::readable::{escaped, indented};

use crate::contract::text::{LABEL, NEW, OLD, count};
use crate::failure::{ERROR, HELP, STATUS, WARNING};

pub(super) fn describe(given: &str, report: &Report) -> String {
    let given = escaped(given);
    let failed = report.failures().count();
    let all = report.tests.len();
    let mut text = if failed == 0 {
        format!("{STATUS}fits:{STATUS:#} {given} does what it promises")
    } else {
        format!("{ERROR}does not fit:{ERROR:#} {given} does not do what it promises")
    };
    text += &format!(": {}, {failed} failed\n", count(all, "test"));
    for (group, heading) in [
        (Group::Shape, "Shape: functions and their types"),
        (Group::Behaviour, "Behaviour in its roles"),
        (Group::Golden, "Golden cases"),
    ] {
        let of_group = |(test, _): &&(Test, Outcome)| test.group == group;
        let tests: Vec<_> = report.tests.iter().filter(of_group).collect();
        if tests.is_empty() {
            continue;
        }
        text += &format!("\n{LABEL}{heading}{LABEL:#}\n");
        for (test, outcome) in tests {
            text += &line(test, outcome);
        }
    }
    text
}

fn line(test: &Test, outcome: &Outcome) -> String {
    let name = escaped(&test.name);
    match outcome {
        Outcome::Failed(failure) => {
            format!("  {ERROR}failed{ERROR:#}   {name}\n{}", details(failure))
        }
        Outcome::Skipped(reason) => {
            format!(
                "  {WARNING}skipped{WARNING:#}  {name}: {}\n",
                escaped(&reason.to_string())
            )
        }
        _ => format!("  {STATUS}passed{STATUS:#}   {name}\n"),
    }
}

/// The message, with the lines of a difference in colours, and what to do.
fn details(failure: &Failure) -> String {
    let mut text = String::new();
    for line in indented(&failure.message, "").lines() {
        let style = match line {
            line if line.starts_with("  - ") => OLD,
            line if line.starts_with("  + ") => NEW,
            _ => anstyle::Style::new(),
        };
        text += &format!("           {style}{line}{style:#}\n");
    }
    text + &format!(
        "           {HELP}help:{HELP:#} {}\n",
        escaped(&failure.help)
    )
}
