//! Every limit ends a guest that goes beyond it, with an error of its own, and the next
//! instance works.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::time::Duration;

use growing::exports::Growing as _;
use torvyn_engine::streaming::{ElementMeta, ManagedTransform, ProcessResult, StreamElement};
use torvyn_engine::{
    ComponentInvoker, EngineError, Invoker, Lane, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig,
    WasmtimeInvoker,
};

fn meta() -> ElementMeta {
    ElementMeta {
        sequence: 0,
        timestamp_ns: 0,
    }
}

async fn faulty(engine: &WasmtimeEngine) -> WasmtimeInvoker<ManagedTransform> {
    let path = torvyn_tests::example("faulty");
    let compiled = engine.compile_file(path).await.unwrap();
    let instance = engine.instantiate(&compiled, ()).await.unwrap();
    engine.bind(instance).unwrap()
}

/// The error that a command to the guest ends in. Checks that the instance is then ended, and
/// that another one works.
fn fault(config: WasmtimeEngineConfig, command: &str) -> EngineError {
    pollster::block_on(async {
        let engine = torvyn_tests::engine_with(config);
        let mut invoker = faulty(&engine).await;
        let payload = command.as_bytes();
        let element = StreamElement {
            meta: meta(),
            payload,
        };
        let error = invoker.process(element).await.unwrap_err();
        let again = invoker.process(element).await.unwrap_err();
        assert!(matches!(again, EngineError::Ended { .. }), "{again}");
        assert!(invoker.ended().is_some());
        let mut next = faulty(&engine).await;
        let element = StreamElement {
            meta: meta(),
            payload: b"forward",
        };
        let answer = next.process(element).await.unwrap();
        assert_eq!(answer, Ok(ProcessResult::Forward));
        error
    })
}

#[test]
fn a_deadline_ends_a_guest_that_spins() {
    let limit = Duration::from_millis(20);
    let config = torvyn_tests::config().deadline(Some(limit));
    let error = fault(config, "spin");
    assert!(
        matches!(error, EngineError::DeadlineExceeded { limit: l, .. } if l == limit),
        "{error}"
    );
    let function = &error.fault().unwrap().function;
    assert_eq!(function, "torvyn:streaming/processor@0.2.0#process");
}

#[test]
fn fuel_ends_a_guest_that_spins() {
    let config = torvyn_tests::config().deadline(None).fuel(Some(1_000_000));
    let error = fault(config, "spin");
    assert!(
        matches!(
            error,
            EngineError::FuelExhausted {
                limit: 1_000_000,
                ..
            }
        ),
        "{error}"
    );
}

#[test]
fn fuel_is_given_anew_for_each_call_and_reported() {
    pollster::block_on(async {
        let config = torvyn_tests::config().fuel(Some(1_000_000));
        let engine = torvyn_tests::engine_with(config);
        let mut invoker = faulty(&engine).await;
        let element = StreamElement {
            meta: meta(),
            payload: b"forward",
        };
        let mut used = Vec::new();
        for _ in 0..3 {
            invoker.process(element).await.unwrap().unwrap();
            used.push(invoker.fuel_used().unwrap());
        }
        assert!(used[0] > 0 && used[0] < 1_000_000, "{used:?}");
        assert_eq!(used[1], used[2], "the same call burns the same");
        let metered = torvyn_tests::engine_with(torvyn_tests::config());
        assert_eq!(faulty(&metered).await.fuel_used(), None);
    });
}

#[test]
fn memory_is_limited_and_the_error_says_what_was_asked_for() {
    let config = torvyn_tests::config().max_memory_bytes(4 << 20);
    let error = fault(config, "allocate");
    let EngineError::MemoryExceeded {
        requested, limit, ..
    } = error
    else {
        panic!("{error}")
    };
    assert_eq!(limit, 4 << 20);
    assert!(requested > limit, "{requested}");
}

/// Grows its memory, and says how many pages it had, or -1.
#[derive(Invoker)]
#[invoker(
    inline = "package test:growing; world growing { export grow: func(pages: u32) -> s32; }",
    world = "test:growing/growing"
)]
struct Growing;

const GROWING: &str = r#"
    (component
      (core module $code
        (memory (export "memory") 1)
        (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
      (core instance $code (instantiate $code))
      (func (export "grow") (param "pages" u32) (result s32)
        (canon lift (core func $code "grow"))))
"#;

/// Wasmtime reports growth beyond 4 GiB as failed without having asked for it.
#[test]
fn a_growth_that_can_not_be_gives_back_nothing() {
    for lane in [Lane::Component, Lane::Direct] {
        let config = torvyn_tests::config().max_memory_bytes(1 << 20).lane(lane);
        let engine = torvyn_tests::engine_with(config);
        let mut invoker = pollster::block_on(async {
            let compiled = engine
                .compile(&wat::parse_str(GROWING).unwrap())
                .await
                .unwrap();
            let instance = engine.instantiate::<Growing>(&compiled, ()).await.unwrap();
            engine.bind(instance).unwrap()
        });
        let mut grow = |pages| pollster::block_on(invoker.grow(pages)).unwrap();
        assert_eq!(grow(10), 1);
        assert_eq!(grow(65_536), -1);
        assert_eq!(grow(6), -1, "{lane:?}: there are 16 pages in all");
        assert_eq!(grow(5), 11);
        assert_eq!(grow(65_536), -1);
        assert_eq!(grow(1), -1, "{lane:?}: all pages are used");
        assert_eq!(invoker.memory_usage(), 1 << 20);
    }
}

#[test]
fn the_stack_is_limited() {
    let config = torvyn_tests::config().max_stack_bytes(64 << 10);
    let error = fault(config, "recurse");
    assert!(
        matches!(error, EngineError::StackOverflow { limit: 65_536, .. }),
        "{error}"
    );
}

#[test]
fn a_panic_is_told_from_a_trap() {
    let error = fault(torvyn_tests::config(), "panic the flux is out of range");
    assert!(matches!(error, EngineError::Panic(_)), "{error}");
    assert!(error.to_string().contains("the flux is out of range"));
    let error = fault(torvyn_tests::config(), "trap");
    assert!(matches!(error, EngineError::Trap(_)), "{error}");
}

#[test]
fn a_component_of_another_engine_is_refused() {
    pollster::block_on(async {
        let [one, two] = [(); 2].map(|()| torvyn_tests::engine_with(torvyn_tests::config()));
        let path = torvyn_tests::example("identity");
        let compiled = one.compile_file(path).await.unwrap();
        let error = two
            .instantiate::<torvyn_engine::streaming::Transform>(&compiled, ())
            .await
            .unwrap_err();
        assert!(matches!(error, EngineError::ForeignComponent), "{error}");
    });
}
