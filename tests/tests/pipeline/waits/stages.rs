//! Stages that wait.

use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use torvyn_engine::pipeline::{
    AsyncStage, Emit, OnError, Pipeline, Rejected, Report, Source, Stage, StageStats, Stats,
    Stopped,
};
use torvyn_engine::streaming::owned::{OutputElement, ProcessError, ProcessResult};
use torvyn_engine::streaming::{StreamElement, owned};

use super::{Counted, on_this_thread, poll_once};
use crate::{Out, check_tally, keep, picky, split};

/// What an element becomes, by its number.
fn answer(payload: &[u8]) -> Result<Vec<String>, ProcessError> {
    let text = String::from_utf8_lossy(payload).into_owned();
    let number: u32 = text.parse().unwrap();
    match number % 11 {
        0 => Ok(Vec::new()),
        1 => Ok(vec![format!("{text}!")]),
        2 => Ok(vec![text.clone(), text]),
        3 => Err(ProcessError::InvalidInput(text)),
        4 if number.is_multiple_of(3) => Err(ProcessError::Fatal(text)),
        _ => Ok(vec![text]),
    }
}

fn is_forwarded(payload: &[u8]) -> bool {
    payload.ends_with(b"5")
}

fn at_once() -> Stage<'static> {
    Stage::from_fn("twin", |element, emit| {
        if is_forwarded(element.payload) {
            emit.forward();
            return Ok(());
        }
        push(answer(element.payload), element, emit)
    })
}

fn push(
    answer: Result<Vec<String>, ProcessError>,
    element: StreamElement<'_>,
    emit: &mut Emit<'_>,
) -> Result<(), ProcessError> {
    // What is pushed before an error must not go on.
    if answer.is_err() {
        emit.push(element).unwrap();
    }
    for output in answer? {
        let payload = output.as_bytes();
        let meta = element.meta;
        emit.push(StreamElement { meta, payload }).unwrap();
    }
    Ok(())
}

/// The same as a trait: it waits before every answer.
struct Later;

impl AsyncStage for Later {
    async fn process(
        &mut self,
        element: StreamElement<'_>,
        emit: &mut Emit<'_>,
    ) -> Result<(), ProcessError> {
        tokio::task::yield_now().await;
        if is_forwarded(element.payload) {
            emit.forward();
            return Ok(());
        }
        push(answer(element.payload), element, emit)
    }
}

/// The same as a function.
fn by_function() -> Stage<'static> {
    Stage::from_async_fn("twin", |element: owned::StreamElement| async move {
        tokio::task::yield_now().await;
        if is_forwarded(&element.payload) {
            return Ok(ProcessResult::Forward);
        }
        let meta = element.meta;
        let output = |text: String| OutputElement {
            meta,
            payload: text.into_bytes(),
        };
        let mut outputs: Vec<_> = answer(&element.payload)?.into_iter().map(output).collect();
        Ok(match outputs.len() {
            0 => ProcessResult::Filtered,
            1 => ProcessResult::Output(outputs.remove(0)),
            _ => ProcessResult::Multiple(outputs),
        })
    })
}

#[derive(Debug, PartialEq)]
struct Seen {
    out: Vec<String>,
    letters: Vec<String>,
    error: Option<String>,
    counts: String,
    watched: Option<Vec<(u64, u64)>>,
}

fn see(stage: Stage<'static>, policy: OnError, max_batch: usize, watched: bool) -> Seen {
    let (out, letters, stats) = (Out::default(), Out::default(), Stats::default());
    let kept = Arc::clone(&letters);
    let numbers = (0..400).map(|number: u32| number.to_string());
    let mut pipeline = Pipeline::new()
        .source(Source::iter(numbers))
        .max_batch(max_batch)
        .stage(stage.on_error(policy))
        .sink(keep(&out))
        .dead_letters(move |it: &Rejected<'_>| {
            kept.lock()
                .unwrap()
                .push(format!("{} {}", it.place, it.reason));
            Ok(())
        });
    if watched {
        pipeline = pipeline.stats(&stats);
    }
    let (error, report) = on_this_thread(async {
        match pipeline.run().await {
            Ok(report) => (None, report),
            Err(stopped) => {
                let Stopped { error, report } = *stopped;
                (Some(error.to_string()), report)
            }
        }
    });
    check_tally(&report);
    let out = std::mem::take(&mut *out.lock().unwrap());
    let letters = std::mem::take(&mut *letters.lock().unwrap());
    let counts = |stage: &StageStats| (stage.elements, stage.errors);
    Seen {
        out,
        letters,
        error,
        counts: counts_of(&report),
        watched: watched.then(|| stats.stages().iter().map(counts).collect()),
    }
}

/// All that does not depend on how many elements were read ahead.
fn counts_of(report: &Report) -> String {
    let stage = &report.stages[0];
    let tally = report.elements;
    format!(
        "{} {} {} {} {} {}, delivered {} filtered {} skipped {} letters {} failed {}",
        stage.filtered,
        stage.errors,
        stage.restarts,
        stage.skipped,
        stage.dead_letters,
        stage.elements_out,
        tally.delivered,
        tally.filtered,
        tally.skipped,
        tally.dead_letters,
        tally.failed,
    )
}

#[test]
fn policies_are_those_of_functions_that_do_not_wait() {
    for policy in [
        OnError::fail(),
        OnError::skip(),
        OnError::skip().retry(2),
        OnError::dead_letter(),
        OnError::dead_letter().retry(0),
    ] {
        for max_batch in [1, 7, 256] {
            for watched in [false, true] {
                let expected = see(at_once(), policy, max_batch, watched);
                let later = Stage::from_async("twin", Later);
                for stage in [later, by_function()] {
                    let seen = see(stage, policy, max_batch, watched);
                    assert_eq!(seen.out, expected.out, "{policy:?} {max_batch}");
                    assert_eq!(seen.letters, expected.letters, "{policy:?} {max_batch}");
                    assert_eq!(seen.error, expected.error, "{policy:?} {max_batch}");
                    // A run that ends may have called it with more elements or less.
                    if expected.error.is_none() {
                        assert_eq!(seen, expected, "{policy:?} {max_batch}");
                    }
                }
            }
        }
    }
}

/// Another task of the same thread answers.
#[test]
fn a_stage_that_waits_does_not_hold_its_thread() {
    on_this_thread(async {
        type Question = (Vec<u8>, oneshot::Sender<Vec<u8>>);
        let (ask, mut asked) = mpsc::channel::<Question>(1);
        let answering = tokio::spawn(async move {
            while let Some((question, answer)) = asked.recv().await {
                tokio::time::sleep(Duration::from_micros(10)).await;
                answer.send(question.to_ascii_uppercase()).unwrap();
            }
        });
        let stage = Stage::from_async_fn("ask", move |element: owned::StreamElement| {
            let ask = ask.clone();
            async move {
                let (answer, answered) = oneshot::channel();
                ask.send((element.payload, answer)).await.unwrap();
                let meta = element.meta;
                let payload = answered.await.unwrap();
                Ok(ProcessResult::Output(OutputElement { meta, payload }))
            }
        });
        let out = Out::default();
        let pipeline = Pipeline::new()
            .source(Source::iter(["a,b", "c", "bad"]))
            .stage(split())
            .stage(picky().on_error(OnError::skip()))
            .stage(stage)
            .sink(keep(&out));
        let report = pipeline.run().await.unwrap();
        answering.await.unwrap();
        assert_eq!(*out.lock().unwrap(), ["A", "B", "C"]);
        assert_eq!((report.elements.delivered, report.elements.skipped), (2, 1));
    });
}

/// A time limit is the program's own, and an element that goes beyond it has failed like others.
#[test]
fn an_element_that_takes_too_long_can_be_given_up() {
    on_this_thread(async {
        let stage = Stage::from_async_fn("slow", |element: owned::StreamElement| async move {
            let work = async {
                if element.payload == b"endless" {
                    pending::<()>().await;
                }
                Ok(ProcessResult::Forward)
            };
            let in_time = tokio::time::timeout(Duration::from_millis(20), work).await;
            in_time.unwrap_or(Err(ProcessError::DeadlineExceeded))
        });
        let (out, reasons) = (Out::default(), Out::default());
        let kept = Arc::clone(&reasons);
        let pipeline = Pipeline::new()
            .source(Source::iter(["one", "endless", "two"]))
            .stage(stage.on_error(OnError::dead_letter()))
            .sink(keep(&out))
            .dead_letters(move |it: &Rejected<'_>| {
                kept.lock()
                    .unwrap()
                    .push(format!("{}: {}", it.place, it.reason));
                Ok(())
            });
        pipeline.run().await.unwrap();
        assert_eq!(*out.lock().unwrap(), ["one", "two"]);
        assert_eq!(*reasons.lock().unwrap(), ["element 2: deadline-exceeded"]);
    });
}

/// Dropping the future of a run drops what its stage waits for, and calls nothing more.
#[test]
fn a_run_can_be_given_up_while_a_stage_waits() {
    let (waiting, calls) = (
        Arc::new(AtomicUsize::new(0)),
        Arc::new(Mutex::new(Vec::new())),
    );
    let (count, called) = (Arc::clone(&waiting), Arc::clone(&calls));
    let stage = Stage::from_async_fn("stuck", move |element: owned::StreamElement| {
        let guard = Counted::new(&count);
        called.lock().unwrap().push(element.payload.clone());
        async move {
            let _guard = guard;
            if element.payload == b"two" {
                pending::<()>().await;
            }
            Ok(ProcessResult::Forward)
        }
    });
    let out = Out::default();
    let pipeline = Pipeline::new()
        .source(Source::iter(["one", "two", "three"]))
        .max_batch(1)
        .stage(stage)
        .sink(keep(&out));
    let mut run = Box::pin(pipeline.run());
    assert!(poll_once(&mut run).is_pending());
    assert_eq!(waiting.load(Ordering::Relaxed), 1);
    drop(run);
    assert_eq!(waiting.load(Ordering::Relaxed), 0);
    assert_eq!(*calls.lock().unwrap(), [b"one".to_vec(), b"two".to_vec()]);
    assert_eq!(*out.lock().unwrap(), ["one"]);
}

#[test]
fn there_is_only_one_of_a_stage_that_waits() {
    let pipeline = Pipeline::new()
        .source(Source::iter(["a"]))
        .stage(Stage::from_async("later", Later))
        .sink(keep(&Out::default()))
        .jobs(2);
    let error = on_this_thread(pipeline.run()).unwrap_err().to_string();
    assert!(
        error.starts_with("there is one `later`, and 2 jobs need as many"),
        "{error}"
    );
}
