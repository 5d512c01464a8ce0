//! The report of the benches, made of figures that were made up.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

#[path = "../../benches/suite/counts.rs"]
mod counts;
mod format;
mod measured;
mod plots;
#[path = "../../benches/suite/report/mod.rs"]
mod report;

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use expect_test::expect;
use measured::{COUNTS, Measured, NAMES, SIZES, all};
use report::{Cost, Error, Figures, Machine, Section, join, peer, read, summary, update};
use tempfile::TempDir;

#[test]
fn the_report_has_every_figure_in_order() {
    let (text, out) = all().report(&[SIZES, COUNTS, NAMES]);
    expect![[r#"
        # Figures

        A machine

        ## One element

        In and out.

        | payload | ours | `theirs!` | `theirs!` / ours |
        | --- | --- | --- | --- |
        | 64 B | 159 ns | 251 ns | 1.58 |
        | 4 KiB | 195 ns | - | - |
        | 1 MiB | 21.3 us | 42.6 us | 2.00 |

        ![One element](process.svg)

        ## One element

        In and out.

        | instances | ours | `theirs!` | `theirs!` / ours |
        | --- | --- | --- | --- |
        | 1 | 160 ns | 250 ns | 1.56 |
        | 1,000 | 400 ns | - | - |

        ![One element](instances.svg)

        ## Compiling

        In and out.

        | component | ours | `theirs!` |
        | --- | --- | --- |
        | `small` | 30.0 ms | 2.00 s |
        | a\|b | 400 ms | - |

        The end
    "#]]
    .assert_eq(&text);
    let mut files: Vec<_> = fs::read_dir(out.path().join("new/report"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    files.sort();
    assert_eq!(files, ["instances.svg", "process.svg", "report.md"]);
}

#[test]
fn rounds_have_a_least_and_a_median() {
    let round = |ours, theirs| {
        let measured = Measured::new().add("process", "ours", "64", ours);
        measured
            .add("process", "theirs", "64", theirs)
            .read()
            .unwrap()
    };
    let rounds = [(30.0, 50.0), (40.0, 20.0), (50.0, 100.0), (60.0, 90.0)];
    let rounds = rounds.map(|(ours, theirs)| round(ours, theirs));
    let figures = rounds.into_iter().fold(Figures::new(), join);
    let spread = |peer: &str| {
        let mut found = figures["process"].iter();
        let figure = found.find(|figure| figure.peer == peer).unwrap();
        (figure.least(), figure.median())
    };
    assert_eq!(figures["process"].len(), 2);
    assert_eq!(
        (spread("ours"), spread("theirs")),
        ((30.0, 45.0), (20.0, 70.0))
    );

    // The smaller of both ratios is that of the least.
    let summary = summary(&[SIZES], &figures, "", "").unwrap();
    let row = "| 64 B | 30.0 ns (45.0 ns) | 20.0 ns (70.0 ns) | 0.67 |\n";
    assert!(summary.contains(row), "{summary}");
}

#[test]
fn a_round_can_measure_what_others_have_not() {
    let one = |group| Measured::new().add(group, "ours", "64", 7.0).read();
    let figures = join(one("start").unwrap(), one("process").unwrap());
    assert_eq!(figures["start"][0].rounds, [7.0]);
    assert_eq!(figures["process"][0].rounds, [7.0]);
}

#[test]
fn a_cost_can_be_that_of_an_element() {
    const BATCH: Section = Section {
        cost: Cost::Element,
        ..COUNTS
    };
    let batches = Measured::new()
        .add_many("instances", "ours", 1, 100.0)
        .add_many("instances", "theirs", 1, 200.0)
        .add_many("instances", "ours", 256, 2560.0)
        .add_many("instances", "theirs", 256, 51_200.0);
    let (text, _out) = batches.report(&[BATCH]);
    assert!(text.contains("| 1 | 100 ns | 200 ns | 2.00 |\n"), "{text}");
    assert!(
        text.contains("| 256 | 10.0 ns | 200 ns | 20.0 |\n"),
        "{text}"
    );
}

#[test]
fn the_summary_is_what_the_readme_shows() {
    let figures = all().read().unwrap();
    let summary = summary(&[SIZES, NAMES, COUNTS], &figures, "A machine", "here");
    expect![[r#"
        ## What a call costs

        A machine
        [All figures](here/report.md).

        One element. In and out.

        | payload | ours | `theirs!` | `theirs!` / ours |
        | --- | --- | --- | --- |
        | 64 B | 159 ns | 251 ns | 1.58 |
        | 4 KiB | 195 ns | - | - |
        | 1 MiB | 21.3 us | 42.6 us | 2.00 |

        ![One element](here/process.svg)

        One element. In and out.

        | instances | ours | `theirs!` | `theirs!` / ours |
        | --- | --- | --- | --- |
        | 1 | 160 ns | 250 ns | 1.56 |
        | 1,000 | 400 ns | - | - |

        ![One element](here/instances.svg)
    "#]]
    .assert_eq(&summary.unwrap());
}

#[test]
fn without_figures_there_is_one_error() {
    let error = "there is no estimate of this run in `target`, so nothing was measured";
    assert_eq!(Measured::new().report(&[SIZES]).0, error);
    let gone = Path::new("no/such/folder");
    assert!(
        matches!(read(gone, SystemTime::UNIX_EPOCH), Err(Error::Nothing(path)) if path == gone)
    );
}

#[test]
fn figures_of_an_earlier_run_are_none() {
    let later = SystemTime::now() + Duration::from_secs(60);
    assert!(matches!(read(all().path(), later), Err(Error::Nothing(_))));
}

#[test]
fn all_peers_that_are_missing_are_named() {
    let one = Measured::new().add("process", "ours", "64", 1.0);
    assert_eq!(
        one.report(&[SIZES, COUNTS]).0,
        "not measured, and so no report: `process/theirs`, `instances/ours`, `instances/theirs`"
    );
}

#[test]
fn nothing_is_left_out_unsaid() {
    let more = all()
        .add("process", "somebody", "64", 1.0)
        .add("compile", "ours", "large", 1.0)
        .add("else", "", "", 1.0);
    assert_eq!(
        more.report(&[SIZES, COUNTS, NAMES]).0,
        "measured, and in no section of the report: `compile/ours/large`, `else//`, \
         `process/somebody/64`"
    );
}

#[test]
fn values_that_are_no_numbers_are_errors() {
    for value in ["many", "", "0", "-1", "1e3"] {
        let odd = all().add("process", "ours", value, 1.0);
        assert_eq!(
            odd.report(&[SIZES, COUNTS, NAMES]).0,
            format!(
                "the value of `process/ours/{value}` is not a number above 0: its section is \
                 ordered by numbers"
            )
        );
    }
}

#[test]
fn estimates_that_are_none_are_errors_with_their_file() {
    for (estimates, reason) in [
        ("", "EOF while parsing a value at line 1 column 0"),
        ("{}", "missing field `median` at line 1 column 2"),
        (r#"{"median": {"point_estimate": 0.0}}"#, "a median of 0 ns"),
        (
            r#"{"median": {"point_estimate": -3.5}}"#,
            "a median of -3.5 ns",
        ),
    ] {
        let broken = Measured::new().add_as("process", "ours", "64", estimates);
        assert_eq!(
            broken.report(&[SIZES]).0,
            format!("`target/0/deep/new/estimates.json` can't be understood: {reason}")
        );
    }
}

#[test]
fn names_can_have_any_letters() {
    const ODD: Section = Section {
        title: "Odd",
        peers: &[peer("</text>", "</text> & \"|\" ü"), peer("..", "..")],
        ratio: None,
        ..SIZES
    };
    let odd = Measured::new()
        .add("process", "</text>", "64", 1.0)
        .add("process", "..", "64", 2.0);
    let (text, out) = odd.report(&[ODD]);
    assert!(
        text.contains(r#"| payload | </text> & "\|" ü | .. |"#),
        "{text}"
    );
    let svg = fs::read_to_string(out.path().join("new/report/process.svg")).unwrap();
    assert!(svg.contains("&lt;/text&gt; &amp; "), "{svg}");
}

#[test]
fn recorded_counts_have_a_section_and_no_counts_have_none() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("counts.toml");
    assert_eq!(counts::section(&path).unwrap(), "");
    fs::write(&path, "").unwrap();
    assert_eq!(counts::section(&path).unwrap(), "");
    fs::write(&path, "\"64 B, direct lane\" = 1234\n\"a|b\" = 5\n").unwrap();
    let section = counts::section(&path).unwrap();
    assert!(
        section.ends_with("| 64 B, direct lane | 1,234 |\n| a\\|b | 5 |\n"),
        "{section}"
    );
    fs::write(&path, "a = \"many\"\n").unwrap();
    let error = counts::section(&path).unwrap_err().to_string();
    assert!(
        error.contains("counts.toml` can't be understood: "),
        "{error}"
    );
}

#[test]
fn the_readme_gets_its_part_and_keeps_the_rest() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("README.md");
    let (begin, end) = ("<!-- figures: begin -->", "<!-- figures: end -->");
    fs::write(&path, format!("before\n{begin}\nold\n{end}\nafter\n")).unwrap();
    for text in ["new\n", "newer\n"] {
        update(&path, text).unwrap();
        let expected = format!("before\n{begin}\n{text}{end}\nafter\n");
        assert_eq!(fs::read_to_string(&path).unwrap(), expected);
    }
    fs::write(&path, format!("{end}\n{begin}\n")).unwrap();
    let error = update(&path, "new\n").unwrap_err().to_string();
    assert!(error.ends_with(&format!(
        "lacks the lines `{begin}` and `{end}`, in this order"
    )));
    assert!(matches!(
        update(&folder.path().join("none"), ""),
        Err(Error::File { .. })
    ));
}

#[test]
fn the_machine_is_named() {
    let machine = Machine::here().to_string();
    let (date, rest) = machine.split_once(", ").unwrap();
    assert_eq!(date.len(), "2026-01-31".len());
    assert!(
        rest.contains("Wasmtime 48.") && rest.contains("; torvyn-engine 0."),
        "{machine}"
    );
}
