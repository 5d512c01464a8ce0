//! The examples: a batch has the effect of its elements, one by one.

use pollster::block_on;
use torvyn_engine::ComponentInvoker;
use torvyn_engine::streaming::{
    BackpressureSignal, Batch, BatchPoll, BatchTransform, ManagedBatchDataSink,
    ManagedBatchDataSource, ManagedBatchTransform, ProcessError, owned,
};

use super::{OwnedOutcome, batch, example, flip, init, one_by_one, together};

fn made(sequence: u64, payload: &str) -> OwnedOutcome {
    OwnedOutcome::Made(vec![owned::OutputElement {
        meta: torvyn_engine::streaming::ElementMeta {
            sequence,
            timestamp_ns: sequence * 1000,
        },
        payload: payload.as_bytes().to_vec(),
    }])
}

#[test]
fn everything_goes_on_as_it_came() {
    let mut identity = example::<BatchTransform>("identity");
    let batch = batch(["a", "", "\0"]);
    assert_eq!(
        together(&mut identity, &batch),
        vec![OwnedOutcome::Forward; 3]
    );
    assert_eq!(together(&mut identity, &Batch::new()), []);
}

#[test]
fn what_was_changed_in_place_comes_back() {
    let mut flip = flip::<BatchTransform>();
    let batch = batch(["abc", "", "b"]);
    let outcomes = together(&mut flip, &batch);
    let payloads = [&b"\x9ebc"[..], b"", b"\x9d"];
    for ((outcome, payload), sequence) in outcomes.iter().zip(payloads).zip(10..) {
        let OwnedOutcome::Made(outputs) = outcome else {
            panic!("{outcome:?}");
        };
        assert_eq!(outputs.len(), 1);
        assert_eq!(outputs[0].payload, payload);
        assert_eq!(outputs[0].meta.sequence, sequence);
        assert_eq!(outputs[0].meta.timestamp_ns, sequence * 1000);
    }
    assert_eq!(outcomes, one_by_one(&mut flip, &batch));
}

#[test]
fn some_go_on_and_some_are_replaced() {
    let mut redact = example::<ManagedBatchTransform>("redact");
    init(&mut redact, "");
    let batch = batch(["plain", "to a@b.cc", "", "1.2.3.4, 5.6.7.8"]);
    let expected = [
        OwnedOutcome::Forward,
        made(11, "to [redacted]"),
        OwnedOutcome::Forward,
        made(13, "[redacted], [redacted]"),
    ];
    assert_eq!(together(&mut redact, &batch), expected);
    assert_eq!(one_by_one(&mut redact, &batch), expected);
}

#[test]
fn an_element_that_fails_takes_no_other_with_it() {
    let mut select = example::<ManagedBatchTransform>("json-select");
    init(
        &mut select,
        r#"{"fields":["a"],"where":{"field":"a","op":"gt","value":1}}"#,
    );
    let batch = batch([
        r#"{"a":2,"b":3}"#,
        "no json",
        r#"{"a":1}"#,
        r#"{"a":3}"#,
        "[]",
    ]);
    let outcomes = together(&mut select, &batch);
    assert_eq!(outcomes[0], made(10, r#"{"a":2}"#));
    assert!(
        matches!(&outcomes[1], OwnedOutcome::Failed(owned::ProcessError::InvalidInput(text))
        if text.contains("no JSON object"))
    );
    assert_eq!(outcomes[2], OwnedOutcome::Filtered);
    assert_eq!(outcomes[3], made(13, r#"{"a":3}"#));
    assert!(matches!(outcomes[4], OwnedOutcome::Failed(_)));
    assert_eq!(one_by_one(&mut select, &batch), outcomes);
}

#[test]
fn what_a_component_remembers_comes_at_its_end() {
    let mut count = example::<ManagedBatchTransform>("word-count");
    init(&mut count, "");
    let batch = batch(["b a", "b"]);
    assert_eq!(
        together(&mut count, &batch),
        vec![OwnedOutcome::Filtered; 2]
    );
    let table = block_on(count.teardown(())).unwrap().unwrap();
    let lines: Vec<_> = table.iter().map(|line| line.payload).collect();
    assert_eq!(lines, [b"2\tb", b"1\ta"]);
    assert_eq!(table[0].meta.sequence, 12);
}

/// This guest knows nothing of batches: its `process` is called for each element, with a copy of it.
#[test]
fn a_guest_with_a_function_for_one_takes_many() {
    let mut faulty = example::<ManagedBatchTransform>("faulty");
    init(&mut faulty, "");
    let batch = batch([
        "echo a",
        "filter",
        "multiple 3",
        "error unavailable later",
        "forward",
        "multiple 0",
        "echo b",
    ]);
    let outcomes = together(&mut faulty, &batch);
    assert_eq!(outcomes[0], made(10, "echo a"));
    assert_eq!(outcomes[1], OwnedOutcome::Filtered);
    assert!(matches!(&outcomes[2], OwnedOutcome::Made(outputs) if outputs.len() == 3));
    assert!(
        matches!(&outcomes[3], OwnedOutcome::Failed(owned::ProcessError::Unavailable(text))
        if text == "later")
    );
    assert_eq!(outcomes[4], OwnedOutcome::Forward);
    // No output is as good as none wanted.
    assert_eq!(outcomes[5], OwnedOutcome::Filtered);
    assert_eq!(outcomes[6], made(16, "echo b"));
}

/// A trap ends the call for all of them, and they are still here.
#[test]
fn a_trap_loses_no_element() {
    let mut faulty = example::<ManagedBatchTransform>("faulty");
    init(&mut faulty, "");
    let batch = batch(["echo a", "trap", "echo b"]);
    let error = block_on(faulty.process_batch(batch.view())).unwrap_err();
    assert!(error.fault().is_some(), "{error}");
    assert!(faulty.ended().is_some());
    let payloads: Vec<_> = batch.elements().map(|element| element.payload).collect();
    assert_eq!(payloads, [&b"echo a"[..], b"trap", b"echo b"]);
    assert!(block_on(faulty.respawn()).unwrap().initialized);
    let outcomes = one_by_one(&mut faulty, &super::batch(["echo a", "echo b"]));
    assert_eq!(outcomes, [made(10, "echo a"), made(11, "echo b")]);
}

/// Before it is configured, it says so for each element.
#[test]
fn elements_that_come_too_early_fail_each_by_itself() {
    let mut redact = example::<ManagedBatchTransform>("redact");
    let batch = batch(["a", "b"]);
    let outcomes = together(&mut redact, &batch);
    assert!(matches!(
        outcomes[..],
        [
            OwnedOutcome::Failed(owned::ProcessError::Unavailable(_)),
            OwnedOutcome::Failed(owned::ProcessError::Unavailable(_)),
        ]
    ));
}

/// The elements of a poll as texts, with their places.
fn poll(
    source: &mut torvyn_engine::WasmtimeInvoker<ManagedBatchDataSource>,
    max_elements: u32,
    max_bytes: u32,
) -> Option<Vec<(u64, String)>> {
    match block_on(source.poll_batch((max_elements, max_bytes)))
        .unwrap()
        .unwrap()
    {
        BatchPoll::Ready(batch) => {
            let outputs = batch.outputs().unwrap();
            let text = |payload: &[u8]| String::from_utf8(payload.to_vec()).unwrap();
            Some(
                outputs
                    .map(|output| (output.meta.sequence, text(output.payload)))
                    .collect(),
            )
        }
        BatchPoll::Finished => None,
        BatchPoll::Pending => Some(Vec::new()),
    }
}

#[test]
fn a_source_makes_as_many_as_it_is_asked_for() {
    let mut source = example::<ManagedBatchDataSource>("line-source");
    init(&mut source, r#"{"count":7,"template":"line {n}"}"#);
    let line = |n: u64| (n, format!("line {}", n + 1));
    assert_eq!(poll(&mut source, 2, u32::MAX), Some(vec![line(0), line(1)]));
    // The second line reaches ten bytes.
    assert_eq!(poll(&mut source, 100, 10), Some(vec![line(2), line(3)]));
    assert_eq!(poll(&mut source, 100, 0), Some(vec![line(4)]));
    block_on(source.notify_backpressure(BackpressureSignal::Pause)).unwrap();
    assert_eq!(poll(&mut source, 100, 100), Some(Vec::new()));
    block_on(source.notify_backpressure(BackpressureSignal::Ready)).unwrap();
    assert_eq!(poll(&mut source, 100, 100), Some(vec![line(5), line(6)]));
    assert_eq!(poll(&mut source, 100, 100), None);
    assert_eq!(poll(&mut source, 1, 1), None);
}

#[test]
fn a_source_that_can_not_says_why() {
    let mut source = example::<ManagedBatchDataSource>("line-source");
    let error = block_on(source.poll_batch((1, 1))).unwrap().unwrap_err();
    assert!(matches!(error, ProcessError::Unavailable(_)), "{error:?}");
}

#[test]
fn a_sink_takes_them_and_says_when_it_is_enough() {
    let mut sink = example::<ManagedBatchDataSink>("summary-sink");
    init(&mut sink, r#"{"pause_every":3}"#);
    let mut signals = Vec::new();
    for size in [2, 2, 1] {
        let batch = batch(vec!["four"; size]);
        let receipt = block_on(sink.deliver_batch(batch.view())).unwrap().unwrap();
        assert_eq!(receipt.refused(batch.len()), Ok(&[][..]));
        signals.push(receipt.signal);
    }
    // The third element is in the middle of a batch.
    assert_eq!(
        signals,
        [
            BackpressureSignal::Ready,
            BackpressureSignal::Pause,
            BackpressureSignal::Ready
        ]
    );
    let report = block_on(sink.complete(())).unwrap().unwrap().unwrap();
    let report: serde_json::Value = serde_json::from_slice(report.payload).unwrap();
    assert_eq!(
        (&report["elements"], &report["bytes"]),
        (&5.into(), &20.into())
    );
}

#[test]
fn a_sink_names_the_elements_that_it_did_not_take() {
    let mut sink = example::<ManagedBatchDataSink>("summary-sink");
    let batch = batch(["a", "b"]);
    let receipt = block_on(sink.deliver_batch(batch.view())).unwrap().unwrap();
    let refused = receipt.refused(batch.len()).unwrap();
    let places: Vec<_> = refused.iter().map(|refused| refused.index).collect();
    assert_eq!(places, [0, 1]);
    assert!(matches!(refused[0].error, ProcessError::Unavailable(_)));
}
