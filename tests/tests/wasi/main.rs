//! What a guest is granted it gets, and nothing else.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod clocks;
mod files;
mod imports;
mod program;
mod runtimes;
mod stderr;

use pollster::block_on;
use system::exports::System as _;
use torvyn_engine::{
    EngineError, Invoker, WasiGrants, WasmEngine, WasmtimeEngineConfig, WasmtimeInvoker,
};

#[derive(Invoker)]
#[invoker(wit = "guests/system/wit", world = "test:system/system")]
struct System;

/// A guest that tries what it is told to.
struct Guest(WasmtimeInvoker<System>);

impl Guest {
    fn new(grants: WasiGrants) -> Self {
        Self::with(WasmtimeEngineConfig::new().wasi(grants))
    }

    fn with(config: WasmtimeEngineConfig) -> Self {
        block_on(async {
            let engine = torvyn_tests::engine_with(config);
            let path = torvyn_tests::guest("system");
            let compiled = engine.compile_file(path).await.unwrap();
            let instance = engine.instantiate(&compiled, ()).await.unwrap();
            Self(engine.bind(instance).unwrap())
        })
    }

    fn attempt(&mut self, what: &str) -> Result<String, EngineError> {
        block_on(self.0.attempt(what)).map(str::to_owned)
    }

    /// What came of an attempt that was not the end of the guest.
    #[track_caller]
    fn does(&mut self, what: &str) -> String {
        self.attempt(what).unwrap()
    }

    /// Asserts that the guest is ended for a function that it was not granted.
    #[track_caller]
    fn denied(mut self, what: &str, function: &str) {
        let error = self.attempt(what).unwrap_err();
        let EngineError::Denied(fault) = &error else {
            panic!("{what}: {error:?}");
        };
        let reason = &fault.reason;
        assert!(reason.contains(function), "{what}: {reason}");
        assert!(reason.ends_with(" is denied"), "{what}: {reason}");
        let help = fault.help.as_deref().unwrap();
        assert!(help.ends_with(" grants it"), "{what}: {help}");
    }
}
