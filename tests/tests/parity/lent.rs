//! Results are lent by the invoker, and can be copied out of it.

use pollster::block_on;
use torvyn_engine::streaming::{OutputElement, ProcessResult, StreamElement, owned};
use torvyn_engine::{ComponentInvoker, View};

use crate::Bench;
use crate::bench::{Setup, command, element};

pub(crate) fn lists<B: Bench>() {
    let mut invoker = B::new(Setup::default()).faulty();
    for count in [3, 0, 200] {
        let text = format!("multiple {count}");
        let answer = block_on(invoker.process(command(&text))).unwrap();
        let Ok(ProcessResult::Multiple(outputs)) = answer else {
            panic!("{answer:?}");
        };
        assert_eq!(outputs.len(), count);
        for (index, output) in outputs.iter().enumerate() {
            assert_eq!(output.payload, index.to_string().as_bytes());
        }
    }
}

pub(crate) fn copies_outlive_the_next_call<B: Bench>() {
    let mut invoker = B::new(Setup::default()).faulty();
    let answer = block_on(invoker.process(command("multiple 2"))).unwrap();
    let kept: Result<owned::ProcessResult, owned::ProcessError> = answer.into_owned();
    block_on(invoker.process(command("trap"))).unwrap_err();
    drop(invoker);
    let output = |payload: &[u8]| owned::OutputElement {
        meta: element(0, b"").meta,
        payload: payload.to_owned(),
    };
    let expected = owned::ProcessResult::Multiple(vec![output(b"0"), output(b"1")]);
    assert_eq!(kept, Ok(expected));
}

/// What one instance lends is the input of another.
pub(crate) fn one_result_is_the_next_input<B: Bench>() {
    let bench = B::new(Setup::default());
    let (mut first, mut second) = (bench.faulty(), bench.faulty());
    let answer = block_on(first.process(command("echo this"))).unwrap();
    let Ok(ProcessResult::Output(OutputElement { meta, payload })) = answer else {
        panic!("{answer:?}");
    };
    let answer = block_on(second.process(StreamElement { meta, payload })).unwrap();
    let Ok(ProcessResult::Output(output)) = answer else {
        panic!("{answer:?}");
    };
    assert_eq!(output.payload, b"echo this");
}

pub(crate) fn futures_are_send<B: Bench>() {
    fn send<F: Future + Send>(future: F) -> F {
        future
    }
    let mut invoker = B::new(Setup::default()).faulty();
    block_on(send(invoker.init(""))).unwrap().unwrap();
    let payload = String::from("forward");
    let call = send(invoker.process(command(&payload)));
    assert_eq!(block_on(call).unwrap(), Ok(ProcessResult::Forward));
    // A call that is never polled was never made.
    drop(invoker.process(command("trap")));
    block_on(invoker.teardown(())).unwrap().unwrap();
}
