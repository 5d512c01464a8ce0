use std::time::{Duration, Instant};

use super::Redactor;
use crate::config::Config;

fn redact(config: &str, payload: impl AsRef<[u8]>) -> Option<Vec<u8>> {
    let config = Config::parse(config).expect("the configuration is valid");
    let redactor = Redactor::new(&config).expect("the patterns are valid");
    let pieces = redactor.redact(payload.as_ref())?;
    Some(pieces.flatten().copied().collect())
}

fn text(config: &str, payload: &str) -> String {
    let output = redact(config, payload).expect("something is masked");
    String::from_utf8(output).expect("the output is text")
}

#[test]
fn masks_both_kinds_by_default() {
    assert_eq!(
        text(
            "",
            "anna@example.org from 10.0.0.1, bob.b+x@mail.example.co.uk\r\n"
        ),
        "[redacted] from [redacted], [redacted]\r\n"
    );
}

#[test]
fn masks_at_the_very_start_and_end() {
    assert_eq!(text("", "a@b.cc"), "[redacted]");
    assert_eq!(text("", "1.2.3.4 5.6.7.8"), "[redacted] [redacted]");
}

#[test]
fn leaves_what_is_no_address() {
    for payload in [
        "",
        "plain",
        "a@b",
        "@example.org",
        "a@example.1",
        "user at example.org",
        "256.1.1.1",
        "1.2.3.256",
        "1.2.3",
        "1.2.3.4567",
        "01.2.3.4",
    ] {
        assert_eq!(redact("", payload), None, "{payload}");
    }
}

#[test]
fn masks_addresses_in_other_scripts() {
    assert_eq!(text("", "<jürgen@bücher.de>"), "<[redacted]>");
    assert_eq!(text("", "用户@例子.公司。"), "[redacted]。");
}

#[test]
fn keeps_bytes_that_are_not_utf8() {
    assert_eq!(
        redact("", b"\xff\xfea@b.cc\xff\x0010.0.0.1\xc3").unwrap(),
        { b"\xff\xfe[redacted]\xff\x00[redacted]\xc3" }
    );
    assert_eq!(redact("", b"\xff\xfe\x00\xc3"), None);
}

#[test]
fn each_kind_can_be_switched_off() {
    let payload = "a@b.cc 1.2.3.4";
    assert_eq!(text(r#"{"emails":false}"#, payload), "a@b.cc [redacted]");
    assert_eq!(text(r#"{"ipv4":false}"#, payload), "[redacted] 1.2.3.4");
    assert_eq!(redact(r#"{"emails":false,"ipv4":false}"#, payload), None);
}

#[test]
fn the_mask_is_literal_and_may_be_empty() {
    assert_eq!(text(r#"{"mask":"$0"}"#, "to a@b.cc"), "to $0");
    assert_eq!(text(r#"{"mask":""}"#, "to a@b.cc."), "to .");
}

#[test]
fn masks_patterns_of_the_user() {
    let config = r#"{"patterns":["(?i)token=\\w+","\\b\\d{4}(?: \\d{4}){3}\\b"],"mask":"*"}"#;
    assert_eq!(
        text(config, "TOKEN=abc card 1234 5678 9012 3456"),
        "* card *"
    );
    assert_eq!(text(config, "Token=größe!"), "*!");
}

#[test]
fn overlapping_matches_become_one_mask() {
    let config = r#"{"patterns":["mailto:\\S+","org now"],"mask":"*"}"#;
    assert_eq!(text(config, "go mailto:a@b.org now"), "go *");
    let nested = r#"{"patterns":["<.*>","b"],"mask":"*"}"#;
    assert_eq!(text(nested, "<abc> b"), "* *");
}

#[test]
fn neighbouring_matches_stay_two_masks() {
    assert_eq!(text(r#"{"patterns":["a","b"],"mask":"*"}"#, "xaby"), "x**y");
}

#[test]
fn a_match_without_bytes_masks_nothing() {
    assert_eq!(redact(r#"{"patterns":["x*","\\b"]}"#, "abc"), None);
    assert_eq!(text(r#"{"patterns":["x*"],"mask":"-"}"#, "axxb"), "a-b");
}

#[test]
fn a_bad_pattern_is_named_on_one_line() {
    let config = Config::parse(r#"{"patterns":["ok","[a"]}"#).unwrap();
    let error = Redactor::new(&config).unwrap_err();
    assert!(
        error.starts_with(
            "invalid configuration: patterns[1] \"[a\" is no regular expression that can be used: \
             unclosed character class; use "
        ),
        "{error}"
    );
    assert!(!error.contains('\n'), "{error}");
}

#[test]
fn a_unicode_class_is_refused_by_name() {
    let config = Config::parse(r#"{"patterns":["\\p{Greek}"]}"#).unwrap();
    let error = Redactor::new(&config).unwrap_err();
    assert!(
        error.contains("patterns[0]") && error.contains("Unicode property not found"),
        "{error}"
    );
    assert!(!error.contains('\n'), "{error}");
}

#[test]
fn a_pattern_that_grows_too_large_is_refused() {
    let config = Config::parse(r#"{"patterns":["(?:\\w{1000}){1000}"]}"#).unwrap();
    let error = Redactor::new(&config).unwrap_err();
    assert!(
        error.contains("patterns[0]") && !error.contains('\n'),
        "{error}"
    );
}

/// A search that starts over behind every match would need hours for these.
#[test]
fn the_time_is_linear_in_the_payload() {
    const LENGTH: usize = 10_000_000;
    for unit in [
        "a",
        "1.1.1.1+",
        "a@b.cc.",
        "a@",
        "1.",
        "a@b.cc ",
        "ü@",
        "255.255.255.2555",
    ] {
        let payload = unit.repeat(LENGTH / unit.len());
        let started = Instant::now();
        redact("", payload);
        let taken = started.elapsed();
        assert!(taken < Duration::from_secs(60), "{unit:?} took {taken:?}");
    }
}
