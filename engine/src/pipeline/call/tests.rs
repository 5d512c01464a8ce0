//! Answers that are not of the elements that a stage was called with.

use super::answers::{Answers, Asked, Part, Step};
use crate::pipeline::chunk::{Copied, Gather};
use crate::pipeline::outcome::{BatchOutcomes, OnError};
use crate::pipeline::part::{Made, code};
use crate::pipeline::report::StageReport;
use crate::streaming::{BatchResult, ElementMeta, ProcessError, StreamElement};

const META: ElementMeta = ElementMeta {
    sequence: 0,
    timestamp_ns: 0,
};

/// What goes on of three elements, if a stage answers so: their payloads, and whether the run
/// ends.
fn answered(answers: Answers<'_>) -> (Vec<String>, bool) {
    let mut taken = Gather::default();
    for (origin, payload) in [(0, b"a"), (1, b"b"), (2, b"c")] {
        let element = StreamElement {
            meta: META,
            payload,
        };
        taken.push(element, origin).unwrap();
    }
    let mut report = StageReport::default();
    let asked = Asked {
        position: 1,
        policy: OnError::skip(),
        last: true,
        stale: &mut false,
        report: &mut report,
        watch: None,
        copied: &mut Copied::default(),
    };
    let (mut fresh, mut mixed) = (Vec::new(), Gather::default());
    let mut outcomes = BatchOutcomes::default();
    outcomes.begin(3);
    let part = Part::whole(taken.view());
    let step = answers
        .into_step(part, asked, &mut fresh, &mut mixed, &mut outcomes)
        .unwrap();
    let mut next = Gather::default();
    if let Step::Next(chunk) = step {
        next.add(chunk, |_| true).unwrap();
    }
    let text = |element: StreamElement<'_>| String::from_utf8_lossy(element.payload).into_owned();
    let payloads = next.batch.elements().map(text).collect();
    (payloads, outcomes.end_run())
}

fn made(codes: &[u8], counts: &[u32], outputs: &[&str]) -> Made {
    let mut made = Made {
        codes: codes.to_vec(),
        counts: counts.to_vec(),
        ..Made::default()
    };
    for output in outputs {
        let payload = output.as_bytes();
        let element = StreamElement {
            meta: META,
            payload,
        };
        made.outputs.push(element).unwrap();
    }
    made
}

#[test]
fn answers_that_agree_go_on() {
    use code::{FILTERED, FORWARD, MULTIPLE, OUTPUT};
    let cases: [(Made, &[&str]); 5] = [
        (made(&[FORWARD; 3], &[], &[]), &["a", "b", "c"]),
        (made(&[OUTPUT; 3], &[], &["1", "2", "3"]), &["1", "2", "3"]),
        (made(&[FILTERED, OUTPUT, FILTERED], &[], &["1"]), &["1"]),
        (
            made(&[FORWARD, MULTIPLE, OUTPUT], &[2], &["1", "2", "3"]),
            &["a", "1", "2", "3"],
        ),
        (made(&[FILTERED; 3], &[], &[]), &[]),
    ];
    for (made, expected) in cases {
        let (payloads, ended) = answered(Answers::of_calls(&made));
        assert_eq!(payloads, expected, "{made:?}");
        assert!(!ended, "{made:?}");
    }
}

/// None of the elements goes on as it came in, and none disappears: the run ends.
#[test]
fn answers_that_do_not_agree_end_the_run() {
    use code::{FAILED, FORWARD, MULTIPLE, OUTPUT};
    let cases = [
        made(&[FORWARD; 2], &[], &[]),
        made(&[FORWARD; 4], &[], &[]),
        made(&[OUTPUT; 3], &[], &["1", "2"]),
        made(&[FORWARD, OUTPUT, OUTPUT], &[], &["1"]),
        made(&[FORWARD, MULTIPLE, OUTPUT], &[], &["1", "2"]),
        made(&[MULTIPLE, OUTPUT, OUTPUT], &[2], &["1", "2", "3"]),
        made(&[FORWARD, FORWARD, FAILED], &[], &[]),
        made(&[FORWARD, FORWARD, 5], &[], &[]),
    ];
    for made in cases {
        let (payloads, ended) = answered(Answers::of_calls(&made));
        assert!(payloads.is_empty() && ended, "{payloads:?}, {made:?}");
    }
}

/// An element that failed has an error, and one that is settled has its outcome already.
#[test]
fn elements_that_failed_do_not_go_on() {
    use code::{FAILED, FORWARD, SETTLED};
    let none = made(&[], &[], &[]).outputs;
    let result = BatchResult {
        outcomes: &[FORWARD, FORWARD, FAILED],
        counts: &[],
        outputs: none.view(),
        errors: &[ProcessError::DeadlineExceeded],
    };
    let (payloads, ended) = answered(Answers::of_guest(&result, 3).unwrap());
    assert_eq!(payloads, ["a", "b"]);
    assert!(!ended);
    let made = made(&[FORWARD, SETTLED, FORWARD], &[], &[]);
    let (payloads, ended) = answered(Answers::of_calls(&made));
    assert_eq!(payloads, ["a", "c"]);
    assert!(!ended);
}
