//! Stderr is captured, whatever is granted.

use std::time::Duration;

use torvyn_engine::{DirAccess, EngineError, WasiGrants, WasmtimeEngineConfig};

use super::Guest;

#[test]
fn a_panic_s_message_reaches_the_error() {
    let folder = tempfile::tempdir().unwrap();
    let dir = || WasiGrants::new().dir(folder.path(), "/", DirAccess::Writable);
    for grants in [WasiGrants::new(), dir(), dir().inherit_stderr(true)] {
        let error = Guest::new(grants).attempt("panic").unwrap_err();
        assert!(matches!(error, EngineError::Panic(_)), "{error:?}");
        assert!(error.to_string().contains("as it was told"), "{error}");
    }
}

#[test]
fn a_gigabyte_stays_within_what_is_captured() {
    let config = WasmtimeEngineConfig::new()
        .stderr_bytes(1000)
        .deadline(Some(Duration::from_secs(300)));
    let mut guest = Guest::with(config);
    assert_eq!(guest.does("flood"), "flooded");
    assert_eq!(guest.0.stderr(), "x".repeat(1000));
}

#[test]
fn a_flood_ends_with_the_deadline() {
    let config = WasmtimeEngineConfig::new()
        .stderr_bytes(1000)
        .deadline(Some(Duration::from_millis(20)));
    let error = Guest::with(config).attempt("flood").unwrap_err();
    assert!(
        matches!(error, EngineError::DeadlineExceeded { .. }),
        "{error:?}"
    );
    let stderr = &error.fault().unwrap().stderr;
    assert!(stderr.len() <= 1000, "{}", stderr.len());
}
