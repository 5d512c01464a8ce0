//! `torvyn-engine run`: streams that come to their end.

use crate::program::{probe, run, text, wasm};

/// Elements as `--framing length-prefixed` has them.
fn prefixed(elements: &[&[u8]]) -> Vec<u8> {
    let length = |element: &[u8]| u32::try_from(element.len()).unwrap().to_le_bytes();
    elements
        .iter()
        .flat_map(|element| [&length(element)[..], element].concat())
        .collect()
}

#[test]
fn lines_come_out_as_they_went_in() {
    let long = [vec![b'x'; 10_000_000], b"\nnext\n".to_vec()].concat();
    let streams: [&[u8]; 8] = [
        b"",
        b"\n",
        b"one\n",
        b"one\n\n\ntwo\n",
        b"dos\r\nalone\r\r\n\r\n",
        b"\xff\xfe\0\x80\n\xc3\n",
        "größe\n用户\n".as_bytes(),
        &long,
    ];
    for stream in streams {
        let outcome = run(["--through", &wasm("identity")], stream);
        outcome.ok_bytes(stream);
    }
}

#[test]
fn the_last_line_is_one_without_its_line_feed_too() {
    let outcome = run(["--through", &wasm("identity")], "one\ntwo");
    assert_eq!(outcome.ok(), "one\ntwo\n");
    let outcome = run(["--through", &wasm("identity")], "one\n\r");
    assert_eq!(outcome.ok(), "one\n\r\n");
}

#[test]
fn a_carriage_return_belongs_to_the_element() {
    let outcome = run(["--through", &wasm("faulty")], "echo\r\n");
    // The guest does not mind it, and gives it back.
    assert_eq!(outcome.ok(), "echo\r\n");
}

#[test]
fn files_are_read_and_written() {
    let folder = tempfile::tempdir().unwrap();
    let [input, output] = ["in", "out"].map(|name| text(folder.path().join(name)));
    std::fs::write(&input, "me@example.org\n").unwrap();
    std::fs::write(&output, "what was there before is longer").unwrap();
    let args = [
        "--through",
        &wasm("redact"),
        "--in",
        &input,
        "--out",
        &output,
    ];
    let outcome = run(args, "");
    assert_eq!(outcome.ok(), "");
    assert_eq!(std::fs::read_to_string(&output).unwrap(), "[redacted]\n");
    assert!(
        outcome.stderr.starts_with("done: 1 in, 1 out in "),
        "{}",
        outcome.stderr
    );
}

#[test]
fn components_follow_each_other() {
    let input = r#"{"status":500,"by":"me@example.org","path":"/a"}
{"status":200,"by":"you@example.org","path":"/b"}

{"status":503,"by":"127.0.0.1","path":"/c"}
"#;
    let config =
        r#"json-select={"fields":["by","path"],"where":{"field":"status","op":"ge","value":500}}"#;
    let args = [
        "--through",
        &wasm("redact"),
        "--through",
        &wasm("json-select"),
        "--config",
        config,
    ];
    let outcome = run(args, input);
    let expected =
        "{\"by\":\"[redacted]\",\"path\":\"/a\"}\n{\"by\":\"[redacted]\",\"path\":\"/c\"}\n";
    assert_eq!(outcome.ok(), expected);
    assert!(
        outcome.stderr.contains("4 in, 2 out, 2 dropped in"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn what_a_component_has_left_goes_through_the_later_ones() {
    let args = [
        "--through",
        &wasm("word-count"),
        "--through",
        &wasm("redact"),
        "--config",
        r#"word-count={"top":2}"#,
        "--config",
        r#"redact={"patterns":["cat"],"mask":"animal"}"#,
    ];
    let outcome = run(args, "the cat\nthe dog and the cat\n");
    assert_eq!(outcome.ok(), "3\tthe\n2\tanimal\n");
}

#[test]
fn length_prefixed_payloads_may_hold_line_feeds() {
    let elements: [&[u8]; 4] = [b"one\ntwo", b"", b"\0\xff\n", &[b'y'; 1_000_000]];
    let stream = prefixed(&elements);
    let args = [
        "--through",
        &wasm("identity"),
        "--through",
        &wasm("identity"),
        "--framing",
        "length-prefixed",
    ];
    run(args, &*stream).ok_bytes(&stream);
    run(args, "").ok_bytes(b"");
}

#[test]
fn the_whole_input_is_one_element() {
    let identity = wasm("identity");
    let args = ["--through", &identity, "--framing", "whole", "--json"];
    for stream in ["", "one\ntwo\n", "no line end"] {
        let outcome = run(args, stream);
        assert_eq!(outcome.ok(), stream);
        assert_eq!(outcome.json()[0]["elements_in"], 1, "{stream:?}");
    }
    let outcome = run(["--through", &probe(), "--framing", "whole"], "a,b,c");
    assert_eq!(outcome.ok(), "abc", "outputs follow each other");
}

#[test]
fn a_source_takes_the_place_of_the_input() {
    let args = [
        "--source",
        &wasm("line-source"),
        "--config",
        r#"line-source={"count":3,"template":"line {n}"}"#,
    ];
    assert_eq!(run(args, "").ok(), "line 1\nline 2\nline 3\n");
    let count = wasm("word-count");
    let args = [&args[..], &["--through", &count]].concat();
    assert_eq!(run(args, "").ok(), "3\tline\n1\t1\n1\t2\n1\t3\n");
}

#[test]
fn a_sink_reports_to_the_output() {
    let sink = wasm("summary-sink");
    let outcome = run(["--sink", &sink], "one\nthree\n");
    assert!(
        outcome.ok().starts_with(r#"{"elements":2,"bytes":8,"#),
        "{outcome:?}"
    );
    let args = [
        "--source",
        &wasm("line-source"),
        "--through",
        &wasm("identity"),
        "--sink",
        &sink,
        "--config",
        r#"line-source={"count":1000,"template":"{n}"}"#,
        "--config",
        r#"summary-sink={"pause_every":100}"#,
        // The sink answers once for each batch.
        "--max-batch=100",
        "--json",
    ];
    let outcome = run(args, "");
    let report: serde_json::Value = serde_json::from_str(outcome.ok()).unwrap();
    assert_eq!(report["elements"], 1000);
    assert_eq!(report["gaps"], 0);
    let summary = &outcome.json()[0];
    assert_eq!(summary["pauses"], 10);
    assert_eq!(summary["elements_out"], 1000);
}

#[test]
fn a_pause_reaches_the_source_and_so_does_its_end() {
    // The source hands over at its end what it was told, and refuses to be polled in a pause.
    let args = ["--source", &probe(), "--sink", &probe(), "--config", "1=4"];
    let expected = "element 0; element 1; element 2; element 3; pause ready pause ready\n";
    assert_eq!(run(args, "").ok(), expected);
}

#[test]
fn every_pause_within_one_element_is_kept() {
    let args = ["--through", &probe(), "--sink", &probe(), "--json"];
    let outcome = run(args, "a,b,c,d,e\nf\n");
    assert_eq!(outcome.ok(), "a; b; c; d; e; f\n");
    assert_eq!(outcome.json()[0]["pauses"], 3);
}

#[test]
fn a_component_has_many_names() {
    let folder = tempfile::tempdir().unwrap();
    let file = text(folder.path().join("config.json"));
    std::fs::write(&file, r#"{"mask":"*"}"#).unwrap();
    let redact = wasm("redact");
    let configs = [
        r#"redact={"mask":"*"}"#.to_owned(),
        r#"2={"mask":"*"}"#.to_owned(),
        format!(r#"{redact}={{"mask":"*"}}"#),
        format!("redact=@{file}"),
    ];
    let identity = wasm("identity");
    for config in configs {
        let args = [
            "--through",
            &identity,
            "--through",
            &redact,
            "--config",
            &config,
        ];
        assert_eq!(run(args, "me@example.org").ok(), "*\n", "{config}");
    }
    // `-` and `_` stand for each other, and two of a kind are told apart by their places.
    let select = wasm("json-select");
    for config in [
        r#"json_select={"fields":["a"]}"#,
        r#"json-select={"fields":["a"]}"#,
    ] {
        let args = ["--through", &select, "--config", config];
        assert_eq!(run(args, r#"{"b":1,"a":2}"#).ok(), "{\"a\":2}\n");
    }
    let args = [
        "--through",
        &redact,
        "--through",
        &redact,
        "--config",
        r#"1={"mask":"me@example.org"}"#,
        "--config",
        r#"2={"mask":"*"}"#,
    ];
    assert_eq!(run(args, "you@example.org").ok(), "*\n");
}

#[cfg(target_os = "linux")]
#[test]
fn what_it_holds_does_not_grow_with_the_input() {
    use std::io::Write;

    use torvyn_tests::process::peak_memory;

    use crate::program::{command, read_exactly};

    let mut child = command(["run", "--through", &wasm("identity")])
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let part = "a line of about a hundred bytes, or at least of some of them\n".repeat(10_000);
    // What went in has come out, and the command waits for more.
    let mut pass = |times: usize| {
        std::thread::scope(|scope| {
            scope.spawn(|| (0..times).for_each(|_| stdin.write_all(part.as_bytes()).unwrap()));
            read_exactly(&mut child, part.len() * times);
        });
        peak_memory(child.id()).unwrap()
    };
    let (short, long) = (pass(4), pass(40));
    drop(stdin);
    assert!(child.wait().unwrap().success());
    // The second part had 22 MB more than the first.
    assert!(long < short + (2 << 20), "{short} bytes, and {long} bytes");
}

#[test]
fn the_summary_can_be_json_or_left_out() {
    let identity = wasm("identity");
    let outcome = run(["--through", &identity, "--json"], "one\r\ntwo\n");
    let [summary] = &outcome.json()[..] else {
        panic!("{}", outcome.stderr)
    };
    let expected = [
        ("elements_in", 2),
        ("elements_out", 2),
        ("dropped", 0),
        ("failed", 0),
        ("bytes_in", 7),
        ("bytes_out", 7),
        ("exit_code", 0),
    ];
    for (name, value) in expected {
        assert_eq!(summary[name], value, "{name}");
    }
    assert_eq!(summary["type"], "summary");
    assert_eq!(summary["error"], serde_json::Value::Null);
    assert!(summary["seconds"].as_f64().unwrap() > 0.0);

    let outcome = run(["--through", &identity, "--quiet"], "one\n");
    assert_eq!((outcome.ok(), &*outcome.stderr), ("one\n", ""));
}

#[test]
fn help_says_what_the_exit_codes_mean() {
    let outcome = run(["--help"], "");
    for part in [
        "Exit codes:",
        "130",
        "Examples:",
        "carriage return",
        "dead-letter=FILE",
    ] {
        assert!(outcome.ok().contains(part), "{part}");
    }
}
