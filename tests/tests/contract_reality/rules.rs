//! The rules of the page on changing a package are rows of the table.

use crate::table::{Row, Verdict, rows};

const PAGE: &str = include_str!("../../../engine/docs/contracts.md");

/// A rule of the page: its verdicts, and the row that it refers to.
fn rules() -> Vec<Vec<&'static str>> {
    let lines = PAGE.lines().filter(|line| line.starts_with("| "));
    lines
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .filter(|cells: &Vec<_>| !["change", "---"].contains(&cells[0]))
        .collect()
}

fn row(name: &str) -> &'static Row {
    let row = rows().iter().find(|row| row.name == name);
    row.unwrap_or_else(|| panic!("the page refers to `{name}`, which is no row"))
}

#[test]
fn each_rule_is_a_row_and_says_what_that_says() {
    let word = |verdict| match verdict {
        Verdict::Fits => "fits",
        Verdict::Breaks => "breaks",
    };
    for cells in rules() {
        let [rule, verdicts @ .., name] = &cells[..] else {
            panic!("{cells:?}");
        };
        let row = row(name.trim_matches('`'));
        let expected = [
            word(row.old_guests),
            word(row.new_guests),
            word(row.host_code),
            word(row.guest_code),
            &row.bump,
        ];
        assert_eq!(verdicts, expected, "{rule}");
    }
}

#[test]
fn the_page_has_rules_and_each_is_in_its_section() {
    assert!(rules().len() >= 60);
    for section in PAGE.split("\n## ") {
        let (heading, body) = section.split_once('\n').unwrap();
        let version = match heading {
            "At any time" | "What a new version does" => "none",
            heading if heading.starts_with("With a new minor") => "minor",
            heading if heading.starts_with("With a new major") => "major",
            _ => continue,
        };
        let rules = body
            .lines()
            .filter(|line| line.starts_with("| ") && line.ends_with("` |"));
        for rule in rules {
            assert!(
                rule.contains(&format!("| {version} | `")),
                "{heading}: {rule}"
            );
        }
    }
}
