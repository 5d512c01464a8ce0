//! Elements that are commands: what they do alone, they do in a batch.

use std::cell::RefCell;
use std::io::Write as _;

use crate::*;

fn batch(payloads: &[&str]) -> Columns {
    let mut columns = Columns::default();
    for (sequence, payload) in (1..).zip(payloads) {
        columns.payloads.extend_from_slice(payload.as_bytes());
        columns.commit(sequence, sequence * 10);
    }
    columns
}

/// Each element as its place and its payload.
fn elements(columns: &Columns) -> Vec<(u64, String)> {
    assert_eq!(columns.check(), Ok(()));
    let mut start = 0;
    let texts = columns.ends.iter().map(|end| {
        let bytes = &columns.payloads[start..*end as usize];
        start = *end as usize;
        String::from_utf8(bytes.to_vec()).unwrap()
    });
    columns.sequences.iter().copied().zip(texts).collect()
}

fn texts(elements: &[(u64, &str)]) -> Vec<(u64, String)> {
    let owned = elements.iter();
    owned
        .map(|(sequence, text)| (*sequence, (*text).to_owned()))
        .collect()
}

/// Does what the payload says.
struct Commands;

impl Processor for Commands {
    fn process(element: Element<'_>, outputs: &mut Outputs<'_>) -> Result<Outcome, Error> {
        let command = String::from_utf8(element.payload.to_vec()).unwrap();
        Ok(match command.as_str() {
            "forward" => Outcome::Forward,
            "drop" => Outcome::Filtered,
            "nothing" => Outcome::Written,
            "one" => {
                outputs.push(b"made");
                Outcome::Written
            }
            "two" => {
                outputs.push_with(|payload| {
                    payload.push(b'?');
                    assert_eq!(payload.as_slice(), b"?");
                    payload.clear();
                    write!(payload, "first of {}", element.sequence).unwrap();
                });
                outputs.push_element(99, 0, b"");
                Outcome::Written
            }
            "regret" => {
                outputs.push(b"regretted");
                Outcome::Forward
            }
            "fail" => {
                outputs.push(b"lost");
                return Err(Error::InvalidInput("failed".into()));
            }
            "fatal" => return Err(Error::Fatal("the end".into())),
            _ => {
                element.payload.make_ascii_uppercase();
                Outcome::Changed
            }
        })
    }
}

#[test]
fn outputs_come_in_the_order_of_their_elements() {
    let commands = [
        "a", "b", "two", "c", "drop", "d", "one", "forward", "regret", "e", "nothing",
    ];
    let result = process_batch::<Commands>(batch(&commands)).unwrap();
    assert_eq!(result.outcomes, [2, 2, 3, 2, 0, 2, 2, 1, 1, 2, 0]);
    assert_eq!(result.counts, [2]);
    assert_eq!(result.errors, []);
    let expected = [
        (1, "A"),
        (2, "B"),
        (3, "first of 3"),
        (99, ""),
        (4, "C"),
        (6, "D"),
        (7, "made"),
        (10, "E"),
    ];
    assert_eq!(elements(&result.outputs), texts(&expected));
    assert_eq!(result.outputs.timestamps[..3], [10, 20, 30]);
}

#[test]
fn a_batch_that_is_changed_in_place_goes_back_as_it_is() {
    let columns = batch(&["a", "", "b"]);
    let places = (columns.payloads.as_ptr(), columns.sequences.as_ptr());
    let result = process_batch::<Commands>(columns).unwrap();
    assert_eq!(result.outcomes, [2; 3]);
    assert_eq!(
        elements(&result.outputs),
        texts(&[(1, "A"), (2, ""), (3, "B")])
    );
    let outputs = &result.outputs;
    assert_eq!(
        (outputs.payloads.as_ptr(), outputs.sequences.as_ptr()),
        places
    );
    assert_eq!(
        process_batch::<Commands>(Columns::new()),
        Ok(BatchResult::default())
    );
}

/// How often memory is asked for, for that many elements.
fn allocations(command: &str, elements: usize) -> u64 {
    let columns = batch(&vec![command; elements]);
    let measured = allocation_counter::measure(|| {
        process_batch::<Quiet>(columns).unwrap();
    });
    measured.count_total
}

/// Allocates nothing by itself.
struct Quiet;

impl Processor for Quiet {
    fn process(element: Element<'_>, outputs: &mut Outputs<'_>) -> Result<Outcome, Error> {
        Ok(match &*element.payload {
            b"forward" => Outcome::Forward,
            b"write" => {
                outputs.push(b"it");
                Outcome::Written
            }
            _ => Outcome::Changed,
        })
    }
}

#[test]
fn a_batch_allocates_and_not_its_elements() {
    for elements in [1, 256, 4096] {
        assert_eq!(allocations("forward", elements), 1);
        assert_eq!(allocations("change", elements), 1);
        // The outcomes, and four columns.
        assert_eq!(allocations("write", elements), 1 + 4);
    }
}

#[test]
fn what_fails_takes_nothing_with_it() {
    let result = process_batch::<Commands>(batch(&["a", "fail", "one", "fail", "b"])).unwrap();
    assert_eq!(result.outcomes, [2, 4, 2, 4, 2]);
    assert_eq!(result.errors, vec![Error::InvalidInput("failed".into()); 2]);
    assert_eq!(
        elements(&result.outputs),
        texts(&[(1, "A"), (3, "made"), (5, "B")])
    );
}

#[test]
fn nothing_is_looked_at_after_a_fatal_error() {
    let result = process_batch::<Commands>(batch(&["a", "fatal", "one", "b"])).unwrap();
    assert_eq!(result.outcomes, [2, 4, 4, 4]);
    assert_eq!(result.errors[0], Error::Fatal("the end".into()));
    assert!(matches!(
        result.errors[1..],
        [Error::Unavailable(_), Error::Unavailable(_)]
    ));
    assert_eq!(elements(&result.outputs), texts(&[(1, "A")]));
}

#[test]
fn columns_that_contradict_each_other_are_refused() {
    let break_it: [fn(&mut Columns); 5] = [
        |columns| columns.timestamps.truncate(1),
        |columns| columns.ends.push(2),
        |columns| columns.payloads.push(0),
        |columns| columns.ends.swap(0, 1),
        |columns| columns.sequences.clear(),
    ];
    for break_it in break_it {
        let mut columns = batch(&["a", "b"]);
        break_it(&mut columns);
        let error = process_batch::<Commands>(columns).unwrap_err();
        assert!(matches!(error, Error::InvalidInput(_)), "{error:?}");
    }
}

#[test]
fn an_element_alone() {
    let one = |command: &str| process_one::<Commands>(7, 70, command.as_bytes().to_vec());
    let element = |sequence, timestamp_ns, text: &str| OutputElement {
        sequence,
        timestamp_ns,
        payload: text.as_bytes().to_vec(),
    };
    // Twice, since what was written to is kept for the next one.
    for _ in 0..2 {
        assert_eq!(one("forward"), Ok(Processed::Forward));
        assert_eq!(one("drop"), Ok(Processed::Filtered));
        assert_eq!(one("nothing"), Ok(Processed::Filtered));
        assert_eq!(one("regret"), Ok(Processed::Forward));
        assert_eq!(one("a"), Ok(Processed::Output(element(7, 70, "A"))));
        assert_eq!(one("one"), Ok(Processed::Output(element(7, 70, "made"))));
        let two = vec![element(7, 70, "first of 7"), element(99, 0, "")];
        assert_eq!(one("two"), Ok(Processed::Multiple(two)));
        assert_eq!(one("fail"), Err(Error::InvalidInput("failed".into())));
    }
}

thread_local! {
    /// What is left to poll for.
    static SCRIPT: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

struct Scripted;

impl Source for Scripted {
    fn poll(element: &mut NewElement<'_>) -> Result<Poll, Error> {
        let next = SCRIPT.with_borrow_mut(|script| match script.is_empty() {
            true => "finished",
            false => script.remove(0),
        });
        element.payload.extend_from_slice(next.as_bytes());
        element.sequence = next.len() as u64;
        match next {
            "finished" => Ok(Poll::Finished),
            "pending" => Ok(Poll::Pending),
            "fail" => Err(Error::Unavailable("failed".into())),
            _ => Ok(Poll::Ready),
        }
    }
}

#[test]
fn a_source_fills_batches_and_loses_nothing() {
    SCRIPT.set(vec![
        "a", "bb", "ccc", "pending", "pending", "d", "fail", "e", "fail", "f",
    ]);
    let mut poller = Poller::new();
    let mut poll = |most, bytes| match poller.poll_batch::<Scripted>(most, bytes) {
        Ok(BatchPoll::Ready(columns)) => Ok(elements_as_text(&columns)),
        other => Err(other),
    };
    assert_eq!(poll(2, 100), Ok("a bb".to_owned()));
    assert_eq!(poll(9, 100), Ok("ccc".to_owned()));
    // That there was none was told by what came before it.
    assert_eq!(poll(9, 100), Err(Ok(BatchPoll::Pending)));
    assert_eq!(poll(9, 100), Ok("d".to_owned()));
    let failed = Err(Err(Error::Unavailable("failed".into())));
    assert_eq!(poll(9, 100), failed);
    assert_eq!(poll(0, 0), Ok("e".to_owned()));
    assert_eq!(poll(9, 100), failed);
    assert_eq!(poll(9, 1), Ok("f".to_owned()));
    assert_eq!(poll(9, 100), Err(Ok(BatchPoll::Finished)));
}

fn elements_as_text(columns: &Columns) -> String {
    let texts: Vec<_> = elements(columns)
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    texts.join(" ")
}

#[test]
fn a_source_is_polled_for_one() {
    SCRIPT.set(vec!["a", "pending", "fail"]);
    let mut poller = Poller::new();
    let element = OutputElement {
        sequence: 1,
        timestamp_ns: 0,
        payload: b"a".to_vec(),
    };
    assert_eq!(poller.poll::<Scripted>(), Ok(Polled::Ready(element)));
    assert_eq!(poller.poll::<Scripted>(), Ok(Polled::Pending));
    assert!(poller.poll::<Scripted>().is_err());
    assert_eq!(poller.poll::<Scripted>(), Ok(Polled::Finished));
}

struct Taking;

impl Sink for Taking {
    fn deliver(element: Element<'_>) -> Result<Signal, Error> {
        match &*element.payload {
            b"pause" => Ok(Signal::Pause),
            b"fail" => Err(Error::Internal("failed".into())),
            b"fatal" => Err(Error::Fatal("the end".into())),
            _ => Ok(Signal::Ready),
        }
    }
}

#[test]
fn a_sink_takes_a_batch() {
    let deliver = |payloads: &[&str]| deliver_batch::<Taking>(batch(payloads)).unwrap();
    let receipt = deliver(&["a", "pause", "b", "fail"]);
    assert_eq!(receipt.signal, Signal::Pause);
    assert_eq!(receipt.errors, [(3, Error::Internal("failed".into()))]);
    let receipt = deliver(&["fatal", "a", "pause"]);
    assert_eq!(receipt.signal, Signal::Ready);
    let places: Vec<_> = receipt.errors.iter().map(|(place, _)| *place).collect();
    assert_eq!(places, [0, 1, 2]);
    assert_eq!(
        deliver_one::<Taking>(1, 1, b"pause".to_vec()),
        Ok(Signal::Pause)
    );
    assert_eq!(Taking::complete(), Ok(None));
}
