//! Sources and sinks of the program's own that pause, wait and fail in the midst of a batch.

use std::sync::Arc;
use std::time::Duration;

use pollster::block_on;
use torvyn_engine::pipeline::{
    ElementSink, ElementSource, HostError, OnError, Pipeline, Report, Sink, Source, StageStats,
    Stats,
};
use torvyn_engine::streaming::{
    BackpressureSignal, ElementMeta, OutputElement, SourcePoll, StreamElement,
};

use super::{Out, check_tally, example, keep, picky, split};

/// How a pipeline runs: its batches, how long elements may wait for others, copies of its stages,
/// and whether somebody watches.
#[derive(Clone, Copy, Debug)]
struct Way {
    max_batch: usize,
    linger: Duration,
    jobs: usize,
    watched: bool,
}

const PLAIN: Way = Way {
    max_batch: 256,
    linger: Duration::ZERO,
    jobs: 1,
    watched: false,
};

const WAYS: [Way; 7] = [
    PLAIN,
    Way {
        max_batch: 1,
        ..PLAIN
    },
    Way {
        max_batch: 3,
        ..PLAIN
    },
    Way {
        watched: true,
        ..PLAIN
    },
    Way {
        linger: Duration::from_secs(60),
        ..PLAIN
    },
    Way {
        max_batch: 3,
        linger: Duration::from_secs(60),
        watched: true,
        ..PLAIN
    },
    Way {
        max_batch: 2,
        jobs: 2,
        ..PLAIN
    },
];

impl Way {
    /// Runs a pipeline, which fails or not, and returns what it did and what was seen.
    fn run(self, pipeline: Pipeline<'_>, failure: Option<&str>) -> (Report, Vec<StageStats>) {
        let stats = Stats::default();
        let mut pipeline = pipeline
            .max_batch(self.max_batch)
            .linger(self.linger)
            .jobs(self.jobs);
        if self.watched {
            pipeline = pipeline.stats(&stats);
        }
        let outcome = block_on(pipeline.run());
        let error = outcome.as_ref().err().map(ToString::to_string);
        assert_eq!(error.as_deref(), failure);
        let report = outcome.unwrap_or_else(|stopped| stopped.report);
        check_tally(&report);
        (report, stats.stages())
    }
}

/// How many bytes so many of the elements have.
fn bytes(elements: usize) -> u64 {
    (elements * (elements + 1) / 2) as u64
}

/// The n-th element is n letters.
fn letters(n: usize) -> &'static str {
    &"abcdefghijklmnopqrstuvwxyz"[..n]
}

/// Does what it is told to with each element: `.` takes it, `p` takes it and asks for a pause, `!`
/// fails.
struct Told {
    plan: &'static str,
    taken: Out,
    paused: bool,
}

/// A sink that does what it is told to, and keeps what it takes.
fn told(plan: &'static str, taken: &Out) -> Sink<'static> {
    Sink::new(Told {
        plan,
        taken: Arc::clone(taken),
        paused: false,
    })
}

impl ElementSink for Told {
    fn deliver(&mut self, element: StreamElement<'_>) -> Result<BackpressureSignal, HostError> {
        assert!(!self.paused, "delivered in a pause");
        let mut taken = self.taken.lock().unwrap();
        let told = self.plan.as_bytes()[taken.len()];
        if told == b'!' {
            return Err("it is told to".into());
        }
        taken.push(String::from_utf8(element.payload.to_vec())?);
        self.paused = told == b'p';
        Ok(match self.paused {
            true => BackpressureSignal::Pause,
            false => BackpressureSignal::Ready,
        })
    }

    fn is_ready(&mut self) -> bool {
        self.paused = false;
        true
    }
}

#[test]
fn a_sink_pauses_and_fails_wherever_it_likes() {
    // (plan, delivered, called with, pauses)
    let cases = [
        ("........", 8, 8, 0),
        ("p......p", 8, 8, 2),
        ("..pp.p..", 8, 8, 3),
        ("!", 0, 1, 0),
        ("..pp.!", 5, 6, 2),
        (".......!", 7, 8, 0),
    ];
    for (plan, delivered, called, pauses) in cases {
        let failure = plan.contains('!').then_some("`sink` failed: it is told to");
        for way in WAYS {
            let taken = Out::default();
            let pipeline = Pipeline::new()
                .source(Source::iter((1..=8).map(letters)))
                .stage(example("identity"))
                .sink(told(plan, &taken));
            let (report, seen) = way.run(pipeline, failure);
            let what = format!("{plan}, {way:?}: {report:?}");
            let letters: Vec<_> = (1..=delivered).map(letters).collect();
            assert_eq!(*taken.lock().unwrap(), letters, "{what}");
            let (elements, sink) = (&report.elements, &report.sink);
            assert_eq!(elements.delivered, delivered as u64, "{what}");
            let unreached = elements.taken - elements.delivered;
            assert_eq!(elements.unreached, unreached, "{what}");
            assert_eq!((sink.calls, sink.elements_in), (called, called), "{what}");
            assert_eq!(sink.elements_out, delivered as u64, "{what}");
            assert_eq!(sink.bytes_in, bytes(called as usize), "{what}");
            assert_eq!(sink.bytes_out, bytes(delivered), "{what}");
            assert_eq!(report.pauses, pauses, "{what}");
            if way.watched {
                // The call that failed is not among them.
                let seen = &seen[2];
                assert_eq!((seen.calls, seen.elements), (delivered as u64, seen.calls));
                assert_eq!(seen.bytes, bytes(delivered), "{what}");
            }
        }
    }
}

/// The parts of an element are delivered together, and what a stage refuses is not among them.
#[test]
fn a_sink_pauses_and_fails_among_the_parts_of_an_element() {
    let lines = ["a,b", "c,bad,d", "e", "bad", "f,g,h", "i"];
    // (plan, what is taken, elements that are, pauses)
    let cases: [(_, &[&str], _, _); 4] = [
        (".......", &["a", "b", "e", "f", "g", "h", "i"], 4, 0),
        ("p.p.p..", &["a", "b", "e", "f", "g", "h", "i"], 4, 3),
        ("..p.!", &["a", "b", "e", "f"], 3, 1),
        (".!", &["a"], 1, 0),
    ];
    for (plan, expected, delivered, pauses) in cases {
        let failure = plan.contains('!').then_some("`sink` failed: it is told to");
        for way in WAYS {
            let taken = Out::default();
            let pipeline = Pipeline::new()
                .source(Source::iter(lines))
                .stage(split())
                .stage(example("identity"))
                .stage(picky().on_error(OnError::skip()))
                .sink(told(plan, &taken));
            // There is only one of each function.
            let way = Way { jobs: 1, ..way };
            let (report, _) = way.run(pipeline, failure);
            let what = format!("{plan}, {way:?}: {report:?}");
            assert_eq!(*taken.lock().unwrap(), expected, "{what}");
            assert_eq!(report.elements.delivered, delivered, "{what}");
            assert_eq!(report.sink.elements_out, expected.len() as u64, "{what}");
            assert_eq!(report.pauses, pauses, "{what}");
        }
    }
}

/// Makes what it is told to: `.` is an element, `-` nothing at the moment, `!` a failure, and the
/// end the end.
struct Makes {
    plan: std::str::Bytes<'static>,
    made: usize,
}

impl ElementSource for Makes {
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError> {
        match self.plan.next() {
            Some(b'.') => {
                self.made += 1;
                let meta = ElementMeta {
                    sequence: self.made as u64,
                    timestamp_ns: 0,
                };
                let payload = letters(self.made).as_bytes();
                Ok(SourcePoll::Ready(OutputElement { meta, payload }))
            }
            Some(b'-') => Ok(SourcePoll::Pending),
            Some(_) => Err("it is told to".into()),
            None => Ok(SourcePoll::Finished),
        }
    }
}

#[test]
fn what_a_source_has_made_before_it_fails_is_delivered() {
    // (plan, elements, polls)
    let cases = [
        ("", 0, 1),
        ("!", 0, 1),
        ("......", 6, 7),
        ("...-..-", 5, 8),
        ("..!", 2, 3),
        ("..-.-!", 3, 6),
        ("-.--..", 3, 7),
        ("...!", 3, 4),
    ];
    for (plan, made, polls) in cases {
        let failure = plan
            .contains('!')
            .then_some("`source` failed: it is told to");
        for way in WAYS {
            let taken = Out::default();
            let source = Makes {
                plan: plan.bytes(),
                made: 0,
            };
            let pipeline = Pipeline::new()
                .source(Source::new(source))
                .stage(example("identity"))
                .sink(keep(&taken));
            let (report, seen) = way.run(pipeline, failure);
            let what = format!("{plan}, {way:?}: {report:?}");
            let letters: Vec<_> = (1..=made).map(letters).collect();
            assert_eq!(*taken.lock().unwrap(), letters, "{what}");
            let (source, bytes) = (&report.source, bytes(made));
            let made = made as u64;
            assert_eq!((source.calls, source.elements_out), (polls, made), "{what}");
            assert_eq!(
                (source.bytes_out, report.bytes_in),
                (bytes, bytes),
                "{what}"
            );
            let gathered = match way.max_batch {
                1 => 0,
                _ => bytes,
            };
            if way.jobs == 1 {
                assert_eq!(report.gathered_bytes, gathered, "{what}");
            }
            if way.watched {
                let seen = &seen[0];
                assert_eq!((seen.calls, seen.elements), (made, made), "{what}");
                assert_eq!(seen.bytes, bytes, "{what}");
            }
        }
    }
}
