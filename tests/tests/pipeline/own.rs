//! Sources and sinks of the program's own that pause, wait and fail in the midst of a batch.

use std::sync::Arc;

use pollster::block_on;
use torvyn_engine::pipeline::{
    ElementSink, ElementSource, HostError, Pipeline, Sink, Source, Stats,
};
use torvyn_engine::streaming::{
    BackpressureSignal, ElementMeta, OutputElement, SourcePoll, StreamElement,
};

use super::{Out, check_tally, example, keep};

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
        for (max_batch, watched) in [(1, false), (3, false), (256, false), (256, true)] {
            let (taken, stats) = (Out::default(), Stats::default());
            let sink = Told {
                plan,
                taken: Arc::clone(&taken),
                paused: false,
            };
            let mut pipeline = Pipeline::new()
                .source(Source::iter((1..=8).map(letters)))
                .stage(example("identity"))
                .sink(Sink::new(sink))
                .max_batch(max_batch);
            if watched {
                pipeline = pipeline.stats(&stats);
            }
            let report = match block_on(pipeline.run()) {
                Ok(report) => report,
                Err(stopped) => {
                    assert_eq!(stopped.to_string(), "`sink` failed: it is told to");
                    stopped.report
                }
            };
            let what = format!("{plan} with batches of {max_batch}: {report:?}");
            check_tally(&report);
            let letters: Vec<_> = (1..=delivered).map(letters).collect();
            assert_eq!(*taken.lock().unwrap(), letters, "{what}");
            let bytes = |elements: usize| (elements * (elements + 1) / 2) as u64;
            let sink = &report.sink;
            assert_eq!(report.elements.delivered, delivered as u64, "{what}");
            assert_eq!((sink.calls, sink.elements_in), (called, called), "{what}");
            assert_eq!(sink.elements_out, delivered as u64, "{what}");
            assert_eq!(sink.bytes_in, bytes(called as usize), "{what}");
            assert_eq!(sink.bytes_out, bytes(delivered), "{what}");
            assert_eq!(report.pauses, pauses, "{what}");
            if watched {
                let seen = stats.stages().pop().unwrap();
                // A call that failed has no time.
                assert_eq!(seen.calls, delivered as u64, "{what}");
                assert_eq!(seen.bytes, bytes(delivered), "{what}");
            }
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
        ("...!", 3, 4),
    ];
    for (plan, made, polls) in cases {
        for (max_batch, watched) in [(1, false), (3, false), (256, false), (256, true)] {
            let (taken, stats) = (Out::default(), Stats::default());
            let source = Makes {
                plan: plan.bytes(),
                made: 0,
            };
            let mut pipeline = Pipeline::new()
                .source(Source::new(source))
                .stage(example("identity"))
                .sink(keep(&taken))
                .max_batch(max_batch);
            if watched {
                pipeline = pipeline.stats(&stats);
            }
            let outcome = block_on(pipeline.run());
            assert_eq!(outcome.is_err(), plan.ends_with('!'));
            let report = match outcome {
                Ok(report) => report,
                Err(stopped) => {
                    assert_eq!(stopped.to_string(), "`source` failed: it is told to");
                    stopped.report
                }
            };
            let what = format!("{plan} with batches of {max_batch}: {report:?}");
            check_tally(&report);
            let letters: Vec<_> = (1..=made).map(letters).collect();
            assert_eq!(*taken.lock().unwrap(), letters, "{what}");
            let (source, bytes) = (&report.source, (made * (made + 1) / 2) as u64);
            assert_eq!(
                (source.calls, source.elements_out),
                (polls, made as u64),
                "{what}"
            );
            assert_eq!(
                (source.bytes_out, report.bytes_in),
                (bytes, bytes),
                "{what}"
            );
            if watched {
                let seen = stats.stages().remove(0);
                assert_eq!((seen.calls, seen.bytes), (made as u64, bytes), "{what}");
            }
        }
    }
}
