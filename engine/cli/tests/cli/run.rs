//! `torvyn-engine run`: streams of bytes that are no text, and long ones.

use crate::program::{run, wasm};

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
fn a_carriage_return_is_a_last_line_too() {
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
fn the_summary_has_bytes_and_seconds() {
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
}
