//! The engine's options: each of them makes a difference that can be seen.

use std::fs;

use torvyn_tests::guest;

use crate::program::{Outcome, command, feed, run, text, wasm};

/// Sends lines through the guest that fails on command.
fn faulty(options: &[&str], input: &str) -> Outcome {
    run([&["--through", &wasm("faulty")], options].concat(), input)
}

/// Sends lines through the guest that tries what its system may not let it do.
fn system(options: &[&str], input: &str) -> Outcome {
    let system = text(guest("system"));
    run([&["--through", &system], options].concat(), input)
}

fn inspect(file: &str, options: &[&str]) -> Outcome {
    feed(command([&["inspect", file], options].concat()), "")
}

/// The path of a component given as text.
fn component(folder: &tempfile::TempDir, wat: &str) -> String {
    let file = folder.path().join("component.wasm");
    fs::write(&file, wat::parse_str(wat).unwrap()).unwrap();
    text(file)
}

#[test]
fn limits_end_a_component() {
    for (options, input, part) in [
        (
            &["--max-memory-bytes", "4MiB"][..],
            "allocate\n",
            "of memory, and may have 4194304",
        ),
        (
            &["--max-stack-bytes", "64KiB"],
            "recurse\n",
            "used up its stack of 65536 bytes",
        ),
        (
            &["--fuel", "1000000", "--deadline", "none"],
            "spin\n",
            "used up its fuel of 1000000",
        ),
        (
            &["--deadline", "20ms"],
            "spin\n",
            "did not return within 20ms",
        ),
        (
            &["--execution", "async", "--deadline", "20ms"],
            "spin\n",
            "did not return within 20ms",
        ),
    ] {
        faulty(options, input).failed(4, &[part]);
    }
}

#[test]
fn only_so_much_of_stderr_is_shown() {
    let outcome = faulty(&["--stderr-bytes", "7"], "stderr 100\ntrap\n");
    outcome.failed(4, &["\n    xxxxxxx\n"]);
}

#[test]
fn a_component_needs_room_for_its_tables_and_a_place() {
    faulty(&["--max-table-elements", "1"], "").failed(3, &["table"]);
    let two = ["--through", &wasm("identity"), "--max-instances", "1"];
    faulty(&two, "").failed(3, &["there are 1 instances already"]);
}

#[test]
fn calls_without_an_end_are_allowed_by_name_only() {
    faulty(&["--deadline", "none"], "").failed(2, &["`deadline`", "`allow_unbounded_calls`"]);
    let options = ["--deadline", "none", "--allow-unbounded-calls"];
    assert_eq!(faulty(&options, "echo\n").ok(), "echo\n");
}

#[test]
fn the_compiler_can_be_chosen() {
    let redact = wasm("redact");
    let size = |options: &[&str]| {
        let outcome = inspect(&redact, &[&["--json"], options].concat());
        let json: serde_json::Value = serde_json::from_str(outcome.ok()).unwrap();
        json["compiled_bytes"].as_u64().unwrap()
    };
    let winch = ["--strategy", "winch", "--relaxed-simd=false"];
    let sizes = [size(&[]), size(&["--opt-level", "none"]), size(&winch)];
    assert!(sizes[0] < sizes[1] && sizes[1] < sizes[2], "{sizes:?}");
    assert_eq!(faulty(&winch, "echo\n").ok(), "echo\n");
    inspect(&redact, &winch[..2]).failed(2, &["`relaxed_simd`", "`strategy` is Winch"]);
    let both = [&winch[..], &["--opt-level", "speed"]].concat();
    inspect(&redact, &both).failed(2, &["`--opt-level` is for Cranelift"]);
}

#[test]
fn simd_can_be_turned_off() {
    let folder = tempfile::tempdir().unwrap();
    let simd = "(component (core module (func (result v128) (v128.const i64x2 1 2))))";
    let simd = component(&folder, simd);
    inspect(&simd, &[]).ok();
    inspect(&simd, &["--simd=false"]).failed(2, &["`relaxed_simd`"]);
    let off = ["--simd=false", "--relaxed-simd=false"];
    inspect(&simd, &off).failed(3, &["SIMD support is not enabled"]);
}

#[test]
fn a_pool_has_its_sizes() {
    let folder = tempfile::tempdir().unwrap();
    let memories = component(&folder, include_str!("../../../../tests/wat/memories.wat"));
    let pooled = |option: &str| inspect(&memories, &["--allocation=pooling", option]);
    pooled("--pool-memories=2").ok();
    pooled("--pool-memories=1").failed(3, &["memories"]);
    pooled("--pool-tables=1").failed(3, &["tables"]);
    pooled("--pool-core-instances=3").failed(3, &["core module instances"]);
    pooled("--pool-linear-memory-keep-resident=1GiB").failed(2, &["keep_resident"]);
    inspect(&memories, &["--pool-tables=1"]).failed(2, &["`--allocation pooling`"]);
    let identity = wasm("identity");
    let one = [
        "--allocation=pooling",
        "--pool-instances=1",
        "--pool-warm-slots=0",
    ];
    assert_eq!(faulty(&one, "echo\n").ok(), "echo\n");
    let two = [&one[..], &["--through", &identity]].concat();
    faulty(&two, "").failed(3, &["there are 1 instances already"]);
}

#[test]
fn calls_can_have_stacks_of_their_own() {
    assert_eq!(faulty(&["--execution", "async"], "echo\n").ok(), "echo\n");
    let small = ["--execution", "async", "--async-stack-bytes", "100KiB"];
    faulty(&small, "").failed(2, &["`async_stack_bytes`"]);
}

#[test]
fn a_file_has_settings_too() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, content: &str| {
        let file = folder.path().join(name);
        fs::write(&file, content).unwrap();
        text(file)
    };
    let toml = file(
        "engine.toml",
        "deadline = \"20ms\"\nwasi.env = { LANG = \"en\" }\n",
    );
    let json = file(
        "engine.json",
        r#"{"deadline": "20ms", "wasi": {"env": {"LANG": "en"}}}"#,
    );
    for file in [&toml, &json] {
        faulty(&["--engine-config", file], "spin\n").failed(4, &["within 20ms"]);
        assert_eq!(
            faulty(&["--engine-config", file], "env\n").ok(),
            "LANG=en\n"
        );
        let over = ["--engine-config", file, "--deadline", "30ms"];
        faulty(&over, "spin\n").failed(4, &["within 30ms"]);
    }
    let unknown = file("unknown.toml", "max_memory = 1\n");
    faulty(&["--engine-config", &unknown], "").failed(2, &["unknown.toml", "`max_memory`"]);
    faulty(&["--engine-config", "missing.toml"], "").failed(2, &["missing.toml"]);
}

#[test]
fn values_are_checked_where_they_are_given() {
    for (option, value, part) in [
        ("--max-memory-bytes", "12XB", "`12XB` is no size"),
        ("--deadline", "soon", "`soon` is no time"),
        ("--fuel", "much", "or `none`"),
        ("--max-memory-bytes", "1", "`max_memory_bytes`"),
        ("--dir", "::/data", "HOST::GUEST"),
        ("--dir", "/no/such/folder", "can't open `/no/such/folder`"),
    ] {
        faulty(&[option, value], "").failed(2, &[part]);
    }
}

#[test]
fn nothing_is_granted_by_default() {
    for (attempt, function) in [
        ("time", "wasi:clocks/wall-clock"),
        ("nap", "wasi:clocks/monotonic-clock"),
        ("random", "wasi:random/random"),
        ("read /etc/hostname", "wasi:filesystem/preopens"),
        ("line", "wasi:io/streams"),
        ("stdout", "on stdout"),
    ] {
        system(&[], attempt).failed(4, &[function, "is denied"]);
    }
    assert_eq!(system(&[], "environment\narguments\n").ok(), "[]\n[]\n");
}

#[test]
fn what_is_granted_is_there() {
    let variables = ["--env", "LANG=en", "--env", "CARGO_PKG_NAME"];
    let expected = "[(\"CARGO_PKG_NAME\", \"torvyn-engine\"), (\"LANG\", \"en\")]\n";
    assert_eq!(system(&variables, "environment\n").ok(), expected);
    let arguments = ["--arg", "guest", "--arg", "--fast"];
    assert_eq!(
        system(&arguments, "arguments\n").ok(),
        "[\"guest\", \"--fast\"]\n"
    );
    assert!(
        system(&["--wall-clock"], "time\n")
            .ok()
            .starts_with("SystemTime")
    );
    assert_eq!(system(&["--monotonic-clock"], "nap\n").ok(), "true\n");
    assert!(system(&["--random"], "random\n").ok().starts_with("0 ["));
}

#[test]
fn a_folder_is_granted_as_it_is_said() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("in"), "text").unwrap();
    let path = text(folder.path());
    let read_only = format!("{path}::/data:ro");
    let outcome = system(
        &["--dir", &read_only],
        "read /data/in\nwrite /data/out text\n",
    );
    assert_eq!(outcome.ok(), "text\nPermissionDenied\n");
    let writable = format!("{path}::/data");
    let outcome = system(&["--dir", &writable], "write /data/out more\nlist /data\n");
    assert_eq!(outcome.ok(), "done\nin out\n");
    let outcome = system(&["--dir", &path], &format!("read {path}/out\n"));
    assert_eq!(outcome.ok(), "more\n");
}

#[test]
fn standard_streams_are_granted_if_no_elements_go_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name| text(folder.path().join(name));
    let (input, output) = (path("in"), path("out"));
    fs::write(&input, "line\nstdout\n").unwrap();
    let streams = ["--inherit-stdin", "--inherit-stdout", "--inherit-stderr"];
    let files = ["--in", &input, "--out", &output, "--quiet"];
    let outcome = system(&[&streams[..], &files].concat(), "from stdin\n");
    assert_eq!(outcome.ok(), "to stdout\n");
    assert_eq!(
        fs::read_to_string(&output).unwrap(),
        "from stdin\nprinted\n"
    );
    let outcome = system(&["--inherit-stderr", "--quiet"], "stderr\n");
    assert_eq!((outcome.ok(), &*outcome.stderr), ("true\n", "to stderr\n"));
    system(&["--inherit-stdin"], "").failed(2, &["can't be granted stdin", "`--in`"]);
    system(&["--inherit-stdout"], "").failed(2, &["can't be granted stdout", "`--out`"]);
}

#[test]
fn inspect_shows_what_is_granted() {
    let file = text(guest("system"));
    let outcome = inspect(&file, &["--wall-clock", "--inherit-stdout"]);
    let line = |start: &str| {
        let found = outcome.ok().lines().find(|line| line.contains(start));
        found.expect(start).to_owned()
    };
    assert!(line("wasi:clocks/wall-clock").ends_with("granted: what the host has for it"));
    assert!(line("wasi:cli/stdout").ends_with("granted: what the host has for it"));
    assert!(line("wasi:clocks/monotonic-clock").ends_with("denied"));
}

#[test]
fn the_help_has_a_heading_for_them() {
    for name in ["run", "inspect"] {
        let outcome = feed(command([name, "--help"]), "");
        let (before, engine) = outcome.ok().split_once("\nEngine:\n").unwrap();
        let (engine, granted) = engine.split_once("\nWhat components are granted").unwrap();
        assert!(engine.contains("--max-memory-bytes"));
        assert!(granted.contains("--dir <HOST[::GUEST][:ro]>"));
        assert!(!before.contains("--deadline"), "{before}");
    }
}
