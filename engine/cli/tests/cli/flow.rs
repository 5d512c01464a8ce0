//! `torvyn-engine run`: the order with several jobs, and what `--stats` shows.

use torvyn_tests::guest;

use crate::program::{run, text};

fn numbers(count: u32) -> String {
    (0..count).map(|number| format!("{number}\n")).collect()
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
