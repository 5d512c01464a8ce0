//! A host function that takes longer than the call that it is a part of may.

use std::thread;
use std::time::Duration;

use late::exports::Late as _;
use pollster::block_on;
use torvyn_engine::{EngineError, Invoker, WasmEngine, WasmtimeEngine, WasmtimeInvoker};

#[derive(Invoker)]
#[invoker(
    inline = "
        package test:late@1.0.0;
        world late {
            import wait: func();
            export return-then: func() -> u32;
            export go-on: func() -> u32;
        }
    ",
    world = "test:late/late"
)]
struct Late;

const DEADLINE: Duration = Duration::from_millis(20);

struct Host;

impl late::host::Late for Host {
    fn wait(&mut self) {
        // Some ticks more than the call has.
        thread::sleep(DEADLINE * 5);
    }
}

fn start() -> WasmtimeInvoker<Late> {
    let wasm = wat::parse_str(
        r#"(component
            (import "wait" (func $wait))
            (core func $wait (canon lower (func $wait)))
            (core module $m
                (import "host" "wait" (func $wait))
                (func (export "return-then") (result i32) (call $wait) (i32.const 1))
                (func (export "go-on") (result i32)
                    (call $wait) (loop (br_if 0 (i32.const 0))) (i32.const 1))
            )
            (core instance $m (instantiate $m (with "host" (instance
                (export "wait" (func $wait))
            ))))
            (func (export "return-then") (result u32) (canon lift (core func $m "return-then")))
            (func (export "go-on") (result u32) (canon lift (core func $m "go-on")))
        )"#,
    );
    let config = torvyn_tests::config().deadline(Some(DEADLINE));
    block_on(async {
        let engine = WasmtimeEngine::new(config).unwrap();
        let compiled = engine.compile(&wasm.unwrap()).await.unwrap();
        let instance = engine.instantiate(&compiled, Host).await.unwrap();
        engine.bind(instance).unwrap()
    })
}

#[test]
fn a_guest_that_returns_right_then_has_answered() {
    let mut guest = start();
    for _ in 0..2 {
        assert_eq!(block_on(guest.return_then()).unwrap(), 1);
    }
}

#[test]
fn a_guest_that_goes_on_is_ended() {
    let mut guest = start();
    let error = block_on(guest.go_on()).unwrap_err();
    assert!(
        matches!(error, EngineError::DeadlineExceeded { .. }),
        "{error:?}"
    );
    assert!(guest.ended().is_some());
}
