//! The environment, the arguments and random numbers.

use torvyn_engine::WasiGrants;

use super::Guest;

/// One that cargo sets for every test.
const INHERITED: &str = "CARGO_MANIFEST_DIR";

#[test]
fn only_granted_variables_are_there() {
    let value = std::env::var(INHERITED).unwrap();
    let grants = WasiGrants::new()
        .env("LANG", "en")
        .env("EMPTY", "")
        .inherit_env(INHERITED)
        .inherit_env("NOT_SET_ANYWHERE");
    let mut guest = Guest::new(grants);
    let expected = format!(r#"[("{INHERITED}", "{value}"), ("EMPTY", ""), ("LANG", "en")]"#);
    assert_eq!(guest.does("environment"), expected);
    assert_eq!(guest.does("variable LANG"), "en");
    assert_eq!(
        guest.does("variable PATH"),
        "environment variable not found"
    );
}

#[test]
fn a_value_that_is_given_goes_before_an_inherited_one() {
    let grants = WasiGrants::new().inherit_env(INHERITED).env(INHERITED, "/");
    assert_eq!(
        Guest::new(grants).does(&format!("variable {INHERITED}")),
        "/"
    );
}

#[test]
fn arguments_are_there_as_they_are_given() {
    let grants = WasiGrants::new().arg("guest").arg("--name").arg("a b");
    assert_eq!(
        Guest::new(grants).does("arguments"),
        r#"["guest", "--name", "a b"]"#
    );
}

#[test]
fn random_numbers_differ() {
    let mut guest = Guest::new(WasiGrants::new().random(true));
    let [one, other] = ["random"; 2].map(|what| guest.does(what));
    assert!(
        one.starts_with("0 [") && other.starts_with("0 ["),
        "{one} {other}"
    );
    assert_ne!(one, other);
    Guest::new(WasiGrants::new()).denied("random", "wasi:random/random");
}

/// Granting one thing is not granting another.
#[test]
fn what_is_not_granted_stays_denied() {
    let guest = || Guest::new(WasiGrants::new().env("LANG", "en"));
    for (what, function) in [
        ("stdout", "subscribe` on stdout is denied"),
        ("time", "wasi:clocks/wall-clock"),
        ("nap", "wasi:clocks/monotonic-clock"),
        ("socket", "wasi:sockets/"),
        ("random", "wasi:random/random"),
    ] {
        guest().denied(what, function);
    }
    assert_eq!(guest().does("arguments"), "[]");
    assert_eq!(guest().does("stdin"), "Ok(0)");
    assert_eq!(guest().does("file"), "false");
}

#[test]
fn the_network_stays_off() {
    let folder = tempfile::tempdir().unwrap();
    let everything = WasiGrants::new()
        .env("A", "B")
        .arg("guest")
        .dir(folder.path(), "/", torvyn_engine::DirAccess::Writable)
        .inherit_stdin(true)
        .inherit_stdout(true)
        .inherit_stderr(true)
        .wall_clock(true)
        .monotonic_clock(true)
        .random(true);
    Guest::new(everything).denied("socket", "wasi:sockets/");
}
