//! The worlds of `torvyn:streaming`, each against an example of its kind.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use pollster::block_on;
use torvyn_engine::streaming::{
    AllRoles, BackpressureSignal, DataSink, DataSource, ElementMeta, ManagedDataSink,
    ManagedDataSource, ManagedTransform, OutputElement, ProcessError, ProcessResult, SourcePoll,
    StreamElement, Transform, owned,
};
use torvyn_engine::{ComponentInvoker, DifferenceKind, EngineError, WasmtimeInvoker, World};

fn start<W: World<Host = ()>>(name: &str) -> WasmtimeInvoker<W> {
    let wasm = std::fs::read(torvyn_tests::example(name)).unwrap();
    torvyn_tests::start::<W>(&wasm, ())
}

fn element(sequence: u64, payload: &[u8]) -> StreamElement<'_> {
    StreamElement {
        meta: ElementMeta {
            sequence,
            timestamp_ns: 42,
        },
        payload,
    }
}

/// The output's bytes as text. Checks that it has the metadata of the given element.
fn output<'a>(answer: ProcessResult<'a>, input: StreamElement<'_>) -> &'a str {
    let ProcessResult::Output(OutputElement { meta, payload }) = answer else {
        panic!("{answer:?}");
    };
    assert_eq!(meta, input.meta);
    std::str::from_utf8(payload).unwrap()
}

#[test]
fn identity_forwards() {
    let mut invoker = start::<Transform>("identity");
    for (sequence, payload) in [&b""[..], b"text", &[0xff; 100_000]]
        .into_iter()
        .enumerate()
    {
        let answer = block_on(invoker.process(element(sequence as u64, payload)));
        assert_eq!(answer.unwrap().unwrap(), ProcessResult::Forward);
    }
}

#[test]
fn redact_masks() -> Result<(), EngineError> {
    let input = element(3, b"ask ada@example.org");
    let mut invoker = start::<ManagedTransform>("redact");
    block_on(invoker.init(r#"{"mask": "***", "ipv4": false}"#))??;
    let answer = block_on(invoker.process(input))??;
    assert_eq!(output(answer, input), "ask ***");
    let answer = block_on(invoker.process(element(4, b"10.0.0.1")))??;
    assert_eq!(answer, ProcessResult::Forward);
    assert_eq!(block_on(invoker.teardown(()))??, []);
    Ok(())
}

#[test]
fn json_select_filters() -> Result<(), EngineError> {
    let mut invoker = start::<ManagedTransform>("json-select");
    let config = r#"{"fields": ["b"], "where": {"field": "a", "op": "gt", "value": 1}}"#;
    block_on(invoker.init(config))??;
    let input = element(0, br#"{"a": 2, "b": "kept"}"#);
    let answer = block_on(invoker.process(input))??;
    assert_eq!(output(answer, input), r#"{"b":"kept"}"#);
    let answer = block_on(invoker.process(element(1, br#"{"a": 1, "b": "dropped"}"#)))??;
    assert_eq!(answer, ProcessResult::Filtered);
    Ok(())
}

#[test]
fn word_count_hands_over_at_the_end() -> Result<(), EngineError> {
    let mut invoker = start::<ManagedTransform>("word-count");
    block_on(invoker.init(r#"{"top": 2}"#))??;
    for (sequence, line) in ["one two three", "two three", "three"]
        .into_iter()
        .enumerate()
    {
        let answer = block_on(invoker.process(element(sequence as u64, line.as_bytes())))??;
        assert_eq!(answer, ProcessResult::Filtered);
    }
    let last = block_on(invoker.teardown(()))??;
    let lines: Vec<_> = last
        .iter()
        .map(|element| std::str::from_utf8(element.payload).unwrap())
        .collect();
    assert_eq!(lines, ["3\tthree", "2\ttwo"]);
    Ok(())
}

#[test]
fn faulty_answers_with_several() -> Result<(), EngineError> {
    let mut invoker = start::<ManagedTransform>("faulty");
    let answer = block_on(invoker.process(element(0, b"multiple 3")))??;
    let ProcessResult::Multiple(outputs) = answer else {
        panic!("{answer:?}");
    };
    let payloads: Vec<_> = outputs.iter().map(|output| output.payload).collect();
    assert_eq!(payloads, [b"0", b"1", b"2"]);
    Ok(())
}

#[test]
fn line_source_polls_until_it_is_finished() -> Result<(), EngineError> {
    let mut invoker = start::<ManagedDataSource>("line-source");
    block_on(invoker.init(r#"{"text": "first\nsecond\n"}"#))??;
    let mut lines = Vec::new();
    while let SourcePoll::Ready(element) = block_on(invoker.poll_source(()))?? {
        lines.push((element.meta.sequence, element.payload.to_vec()));
        // After `pause` nothing comes until `ready`.
        block_on(invoker.notify_backpressure(BackpressureSignal::Pause))?;
        assert_eq!(block_on(invoker.poll_source(()))??, SourcePoll::Pending);
        block_on(invoker.notify_backpressure(BackpressureSignal::Ready))?;
    }
    assert_eq!(lines, [(0, b"first".to_vec()), (1, b"second".to_vec())]);
    assert_eq!(block_on(invoker.poll_source(()))??, SourcePoll::Finished);
    assert_eq!(block_on(invoker.teardown(()))??, []);
    Ok(())
}

#[test]
fn a_configuration_that_is_refused() {
    let mut invoker = start::<ManagedDataSource>("line-source");
    for config in ["", "{", r#"{"unknown": 1}"#] {
        let answer = block_on(invoker.init(config)).unwrap();
        assert!(
            matches!(answer, Err(ProcessError::InvalidInput(_))),
            "{answer:?}"
        );
    }
}

#[test]
fn summary_sink_reports() -> Result<(), EngineError> {
    let mut invoker = start::<ManagedDataSink>("summary-sink");
    block_on(invoker.init(r#"{"pause_every": 2}"#))??;
    for (sequence, signal) in [
        (0, BackpressureSignal::Ready),
        (1, BackpressureSignal::Pause),
        (4, BackpressureSignal::Ready),
    ] {
        let answer = block_on(invoker.deliver_sink(element(sequence, b"12345")))??;
        assert_eq!(answer, signal);
    }
    let report = block_on(invoker.complete(()))??.unwrap();
    let report: serde_json::Value = serde_json::from_slice(report.payload).unwrap();
    assert_eq!(report["elements"], 3);
    assert_eq!(report["bytes"], 15);
    assert_eq!(report["missing"], 2);
    assert_eq!(block_on(invoker.teardown(()))??, []);
    Ok(())
}

/// What has a lifecycle is also of the worlds without: but nobody has configured it then.
#[test]
fn worlds_without_a_lifecycle() {
    fn unavailable<T: std::fmt::Debug>(answer: Result<T, ProcessError<'_>>) {
        assert!(
            matches!(answer, Err(ProcessError::Unavailable(_))),
            "{answer:?}"
        );
    }
    let mut transform = start::<Transform>("redact");
    unavailable(block_on(transform.process(element(0, b""))).unwrap());
    let mut source = start::<DataSource>("line-source");
    unavailable(block_on(source.poll_source(())).unwrap());
    let mut sink = start::<DataSink>("summary-sink");
    unavailable(block_on(sink.deliver_sink(element(0, b""))).unwrap());
}

/// A source feeds a transform feeds a sink, and no payload is copied in between.
#[test]
fn a_pipeline() -> Result<(), EngineError> {
    let mut source = start::<ManagedDataSource>("line-source");
    let mut transform = start::<ManagedTransform>("redact");
    let mut sink = start::<ManagedDataSink>("summary-sink");
    block_on(source.init(r#"{"count": 100, "template": "{n}@example.org"}"#))??;
    block_on(transform.init(r#"{"mask": "-"}"#))??;
    block_on(sink.init(""))??;
    while let SourcePoll::Ready(OutputElement { meta, payload }) =
        block_on(source.poll_source(()))??
    {
        let answer = block_on(transform.process(StreamElement { meta, payload }))??;
        let ProcessResult::Output(OutputElement { meta, payload }) = answer else {
            panic!("{answer:?}");
        };
        block_on(sink.deliver_sink(StreamElement { meta, payload }))??;
    }
    let report = block_on(sink.complete(()))??.unwrap();
    let report: serde_json::Value = serde_json::from_slice(report.payload).unwrap();
    assert_eq!(report["elements"], 100);
    assert_eq!(report["bytes"], 100);
    assert_eq!(report["gaps"], 0);
    Ok(())
}

/// What the guest answers is a value, and `?` makes an error of it.
#[test]
fn a_guest_answers_with_an_error() {
    let mut invoker = start::<ManagedTransform>("faulty");
    let cases = [
        ("error invalid-input no", ProcessError::InvalidInput("no")),
        ("error unavailable wait", ProcessError::Unavailable("wait")),
        ("error internal oh", ProcessError::Internal("oh")),
        ("error deadline-exceeded", ProcessError::DeadlineExceeded),
        ("error fatal over", ProcessError::Fatal("over")),
    ];
    for (command, expected) in cases {
        let answer = block_on(invoker.process(element(0, command.as_bytes()))).unwrap();
        assert_eq!(answer, Err(expected));
        // It outlives the invoker's next call if it is copied.
        let kept: owned::ProcessError = answer.unwrap_err().into_owned();
        block_on(invoker.process(element(1, b"forward")))
            .unwrap()
            .unwrap();
        assert_eq!(
            format!("{kept:?}").contains("DeadlineExceeded"),
            kept == owned::ProcessError::DeadlineExceeded
        );
    }
    assert_eq!(invoker.ended(), None);

    let question_mark = |invoker: &mut WasmtimeInvoker<ManagedTransform>| {
        block_on(invoker.process(element(0, b"error fatal over")))??;
        Ok::<_, EngineError>(())
    };
    let error = question_mark(&mut invoker).unwrap_err();
    let EngineError::Guest { path, value } = &error else {
        panic!("{error:?}");
    };
    assert_eq!(*path, "torvyn:streaming/types@0.2.0#process-error");
    assert_eq!(value, r#"Fatal("over")"#);
    let text =
        r#"the guest answered with `torvyn:streaming/types@0.2.0#process-error`: Fatal("over")"#;
    assert_eq!(error.to_string(), text);
}

#[test]
fn a_transform_lacks_the_other_roles() {
    use torvyn_engine::WasmEngine;

    let engine = torvyn_tests::engine();
    let path = torvyn_tests::example("identity");
    let compiled = block_on(engine.compile_file(path)).unwrap();
    let error = compiled.check::<AllRoles>().unwrap_err();
    let EngineError::Mismatch(mismatch) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(mismatch.world(), "torvyn:streaming/all-roles@0.2.0");
    let missing: Vec<_> = mismatch
        .differences()
        .iter()
        .map(|difference| {
            assert_eq!(difference.kind, DifferenceKind::MissingExport);
            difference.path.strip_prefix("torvyn:streaming/").unwrap()
        })
        .collect();
    let expected = [
        "source@0.2.0#poll-source",
        "source@0.2.0#notify-backpressure",
        "sink@0.2.0#deliver-sink",
        "sink@0.2.0#complete",
        "lifecycle@0.2.0#init",
        "lifecycle@0.2.0#teardown",
    ];
    assert_eq!(missing, expected);
    assert!(compiled.check::<Transform>().is_ok());
    assert!(compiled.check::<DataSource>().is_err());
}
