//! What is held: no element for others that are not there, and no more memory than it takes.

use std::sync::{Arc, Mutex};

use pollster::block_on;
use torvyn_engine::pipeline::{ElementSource, HostError, Pipeline, Report, Sink, Source, Stage};
use torvyn_engine::streaming::{ElementMeta, OutputElement, SourcePoll};

use super::plain::{faulty, relay};
use super::{Out, example, keep};

/// Has so many elements, of which every one comes after a pause.
struct Slow {
    left: u64,
    /// How many elements have come out, which are all that were made.
    out: Out,
    waited: bool,
}

impl ElementSource for Slow {
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError> {
        self.waited = !self.waited;
        if self.waited {
            return Ok(SourcePoll::Pending);
        }
        let Some(left) = self.left.checked_sub(1) else {
            return Ok(SourcePoll::Finished);
        };
        assert_eq!(self.out.lock().unwrap().len() as u64 + self.left, 20);
        self.left = left;
        let meta = ElementMeta {
            sequence: left,
            timestamp_ns: 0,
        };
        let payload = b"echo at last";
        Ok(SourcePoll::Ready(OutputElement { meta, payload }))
    }
}

/// An element that is there is delivered before the source is asked for one that is not, however
/// long others might be waited for.
#[test]
fn nothing_is_held_back_for_elements_that_are_not_there() {
    let out = Out::default();
    let source = Slow {
        left: 20,
        out: Arc::clone(&out),
        waited: false,
    };
    let pipeline = Pipeline::new()
        .source(Source::new(source))
        .stage(faulty())
        .sink(keep(&out))
        .linger(std::time::Duration::from_secs(60));
    let report = block_on(pipeline.run()).unwrap();
    assert_eq!(report.elements.delivered, 20);
}

/// Gives some bytes at a time, and counts how often it is read.
struct Trickle {
    parts: std::vec::IntoIter<&'static str>,
    part: &'static [u8],
    /// What has come out before each time that there was more to read.
    out: Out,
    seen: Arc<Mutex<Vec<usize>>>,
}

impl std::io::Read for Trickle {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        unreachable!("lines are read from the buffer")
    }
}

impl std::io::BufRead for Trickle {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.part.is_empty() {
            self.seen
                .lock()
                .unwrap()
                .push(self.out.lock().unwrap().len());
            self.part = self.parts.next().unwrap_or_default().as_bytes();
        }
        Ok(self.part)
    }

    fn consume(&mut self, amount: usize) {
        self.part = &self.part[amount..];
    }
}

/// Reading may wait for a long time: lines that were read are delivered before that.
#[test]
fn lines_do_not_wait_for_a_reader() {
    let parts = ["a\nb\nc", "c", "c\n", "\nd\ne\n", "f"];
    let expected = ["a", "b", "ccc", "", "d", "e", "f"];
    for max_batch in [1, 3, 256] {
        let (out, seen) = (Out::default(), Arc::default());
        let reader = Trickle {
            parts: Vec::from(parts).into_iter(),
            part: &[],
            out: Arc::clone(&out),
            seen: Arc::clone(&seen),
        };
        let pipeline = Pipeline::new()
            .source(Source::lines(reader))
            .stage(example("identity"))
            .sink(keep(&out))
            .max_batch(max_batch);
        block_on(pipeline.run()).unwrap();
        assert_eq!(*out.lock().unwrap(), expected);
        assert_eq!(*seen.lock().unwrap(), [0, 2, 2, 3, 6, 6, 7], "{max_batch}");
    }
}

/// What a run allocates for elements, once everything has grown to its size.
#[test]
fn an_element_allocates_nothing() {
    let measure = |count: usize, max_batch: usize| {
        let mut pipeline = Pipeline::new()
            .source(Source::iter(std::iter::repeat_n([b'x'; 100], count)))
            .stage(relay(""))
            .stage(relay(""))
            .sink(Sink::from_fn(|_| Ok(())))
            .max_batch(max_batch);
        block_on(pipeline.start()).unwrap();
        let mut done = Report::default();
        let info = allocation_counter::measure(|| {
            done = block_on(pipeline.run()).unwrap();
        });
        assert_eq!(done.elements.delivered, count as u64);
        // Into a batch, and out of each component; from where it lies, if it goes alone.
        let most = if max_batch == 1 {
            0
        } else {
            300 * count as u64
        };
        assert!(done.set_aside_bytes <= most, "{done:?}");
        assert_eq!(done.gathered_bytes, 0);
        info.count_total
    };
    for max_batch in [1, 256] {
        let (few, many) = (measure(10_000, max_batch), measure(40_000, max_batch));
        // In the component lane, and with it in tests of it, results are copied out.
        let each = torvyn_tests::copied(2 * 30_000);
        assert!(many <= few + each + 8, "{few}, {many} by {max_batch}");
    }
}

/// However much is made of elements, no more is held than a batch has, and one element's.
#[test]
fn what_is_made_is_not_held_longer_than_it_has_to() {
    let line = "x".repeat(1 << 10);
    let mut pipeline = Pipeline::new()
        .source(Source::iter(std::iter::repeat_n(line, 2000)))
        .stage(Stage::from_fn("blow up", |element, emit| {
            (0..100).for_each(|_| emit.push(element).unwrap());
            Ok(())
        }))
        .stage(relay(""))
        .sink(Sink::from_fn(|_| Ok(())));
    block_on(pipeline.start()).unwrap();
    let mut made = 0;
    let info = allocation_counter::measure(|| {
        made = block_on(pipeline.run()).unwrap().stages[1].bytes_out;
    });
    // Of 200 MB, no more than some batches of 256 KiB and what is made of an element.
    assert_eq!(made, 2000 * 100 * 1024);
    assert!(info.bytes_max < 4 << 20, "{} bytes", info.bytes_max);
}
