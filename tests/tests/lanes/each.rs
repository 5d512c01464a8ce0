//! Many calls that a program asks for at once do what as many calls one by one do.

use std::ops::ControlFlow;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use pollster::block_on;
use proptest::collection::vec;
use proptest::prelude::*;
use torvyn_engine::{
    Calls, CompiledComponent, ComponentInvoker, DeliverSink, EngineError, Invoker, PollSource,
    Process, WasmEngine, WasmtimeEngine, WasmtimeInvoker,
};

use super::{COUNT, SIDES, Side, kind, random};

/// A part of what `wat/hostile.wat` is.
#[derive(Invoker)]
#[invoker(
    inline = "
        package test:hostile;

        world repeating {
            import note: func();
            import text: func(length: u32) -> string;
            export returned: func() -> u32;
            export process: func(v: string) -> string;
            export poll-source: func() -> u32;
            export deliver-sink: func(a: string, b: string) -> u64;
        }
    ",
    world = "test:hostile/repeating"
)]
struct Repeating;

/// Counts the calls of the guest.
#[derive(Clone, Default)]
struct Host(Arc<Mutex<u32>>);

impl repeating::host::Repeating for Host {
    fn note(&mut self) {
        *self.0.lock().unwrap() += 1;
    }
    fn text(&mut self, length: u32) -> String {
        "x".repeat(length as usize)
    }
}

fn compiled() -> &'static [CompiledComponent; COUNT] {
    static COMPILED: LazyLock<[CompiledComponent; COUNT]> =
        LazyLock::new(|| super::compile_text(include_str!("../../wat/hostile.wat")));
    &COMPILED
}

/// Texts that go in, and what came out.
#[derive(Clone, Debug, Default, PartialEq)]
struct Texts {
    texts: Vec<String>,
    outputs: Vec<String>,
    /// How many outputs are enough.
    enough: usize,
}

impl Texts {
    fn new(texts: Vec<String>) -> Self {
        Self {
            texts,
            outputs: Vec::new(),
            enough: usize::MAX,
        }
    }
}

impl Calls<Process<Repeating>> for Texts {
    fn input(&self) -> Option<&str> {
        self.texts.get(self.outputs.len()).map(String::as_str)
    }

    fn output(&mut self, output: &str) -> ControlFlow<()> {
        self.outputs.push(output.to_owned());
        match self.outputs.len() < self.enough {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        }
    }
}

/// All that a program sees.
#[derive(Debug, PartialEq)]
struct Seen {
    calls: Texts,
    failure: Option<(String, String, String)>,
    ended: Option<String>,
    notes: u32,
    returned: Result<u32, String>,
}

fn failure(error: &EngineError) -> (String, String, String) {
    let fault = error.fault();
    let part = |part: Option<String>| part.unwrap_or_default();
    (
        kind(error),
        part(fault.map(|fault| fault.function.clone())),
        part(fault.map(|fault| fault.reason.clone())),
    )
}

fn see(
    mut invoker: WasmtimeInvoker<Repeating>,
    host: &Host,
    made: (Texts, Result<(), EngineError>),
) -> Seen {
    let returned = block_on(returned(&mut invoker)).map_err(|error| kind(&error));
    Seen {
        calls: made.0,
        failure: made.1.err().as_ref().map(failure),
        ended: invoker.ended().map(str::to_owned),
        notes: *host.0.lock().unwrap(),
        returned,
    }
}

async fn returned(invoker: &mut WasmtimeInvoker<Repeating>) -> Result<u32, EngineError> {
    use repeating::exports::Repeating as _;

    invoker.returned().await
}

fn start(side: Side) -> (WasmtimeInvoker<Repeating>, Host) {
    let host = Host::default();
    let invoker = super::start::<Repeating>(side, compiled(), host.clone()).unwrap();
    (invoker, host)
}

fn one_by_one(side: Side, mut calls: Texts) -> Seen {
    let (mut invoker, host) = start(side);
    let mut made = Ok(());
    while let Some(input) = calls.input() {
        match block_on(invoker.process(input)) {
            Ok(output) => {
                if calls.output(output).is_break() {
                    break;
                }
            }
            Err(error) => {
                made = Err(error);
                break;
            }
        }
    }
    see(invoker, &host, (calls, made))
}

fn at_once(side: Side, calls: Texts) -> Seen {
    let (mut invoker, host) = start(side);
    let made = block_on(invoker.process_each(calls));
    see(invoker, &host, made)
}

/// Texts that tell the guest what to do, among others that do not, of all sizes around the one up to
/// which calls share a guest entry.
fn texts() -> impl Strategy<Value = Vec<String>> {
    let command = prop_oneof![
        Just("n0"),
        Just("n0"),
        Just("t0"),
        Just("w0"),
        // A realloc that returns what can't be, grows, traps, or calls the host.
        Just("r1"),
        Just("r3"),
        Just("r4"),
        Just("r4"),
        Just("r5"),
        Just("r6"),
        Just("r7"),
        // A post-return that calls the host, or traps.
        Just("p1"),
        Just("p2"),
    ];
    let text = prop_oneof![
        3 => "[a-zäöü]{0,40}",
        1 => (500_usize..525).prop_map(|length| "x".repeat(length)),
        1 => (0_usize..3000).prop_map(|length| "y".repeat(length)),
    ];
    vec(
        prop_oneof![6 => text, 1 => command.prop_map(str::to_owned)],
        0..24,
    )
}

#[test]
fn random_texts() {
    random((texts(), 1_usize..30), |(texts, enough)| {
        for side in SIDES {
            let calls = Texts {
                enough,
                ..Texts::new(texts.clone())
            };
            let expected = one_by_one(side, calls.clone());
            prop_assert_eq!(&at_once(side, calls.clone()), &expected, "{:?}", side);
        }
        // Through a call driver nothing is other than without, but for which of them copied.
        let calls = Texts {
            enough,
            ..Texts::new(texts)
        };
        let expected = one_by_one(Side::Direct, calls.clone());
        for side in [Side::OnFiber, Side::Driven, Side::DrivenOnFiber] {
            prop_assert_eq!(&at_once(side, calls.clone()), &expected, "{:?}", side);
        }
        Ok(())
    });
}

/// What comes after many calls sees the results of none of them, and the post-return of the last one
/// has still to run.
#[test]
fn calls_go_on_after_many() {
    for side in SIDES {
        let (mut invoker, _) = start(side);
        for enough in [1, 2, 256] {
            let calls = Texts {
                enough,
                ..Texts::new(vec!["a text".to_owned(); 256])
            };
            let (calls, made) = block_on(invoker.process_each(calls));
            made.unwrap();
            assert_eq!(calls.outputs, vec!["a text"; enough], "{side:?}");
            assert_eq!(block_on(invoker.process("another")).unwrap(), "another");
        }
        let returned = block_on(returned(&mut invoker)).unwrap();
        assert_eq!(returned, 1 + 2 + 256 + 3, "{side:?}");
        let none = block_on(invoker.process_each(Texts::default()));
        assert_eq!(none.0, Texts::default());
        none.1.unwrap();
    }
}

/// The element at which the guest traps is known, whichever it is, and those before it are there.
#[test]
fn a_trap_at_each_element() {
    for side in SIDES {
        for at in 0..20 {
            let mut texts = vec!["a text".to_owned(); 20];
            texts[at] = "t0".to_owned();
            let seen = at_once(side, Texts::new(texts));
            assert_eq!(seen.calls.outputs, vec!["a text"; at], "{side:?}");
            assert_eq!(seen.calls.input(), Some("t0"), "{side:?}");
            let (kind, function, _) = seen.failure.unwrap();
            assert_eq!((kind.as_str(), function.as_str()), ("Trap", "process"));
        }
    }
}

/// Each element has the whole deadline, however many come before it.
#[test]
fn a_deadline_is_one_element_s() {
    for side in SIDES {
        let config = side.config().deadline(Some(Duration::from_millis(100)));
        let engine = WasmtimeEngine::new(config).unwrap();
        let wasm = wat::parse_str(include_str!("../../wat/hostile.wat")).unwrap();
        let compiled = block_on(engine.compile(&wasm)).unwrap();
        let instance = block_on(engine.instantiate::<Repeating>(&compiled, Host::default()));
        let mut invoker = engine.bind(instance.unwrap()).unwrap();
        // The time that the program takes between two calls is not the guest's.
        struct Slow(Texts);
        impl Calls<Process<Repeating>> for Slow {
            fn input(&self) -> Option<&str> {
                self.0.input()
            }
            fn output(&mut self, output: &str) -> ControlFlow<()> {
                std::thread::sleep(Duration::from_millis(40));
                self.0.output(output)
            }
        }
        let mut texts = vec!["a text".to_owned(); 8];
        texts.push("h0".to_owned());
        let (calls, made) = block_on(invoker.process_each(Slow(Texts::new(texts))));
        assert_eq!(calls.0.outputs.len(), 8, "{side:?}");
        assert_eq!(kind(&made.unwrap_err()), "DeadlineExceeded", "{side:?}");
    }
}

/// What is measured does not depend on how calls are made.
#[test]
fn what_many_calls_take() {
    for side in SIDES {
        let texts: Vec<String> = (0..50).map(|length| "x".repeat(length * 13)).collect();
        let (mut invoker, _) = start(side);
        let one_by_one = block_on(invoker.metered(|invoker| async {
            for text in &texts {
                invoker.process(text).await?;
            }
            Ok(())
        }));
        let (mut invoker, _) = start(side);
        let at_once =
            block_on(invoker.metered(|invoker| async {
                invoker.process_each(Texts::new(texts.clone())).await.1
            }));
        at_once.outcome.unwrap();
        one_by_one.outcome.unwrap();
        assert_eq!(at_once.stats.calls, 50, "{side:?}");
        assert_eq!(at_once.stats, one_by_one.stats, "{side:?}");
    }
}

/// Functions without parameters, and with several.
#[test]
fn other_functions() {
    /// Takes what a source has.
    #[derive(Default)]
    struct Polls(Vec<u32>);
    impl Calls<PollSource<Repeating>> for Polls {
        fn input(&self) -> Option<()> {
            Some(())
        }
        fn output(&mut self, output: u32) -> ControlFlow<()> {
            self.0.push(output);
            match output {
                7 => ControlFlow::Break(()),
                _ => ControlFlow::Continue(()),
            }
        }
    }
    /// Delivers two texts at a time.
    struct Deliveries(Vec<u64>);
    impl Calls<DeliverSink<Repeating>> for Deliveries {
        fn input(&self) -> Option<(&str, &str)> {
            (self.0.len() < 100).then_some(("some", "more text"))
        }
        fn output(&mut self, output: u64) -> ControlFlow<()> {
            self.0.push(output);
            ControlFlow::Continue(())
        }
    }
    for side in SIDES {
        let (mut invoker, _) = start(side);
        let (polls, made) = block_on(invoker.poll_each(Polls::default()));
        made.unwrap();
        assert_eq!(polls.0, (7..300).rev().collect::<Vec<_>>(), "{side:?}");
        let (polls, made) = block_on(invoker.poll_each(polls));
        assert_eq!(polls.0[293..], [6, 5, 4, 3, 2, 1, 0], "{side:?}");
        assert_eq!(kind(&made.unwrap_err()), "Trap", "{side:?}");

        let (mut invoker, _) = start(side);
        let (deliveries, made) = block_on(invoker.deliver_each(Deliveries(Vec::new())));
        made.unwrap();
        assert_eq!(deliveries.0, [13; 100], "{side:?}");
    }
}
