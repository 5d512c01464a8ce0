//! Results of every role.

use pollster::block_on;
use torvyn_engine::streaming::{
    BackpressureSignal, ProcessError, ProcessResult, SourcePoll, Transform,
};
use torvyn_engine::{ComponentInvoker, EngineError};

use crate::Bench;
use crate::bench::{Setup, command, element};

pub(crate) fn a_transform<B: Bench>() {
    let bench = B::new(Setup::default());
    let mut invoker = bench.faulty();
    let answer = block_on(invoker.process(command("forward"))).unwrap();
    assert_eq!(answer, Ok(ProcessResult::Forward));
    let answer = block_on(invoker.process(command("filter"))).unwrap();
    assert_eq!(answer, Ok(ProcessResult::Filtered));
    let answer = block_on(invoker.process(element(5, b"echo  \xc3\xa4 "))).unwrap();
    let Ok(ProcessResult::Output(output)) = answer else {
        panic!("{answer:?}");
    };
    assert_eq!(output.payload, b"echo  \xc3\xa4 ");
    assert_eq!(output.meta, element(5, b"").meta);

    let mut identity = bench
        .start::<Transform>(&bench.example("identity"), ())
        .unwrap();
    let answer = block_on(identity.process(element(0, b"anything"))).unwrap();
    assert_eq!(answer, Ok(ProcessResult::Forward));
}

pub(crate) fn a_source<B: Bench>() {
    let mut invoker = B::new(Setup::default()).line_source();
    block_on(invoker.init(r#"{"text": "first\nsecond\n"}"#))
        .unwrap()
        .unwrap();
    let ready = |answer: Result<SourcePoll<'_>, ProcessError<'_>>| match answer {
        Ok(SourcePoll::Ready(element)) => (element.meta.sequence, element.payload.to_vec()),
        other => panic!("{other:?}"),
    };
    let answer = block_on(invoker.poll_source(())).unwrap();
    assert_eq!(ready(answer), (0, b"first".to_vec()));
    block_on(invoker.notify_backpressure(BackpressureSignal::Pause)).unwrap();
    let answer = block_on(invoker.poll_source(())).unwrap();
    assert_eq!(answer, Ok(SourcePoll::Pending));
    block_on(invoker.notify_backpressure(BackpressureSignal::Ready)).unwrap();
    let answer = block_on(invoker.poll_source(())).unwrap();
    assert_eq!(ready(answer), (1, b"second".to_vec()));
    for _ in 0..2 {
        let answer = block_on(invoker.poll_source(())).unwrap();
        assert_eq!(answer, Ok(SourcePoll::Finished));
    }
    assert_eq!(block_on(invoker.teardown(())).unwrap(), Ok(&[][..]));
}

pub(crate) fn a_sink<B: Bench>() {
    let mut invoker = B::new(Setup::default()).summary_sink();
    block_on(invoker.init(r#"{"pause_every": 2}"#))
        .unwrap()
        .unwrap();
    for (sequence, signal) in [
        (0, BackpressureSignal::Ready),
        (1, BackpressureSignal::Pause),
        (2, BackpressureSignal::Ready),
    ] {
        let answer = block_on(invoker.deliver_sink(element(sequence, b"12345"))).unwrap();
        assert_eq!(answer, Ok(signal));
    }
    let report = block_on(invoker.complete(())).unwrap().unwrap().unwrap();
    let report: serde_json::Value = serde_json::from_slice(report.payload).unwrap();
    assert_eq!(report["elements"], 3);
}

pub(crate) fn a_lifecycle<B: Bench>() {
    let mut invoker = B::new(Setup::default()).faulty();
    assert_eq!(block_on(invoker.init("")).unwrap(), Ok(()));
    let answer = block_on(invoker.init("fail")).unwrap();
    assert!(
        matches!(answer, Err(ProcessError::InvalidInput(_))),
        "{answer:?}"
    );
    assert_eq!(block_on(invoker.teardown(())).unwrap(), Ok(&[][..]));
}

pub(crate) fn errors_of_the_guest<B: Bench>() {
    let mut invoker = B::new(Setup::default()).faulty();
    let answer = block_on(invoker.process(command("error fatal over"))).unwrap();
    let Err(ProcessError::Fatal(message)) = answer else {
        panic!("{answer:?}");
    };
    assert!(message.ends_with("over"), "{message}");
    let error = EngineError::from(answer.unwrap_err());
    let EngineError::Guest { path, .. } = error else {
        panic!("{error:?}");
    };
    assert_eq!(path, "torvyn:streaming/types@0.2.0#process-error");
}
