//! Batches, as a host gathers them and takes them apart.

use torvyn_engine::streaming::{Batch, ElementBatch, ElementMeta, MalformedBatch, StreamElement};

use super::batch;

fn texts<'a>(elements: impl Iterator<Item = StreamElement<'a>>) -> Vec<(u64, &'a str)> {
    let text = |element: StreamElement<'a>| {
        let payload = std::str::from_utf8(element.payload).unwrap();
        (element.meta.sequence, payload)
    };
    elements.map(text).collect()
}

#[test]
fn elements_come_out_as_they_went_in() {
    let mut batch = batch(["a", "", "bc"]);
    assert_eq!((batch.len(), batch.payload_bytes()), (3, 3));
    assert_eq!(texts(batch.elements()), [(10, "a"), (11, ""), (12, "bc")]);
    let view = batch.view();
    assert_eq!((view.len(), view.is_empty()), (3, false));
    let mut elements = view.elements().unwrap();
    assert_eq!(elements.len(), 3);
    assert_eq!(elements.nth(1).unwrap().meta.sequence, 11);
    assert_eq!(elements.len(), 1);
    assert_eq!(texts(elements.clone()), [(12, "bc")]);
    assert_eq!(elements.nth(1), None);
    assert_eq!((elements.len(), elements.next()), (0, None));
    batch.clear();
    assert!(batch.is_empty() && batch.view().is_empty());
    assert_eq!(batch.view().elements().unwrap().next(), None);
}

#[test]
fn payloads_of_all_lengths_are_copied_whole() {
    let bytes: Vec<u8> = (0..=u8::MAX).collect();
    let others: Vec<u8> = bytes.iter().map(|byte| !byte).collect();
    let ascending = (0..=200).map(|length| &bytes[..length]);
    // Other bytes, in other places.
    let descending = (0..=200).rev().map(|length| &others[255 - length..]);
    let element = |(payload, sequence)| StreamElement {
        meta: ElementMeta {
            sequence,
            timestamp_ns: !sequence,
        },
        payload,
    };
    let first: Vec<_> = ascending.zip(0..).map(element).collect();
    let second: Vec<_> = descending.zip(1000..).map(element).collect();
    let mut batch = Batch::new();
    for element in &first {
        batch.push(*element).unwrap();
    }
    assert!(batch.elements().eq(first.iter().copied()));
    batch.clear();
    batch.extend(second.iter().copied()).unwrap();
    assert!(batch.elements().eq(second.iter().copied()));
    batch.clear();
    for element in &first {
        batch.push(*element).unwrap();
    }
    assert!(batch.elements().eq(first));
}

/// What a batch holds is written over what it has held.
#[test]
fn nothing_is_left_of_the_elements_before() {
    let mut used = batch(["a long payload", "another one", ""]);
    used.clear();
    assert_eq!(used, Batch::new());
    for element in batch(["short"]).elements() {
        used.push(element).unwrap();
    }
    let fresh = batch(["short"]);
    assert_eq!((&used, used.view()), (&fresh, fresh.view()));
    assert_eq!(used.clone(), fresh);
    assert_eq!(format!("{used:?}"), format!("{fresh:?}"));
    used.append(&batch(["longer than before", "b"]).elements())
        .unwrap();
    let expected = [(10, "short"), (10, "longer than before"), (11, "b")];
    assert_eq!(texts(used.elements()), expected);
}

#[test]
fn batches_are_added_to_batches() {
    let (first, second) = (batch(["a", "bc"]), batch(["", "def", "g"]));
    let mut all = Batch::with_capacity(5, 7);
    all.append(&first.elements()).unwrap();
    let mut rest = second.elements();
    rest.next();
    // What is left of it: its payloads begin somewhere else.
    all.append(&rest).unwrap();
    let expected = [(10, "a"), (11, "bc"), (11, "def"), (12, "g")];
    assert_eq!(texts(all.elements()), expected);
    assert_eq!(all.view().ends, [1, 3, 6, 7]);

    let mut again = Batch::new();
    again.extend(all.elements()).unwrap();
    assert_eq!(again, all);
    assert_eq!(Batch::try_from(all.view()).unwrap(), all);
}

/// Elements of which an iterator says that there are so many, whatever is true.
struct Promised<I>(I, usize);

impl<I: Iterator> Iterator for Promised<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.1, None)
    }
}

#[test]
fn more_and_fewer_elements_come_than_were_promised() {
    let elements = batch(["a", "", "bc"]);
    for promised in 0..6 {
        let mut all = batch(["z"]);
        all.extend(Promised(elements.elements(), promised)).unwrap();
        let expected = [(10, "z"), (10, "a"), (11, ""), (12, "bc")];
        assert_eq!(texts(all.view().elements().unwrap()), expected);
    }
}

/// Elements that don't come to an end.
#[test]
fn a_batch_is_whole_when_its_elements_panic() {
    let elements = batch(["a", "", "bc"]);
    let mut all = batch(["z"]);
    let broken = elements.elements().chain(std::iter::from_fn(|| panic!()));
    let filling = || all.extend(Promised(broken, 5));
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(filling)).unwrap_err();
    let expected = [(10, "z"), (10, "a"), (11, ""), (12, "bc")];
    assert_eq!(texts(all.view().elements().unwrap()), expected);
}

#[test]
fn columns_that_contradict_each_other_are_no_batch() {
    let columns = ElementBatch {
        sequences: &[1],
        timestamps: &[1],
        ends: &[2],
        payloads: b"a",
    };
    let expected = MalformedBatch::End { end: 2, length: 1 };
    assert_eq!(Batch::try_from(columns), Err(expected));
    assert_eq!(columns.elements().unwrap_err(), expected);
    assert_eq!(columns.outputs().unwrap_err(), expected);
}

/// What has no place in a batch is refused, and leaves it as it was.
#[cfg(target_pointer_width = "64")]
#[test]
fn a_payload_that_is_too_long_is_refused() {
    let mut batch = batch(["abc"]);
    let before = batch.clone();
    // Pages of zeros that nobody looks at.
    let payload = vec![0; u32::MAX as usize - 2];
    let meta = ElementMeta {
        sequence: 1,
        timestamp_ns: 0,
    };
    let error = batch
        .push(StreamElement {
            meta,
            payload: &payload,
        })
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "a payload of 4294967293 bytes does not fit into a batch that holds 3 bytes already: hand \
         that over first, since a batch holds 4294967295 bytes at most"
    );
    assert_eq!(batch, before);

    let short = StreamElement {
        meta,
        payload: b"d",
    };
    let long = StreamElement {
        meta,
        payload: &payload,
    };
    batch.extend([short, long, short]).unwrap_err();
    assert_eq!(
        texts(batch.view().elements().unwrap()),
        [(10, "abc"), (1, "d")]
    );
}
