//! `torvyn-engine run`: batches, retries, jobs, and what is seen of them.

use std::fs;

use torvyn_tests::guest;

use crate::program::{run, text, wasm};

fn numbers(count: u32) -> String {
    (0..count).map(|number| format!("{number}\n")).collect()
}

#[test]
fn a_component_that_ends_is_started_anew() {
    let folder = tempfile::tempdir().unwrap();
    let letters = text(folder.path().join("letters"));
    let input = "echo 1\ntrap\necho 3\nerror fatal no\necho 5\n";
    for batch in ["--max-batch=1", "--max-batch=100"] {
        let policy = format!("--on-error=retry=1,dead-letter={letters}");
        let outcome = run(["--through", &wasm("faulty"), &policy, batch], input);
        assert_eq!(outcome.ok(), "echo 1\necho 3\necho 5\n");
        outcome.failed(
            0,
            &[
                "warning: `faulty` ended on line 2: the guest trapped: ",
                "warning: `faulty` ended on line 4: fatal: no\n",
                "done: 5 in, 3 out, 2 failed",
            ],
        );
        assert_eq!(
            fs::read_to_string(&letters).unwrap(),
            "trap\nerror fatal no\n"
        );
    }
}

#[test]
fn each_component_has_its_own_policy() {
    let (redact, faulty) = (wasm("redact"), wasm("faulty"));
    let args = ["--through", &redact, "--through", &faulty];
    let input = "echo a\nerror internal no\ntrap\necho b\n";
    for name in ["faulty", "2", &faulty] {
        let policy = format!("--on-error={name}=retry=0,skip");
        let outcome = run([&args[..], &[&policy]].concat(), input);
        assert_eq!(outcome.ok(), "echo a\necho b\n", "{name}");
    }
    let outcome = run([&args[..], &["--on-error=redact=skip"]].concat(), input);
    outcome.failed(1, &["`faulty` failed on line 2: internal: no"]);
    let outcome = run([&args[..], &["--on-error=rebact=skip"]].concat(), input);
    outcome.failed(
        2,
        &["there is no component `rebact`", "help: the components are"],
    );
}

#[test]
fn policies_that_make_no_sense_are_refused() {
    let identity = wasm("identity");
    for (policy, message) in [
        ("retry=x,skip", "`retry` takes a whole number, and not `x`"),
        ("retry=1,", "use `fail`, `skip` or `dead-letter=FILE`"),
        ("ignore", "use `fail`, `skip` or `dead-letter=FILE`"),
        ("=skip", "use `fail`, `skip` or `dead-letter=FILE`"),
        ("dead-letter", "dead letters need a file"),
    ] {
        let outcome = run(["--through", &identity, "--on-error", policy], "");
        outcome.failed(2, &[message]);
    }
}

#[test]
fn several_jobs_keep_the_order() {
    let relay = text(guest("relay"));
    let input = numbers(20_000);
    let args = ["--through", &relay, "--config", "relay=filter=10 spin=50"];
    let one = run(args, &*input);
    let four = run(
        [&args[..], &["--jobs=4", "--max-batch=64"]].concat(),
        &*input,
    );
    assert!(one.ok().lines().count() > 15_000);
    four.ok_bytes(&one.stdout);
    run([&args[..], &["--jobs=0"]].concat(), "").failed(2, &["--jobs"]);
}

#[test]
fn stats_say_what_each_component_does() {
    let relay = text(guest("relay"));
    let args = ["--through", &relay, "--stats"];
    let outcome = run(args, numbers(1000));
    outcome.ok();
    for part in [
        "total: input: ",
        "total: relay: ",
        "total: output: ",
        " elements/s, ",
        ", p50 ",
        ", p99 ",
        ", 0 errors, 0 restarts, 0 waiting\n",
    ] {
        assert!(outcome.stderr.contains(part), "{part}: {}", outcome.stderr);
    }
    let outcome = run([&args[..], &["--json"]].concat(), numbers(1000));
    let lines = outcome.json();
    let of_relay = lines.iter().rfind(|line| line["stage"] == "relay").unwrap();
    assert_eq!(of_relay["type"], "stats");
    assert_eq!(of_relay["total"], true);
    assert_eq!(of_relay["elements"], 1000);
    assert_eq!(lines.last().unwrap()["type"], "summary");
}
