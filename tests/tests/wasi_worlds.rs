//! Interfaces of WASI, derived from their own WIT and used as types.
//!
//! Whether the derive takes each of WASI's interfaces is tested beside the derive; here are some
//! that it takes, compiled.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use torvyn_tests::tiny_crate::TinyCrate;

const WORLD: &str = "package test:wasi;

world host {
    import wasi:clocks/wall-clock@VERSION;
    import wasi:random/random@VERSION;
    import wasi:random/insecure-seed@VERSION;
    import wasi:cli/environment@VERSION;
    import wasi:cli/exit@VERSION;
}

world guest {
    export wasi:clocks/wall-clock@VERSION;
    export wasi:random/random@VERSION;
    export wasi:random/insecure-seed@VERSION;
    export wasi:cli/environment@VERSION;
    export wasi:cli/run@VERSION;
}
";

const LIB: &str = r#"
#![deny(warnings, missing_docs)]
//! Interfaces of WASI.

use torvyn_engine::{Invoker, View, World};

/// What a component exports.
#[derive(Invoker)]
#[invoker(wit = "wit", world = "test:wasi/guest")]
pub struct Guest;

/// What the host provides.
#[derive(Invoker)]
#[invoker(wit = "wit", world = "test:wasi/host")]
pub struct System;

struct Fixed;

impl system::host::WallClock for Fixed {
    fn now(&mut self) -> system::Datetime {
        system::Datetime { seconds: 1, nanoseconds: 2 }
    }
    fn resolution(&mut self) -> system::Datetime {
        self.now()
    }
}

impl system::host::Random for Fixed {
    fn get_random_bytes(&mut self, len: u64) -> Vec<u8> {
        vec![4; len as usize]
    }
    fn get_random_u64(&mut self) -> u64 {
        4
    }
}

impl system::host::InsecureSeed for Fixed {
    fn insecure_seed(&mut self) -> (u64, u64) {
        (1, 2)
    }
}

impl system::host::Environment for Fixed {
    fn get_environment(&mut self) -> Vec<(String, String)> {
        vec![("PATH".to_owned(), "/bin".to_owned())]
    }
    fn get_arguments(&mut self) -> Vec<String> {
        Vec::new()
    }
    fn initial_cwd(&mut self) -> Option<String> {
        None
    }
}

impl system::host::Exit for Fixed {
    fn exit(&mut self, status: Result<(), ()>) {
        assert_eq!(status, Ok(()));
    }
    fn exit_with_code(&mut self, status_code: u8) {
        assert_eq!(status_code, 0);
    }
}

/// A host with everything that the world asks for.
pub fn host() -> <System as World>::Host {
    Fixed.into()
}

/// Calls what a component exports.
pub async fn calls<G>(guest: &mut G) -> Result<Vec<(String, String)>, torvyn_engine::EngineError>
where
    G: guest::exports::WallClock
        + guest::exports::Random
        + guest::exports::InsecureSeed
        + guest::exports::Environment
        + guest::exports::Run,
{
    let now: guest::Datetime = guest.now().await?;
    let bytes: &[u8] = guest.get_random_bytes(now.seconds).await?;
    let _ = bytes.len();
    let (_, _): (u64, u64) = guest.insecure_seed().await?;
    let _: Result<(), ()> = guest.run().await?;
    let environment: &[(&str, &str)] = guest.get_environment().await?;
    Ok(environment.into_owned())
}
"#;

/// The folder of WIT in the crate that carries it, and the version of that WIT.
fn wasi() -> (PathBuf, String) {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages
        .iter()
        .find(|package| package["name"] == "wasip2")
        .unwrap();
    let manifest = Path::new(package["manifest_path"].as_str().unwrap());
    let version = package["version"].as_str().unwrap();
    let (_, version) = version.split_once("+wasi-").unwrap();
    (manifest.with_file_name("wit"), version.to_owned())
}

#[test]
fn interfaces_of_wasi_compile() {
    let tiny = TinyCrate::new(env!("CARGO_TARGET_TMPDIR"), "wasi-worlds");
    let (wit, version) = wasi();
    for entry in fs::read_dir(wit.join("deps")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        tiny.write(
            &format!("wit/deps/{name}"),
            &fs::read_to_string(&path).unwrap(),
        );
    }
    tiny.write("wit/world.wit", &WORLD.replace("VERSION", &version));
    tiny.write("src/lib.rs", LIB);
    let check = tiny.check();
    assert!(
        check.fresh.is_some() && check.messages.is_empty(),
        "{check:?}"
    );
}
