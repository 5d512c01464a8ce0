//! `torvyn-engine new --wit`: guests for worlds of the user's own, whose functions are yet to be written.

use std::fs;
use std::path::Path;

use crate::guest_tools::{is_there, link_packages, only_guest_in_rust, options, room, torvyn};

/// A package with another one that it refers to, and names that are words in some language.
const WIT: &str = "\
package acme:sensors@1.0.0;

interface control {
  use acme:units/units@0.3.0.{degrees};

  record reading { sensor: string, celsius: degrees, room: option<string> }
  variant verdict { fine, alarm(u8), many(list<reading>) }

  process: func(reading: reading) -> result<verdict, string>;
  summarize: func() -> list<tuple<string, f64>>;
  reset: func();
  %type: func(%in: u8, %match: char) -> option<option<u32>>;
}

world thermostat {
  import calibrate: func(sensor: string) -> f64;
  export control;
  export describe: func(of: list<string>) -> string;
}

interface things {
  resource counter {
    constructor(start: u32);
    add: func(count: u32) -> u32;
    merge: static func(one: borrow<counter>, other: counter) -> result<counter, string>;
  }
  total: func(of: borrow<counter>) -> u32;
}

world with-things {
  export things;
  export inner: interface { %loop: func(%self: u32); }
}

world nothing { import calibrate: func(sensor: string) -> f64; }

world waits { export wait: async func(); }
";

const UNITS: &str = "package acme:units@0.3.0; interface units { type degrees = f64; }";

fn package(room: &Path) {
    fs::create_dir_all(room.join("acme/deps/units")).unwrap();
    fs::write(room.join("acme/sensors.wit"), WIT).unwrap();
    fs::write(room.join("acme/deps/units/units.wit"), UNITS).unwrap();
}

fn new<'a>(language: &'a str, world: &'a str) -> [&'a str; 8] {
    [
        "new", "guest", "--lang", language, "--wit", "acme", "--world", world,
    ]
}

/// From the user's WIT to a component that fits, and whose functions say that they are not written.
fn own_world(language: &str, reset: &str) {
    if !is_there(language) {
        return;
    }
    let room = room();
    package(room.path());
    let world = "acme:sensors/thermostat@1.0.0";
    let made = torvyn(room.path(), new(language, "thermostat"), "");
    let test = format!("torvyn-engine test guest --wit guest/wit --world {world}\n");
    assert!(made.ok().contains(&test), "{}", made.out());
    let guest = room.path().join("guest");
    assert_eq!(
        fs::read_to_string(guest.join("wit/deps/units/units.wit")).unwrap(),
        UNITS
    );
    if language == "javascript" {
        link_packages(&guest);
    }
    torvyn(room.path(), ["build", "guest"], "").ok();
    let test = ["test", "guest", "--wit", "guest/wit", "--world", world];
    let test = test.into_iter().chain(options(language).iter().copied());
    torvyn(room.path(), test.clone(), "").ok();

    fs::create_dir(guest.join("golden")).unwrap();
    let calls = r#"{"imports": {"calibrate": 0.5}, "calls": [{"reset": []}]}"#;
    fs::write(guest.join("golden/reset.in.json"), calls).unwrap();
    fs::write(guest.join("golden/reset.out.json"), "[]").unwrap();
    let failed = torvyn(room.path(), test, "");
    assert_eq!(failed.code, Some(1), "{}", failed.stderr);
    assert!(failed.out().contains(reset), "{}", failed.out());
}

#[test]
fn guests_in_rust_have_a_function_for_each() {
    let _only = only_guest_in_rust();
    own_world(
        "rust",
        "not implemented: `control.reset` is not written yet",
    );
}

#[test]
fn guests_in_javascript_have_a_function_for_each() {
    own_world("javascript", "`control.reset` is not written yet");
}

/// What Python would say of the exception is lost, as its README says: the host says where that was.
#[test]
fn guests_in_python_have_a_function_for_each() {
    own_world("python", "acme:sensors/control@1.0.0#reset");
}

/// Resources, interfaces without a package, and words that Rust keeps for itself.
#[test]
fn guests_in_rust_have_resources() {
    let _only = only_guest_in_rust();
    let room = room();
    package(room.path());
    torvyn(room.path(), new("rust", "with-things"), "").ok();
    torvyn(room.path(), ["build", "guest"], "").ok();
    let code = fs::read_to_string(room.path().join("guest/src/lib.rs")).unwrap();
    for part in [
        "use exports::acme::sensors::things;\nuse exports::inner;\n",
        "impl things::GuestCounter for CounterState {",
        "fn new(start: u32) -> Self {",
        "one: things::CounterBorrow<'_>,\n        other: things::Counter,\n    ) -> Result<things::Counter, String> {",
        "impl inner::Guest for Component {",
        "fn loop_(self_: u32) {",
    ] {
        assert!(code.contains(part), "no {part:?} in:\n{code}");
    }
}

#[test]
fn what_a_language_can_not_do_is_refused_by_name() {
    let room = room();
    package(room.path());
    for (language, world, error, help) in [
        (
            "go",
            "thermostat",
            "error: there can be no guest in Go for `acme:sensors/thermostat@1.0.0`: ",
            "help: write it in another language; or have `wit-bindgen go`",
        ),
        (
            "python",
            "with-things",
            "its interface `things` has resources\n",
            "help: choose another language: those in Rust and C can have that\n",
        ),
        (
            "javascript",
            "with-things",
            "its interface `things` has resources\n",
            "help: ",
        ),
        (
            "rust",
            "nothing",
            "it exports no functions, and so a guest has nothing to do\n",
            "help: choose a world that does with `--world`\n",
        ),
        (
            "rust",
            "waits",
            "`wait` is an `async` function\n",
            "help: leave that out of the world\n",
        ),
    ] {
        torvyn(room.path(), new(language, world), "").failed(2, &[error, help]);
        assert!(!room.path().join("guest").exists(), "{language} {world}");
    }
    torvyn(room.path(), new("rust", "unknown"), "").failed(3, &["`unknown`", "help: "]);
    let which = ["new", "guest", "--lang", "rust", "--wit", "acme"];
    torvyn(room.path(), which, "").failed(3, &["thermostat", "help: "]);
    let none = ["new", "guest", "--lang", "rust", "--wit", "none"];
    torvyn(room.path(), none, "").failed(2, &["can't read WIT from `none`", "help: name a `.wit`"]);
}

/// What C is called through is written by another tool, which is a script here: it writes a header.
#[test]
#[cfg(unix)]
fn guests_in_c_define_what_a_header_declares() {
    use std::os::unix::fs::PermissionsExt as _;

    let room = room();
    package(room.path());
    let bin = room.path().join("bin");
    fs::create_dir(&bin).unwrap();
    let tool = bin.join("wit-bindgen");
    let in_bin = |script: &str| {
        fs::write(&tool, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&tool, fs::Permissions::from_mode(0o755)).unwrap();
        let mut command = crate::program::command(new("c", "thermostat"));
        let path = format!("{}:/usr/bin:/bin", bin.display());
        command.current_dir(&room).env("PATH", path);
        crate::program::feed(command, "")
    };
    in_bin("exit 1").failed(
        3,
        &[
            "error: building `guest` takes `wit-bindgen`, which is not there\n",
            "help: `cargo install wit-bindgen-cli` installs it\n",
        ],
    );
    in_bin("case $1 in --version) echo wit-bindgen-cli 0.63.0;; *) echo 'no such world' >&2; exit 1;; esac")
        .failed(3, &["no such world\n", "error: `wit-bindgen` can't write ", "its messages are above\n"]);
    in_bin("case $1 in --version) echo wit-bindgen-cli 0.63.0;; esac").failed(
        3,
        &["error: can't use `guest/bindings/thermostat.h`, which `wit-bindgen` has to write: No such file"],
    );
    let header =
        "// Exported Functions from `acme:sensors/control@1.0.0`\\nvoid control_reset(void);\\n";
    in_bin(&format!(
        "case $1 in --version) echo wit-bindgen-cli 0.63.0;; *) mkdir -p bindings; \
         printf '{header}' > bindings/thermostat.h;; esac"
    ))
    .ok();
    let code = fs::read_to_string(room.path().join("guest/src/guest.c")).unwrap();
    assert!(
        code.contains("void control_reset(void) {\n  not_written(\"control_reset\");\n}\n"),
        "{code}"
    );
}

/// With the tool itself, if it is there.
#[test]
fn guests_in_c_build_with_what_wit_bindgen_writes() {
    let found = std::process::Command::new("wit-bindgen")
        .arg("--version")
        .output();
    if !found.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: there is no `wit-bindgen`");
        return;
    }
    own_world(
        "c",
        "`exports_acme_sensors_control_reset` is not written yet",
    );
}
